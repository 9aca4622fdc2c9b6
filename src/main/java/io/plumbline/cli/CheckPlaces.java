package io.plumbline.cli;

import java.net.URI;
import java.nio.file.Path;

/**
 * Where the files that a check speaks of are, as people and programs open them.
 *
 * @param rules the folder of the rules, as it was named
 * @param features the folder of the scenarios, as it was named
 */
record CheckPlaces(Path rules, Path features) {

    private static final String FEATURES = "features/";

    /** The path of a file, from where the command was typed. */
    Path path(String file) {
        return file.startsWith(FEATURES)
                ? features.resolve(file.substring(FEATURES.length())).normalize()
                : rules.resolve(file).normalize();
    }

    /** The folder that addresses are relative to: where the command was typed, or else where the rules folder is. */
    Path base() {
        Path here = Path.of("").toAbsolutePath();
        Path folder = rules.toAbsolutePath().normalize();
        return folder.startsWith(here) && !folder.equals(here) ? here : folder.getParent();
    }

    /** The address of a file relative to the base, or its whole address when it is not below that. */
    URI address(String file) {
        Path path = path(file).toAbsolutePath().normalize();
        return path.startsWith(base()) ? base().toUri().relativize(path.toUri()) : path.toUri();
    }
}
