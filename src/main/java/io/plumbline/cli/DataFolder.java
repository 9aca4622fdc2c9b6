package io.plumbline.cli;

import io.plumbline.ruleset.ActivationMode;
import io.plumbline.ruleset.Activations;
import io.plumbline.ruleset.KeptRulesets;
import io.plumbline.ruleset.Offer;
import io.plumbline.ruleset.Origin;
import io.plumbline.ruleset.Proving;
import io.plumbline.ruleset.Ruleset;
import io.plumbline.ruleset.RulesetHistory;
import io.plumbline.ruleset.RunLimits;
import io.plumbline.store.Database;
import io.plumbline.store.JdbcRulesetHistory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Supplier;
import javax.sql.DataSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The versions kept in the data folder of a service that does not run. */
final class DataFolder implements RulesetSource {

    private static final JsonMapper JSON = new JsonMapper();
    private static final int MOST_SHOWN = 200;

    private final RulesetHistory history;
    private final KeptRulesets kept;
    private final Proving proving;

    DataFolder(Path data, Proving proving) {
        this.proving = proving;
        this.history = new JdbcRulesetHistory(database(data));
        this.kept = new KeptRulesets(history);
    }

    /**
     * The database of a data folder.
     *
     * @throws Unusable when there is none, or a service has it open
     */
    static DataSource database(Path data) {
        if (!Files.exists(data.resolve("plumbline.mv.db"))) {
            throw new Unusable("No Plumbline service answers on this machine, and nothing is kept in the folder " + data
                    + "; name the service with --server URL, or the folder with --data DIR.");
        }
        try {
            return Database.open(data);
        } catch (RuntimeException e) {
            throw new Unusable("The folder " + data + " is in use or cannot be read; if a service has it open, "
                    + "name that with --server URL and --token TOKEN.");
        }
    }

    @Override
    public Optional<JsonNode> status() {
        return Optional.empty();
    }

    @Override
    public JsonNode activations() {
        return JSON.valueToTree(kept.activations(MOST_SHOWN));
    }

    @Override
    public JsonNode compare(String from, String to) {
        return known(() -> kept.compare(from, to));
    }

    @Override
    public JsonNode activate(String version, String reason) {
        try (Activations activations =
                new Activations(history, proving, ActivationMode.OPEN, Clock.systemUTC(), RunLimits.USUAL)) {
            Offer offer = new Offer(Origin.KEPT, System.getProperty("user.name"), reason, null);
            activations.restore();
            return known(() -> activations.activate(kept.whole(version), offer));
        }
    }

    @Override
    public Optional<Ruleset> ruleset(String version) {
        try {
            return Optional.of(kept.ruleset(version));
        } catch (NoSuchElementException e) {
            return Optional.empty();
        }
    }

    private static JsonNode known(Supplier<Object> answer) {
        try {
            return JSON.valueToTree(answer.get());
        } catch (NoSuchElementException e) {
            throw new Unusable(e.getMessage());
        }
    }

    @Override
    public void close() {
        // H2 closes the folder when its last connection is closed, which it is after each question.
    }
}
