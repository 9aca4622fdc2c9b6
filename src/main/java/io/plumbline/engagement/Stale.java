package io.plumbline.engagement;

/** A change of something that somebody else has changed meanwhile. */
public final class Stale extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final long present;

    /** What was to be changed has this revision now. */
    public Stale(long present) {
        super("this was changed meanwhile and is kept at revision " + present
                + " now; nothing was overwritten. Get it again, make your change to that, and send its ETag");
        this.present = present;
    }

    /** The present revision. */
    public long present() {
        return present;
    }

    /** Makes sure that a change was made to the present state. */
    static void require(long present, long changed) {
        if (present != changed) {
            throw new Stale(present);
        }
    }
}
