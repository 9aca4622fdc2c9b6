package io.plumbline.cli;

import java.io.PrintWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import tools.jackson.databind.JsonNode;

/** Lists the versions that were in force, and says how the one in force stands. */
@Command(
        name = "rulesets",
        mixinStandardHelpOptions = true,
        versionProvider = PlumblineCommand.Version.class,
        description = "Lists the versions of the rules that were in force, the one in force first.",
        synopsisHeading = "Usage: ",
        optionListHeading = "%nOptions:%n")
final class RulesetsCommand implements Runnable {

    private static final int SHOWN = 12;

    private final Surroundings surroundings;

    @Mixin
    private Service service;

    RulesetsCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public void run() {
        PrintWriter out = surroundings.output();
        try (RulesetSource source = service.open()) {
            for (JsonNode each : source.activations()) {
                out.println(Page.printable(activation(each)));
            }
            source.status().ifPresent(status -> standing(status, out));
        }
        out.flush();
    }

    private static String activation(JsonNode each) {
        String owner = each.path("fileOwner").asString("");
        String reason = each.path("reason").asString("");
        return each.path("version").asString().substring(0, SHOWN) + "  "
                + each.path("at").asString() + "  method " + each.path("method").asString() + "  "
                + each.path("by").asString() + (owner.isEmpty() ? "" : " (" + owner + ")")
                + (reason.isEmpty() ? "" : ": " + reason);
    }

    private static void standing(JsonNode status, PrintWriter out) {
        out.println();
        out.println(
                Page.printable("In force: " + status.path("version").asString().substring(0, SHOWN) + ", "
                        + status.path("state").asString()
                        + (status.path("folder").path("differs").asBoolean()
                                ? "; the rules folder holds something else"
                                : "")));
        JsonNode candidate = status.path("candidate");
        if (candidate.isObject()) {
            out.println(
                    Page.printable("Not in force, " + candidate.path("state").asString() + ": from "
                            + candidate.path("by").asString() + " at "
                            + candidate.path("at").asString()));
            candidate.path("losses").forEach(each -> out.println(Page.printable("  " + each.asString())));
            candidate.path("diagnostics").forEach(each -> out.println(Page.printable("  " + diagnostic(each))));
            moved(candidate.path("proof"), out);
        }
        if (status.path("proving").asBoolean()) {
            out.println("Examples and scenarios are still being run.");
        } else {
            moved(status.path("proof"), out);
        }
    }

    private static void moved(JsonNode proof, PrintWriter out) {
        proof.path("figures")
                .forEach(each -> out.println(Page.printable("  "
                        + each.path("example").asString() + " "
                        + each.path("at").asString() + ": " + value(each, "before") + " before, " + value(each, "now")
                        + " now, " + value(each, "expected") + " expected")));
        proof.path("failing").forEach(each -> out.println(Page.printable("  " + diagnostic(each))));
        proof.path("unproven").forEach(each -> out.println(Page.printable("  " + diagnostic(each))));
    }

    private static String value(JsonNode figure, String name) {
        return figure.path(name).asString("nothing");
    }

    private static String diagnostic(JsonNode each) {
        int line = each.path("line").asInt();
        return each.path("file").asString() + (line > 0 ? ":" + line : "") + ": "
                + each.path("message").asString();
    }
}
