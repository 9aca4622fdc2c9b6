package io.plumbline.cli;

import io.plumbline.methodology.SourceFiles;
import io.plumbline.ruleset.Activation;
import io.plumbline.ruleset.Offer;
import io.plumbline.ruleset.Origin;
import io.plumbline.ruleset.Reworded;
import io.plumbline.ruleset.RulesetHistory;
import io.plumbline.store.Database;
import io.plumbline.store.JdbcRulesetHistory;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/** A data folder in which the shipped rules were in force, and after them the same with a smaller lead of practice. */
final class KeptVersions {

    static final Reworded SHIPPED = Reworded.shipped();
    static final Reworded LESS_LEAD =
            Reworded.shipped().replace("methodology/parameters.csv", "practice-lead,0.50", "practice-lead,0.40");

    private KeptVersions() {}

    static void in(Path data) {
        RulesetHistory history = new JdbcRulesetHistory(Database.open(data));
        keep(history, SHIPPED.version(), SHIPPED.files(), "2026-11-01T08:00:00Z", null);
        keep(history, LESS_LEAD.version(), LESS_LEAD.files(), "2026-11-02T08:00:00Z", "less paper");
    }

    private static void keep(RulesetHistory history, String version, SourceFiles files, String at, String reason) {
        Offer offer = new Offer(Origin.UPLOAD, "anna", reason, null);
        history.activate(new Activation(0, version, "1.0", Instant.parse(at), offer, List.of(), null), files, null);
    }
}
