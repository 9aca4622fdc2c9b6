package io.plumbline.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which values are the same: those said to be so, what is asked alike of the same, and facts of which there is one. */
final class Classes {

    private final List<Term> terms = new ArrayList<>();
    private final List<Integer> parents = new ArrayList<>();
    private final Map<Term, Integer> numbers = new HashMap<>();
    private final Map<List<Object>, Integer> asked = new HashMap<>();
    private boolean closed;

    /** Makes sure that a value is known, and says which class it is in. */
    int of(Term term) {
        Integer known = numbers.get(term);
        if (known != null) {
            return root(known);
        }
        List<Integer> parts = new ArrayList<>();
        for (Term each : term.parts()) {
            parts.add(of(each));
        }
        List<Object> question = List.of(term.word(), parts);
        if (closed && !parts.isEmpty() && asked.containsKey(question)) {
            return root(asked.get(question));
        }
        int number = terms.size();
        terms.add(term);
        parents.add(number);
        numbers.put(term, number);
        if (!parts.isEmpty()) {
            asked.put(question, number);
        }
        return number;
    }

    private int root(int number) {
        int at = number;
        while (parents.get(at) != at) {
            at = parents.get(at);
        }
        return at;
    }

    /** Says that two values are the same. */
    boolean join(Term one, Term other) {
        int first = of(one);
        int second = of(other);
        if (first == second) {
            return false;
        }
        parents.set(Math.max(first, second), Math.min(first, second));
        return true;
    }

    /** Draws all conclusions from what was said, for these facts. */
    void close(List<Term> facts) {
        closed = false;
        boolean more = true;
        while (more) {
            more = askedAlike() | alike(facts);
        }
        closed = true;
    }

    private boolean askedAlike() {
        boolean joined = false;
        asked.clear();
        for (int i = 0; i < terms.size(); i++) {
            Term term = terms.get(i);
            if (!term.parts().isEmpty()) {
                Integer other = asked.putIfAbsent(
                        List.of(term.word(), term.parts().stream().map(this::of).toList()), i);
                joined |= other != null && join(terms.get(other), term);
            }
        }
        return joined;
    }

    private boolean alike(List<Term> facts) {
        boolean joined = false;
        Map<List<Object>, Term> one = new HashMap<>();
        for (Term each : facts) {
            List<String> key = Certain.key(each.word());
            if (key != null) {
                List<Object> about = new ArrayList<>(List.of(each.word()));
                key.forEach(field -> about.add(of(Term.field(each, field))));
                Term other = one.putIfAbsent(about, each);
                joined |= other != null && join(other, each);
            }
        }
        return joined;
    }

    /** All values that are known, by class. */
    Map<Integer, List<Term>> all() {
        Map<Integer, List<Term>> all = new HashMap<>();
        for (int i = 0; i < terms.size(); i++) {
            all.computeIfAbsent(root(i), root -> new ArrayList<>()).add(terms.get(i));
        }
        return all;
    }
}
