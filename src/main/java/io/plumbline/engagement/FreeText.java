package io.plumbline.engagement;

/**
 * A text in an engagement that people wrote as they liked, in which somebody may be named.
 *
 * @param place what it is, such as {@code evidence/ID}
 * @param kind of which kind it is
 * @param key which one of its kind
 */
public record FreeText(String place, Kind kind, String key, String text) {

    /** What kinds there are. */
    public enum Kind {
        /** Why a discipline was left out, and who approved it. */
        SCOPE,
        /** What a consultant referred to. */
        EVIDENCE,
        /** What a file is called. */
        FILE_NAME,
        /** What was rewritten for the client. */
        COMMENT,
        /** What a consultant noted beside an interview. */
        INTERVIEW_NOTES,
        /** What somebody does. */
        ROLE,
        /** What a consultant noted beside the answers about a discipline. */
        ANSWER_NOTES
    }

    FreeText with(String changed) {
        return new FreeText(place, kind, key, changed);
    }
}
