package io.plumbline.scenario;

/** A proposal that cannot be decided like this; its message says why in one sentence. */
public final class ProposalConflict extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ProposalConflict(String sentence) {
        super(sentence);
    }
}
