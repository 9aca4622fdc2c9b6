package io.plumbline.scenario;

import io.plumbline.ruleset.Examples;
import io.plumbline.ruleset.Ruleset;
import java.nio.file.Path;
import java.util.function.Function;

/**
 * On what scenarios run.
 *
 * @param ruleset the rules that conclude
 * @param examples the documents beside them
 * @param coverage what the scenarios prove
 * @param versions other versions that a scenario may name, with a sentence for people when there is none of that name
 * @param between what is done before each conclusion
 * @param told whether somebody is told why something does not hold
 */
public record Setting(
        Ruleset ruleset,
        Examples examples,
        Coverage coverage,
        Function<String, Ruleset> versions,
        Runnable between,
        boolean told) {

    private static final Path FOLDER = Path.of(System.getProperty("plumbline.rules", "rules"));

    private static Setting shared;

    /** Where nothing is done between conclusions. */
    public Setting(Ruleset ruleset, Examples examples, Coverage coverage, Function<String, Ruleset> versions) {
        this(ruleset, examples, coverage, versions, () -> {}, true);
    }

    /** The same, with something to be done before each conclusion. */
    Setting pausing(Runnable pause) {
        return new Setting(ruleset, examples, coverage, versions, pause, told);
    }

    /** The same where it only matters whether something holds, and not why. */
    Setting untold() {
        return new Setting(ruleset, examples, coverage, versions, between, false);
    }

    /** Where no other version is at hand. */
    public Setting(Ruleset ruleset, Examples examples, Coverage coverage) {
        this(ruleset, examples, coverage, name -> {
            throw new IllegalArgumentException("no version is known here as \"" + name
                    + "\"; on the desk name its folder with --under " + name + "=DIR");
        });
    }

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
