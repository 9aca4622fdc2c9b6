package io.plumbline.ruleset;

/** Where a version came from when it was put in force. */
public enum Origin {
    /** The folder of the rules; whoever can write it is trusted as an owner. */
    FOLDER,
    /** An owner's upload over HTTP. */
    UPLOAD,
    /** A version that was kept: an owner rolled back to it, or approved it. */
    KEPT
}
