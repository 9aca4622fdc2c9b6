package io.plumbline.cli;

import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jline.nativ.CLibrary;

/** How far a long command has come, drawn for whoever sits before it. */
final class Progress implements AutoCloseable {

    private static final int STANDARD_ERROR = 2;
    private static final int MILLIS = 500;

    private final ProgressBar bar;

    private Progress(ProgressBar bar) {
        this.bar = bar;
    }

    /** Through so many steps; drawn only where standard error is a terminal. */
    static Progress over(int steps) {
        return new Progress(
                isTerminal()
                        ? new ProgressBarBuilder()
                                .setTaskName("Changes")
                                .setInitialMax(steps)
                                .setUpdateIntervalMillis(MILLIS)
                                .setStyle(ProgressBarStyle.ASCII)
                                .build()
                        : null);
    }

    /** A system whose terminals are not known has none. */
    private static boolean isTerminal() {
        try {
            return CLibrary.isatty(STANDARD_ERROR) == 1;
        } catch (LinkageError | RuntimeException e) {
            return false;
        }
    }

    /** One step is done, on whatever thread. */
    void step() {
        if (bar != null) {
            bar.step();
        }
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }
}
