package io.plumbline.scenario;

import io.plumbline.ruleset.Examples;
import io.plumbline.ruleset.Ruleset;
import java.nio.file.Path;

/**
 * On what scenarios run.
 *
 * @param ruleset the rules that conclude
 * @param examples the documents beside them
 * @param coverage what the scenarios prove
 */
public record Setting(Ruleset ruleset, Examples examples, Coverage coverage) {

    private static final Path FOLDER = Path.of(System.getProperty("plumbline.rules", "rules"));

    private static Setting shared;

    /** These rules with the documents of the usual folder, nothing proved yet. */
    public static Setting of(Ruleset ruleset) {
        return new Setting(ruleset, new Examples(FOLDER.resolve("examples")), new Coverage());
    }

    /** Lets scenarios that a build tool runs share this setting. */
    public static synchronized void share(Setting setting) {
        shared = setting;
    }

    /** What scenarios run on that nobody gave a setting of their own: the rules in the usual folder, read once. */
    static synchronized Setting shared() {
        if (shared == null) {
            shared = of(Ruleset.load(FOLDER));
        }
        return shared;
    }
}
