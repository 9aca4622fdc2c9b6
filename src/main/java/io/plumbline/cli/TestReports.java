package io.plumbline.cli;

import io.plumbline.scenario.ReportFile;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** The reports of a run that are written to files, as they are named on the command line. */
final class TestReports {

    @Option(names = "--junit", paramLabel = "FILE", description = "Write a report in JUnit's XML, for build servers.")
    private Path junit;

    @Option(names = "--html", paramLabel = "FILE", description = "Write a report as a page for a browser.")
    private Path html;

    @Option(
            names = "--messages",
            paramLabel = "FILE",
            description = "Write Cucumber's messages, one JSON document a line, for other tools.")
    private Path messages;

    private interface Form {
        ReportFile of(OutputStream target) throws IOException;
    }

    /** The reports, each ready to be written; they are closed when the run ends. */
    List<ReportFile> open() {
        List<ReportFile> reports = new ArrayList<>();
        open(junit, ReportFile::junit, reports);
        open(html, ReportFile::html, reports);
        open(messages, ReportFile::messages, reports);
        return reports;
    }

    private static void open(Path file, Form form, List<ReportFile> reports) {
        if (file == null) {
            return;
        }
        try {
            if (file.toAbsolutePath().getParent() != null) {
                Files.createDirectories(file.toAbsolutePath().getParent());
            }
            reports.add(form.of(Files.newOutputStream(file)));
        } catch (IOException e) {
            throw new Unusable(
                    "The report " + file + " cannot be written; name a file in a folder that you may change.");
        }
    }
}
