package io.plumbline.cli;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Where a command asks about kept things, as it is named on the command line. */
final class Whereabouts {

    @Option(
            names = "--server",
            paramLabel = "URL",
            defaultValue = "${env:PLUMBLINE_SERVER}",
            description = {
                "The running service, for instance http://localhost:8080.",
                "Without it the environment's PLUMBLINE_SERVER, then a service on this machine, then the data folder."
            })
    private String server;

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

    /** The versions of the running service, or of the data folder when none runs. */
    RulesetSource open(Surroundings surroundings) {
        return service(surroundings)
                .<RulesetSource>map(ServedRulesets::new)
                .orElseGet(() -> new DataFolder(data, rules.proving()));
    }

    /** The running service: the one that is named, or one on this machine; nothing when none runs. */
    Optional<RemotePlumbline> service(Surroundings surroundings) {
        String secret = token == null || token.isBlank() ? null : token.strip();
        if (server != null && !server.isBlank()) {
            return Optional.of(new RemotePlumbline(address(server.strip()), secret));
        }
        return Optional.of(new RemotePlumbline(surroundings.nearby(), secret)).filter(RemotePlumbline::isThere);
    }

    /** The data folder of a service that does not run. */
    Path data() {
        return data;
    }

    private static URI address(String named) {
        try {
            URI address = new URI(named.endsWith("/") ? named.substring(0, named.length() - 1) : named);
            boolean usable = address.getHost() != null
                    && address.getScheme().matches("https?")
                    && address.getQuery() == null
                    && address.getUserInfo() == null;
            if (usable) {
                return address;
            }
        } catch (URISyntaxException e) {
            // said below, together with addresses of another kind
        }
        throw new Unusable("\"" + named + "\" is no address of a service; expected one like http://localhost:8080.");
    }
}
