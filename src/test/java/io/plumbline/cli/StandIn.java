package io.plumbline.cli;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What answers where a service is asked for: nothing but what it was told to say. */
final class StandIn implements AutoCloseable {

    static final String PROBLEM = "application/problem+json";
    static final String JSON = "application/json";

    private record Said(int status, String type, String text) {}

    private final HttpServer server;
    private final Map<String, Said> answers = new TreeMap<>();
    private final List<String> heard = new ArrayList<>();

    StandIn() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::answer);
        server.start();
    }

    URI address() {
        return URI.create("http://localhost:" + server.getAddress().getPort());
    }

    StandIn says(String path, int status, String type, String text) {
        answers.put(path, new Said(status, type, text));
        return this;
    }

    /** Each request: its method, path, authorisation and body. */
    List<String> heard() {
        return heard;
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getRawPath();
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        String who = exchange.getRequestHeaders().getFirst("Authorization");
        heard.add((exchange.getRequestMethod() + " " + path + " " + who + " " + body).strip());
        Said said = answers.getOrDefault(path, new Said(404, "text/html", "<h1>Not here</h1>"));
        byte[] text = said.text().getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", said.type());
        exchange.sendResponseHeaders(said.status(), text.length == 0 ? -1 : text.length);
        exchange.getResponseBody().write(text);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
