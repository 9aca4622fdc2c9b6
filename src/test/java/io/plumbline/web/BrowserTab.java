package io.plumbline.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** A tab of a browser: what is on its page, what a person does there, and what it sent. */
final class BrowserTab implements WebSocket.Listener, AutoCloseable {

    private final WebSocket socket;
    private final AtomicInteger number = new AtomicInteger();
    private final Map<Integer, CompletableFuture<JsonNode>> open = new ConcurrentHashMap<>();
    private final List<JsonNode> events = new CopyOnWriteArrayList<>();
    private final StringBuilder part = new StringBuilder();

    BrowserTab(HttpClient client, String address) {
        socket = client.newWebSocketBuilder()
                .buildAsync(URI.create(address), this)
                .join();
        for (String domain : List.of("Page", "Runtime", "Network", "Log")) {
            command(domain + ".enable", Map.of());
        }
    }

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence text, boolean last) {
        part.append(text);
        if (last) {
            JsonNode told = io.plumbline.web.HttpClient.JSON.readTree(part.toString());
            part.setLength(0);
            if (told.has("id")) {
                open.remove(told.get("id").asInt()).complete(told);
            } else {
                events.add(told);
            }
        }
        from.request(1);
        return null;
    }

    private JsonNode command(String method, Map<String, ?> parameters) {
        int id = number.incrementAndGet();
        CompletableFuture<JsonNode> answer = new CompletableFuture<>();
        open.put(id, answer);
        socket.sendText(
                io.plumbline.web.HttpClient.JSON.writeValueAsString(
                        Map.of("id", id, "method", method, "params", parameters)),
                true);
        JsonNode told = answer.orTimeout(Chromium.PATIENCE.toSeconds(), TimeUnit.SECONDS)
                .join();
        assertThat(told.has("error")).as(told.toString()).isFalse();
        return told.get("result");
    }

    /** Goes to an address and waits until the tab is there: a browser that is sent elsewhere meanwhile may answer neither. */
    void go(String address) {
        command("Page.navigate", Map.of("url", address));
        String page = address.contains("#") ? address.substring(0, address.indexOf('#')) : address;
        long end = System.nanoTime() + Chromium.PATIENCE.toNanos();
        while (!read("location.href").asString().startsWith(page)) {
            assertThat(System.nanoTime()).as("to be at %s", page).isLessThan(end);
            pause();
        }
    }

    /** What an expression is on the page now. */
    JsonNode read(String expression) {
        JsonNode result = command(
                "Runtime.evaluate", Map.of("expression", expression, "awaitPromise", true, "returnByValue", true));
        assertThat(result.has("exceptionDetails")).as(result.toString()).isFalse();
        return result.at("/result/value");
    }

    String text(String selector) {
        return read("document.querySelector('" + selector + "')?.innerText ?? ''")
                .asString();
    }

    /** Waits until this text stands there. */
    void await(String selector, String text) {
        long end = System.nanoTime() + Chromium.PATIENCE.toNanos();
        while (!text(selector).contains(text)) {
            assertThat(System.nanoTime())
                    .as("%s to say '%s', which says '%s' of %s", selector, text, text(selector), text("body"))
                    .isLessThan(end);
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    void click(String selector) {
        read("document.querySelector('" + selector + "').click()");
    }

    void setOffline(boolean offline) {
        command(
                "Network.emulateNetworkConditions",
                Map.of("offline", offline, "latency", 0, "downloadThroughput", -1, "uploadThroughput", -1));
    }

    void setWidth(int width) {
        command(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", 740, "deviceScaleFactor", 1, "mobile", true));
    }

    /** The addresses that the browser's Back and Forward lead to. */
    Stream<String> visited() {
        return command("Page.getNavigationHistory", Map.of())
                .get("entries")
                .valueStream()
                .map(each -> each.get("url").asString());
    }

    /** The requests that were sent, with their headers. */
    Stream<JsonNode> requests() {
        return events("Network.requestWillBeSent").map(each -> each.at("/params/request"));
    }

    /** What the browser complained of, refusals by the service apart. */
    Stream<JsonNode> complaints() {
        return Stream.concat(
                events("Runtime.exceptionThrown"),
                events("Log.entryAdded")
                        .filter(each ->
                                !each.at("/params/entry/source").asString().equals("network")));
    }

    private Stream<JsonNode> events(String method) {
        return events.stream().filter(each -> each.get("method").asString().equals(method));
    }

    @Override
    public void close() {
        command("Page.close", Map.of());
        socket.abort();
    }
}
