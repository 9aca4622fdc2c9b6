package io.plumbline.ruleset;

/**
 * Who wants a version in force, from where and why.
 *
 * @param origin where the version comes from
 * @param by the account that asks for it, or {@code folder}
 * @param reason what was said for it, or null
 * @param fileOwner who owns the changed files in the operating system; null unless it comes from the folder
 */
public record Offer(Origin origin, String by, String reason, String fileOwner) {

    /** The folder as it was found. */
    static Offer ofFolder(String fileOwner) {
        return new Offer(Origin.FOLDER, "folder", null, fileOwner);
    }
}
