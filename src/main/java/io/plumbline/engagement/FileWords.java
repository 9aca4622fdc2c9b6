package io.plumbline.engagement;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** What attached files say, as far as that can be read without opening them: texts, workbooks and text documents. */
final class FileWords {

    private static final int MOST = 32 * 1024 * 1024;

    private FileWords() {}

    /** Whether the words of a file can be read; not those of a picture, or of what is printed. */
    static boolean canBeRead(Attachment file) {
        return switch (type(file)) {
            case TEXT, CSV, WORKBOOK, DOCUMENT -> true;
            case PDF, PNG, JPEG -> false;
        };
    }

    /** The texts in a file whose words can be read. */
    static List<String> of(Attachment file, byte[] content) {
        return switch (type(file)) {
            case TEXT, CSV -> List.of(new String(content, StandardCharsets.UTF_8));
            case WORKBOOK, DOCUMENT -> parts(content);
            case PDF, PNG, JPEG -> List.of();
        };
    }

    private static AttachmentType type(Attachment file) {
        return AttachmentType.of(file.type()).orElse(AttachmentType.PDF);
    }

    private static List<String> parts(byte[] content) {
        List<String> parts = new ArrayList<>();
        int left = MOST;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (ZipEntry each = zip.getNextEntry(); each != null && left > 0; each = zip.getNextEntry()) {
                if (each.getName().endsWith(".xml") || each.getName().endsWith(".rels")) {
                    byte[] part = zip.readNBytes(left);
                    left -= part.length;
                    parts.addAll(OfficeWords.of(part));
                }
            }
        } catch (IOException damaged) {
            // what comes after the damage can be read by nobody
        }
        return parts;
    }
}
