package io.plumbline.methodology;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** The text of one file, if it is plain UTF-8; else the place of the first byte or character that is not. */
public final class SourceText {

    private static final int BYTE_ORDER_MARK = 0xFEFF;

    private final String path;
    private final byte[] bytes;
    private final List<Diagnostic> problems;

    /** The bytes of a file, shown under this path. */
    public SourceText(String path, byte[] bytes, List<Diagnostic> problems) {
        this.path = path;
        this.bytes = bytes;
        this.problems = problems;
    }

    /** The text with its lines ending in the same way, without a mark at its beginning; reported where there is none. */
    public Optional<String> read() {
        if (bytes.length > SourceFiles.LARGEST_FILE) {
            report(1, 0, "this file is larger than " + SourceFiles.LARGEST_FILE / 1024 + " KB; split it into several");
            return Optional.empty();
        }
        if (isTwoByte()) {
            report(1, 1, "this file is saved as UTF-16; save it in the encoding UTF-8");
            return Optional.empty();
        }
        ByteBuffer source = ByteBuffer.wrap(bytes);
        try {
            String text =
                    normal(StandardCharsets.UTF_8.newDecoder().decode(source).toString());
            return isPlain(text) ? Optional.of(text) : Optional.empty();
        } catch (CharacterCodingException e) {
            String before = normal(new String(bytes, 0, source.position(), StandardCharsets.UTF_8));
            report(before, notUtf8(source.position()));
            return Optional.empty();
        }
    }

    static String normal(String text) {
        boolean marked = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK;
        return text.substring(marked ? 1 : 0).replace("\r\n", "\n").replace('\r', '\n');
    }

    /** Marked as such, or Latin letters with a zero before or after each. */
    private boolean isTwoByte() {
        if (bytes.length < 2) {
            return false;
        }
        int mark = (bytes[0] & 0xFF) << 8 | bytes[1] & 0xFF;
        return mark == 0xFEFF || mark == 0xFFFE || bytes.length >= 4 && bytes[0] == 0 == (bytes[1] != 0) && zeros();
    }

    private boolean zeros() {
        int first = bytes[0] == 0 ? 0 : 1;
        return bytes[first] == 0 && bytes[first + 2] == 0;
    }

    /** A lone byte above 127 is a letter in the code pages of Windows and Latin; a torn sequence is something else. */
    private String notUtf8(int at) {
        boolean alone = at + 1 >= bytes.length || (bytes[at + 1] & 0xC0) != 0x80;
        return alone
                ? "from here on this is no UTF-8; the file looks saved in a Windows or Latin code page, save it in the encoding UTF-8"
                : "from here on this is no UTF-8 text; save the file in the encoding UTF-8";
    }

    /** Without what a reader does not see: controls other than tabs, and marks that turn the direction of writing. */
    private boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char each = text.charAt(i);
            boolean turns = each >= '\u202A' && each <= '\u202E' || each >= '\u2066' && each <= '\u2069';
            boolean separates = each == '\u2028' || each == '\u2029' || each == '\u0085';
            if (Character.isISOControl(each) && each != '\n' && each != '\t' || turns || separates) {
                report(
                        text.substring(0, i),
                        "an invisible character (%s) stands here; delete it".formatted("U+%04X".formatted((int) each)));
                return false;
            }
        }
        return true;
    }

    private void report(String before, String message) {
        int line = (int) before.chars().filter(each -> each == '\n').count() + 1;
        report(line, before.length() - before.lastIndexOf('\n'), message);
    }

    private void report(int line, int column, String message) {
        problems.add(new Diagnostic(path, line, column, message));
    }
}
