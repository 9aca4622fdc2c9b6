package io.plumbline.cli;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;

/** A service where one is thought to run, asked over HTTP. */
final class RemotePlumbline {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration GLANCE = Duration.ofSeconds(2);

    private final URI address;
    private final String token;
    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

    RemotePlumbline(URI address, String token) {
        this.address = address;
        this.token = token;
    }

    /** Whether a Plumbline service answers there, whatever it thinks of the token. */
    boolean isThere() {
        try {
            ServiceAnswer answer = answer(
                    client.send(request("/api/rulesets/active").timeout(GLANCE).build(), BodyHandlers.ofString()));
            return answer.isProblem() || answer.says("version");
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    ServiceAnswer get(String path) {
        return answer(send(request(path).GET(), BodyHandlers.ofString()));
    }

    ServiceAnswer post(String path, String document) {
        return answer(send(
                request(path).header("Content-Type", "application/json").POST(BodyPublishers.ofString(document)),
                BodyHandlers.ofString()));
    }

    /** Has something made and takes it away as a file; nothing is left of it when that fails. */
    void download(String path, Path file) {
        HttpResponse<byte[]> response = send(
                request(path).timeout(Duration.ofMinutes(10)).POST(BodyPublishers.noBody()),
                BodyHandlers.ofByteArray());
        if (response.statusCode() != 200) {
            String said = new String(response.body(), StandardCharsets.UTF_8);
            ServiceAnswer.of(address, token != null, response.statusCode(), type(response), said)
                    .expected(each -> false);
        }
        try {
            Files.write(file, response.body(), StandardOpenOption.WRITE);
        } catch (IOException e) {
            throw new Unusable("The file " + file + " cannot be written: " + e.getMessage() + ".");
        }
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(address + path)).timeout(PATIENCE);
        return token == null ? request : request.header("Authorization", "Bearer " + token);
    }

    private <T> HttpResponse<T> send(HttpRequest.Builder request, HttpResponse.BodyHandler<T> body) {
        try {
            return client.send(request.build(), body);
        } catch (IOException e) {
            throw new Unusable(
                    "The service at " + address + " does not answer; is it running, and is that its address?");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Unusable("The service at " + address + " was not waited for.");
        }
    }

    private ServiceAnswer answer(HttpResponse<String> response) {
        return ServiceAnswer.of(address, token != null, response.statusCode(), type(response), response.body());
    }

    private static String type(HttpResponse<?> response) {
        return response.headers().firstValue("Content-Type").orElse("");
    }
}
