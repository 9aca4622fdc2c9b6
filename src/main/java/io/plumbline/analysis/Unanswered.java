package io.plumbline.analysis;

import io.plumbline.methodology.Discipline;
import io.plumbline.methodology.Texts;
import io.plumbline.ruleset.Remark;
import io.plumbline.ruleset.Rulebook;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Findings to which some discipline has no advice, neither of its own nor in general; every habit has its own. */
final class Unanswered {

    private static final int NAMED = 3;

    private final Rulebook book;
    private final Words words;
    private final Places places;

    Unanswered(Rulebook book, Words words) {
        this.book = book;
        this.words = words;
        this.places = new Places(book.files());
    }

    List<Remark> find() {
        List<Remark> found = new ArrayList<>();
        Texts texts = book.methodology().texts();
        Set<String> known = words.of("Finding", "type");
        for (String each : known == null ? Set.<String>of() : known) {
            List<String> without = book.methodology().disciplines().values().stream()
                    .filter(discipline -> !discipline.advice().containsKey(each))
                    .map(Discipline::id)
                    .toList();
            if (texts.find("findings", each, "advice") == null && !without.isEmpty()) {
                found.add(remark(each, without));
            }
        }
        return found;
    }

    private Remark remark(String finding, List<String> without) {
        int more = without.size() - NAMED;
        return Remark.of(
                Remark.Kind.UNANSWERED,
                Places.TEXTS,
                places.text("findings", finding),
                0,
                "no advice answers " + finding + " in "
                        + String.join(", ", without.subList(0, Math.min(NAMED, without.size())))
                        + (more > 0 ? " and " + more + " more" : "") + "; write advice: below " + finding
                        + ", or words of their own for each of these");
    }
}
