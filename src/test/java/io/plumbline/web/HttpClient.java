package io.plumbline.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Calls the running service as a client would, as the first account unless somebody else is named.
 *
 * @param port where the service listens
 * @param authorization the header of that name; null for none
 */
record HttpClient(int port, String authorization) {

    /** The password of the first account in tests. */
    static final String PASSWORD = "a plumb line hangs straight";

    static final JsonMapper JSON = new JsonMapper();

    private static final java.net.http.HttpClient CLIENT = java.net.http.HttpClient.newHttpClient();

    HttpClient(int port) {
        this(port, basic("owner", PASSWORD));
    }

    private static String basic(String name, String password) {
        byte[] both = (name + ":" + password).getBytes(StandardCharsets.UTF_8);
        return "Basic " + Base64.getEncoder().encodeToString(both);
    }

    HttpClient as(String name, String password) {
        return new HttpClient(port, basic(name, password));
    }

    HttpClient withToken(String token) {
        return new HttpClient(port, "Bearer " + token);
    }

    HttpClient asNobody() {
        return new HttpClient(port, null);
    }

    HttpResponse<String> get(String path) {
        return send("GET", path, null, (String) null);
    }

    HttpResponse<String> post(String path, String body) {
        return send("POST", path, "application/json", body);
    }

    HttpResponse<String> put(String path, String body) {
        return send("PUT", path, "application/json", body);
    }

    HttpResponse<String> delete(String path) {
        return send("DELETE", path, null, (String) null);
    }

    HttpResponse<String> postAs(String type, String path, String body) {
        return send("POST", path, type, body);
    }

    HttpResponse<String> send(String method, String path, String type, String body, String... headers) {
        return send(method, path, type, body == null ? null : body.getBytes(StandardCharsets.UTF_8), headers);
    }

    HttpResponse<String> send(String method, String path, String type, byte[] body, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body));
        if (type != null) {
            request.header("Content-Type", type);
        }
        if (authorization != null) {
            request.header("Authorization", authorization);
        }
        if (headers.length > 0) {
            request.headers(headers);
        }
        return send(request.build());
    }

    /** The bytes of an answer. */
    byte[] bytes(String method, String path) {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .method(method, BodyPublishers.noBody())
                .header("Authorization", authorization)
                .build();
        try {
            return CLIENT.send(request, BodyHandlers.ofByteArray()).body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    static JsonNode json(HttpResponse<String> response) {
        return JSON.readTree(response.body());
    }

    /** A problem as every other of its kind, without the id of the request that it names. */
    static String withoutRequestId(HttpResponse<String> problem) {
        return problem.body().replaceAll(",\"requestId\":\"[^\"]*\"", "");
    }

    private static HttpResponse<String> send(HttpRequest request) {
        try {
            return CLIENT.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
