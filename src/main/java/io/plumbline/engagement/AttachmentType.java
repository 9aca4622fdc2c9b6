package io.plumbline.engagement;

import io.plumbline.interview.InputError;
import io.plumbline.interview.RefusedInput;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The kinds of files that can stand beside evidence, and how each begins. */
public enum AttachmentType {
    /** A document as it is printed. */
    PDF("application/pdf", "%PDF-"),
    /** A screenshot. */
    PNG("image/png", "\u0089PNG\r\n\u001a\n"),
    /** A photograph. */
    JPEG("image/jpeg", "\u00ff\u00d8\u00ff"),
    /** Plain text, such as a log. */
    TEXT("text/plain", ""),
    /** A table as text. */
    CSV("text/csv", ""),
    /** A workbook without macros. */
    WORKBOOK("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "PK\u0003\u0004"),
    /** A text document without macros. */
    DOCUMENT("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "PK\u0003\u0004");

    private final String mediaType;
    private final byte[] beginning;

    AttachmentType(String mediaType, String beginning) {
        this.mediaType = mediaType;
        this.beginning = beginning.getBytes(StandardCharsets.ISO_8859_1);
    }

    /** The kind of this media type; empty when it cannot be attached. */
    public static Optional<AttachmentType> of(String mediaType) {
        return Arrays.stream(values())
                .filter(each -> each.mediaType.equalsIgnoreCase(mediaType))
                .findFirst();
    }

    /** The media types of all kinds. */
    public static List<String> mediaTypes() {
        return Arrays.stream(values()).map(AttachmentType::mediaType).toList();
    }

    /** The media type. */
    public String mediaType() {
        return mediaType;
    }

    /**
     * Makes sure that a file is what it is said to be, as far as its first bytes tell; a text holds no zero byte.
     *
     * @throws RefusedInput when it is something else
     */
    void require(byte[] content) {
        if (content.length == 0) {
            throw RefusedInput.of(List.of(
                    new InputError("", null, mediaType, "the file is empty; send it with its content", null, null)));
        }
        if (!fits(content)) {
            throw RefusedInput.of(List.of(new InputError(
                    "",
                    null,
                    mediaType,
                    "this was sent as " + mediaType + " and is something else; send it as what it is",
                    null,
                    null)));
        }
    }

    /** Whether a file is what it is said to be, as far as its first bytes tell; a text holds no zero byte. */
    boolean fits(byte[] content) {
        boolean begins = content.length > 0
                && content.length >= beginning.length
                && Arrays.equals(content, 0, beginning.length, beginning, 0, beginning.length);
        return begins && (beginning.length > 0 || !hasZero(content));
    }

    private static boolean hasZero(byte[] content) {
        for (byte each : content) {
            if (each == 0) {
                return true;
            }
        }
        return false;
    }
}
