package io.plumbline.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** PostgreSQL refuses to run as root; where tests do, it runs as the user that every Unix keeps for such things. */
final class Unprivileged {

    private static final int NOBODY = 65534;
    private static final boolean ROOT = System.getProperty("user.name").equals("root");

    /** Ways to do so, the first that works; which of these programs there are differs from system to system. */
    private static final List<List<String>> WAYS = List.of(
            List.of("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups", "--"),
            List.of("runuser", "-u", "nobody", "--"),
            List.of("unshare", "--user", "--"));

    private Unprivileged() {}

    /** What to put before a command. */
    static List<String> command() {
        return ROOT
                ? WAYS.stream()
                        .filter(Unprivileged::works)
                        .findFirst()
                        .orElseThrow(() -> new IllegalStateException("this is root, and none of " + WAYS + " works"))
                : List.of();
    }

    private static boolean works(List<String> way) {
        try {
            return new ProcessBuilder(java.util.stream.Stream.concat(way.stream(), java.util.stream.Stream.of("true"))
                                    .toList())
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Lets that user own a folder. */
    static void own(Path folder) throws IOException {
        if (ROOT && !command().get(0).equals("unshare")) {
            Files.setAttribute(folder, "unix:uid", NOBODY);
            Files.setAttribute(folder, "unix:gid", NOBODY);
        }
    }
}
