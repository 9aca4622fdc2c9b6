package io.plumbline.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A kill leaves nothing running of what a process had started. */
class ProcessTreeTest {

    @Test
    void allThatAProcessStartedEndsWithIt() throws IOException {
        Process process = new ProcessBuilder("sh", "-c", "sh -c 'sleep 100; true' & sleep 100; true").start();
        while (process.descendants().count() < 3) {
            Thread.onSpinWait();
        }
        List<ProcessHandle> started = process.descendants().toList();
        new ProcessTree(process).kill();
        assertThat(process.isAlive()).isFalse();
        assertThat(started).noneMatch(ProcessHandle::isAlive);
    }
}
