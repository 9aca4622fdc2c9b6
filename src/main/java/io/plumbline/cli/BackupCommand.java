package io.plumbline.cli;

import io.plumbline.store.Backup;
import io.plumbline.store.OwnersOnly;
import java.io.IOException;
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
        reserve();
        boolean made = false;
        try {
            if (service.isPresent()) {
                service.get().download("/api/backup", file);
            } else {
                Backup.make(DataFolder.database(whereabouts.data()), file);
            }
            made = true;
        } catch (Backup.Refused refused) {
            throw new Unusable("No backup was made: " + refused.getMessage() + ".");
        } finally {
            if (!made) {
                giveBack();
            }
        }
        surroundings.output().println("Everything that is kept is in " + file + ".");
        surroundings.output().flush();
    }

    /** All that is kept may be read by whoever makes the backup, and by nobody else from its first byte on. */
    private void reserve() {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new Unusable("There is no folder " + folder + "; make it first, or name another file.");
        }
        try {
            OwnersOnly.file(file);
        } catch (IOException e) {
            throw new Unusable("The file " + file + " cannot be written; may you write in its folder?");
        }
    }

    private void giveBack() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new Unusable("The file " + file + " was not written to its end; delete it.");
        }
    }
}
