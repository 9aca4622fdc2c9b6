package io.plumbline.cli;

import io.plumbline.store.Backup;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Puts a backup back into the data folder of a service that does not run. */
@Command(
        name = "restore",
        mixinStandardHelpOptions = true,
        versionProvider = PlumblineCommand.Version.class,
        description = {
            "Puts a backup into the data folder of a service that does not run; what stands there is set aside.",
            "The audit trail's checkpoints note that it was done."
        },
        synopsisHeading = "Usage: ",
        parameterListHeading = "%n",
        optionListHeading = "%nOptions:%n")
final class RestoreCommand implements Runnable {

    private final Surroundings surroundings;

    @Parameters(paramLabel = "FILE", description = "A file that the command backup wrote.")
    private Path file;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            defaultValue = "${sys:plumbline.data:-${env:PLUMBLINE_DATA:-data}}",
            description = "The data folder. Default: data.")
    private Path data;

    RestoreCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public void run() {
        if (Files.exists(data.resolve("plumbline.mv.db"))) {
            // Refuses a folder that a service has open.
            DataFolder.database(data);
        }
        PrintWriter out = surroundings.output();
        try {
            Path aside = Backup.restore(file, data, surroundings.clock().instant());
            out.println("The backup is in force at the next start of the service with the data folder " + data + ".");
            if (aside != null) {
                out.println("What stood there before is in " + aside + ".");
            }
        } catch (Backup.Refused refused) {
            throw new Unusable("Nothing was put back: " + refused.getMessage() + ".");
        }
        out.flush();
    }
}
