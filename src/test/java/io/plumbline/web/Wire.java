package io.plumbline.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Talks to the service byte by byte, from any address of this machine, as no well-behaved client would. */
record Wire(int port, String from) {

    private static final Pattern LENGTH = Pattern.compile("(?i)\r\ncontent-length: (\\d+)\r\n");
    private static final String END = "\r\n\r\n";

    /** What is answered to these lines and nothing after them; empty when nothing is within the time. */
    Optional<String> answer(Duration patience, String... lines) {
        try (Socket socket = new Socket()) {
            socket.bind(new InetSocketAddress(InetAddress.getByName(from), 0));
            socket.connect(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), port));
            socket.setSoTimeout((int) patience.toMillis());
            String head = String.join("\r\n", lines) + "\r\nHost: localhost\r\n\r\n";
            socket.getOutputStream().write(head.getBytes(StandardCharsets.ISO_8859_1));
            return Optional.of(read(socket.getInputStream()));
        } catch (SocketTimeoutException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(InputStream source) throws IOException {
        StringBuilder answer = new StringBuilder();
        int end = -1;
        long length = 0;
        while (end < 0 || answer.length() < end + length) {
            int next = source.read();
            if (next < 0) {
                return answer.toString();
            }
            answer.append((char) next);
            if (end < 0 && answer.toString().endsWith(END)) {
                end = answer.length();
                Matcher found = LENGTH.matcher(answer);
                length = found.find() ? Long.parseLong(found.group(1)) : 0;
            }
        }
        return answer.toString();
    }
}
