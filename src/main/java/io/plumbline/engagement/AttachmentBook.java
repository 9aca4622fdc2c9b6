package io.plumbline.engagement;

import java.util.List;
import java.util.Optional;

/** Where attachments are kept: each content once per engagement, by its hash. */
public interface AttachmentBook {

    /** Adds an attachment to evidence; its number is given here. */
    void add(Engagement engagement, String evidence, Attachment attachment, byte[] content);

    /** The attachment of this id. */
    Optional<Attachment> find(String evidence, String id);

    /** The attachments in the order in which they were kept, from after a number on. */
    List<Attachment> list(String evidence, long after, int most);

    /** What an attachment holds. */
    byte[] content(Engagement engagement, Attachment attachment);

    /** Takes out an attachment, and its content when no other has the same. */
    void remove(Engagement engagement, Attachment attachment);
}
