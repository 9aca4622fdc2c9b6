package io.plumbline.engagement;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * What an attached file says, as far as that can be read without opening it: of texts, workbooks and text documents.
 *
 * @param texts its texts
 * @param whole whether that is all it says; nothing can be read of a picture, of what is printed, and behind damage
 */
record FileWords(List<String> texts, boolean whole) {

    private static final int MOST = 32 * 1024 * 1024;
    private static final String END_OF_ZIP = "PK\u0005\u0006";
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    /** The words in a file. */
    static FileWords of(Attachment file, byte[] content) {
        return switch (AttachmentType.of(file.type()).orElse(AttachmentType.PDF)) {
            case TEXT, CSV -> text(content);
            case WORKBOOK, DOCUMENT -> parts(content);
            case PDF, PNG, JPEG -> new FileWords(List.of(), false);
        };
    }

    /** What is not UTF-8 was most likely written on Windows, but nobody knows. */
    private static FileWords text(byte[] content) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
            return new FileWords(List.of(text), true);
        } catch (CharacterCodingException other) {
            return new FileWords(List.of(new String(content, WINDOWS)), false);
        }
    }

    private static FileWords parts(byte[] content) {
        List<String> texts = new ArrayList<>();
        boolean whole = endsAsItShould(content);
        int left = MOST;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content), StandardCharsets.ISO_8859_1)) {
            for (ZipEntry each = zip.getNextEntry(); each != null && left > 0; each = zip.getNextEntry()) {
                if (isText(each)) {
                    byte[] part = zip.readNBytes(left);
                    left -= part.length;
                    OfficeWords words = OfficeWords.of(part);
                    texts.addAll(words.texts());
                    whole &= words.whole();
                } else {
                    whole &= each.isDirectory();
                }
            }
        } catch (IOException | IllegalArgumentException damaged) {
            whole = false;
        }
        return new FileWords(texts, whole && left > 0);
    }

    private static boolean isText(ZipEntry part) {
        String name = part.getName().toLowerCase(Locale.ROOT);
        return name.endsWith(".xml") || name.endsWith(".rels") || name.endsWith(".vml");
    }

    /** A file that was cut off between two of its parts reads like a shorter one, but for what stands at its end. */
    private static boolean endsAsItShould(byte[] content) {
        String all = new String(content, StandardCharsets.ISO_8859_1);
        return all.lastIndexOf(END_OF_ZIP) > 0;
    }
}
