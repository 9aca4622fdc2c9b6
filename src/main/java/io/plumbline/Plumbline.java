package io.plumbline;

import io.plumbline.cli.PlumblineCommand;
import io.plumbline.cli.ServeCommand;
import io.plumbline.cli.Surroundings;
import io.plumbline.store.Database;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
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

    /** A database of one's own is named by the usual setting of Spring; without it, everything is kept below the data folder. */
    @Bean
    @ConditionalOnProperty(name = "spring.datasource.url", matchIfMissing = true, havingValue = "none")
    JdbcConnectionDetails database(PlumblineSettings settings) {
        return new KeptInFolder(Database.url(settings.data()));
    }

    private record KeptInFolder(String url) implements JdbcConnectionDetails {

        @Override
        public String getUsername() {
            return "";
        }

        @Override
        public String getPassword() {
            return "";
        }

        @Override
        public String getJdbcUrl() {
            return url;
        }
    }
}
