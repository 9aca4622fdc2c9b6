package io.plumbline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.plumbline.cli.Desk.Answer;
import io.plumbline.ruleset.Program;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is a command, what starts the service, and how both are explained. */
class PlumblineCommandTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "serve", "--server.port=9000", "serve --server.port=9000", "--plumbline.rules=r --x=y"})
    void noCommandServeAndSettingsStartTheService(String arguments) {
        assertThat(ServeCommand.isMeant(split(arguments))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "score facts.json",
                "new",
                "nonsense",
                "--help",
                "--version",
                "-h",
                "serve --help",
                "--a=b score x"
            })
    void everythingElseIsACommand(String arguments) {
        assertThat(ServeCommand.isMeant(split(arguments))).isFalse();
    }

    @Test
    void theServiceGetsTheSettingsWithoutTheWordServe() {
        assertThat(ServeCommand.settings("serve", "--server.port=9000")).containsExactly("--server.port=9000");
        assertThat(ServeCommand.settings("--server.port=9000")).containsExactly("--server.port=9000");
    }

    @Test
    void helpNamesEveryCommandAndExitCode() {
        Answer answer = new Desk().type("--help");
        assertThat(answer.exit()).isZero();
        assertThat(answer.output())
                .contains("score", "check", "replay", "new", "serve", "Exit codes:", "--server.port=9000");
        assertThat(answer.output().lines()).allMatch(line -> line.length() <= Page.WIDTH);
    }

    @ParameterizedTest
    @ValueSource(strings = {"score", "new", "check", "rulesets", "diff", "activate", "replay", "serve"})
    void everyCommandHasHelp(String command) {
        Answer answer = new Desk().type(command, "--help");
        assertThat(answer.exit()).isZero();
        assertThat(answer.output()).contains("Usage: java -jar plumbline.jar " + command);
    }

    @Test
    void theVersionIsThatOfTheProgram() {
        Answer answer = new Desk().type("--version");
        assertThat(answer.exit()).isZero();
        assertThat(answer.output().strip()).isEqualTo("Plumbline " + Program.version());
    }

    private static String[] split(String arguments) {
        return arguments.isEmpty() ? new String[0] : arguments.split(" ");
    }
}
