package io.plumbline.engagement;

import io.plumbline.interview.InputError;
import io.plumbline.interview.RefusedInput;
import io.plumbline.ruleset.Sha256;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;

/** The files beside the evidence: kept and given back as they came, never looked into. */
public final class Attachments {

    /** The largest, in bytes. */
    public static final int LARGEST = 10 * 1024 * 1024;

    private static final int LONGEST_NAME = 200;
    private static final Pattern UNFIT = Pattern.compile("[\\p{Cntrl}\\p{Cf}\\u2028\\u2029]");

    private final AttachmentBook book;
    private final EvidenceCabinet cabinet;
    private final Workroom room;
    private final Clock clock;

    /** The attachments in this book. */
    public Attachments(AttachmentBook book, EvidenceCabinet cabinet, Workroom room, Clock clock) {
        this.book = book;
        this.cabinet = cabinet;
        this.room = room;
        this.clock = clock;
    }

    /**
     * An attachment and what it holds.
     *
     * @param content its bytes
     */
    public record Content(Attachment attachment, byte[] content) {}

    /** Adds a file to a piece of evidence. */
    public Attachment add(
            String engagement, String who, String evidence, String name, AttachmentType type, byte[] content) {
        type.require(content);
        String id = UUID.randomUUID().toString();
        return room.change(engagement, who, "attachment.added", object(evidence, id), present -> {
            cabinet.require(present, evidence);
            Attachment attachment = new Attachment(
                    0,
                    id,
                    plain(name),
                    type.mediaType(),
                    content.length,
                    Sha256.of(content),
                    clock.instant().truncatedTo(ChronoUnit.MILLIS),
                    who);
            book.add(present, evidence, attachment, content);
            return attachment;
        });
    }

    /** The attachments of a piece of evidence in the order in which they were kept, from after a number on. */
    public Page<Attachment> list(String engagement, String who, String evidence, long after, int most) {
        return room.look(engagement, who, "attachments.read", EvidenceCabinet.object(evidence), present -> {
            cabinet.require(present, evidence);
            return Page.of(book.list(evidence, after, most + 1), most, Attachment::number);
        });
    }

    /** An attachment with what it holds. */
    public Content of(String engagement, String who, String evidence, String id) {
        return room.look(engagement, who, "attachment.read", object(evidence, id), present -> {
            Attachment attachment = require(present, evidence, id);
            return new Content(attachment, book.content(present, attachment));
        });
    }

    /** Takes out an attachment; what is attached is never changed, so nobody can have changed it meanwhile. */
    public void remove(String engagement, String who, String evidence, String id) {
        room.change(engagement, who, "attachment.removed", object(evidence, id), present -> {
            book.remove(present, require(present, evidence, id));
            return null;
        });
    }

    private Attachment require(Engagement present, String evidence, String id) {
        cabinet.require(present, evidence);
        return book.find(evidence, id).orElseThrow(NothingHere::new);
    }

    private static String object(String evidence, String id) {
        return EvidenceCabinet.object(evidence) + "/attachment/" + id;
    }

    /** Whether this is the name of a file as it would be kept. */
    static boolean isPlain(String name) {
        return !name.isEmpty() && name.length() <= LONGEST_NAME && name.equals(withoutFolders(name));
    }

    private static String withoutFolders(String name) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        return UNFIT.matcher(last).replaceAll("").strip();
    }

    private static String plain(String name) {
        String plain = withoutFolders(name);
        if (plain.isEmpty() || plain.length() > LONGEST_NAME) {
            throw RefusedInput.of(List.of(new InputError(
                    "/name",
                    null,
                    "the name of a file",
                    "the parameter name holds the name of a file, of 1 to " + LONGEST_NAME + " characters",
                    null,
                    null)));
        }
        return plain;
    }
}
