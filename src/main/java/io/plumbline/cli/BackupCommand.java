package io.plumbline.cli;

import io.plumbline.store.Backup;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Writes a backup, of the running service or of a data folder. */
@Command(
        name = "backup",
        mixinStandardHelpOptions = true,
        versionProvider = PlumblineCommand.Version.class,
        description = {
            "Writes everything that is kept, as it is at one moment, into a file; the service may run and be used.",
            "Of PostgreSQL use pg_dump instead."
        },
        synopsisHeading = "Usage: ",
        parameterListHeading = "%n",
        optionListHeading = "%nOptions:%n")
final class BackupCommand implements Runnable {

    private final Surroundings surroundings;

    @Parameters(paramLabel = "FILE", description = "The file to write; it must not be there yet.")
    private Path file;

    @Mixin
    private Whereabouts whereabouts;

    BackupCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public void run() {
        if (Files.exists(file)) {
            throw new Unusable("The file " + file + " is there already; name another.");
        }
        Optional<RemotePlumbline> service = whereabouts.service(surroundings);
        try {
            if (service.isPresent()) {
                service.get().download("/api/backup", file);
            } else {
                Backup.make(DataFolder.database(whereabouts.data()), file);
            }
        } catch (Backup.Refused refused) {
            throw new Unusable("No backup was made: " + refused.getMessage() + ".");
        }
        surroundings.output().println("Everything that is kept is in " + file + ".");
        surroundings.output().flush();
    }
}
