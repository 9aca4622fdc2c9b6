package io.plumbline.ruleset;

/**
 * The content of the rules folder that was considered last.
 *
 * @param sources the SHA-256 of what is a rule, table or text in it, and of what is wrong with reading it
 * @param proofs the SHA-256 of the examples and features beside it
 * @param version the version it makes, or null when it was refused before it had one
 * @param candidate the number of the candidate it became when it was refused or waits, or null
 */
public record FolderMark(String sources, String proofs, String version, Long candidate) {

    /** The same content, which became this candidate. */
    public FolderMark with(Long number) {
        return new FolderMark(sources, proofs, version, number);
    }

    FolderMark withProofs(String now) {
        return new FolderMark(sources, now, version, candidate);
    }
}
