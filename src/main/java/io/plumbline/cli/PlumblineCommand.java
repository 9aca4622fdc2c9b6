package io.plumbline.cli;

import io.plumbline.ruleset.Program;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command line: what to type, and what comes of it. */
@Command(
        name = "java -jar plumbline.jar",
        mixinStandardHelpOptions = true,
        versionProvider = PlumblineCommand.Version.class,
        header = "Leaders see the framework, practitioners live the reality; the distance is measured and explained.",
        synopsisHeading = "%nUsage: ",
        commandListHeading = "%nCommands:%n",
        optionListHeading = "%nOptions:%n",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:it went well",
            "1:it went well, and there is something to look at",
            "2:the command, the facts or the rules cannot be used; it says why",
            "3:something went wrong inside Plumbline"
        },
        footer = {
            "",
            "Without a command, or with settings alone such as --server.port=9000, the service starts.",
            "COMMAND --help tells more about a command."
        })
public final class PlumblineCommand implements Runnable {

    /** The exit code of a command that went well and has something to show for it. */
    static final int FINDINGS = 1;

    @Spec
    private CommandSpec spec;

    private PlumblineCommand() {}

    /** Runs a command and answers with its exit code. */
    public static int run(Surroundings surroundings, String... arguments) {
        Refusals refusals = new Refusals(surroundings.errors());
        return new CommandLine(new PlumblineCommand())
                .addSubcommand(new ScoreCommand(surroundings))
                .addSubcommand(new WhyNotCommand(surroundings))
                .addSubcommand(new NewCommand(surroundings))
                .addSubcommand(new CheckCommand(surroundings))
                .addSubcommand(new TestCommand(surroundings))
                .addSubcommand(new CoverageCommand(surroundings))
                .addSubcommand(new MutateCommand(surroundings))
                .addSubcommand(new ScenarioCommand(surroundings))
                .addSubcommand(new RulesetsCommand(surroundings))
                .addSubcommand(new DiffCommand(surroundings))
                .addSubcommand(new ActivateCommand(surroundings))
                .addSubcommand(new ReplayCommand(surroundings))
                .addSubcommand(new CommandLine(new AuditCommand()).addSubcommand(new AuditVerifyCommand(surroundings)))
                .addSubcommand(new BackupCommand(surroundings))
                .addSubcommand(new RestoreCommand(surroundings))
                .addSubcommand(new ServeCommand())
                .setOut(surroundings.output())
                .setErr(surroundings.errors())
                .setUsageHelpWidth(Page.WIDTH)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setAbbreviatedOptionsAllowed(false)
                .setParameterExceptionHandler(refusals)
                .setExecutionExceptionHandler(refusals)
                .execute(arguments);
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Name a command.");
    }

    /** The version of the program, as {@code --version} prints it. */
    static final class Version implements IVersionProvider {

        @Override
        public String[] getVersion() {
            return new String[] {"Plumbline " + Program.version()};
        }
    }
}
