package io.plumbline.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import picocli.CommandLine.Command;

/** How the service is asked for; the program's root starts it, since commands know nothing of Spring. */
@Command(
        name = ServeCommand.NAME,
        mixinStandardHelpOptions = true,
        versionProvider = PlumblineCommand.Version.class,
        description = "Starts the service; so does no command at all.",
        synopsisHeading = "Usage: ",
        customSynopsis = "java -jar plumbline.jar serve [--SETTING=VALUE...]",
        optionListHeading = "%nOptions:%n",
        footer = {
            "",
            "Settings are those of the service, for instance:",
            "  --server.port=9000        the port it listens on",
            "  --plumbline.rules=DIR     the folder of the rules"
        })
public final class ServeCommand {

    static final String NAME = "serve";

    private static final Set<String> HELP = Set.of("-h", "--help", "-V", "--version");

    /** Whether these arguments ask for the service: none, {@code serve}, or settings and nothing else. */
    public static boolean isMeant(String... arguments) {
        List<String> asked = List.of(arguments);
        return asked.stream().noneMatch(HELP::contains)
                && (asked.stream().allMatch(each -> each.startsWith("--"))
                        || asked.get(0).equals(NAME));
    }

    /** The settings among the arguments that ask for the service. */
    public static String[] settings(String... arguments) {
        boolean named = arguments.length > 0 && arguments[0].equals(NAME);
        return Arrays.copyOfRange(arguments, named ? 1 : 0, arguments.length);
    }
}
