package io.plumbline.web;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A request whose body has come in before it is wanted, and is known by its SHA-256 once it was read. */
final class DigestedRequest extends HttpServletRequestWrapper {

    private static final int PIECE = 8192;

    private final MessageDigest digest;
    private final byte[] ahead;
    private final IOException cut;
    private ServletInputStream body;

    private DigestedRequest(HttpServletRequest request, byte[] ahead, IOException cut) {
        super(request);
        this.ahead = ahead;
        this.cut = cut;
        try {
            this.digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /**
     * A request whose body has come in. What is longer than any body that is taken comes in when it is read, which it is
     * not; and whoever reads a body that was cut short hears of it then.
     */
    static DigestedRequest readAhead(HttpServletRequest request, int most) {
        ByteArrayOutputStream ahead = new ByteArrayOutputStream();
        if (request.getContentLengthLong() > most) {
            return new DigestedRequest(request, ahead.toByteArray(), null);
        }
        try {
            InputStream source = request.getInputStream();
            byte[] piece = new byte[PIECE];
            int count = source.read(piece);
            while (count >= 0) {
                ahead.write(piece, 0, count);
                count = ahead.size() > most ? -1 : source.read(piece);
            }
            return new DigestedRequest(request, ahead.toByteArray(), null);
        } catch (IOException cut) {
            return new DigestedRequest(request, ahead.toByteArray(), cut);
        }
    }

    @Override
    public ServletInputStream getInputStream() throws IOException {
        if (body == null) {
            body = new Digested(super.getInputStream());
        }
        return body;
    }

    @Override
    public BufferedReader getReader() throws IOException {
        String named = getCharacterEncoding();
        return new BufferedReader(
                new InputStreamReader(getInputStream(), named == null ? StandardCharsets.UTF_8.name() : named));
    }

    /** The SHA-256 of the whole body; what nobody has read of it is read now. */
    String content() throws IOException {
        getInputStream().transferTo(OutputStream.nullOutputStream());
        return HexFormat.of().formatHex(digest.digest());
    }

    private final class Digested extends ServletInputStream {

        private final ServletInputStream rest;
        private int given;

        Digested(ServletInputStream rest) {
            this.rest = rest;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            int count = Math.min(length, ahead.length - given);
            if (count > 0) {
                System.arraycopy(ahead, given, into, offset, count);
                given += count;
            } else if (cut != null) {
                throw cut;
            } else {
                count = rest.read(into, offset, length);
            }
            if (count > 0) {
                digest.update(into, offset, count);
            }
            return count;
        }

        @Override
        public boolean isFinished() {
            return given == ahead.length && cut == null && rest.isFinished();
        }

        @Override
        public boolean isReady() {
            return given < ahead.length || rest.isReady();
        }

        @Override
        public void setReadListener(ReadListener listener) {
            rest.setReadListener(listener);
        }
    }
}
