package io.plumbline.ruleset;

import io.plumbline.TestRules;
import io.plumbline.methodology.SourceFiles;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Assertions;

/** The shipped rules with some of their files changed, in memory. */
public final class Reworded {

    private final SortedMap<String, String> texts;

    private Reworded(SortedMap<String, String> texts) {
        this.texts = texts;
    }

    /** The shipped rules, unchanged. */
    public static Reworded shipped() {
        return new Reworded(new TreeMap<>(TestRules.shipped().files().texts()));
    }

    String text(String file) {
        return texts.get(file);
    }

    /** Puts other words in the place of words that stand in the file. */
    public Reworded replace(String file, String words, String others) {
        if (!texts.get(file).contains(words)) {
            throw new IllegalArgumentException(file + " has no: " + words);
        }
        int place = texts.get(file).indexOf(words);
        return file(file, text -> text.substring(0, place) + others + text.substring(place + words.length()));
    }

    Reworded file(String file, UnaryOperator<String> edit) {
        texts.put(file, edit.apply(texts.getOrDefault(file, "")));
        return this;
    }

    Reworded append(String file, String line) {
        return file(file, text -> text + line + "\n");
    }

    Reworded delete(String file) {
        texts.remove(file);
        return this;
    }

    Reworded everywhere(String ending, UnaryOperator<String> edit) {
        texts.replaceAll((path, text) -> path.endsWith(ending) ? edit.apply(text) : text);
        return this;
    }

    List<RulesetChange> changes() {
        return RulesetDiff.between(TestRules.shipped().checked(), checked());
    }

    /** The files as they are now. */
    public SourceFiles files() {
        return new SourceFiles(texts);
    }

    /** Which rules they are. */
    public String version() {
        return RulesetVersion.of(files()).hash();
    }

    /** What is wrong with them; something must be. */
    RulesetRefused refusal() {
        return Assertions.assertThrows(RulesetRefused.class, this::checked);
    }

    CheckedRules checked() {
        return CheckedRules.of(files(), List.of());
    }
}
