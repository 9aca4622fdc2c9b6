package io.plumbline.engagement;

/** What was asked for does not exist, or is not for whoever asks: nobody can tell which. */
public final class NothingHere extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** The one answer to all that is missing or somebody else's. */
    public NothingHere() {
        super("there is nothing here that you may see; GET /api/engagements lists the engagements you work on,"
                + " GET /api/client-views those whose published results you may see");
    }
}
