package io.plumbline.analysis;

import io.plumbline.methodology.Figure;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** A value in a rule without the names that rules give: a constant, a fact, or what is asked of others. */
final class Term {

    static final Term NOTHING = constant(null);
    static final Term YES = constant(true);
    static final Term NO = constant(false);

    private final String word;
    private final Object value;
    private final List<Term> parts;
    private final int hash;

    private Term(String word, Object value, List<Term> parts) {
        this.word = word;
        this.value = value;
        this.parts = parts;
        this.hash = Objects.hash(word, value, parts);
    }

    static Term constant(Object value) {
        return new Term("", value instanceof Integer whole ? Figure.of(whole) : value, List.of());
    }

    /** A fact, which a number tells from others of its type. */
    static Term fact(String type, int number) {
        return new Term(type, number, List.of());
    }

    /** What is asked of some values. */
    static Term of(String word, List<Term> parts) {
        return new Term(word, null, parts);
    }

    static Term field(Term fact, String name) {
        return of(name, List.of(fact));
    }

    static Term yesOrNo(boolean yes) {
        return yes ? YES : NO;
    }

    /** What is asked, or a fact's type; empty for a constant. */
    String word() {
        return word;
    }

    /** A constant's value. */
    Object value() {
        return value;
    }

    /** Of what it is asked. */
    List<Term> parts() {
        return parts;
    }

    boolean isConstant() {
        return word.isEmpty();
    }

    boolean isFact() {
        return value instanceof Integer;
    }

    /** Whether it is a field of a fact. */
    boolean isField() {
        return parts.size() == 1 && parts.get(0).isFact();
    }

    /** Whether something is worked out in it, of which nothing is known here. */
    boolean isWorked() {
        return !isConstant() && !isFact() && !isField();
    }

    Figure figure() {
        return value instanceof Figure figure ? figure : null;
    }

    @Override
    public boolean equals(Object other) {
        return this == other
                || other instanceof Term term
                        && hash == term.hash
                        && word.equals(term.word)
                        && Objects.equals(value, term.value)
                        && parts.equals(term.parts);
    }

    @Override
    public int hashCode() {
        return hash;
    }

    @Override
    public String toString() {
        if (isConstant()) {
            return value instanceof String ? "\"" + value + "\"" : String.valueOf(value);
        }
        return parts.isEmpty()
                ? word + "#" + value
                : word + parts.stream().map(Term::toString).collect(Collectors.joining(", ", "(", ")"));
    }
}
