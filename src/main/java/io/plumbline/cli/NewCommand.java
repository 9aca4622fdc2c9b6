package io.plumbline.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes an empty facts document that is valid as it stands. */
@Command(
        name = "new",
        mixinStandardHelpOptions = true,
        versionProvider = PlumblineCommand.Version.class,
        description = "Writes an empty, valid facts document to fill in, assessed today.",
        synopsisHeading = "Usage: ",
        parameterListHeading = "%n",
        optionListHeading = "%nOptions:%n")
final class NewCommand implements Runnable {

    private final Surroundings surroundings;

    @Parameters(arity = "0..1", paramLabel = "FILE", description = "Where to write it; without it to standard output.")
    private Path file;

    @Option(names = "--force", description = "Replace the file if it is there already.")
    private boolean force;

    NewCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public void run() {
        String document = new JsonText(surroundings.charset()).of(empty());
        if (file == null) {
            surroundings.output().println(document);
        } else {
            write(document + "\n");
        }
    }

    private Map<String, Object> empty() {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("organisation", "Name of the organisation");
        document.put("assessedOn", LocalDate.now(surroundings.clock()).toString());
        document.put("aiIntent", false);
        document.put("disciplines", Map.of());
        document.put("interviews", List.of());
        document.put("evidence", List.of());
        return document;
    }

    private void write(String document) {
        StandardOpenOption[] how = force
                ? new StandardOpenOption[] {
                    StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE
                }
                : new StandardOpenOption[] {StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE};
        try {
            Files.writeString(file, document, StandardCharsets.UTF_8, how);
        } catch (FileAlreadyExistsException e) {
            throw new Unusable(file + " is there already and was left alone; --force replaces it.");
        } catch (IOException e) {
            throw new Unusable(
                    "The file " + file + " cannot be written; is its folder there, and may it be written to?");
        }
    }
}
