package io.plumbline.cli;

import java.net.URI;
import java.nio.file.Path;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Where a command asks about kept things, as it is named on the command line. */
final class Service {

    private static final URI USUAL = URI.create("http://localhost:8080");

    @Option(
            names = "--server",
            paramLabel = "URL",
            defaultValue = "${env:PLUMBLINE_SERVER}",
            description = {
                "The running service, for instance http://localhost:8080.",
                "Without it the environment's PLUMBLINE_SERVER, then a service on this machine, then the data folder."
            })
    private URI server;

    @Option(
            names = "--token",
            paramLabel = "TOKEN",
            defaultValue = "${env:PLUMBLINE_TOKEN}",
            description =
                    "A token of that service. Without it the environment's PLUMBLINE_TOKEN, which nobody can look up.")
    private String token;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            defaultValue = "${sys:plumbline.data:-${env:PLUMBLINE_DATA:-data}}",
            description = "The data folder of a service that does not run. Default: data.")
    private Path data;

    @Mixin
    private RulesFolder rules;

    /** The running service, or the data folder when none runs. */
    RulesetSource open() {
        if (server != null) {
            return new RunningService(server, token);
        }
        return RunningService.answers(USUAL) ? new RunningService(USUAL, token) : new DataFolder(data, rules.proving());
    }
}
