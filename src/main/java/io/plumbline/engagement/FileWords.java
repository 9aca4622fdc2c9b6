package io.plumbline.engagement;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
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

    /** The words in a file. */
    static FileWords of(Attachment file, byte[] content) {
        return switch (AttachmentType.of(file.type()).orElse(AttachmentType.PDF)) {
            case TEXT, CSV -> new FileWords(List.of(new String(content, StandardCharsets.UTF_8)), true);
            case WORKBOOK, DOCUMENT -> parts(content);
            case PDF, PNG, JPEG -> new FileWords(List.of(), false);
        };
    }

    private static FileWords parts(byte[] content) {
        List<String> texts = new ArrayList<>();
        boolean whole = true;
        int left = MOST;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (ZipEntry each = zip.getNextEntry(); each != null && left > 0; each = zip.getNextEntry()) {
                if (each.getName().endsWith(".xml") || each.getName().endsWith(".rels")) {
                    byte[] part = zip.readNBytes(left);
                    left -= part.length;
                    OfficeWords words = OfficeWords.of(part);
                    texts.addAll(words.texts());
                    whole &= words.whole();
                }
            }
        } catch (IOException damaged) {
            whole = false;
        }
        return new FileWords(texts, whole && left > 0 && !texts.isEmpty());
    }
}
