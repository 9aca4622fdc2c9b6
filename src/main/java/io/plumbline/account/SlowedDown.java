package io.plumbline.account;

import java.time.Duration;

/** A sign-in that was not looked at, because too many before it failed. */
public final class SlowedDown extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Duration wait;

    SlowedDown(Duration wait) {
        super("too many sign-ins failed; this one was not looked at. Wait " + seconds(wait) + " s and try again");
        this.wait = wait;
    }

    /** After how long the next one will be looked at, in whole seconds. */
    public long seconds() {
        return seconds(wait);
    }

    private static long seconds(Duration wait) {
        return wait.plusMillis(999).toSeconds();
    }
}
