package io.plumbline.cli;

/** Something that was asked for and cannot be done as it was asked; its message says why in one sentence. */
final class Unusable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Unusable(String sentence) {
        super(sentence);
    }
}
