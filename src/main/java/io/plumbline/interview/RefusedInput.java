package io.plumbline.interview;

import java.util.List;

/** A document from outside that was not taken, with everything that is wrong with it. */
public final class RefusedInput extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<InputError> errors;
    private final boolean tooLarge;

    private RefusedInput(List<InputError> errors, boolean tooLarge) {
        super(errors.get(0).detail());
        this.errors = List.copyOf(errors);
        this.tooLarge = tooLarge;
    }

    /** Refused for these errors, at least one. */
    public static RefusedInput of(List<InputError> errors) {
        return new RefusedInput(errors, false);
    }

    /** Refused for its size, before it was read to the end. */
    public static RefusedInput tooLarge(long limit) {
        String expected = "at most " + limit + " bytes";
        return new RefusedInput(
                List.of(new InputError(
                        "", null, expected, "the document is larger than " + limit + " bytes", null, null)),
                true);
    }

    /** Everything that is wrong, in the order of the document. */
    public List<InputError> errors() {
        return errors;
    }

    /** Whether it was refused for its size alone. */
    public boolean isTooLarge() {
        return tooLarge;
    }
}
