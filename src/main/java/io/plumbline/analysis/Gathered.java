package io.plumbline.analysis;

import io.plumbline.ruleset.Condition;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** All facts of some kind taken together as one value: the same for all rules that collect the same. */
final class Gathered {

    private static final String COLLECTED = "collect ";
    private static final Term EACH = Term.of("each", List.of());
    private static final Comparator<Term> BY_WORDS = Comparator.comparing(Term::toString);

    private Gathered() {}

    static Term of(Condition.Pattern each, Claims reading, Map<String, Term> names) {
        List<Term> asked = reading.of(each.constraints(), EACH, new HashMap<>(names)).stream()
                .map(way -> Term.of(
                        "all",
                        way.stream().map(Gathered::worded).sorted(BY_WORDS).toList()))
                .toList();
        return Term.of(COLLECTED + each.type(), asked);
    }

    /** A claim as a value, so that it can be held against others. */
    static Term worded(Claim claim) {
        if (claim instanceof Claim.Among among) {
            List<Term> parts = new ArrayList<>(List.of(among.left()));
            among.values().stream().sorted(BY_WORDS).forEach(parts::add);
            return Term.of("in", parts);
        }
        Claim.Compared compared = (Claim.Compared) claim;
        return Term.of(compared.operator().sign(), List.of(compared.left(), compared.right()));
    }

    /** Whether it is the number of facts that were collected. */
    static boolean isCount(Term term) {
        return term.word().equals("size")
                && term.parts().size() == 1
                && term.parts().get(0).word().startsWith(COLLECTED);
    }

    /** The type of the facts that were collected. */
    static String type(Term count) {
        return count.parts().get(0).word().substring(COLLECTED.length());
    }
}
