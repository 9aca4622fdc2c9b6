package io.plumbline;

import io.plumbline.cli.PlumblineCommand;
import io.plumbline.cli.ServeCommand;
import io.plumbline.cli.Surroundings;
import io.plumbline.ruleset.Examples;
import io.plumbline.ruleset.Ruleset;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;

/** The program: the service over HTTP, or one of the commands on a desk. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class Plumbline {

    /** Starts the service, or runs a command and ends with its exit code. */
    public static void main(String[] arguments) {
        if (ServeCommand.isMeant(arguments)) {
            SpringApplication.run(Plumbline.class, ServeCommand.settings(arguments));
        } else {
            System.exit(PlumblineCommand.run(Surroundings.ofProcess(), arguments));
        }
    }

    @Bean
    Ruleset ruleset(PlumblineSettings settings) {
        return Ruleset.load(settings.rules());
    }

    @Bean
    Examples examples(PlumblineSettings settings) {
        return new Examples(settings.rules().resolve("examples"));
    }
}
