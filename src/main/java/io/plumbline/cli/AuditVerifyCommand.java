package io.plumbline.cli;

import io.plumbline.engagement.Checkpoints;
import io.plumbline.engagement.TrailCheck;
import io.plumbline.store.JdbcAuditBook;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Says whether the audit trail is as it was written, and names the first entry that is not. */
@Command(
        name = "verify",
        mixinStandardHelpOptions = true,
        versionProvider = PlumblineCommand.Version.class,
        description = {
            "Goes through the audit trail and holds it against the checkpoints that are kept beside the database.",
            "Names the first entry that was changed, taken out, put in, moved or cut off."
        },
        synopsisHeading = "Usage: ",
        optionListHeading = "%nOptions:%n")
final class AuditVerifyCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Mixin
    private Whereabouts whereabouts;

    AuditVerifyCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        JsonNode verdict = whereabouts
                .service(surroundings)
                .map(each -> each.get("/api/audit/verification")
                        .expected(answer -> answer.path("entries").isNumber()))
                .orElseGet(() -> ofFolder(whereabouts.data()));
        PrintWriter out = surroundings.output();
        JsonNode reason = verdict.path("reason");
        out.println(
                reason.isString()
                        ? "The audit trail is broken: " + Page.printable(reason.asString()) + "."
                        : verdict.get("entries") + " entries follow each other, and agree with "
                                + verdict.get("checkpoints") + " checkpoints.");
        verdict.path("remarks").forEach(each -> out.println("Note: " + Page.printable(each.asString()) + "."));
        out.flush();
        return reason.isString() || !verdict.path("remarks").isEmpty() ? PlumblineCommand.FINDINGS : 0;
    }

    private static JsonNode ofFolder(Path data) {
        JdbcAuditBook book = new JdbcAuditBook(DataFolder.database(data), entry -> {});
        try (Checkpoints checkpoints = new Checkpoints(data.resolve("audit"))) {
            return new JsonMapper().valueToTree(new TrailCheck(book, checkpoints).verdict());
        }
    }
}
