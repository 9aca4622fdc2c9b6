package io.plumbline.cli;

import io.plumbline.interview.Assessment;
import io.plumbline.interview.FactsDocument;
import io.plumbline.interview.JsonDocument;
import io.plumbline.methodology.Methodology;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** A facts document as it is named on the command line: a file, or {@code -} for standard input. */
record FactsFile(String name) {

    private static final String STANDARD_INPUT = "-";

    /** Refuses at once what no document can be read from, before time is spent on compiling rules. */
    void check() {
        if (name.equals(STANDARD_INPUT)) {
            return;
        }
        Path file = Path.of(name);
        if (!Files.exists(file)) {
            throw new Unusable("There is no file " + name + "; name a facts document, or - for standard input.");
        }
        if (Files.isDirectory(file)) {
            throw new Unusable(name + " is a folder; name a facts document in it.");
        }
        if (!Files.isReadable(file)) {
            throw new Unusable("The file " + name + " may not be read; ask for the right to read it.");
        }
    }

    /** The document as it is, but for what is more than any document may have. */
    byte[] bytes(InputStream standardInput) {
        try (InputStream source = name.equals(STANDARD_INPUT) ? standardInput : Files.newInputStream(Path.of(name))) {
            return source.readNBytes(JsonDocument.LARGEST + 1);
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    Assessment read(InputStream standardInput, Methodology methodology) {
        try (InputStream source = name.equals(STANDARD_INPUT) ? standardInput : Files.newInputStream(Path.of(name))) {
            return FactsDocument.read(source, methodology);
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    private Unusable unreadable(IOException e) {
        return new Unusable("The facts cannot be read from " + name + ": " + e.getMessage() + ".");
    }
}
