package io.plumbline.store;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/** A process with all that it started, and they in turn. */
record ProcessTree(Process root) {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /** Ends them all at once (kill -9), so that none writes another byte, and waits until they are gone. */
    void kill() throws IOException {
        Set<ProcessHandle> whole = new HashSet<>(Set.of(root.toHandle()));
        do {
            // Halted before they are counted, so that none starts another meanwhile.
            halt(whole);
        } while (whole.addAll(root.descendants().toList()));
        whole.forEach(ProcessHandle::destroyForcibly);
        whole.forEach(each ->
                each.onExit().orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS).join());
    }

    private static void halt(Set<ProcessHandle> processes) throws IOException {
        List<String> command = new ArrayList<>(List.of("sh", "-c", "kill -STOP \"$@\"", "sh"));
        processes.forEach(each -> command.add(Long.toString(each.pid())));
        try {
            // One that ended by itself meanwhile is no failure.
            new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }
}
