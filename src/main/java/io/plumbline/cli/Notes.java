package io.plumbline.cli;

import io.plumbline.scenario.KnownVerdicts;
import java.io.IOException;
import java.nio.file.Path;

/** The file in which a long command notes what it has found so far, so that nothing is lost when it is stopped. */
final class Notes {

    private static final long OFTEN = 30_000_000_000L;

    private final KnownVerdicts known;
    private final Path file;
    private long last = System.nanoTime();

    /** Notes in this file, or none where it is null. */
    Notes(KnownVerdicts known, Path file) {
        this.known = known;
        this.file = file;
    }

    /** Notes what is known, unless it did so a moment ago. */
    synchronized void now() {
        if (System.nanoTime() - last > OFTEN) {
            write();
            last = System.nanoTime();
        }
    }

    /** Notes all that is known. */
    void write() {
        if (file != null) {
            try {
                known.write(file);
            } catch (IOException e) {
                throw new Unusable(
                        "The file " + file + " cannot be written; name one in a folder that you may change.");
            }
        }
    }
}
