package io.plumbline.analysis;

import io.plumbline.methodology.Figure;
import io.plumbline.ruleset.Constraint.Operator;
import io.plumbline.ruleset.Missing;
import io.plumbline.ruleset.Vocabulary;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Everything that follows from some claims about some facts, and whether all of it can be true. */
final class Closure {

    private final Words words;
    private final List<Term> facts;
    private final List<Claim> claims;
    private final Classes classes = new Classes();
    private final Order order = new Order();
    private final Map<Integer, Term> constants = new HashMap<>();
    private Map<Integer, List<Term>> members;
    private final boolean possible;

    Closure(Words words, List<Term> facts, List<Claim> claims) {
        this.words = words;
        this.facts = facts;
        this.claims = claims;
        this.possible = join() && name() && rank() && choose();
    }

    boolean isPossible() {
        return possible;
    }

    /** The number of the class that a value is in. */
    int number(Term term) {
        return classes.of(term);
    }

    boolean areSame(Term one, Term other) {
        return number(one) == number(other);
    }

    /** Whether a claim must be true too. */
    boolean implies(Claim claim) {
        if (claim instanceof Claim.Among among) {
            Term is = constants.get(classes.of(among.left()));
            return is != null && among.values().contains(is) || claims.stream().anyMatch(each -> covers(among, each));
        }
        Claim.Compared compared = (Claim.Compared) claim;
        int left = classes.of(compared.left());
        int right = classes.of(compared.right());
        Term is = constants.get(left);
        Term other = constants.get(right);
        if (left == right || is != null && other != null) {
            return left == right ? compared.operator().holds(0) : Numbers.isTrue(is, compared.operator(), other);
        }
        if (compared.operator() == Operator.EQUAL && !order.knows(left) && !order.knows(right)) {
            return false;
        }
        List<Claim> opposite = new ArrayList<>(claims);
        opposite.add(compared.not());
        return !new Closure(words, facts, opposite).isPossible();
    }

    private boolean covers(Claim.Among among, Claim other) {
        return other instanceof Claim.Among narrower
                && areSame(among.left(), narrower.left())
                && among.values().containsAll(narrower.values());
    }

    private boolean join() {
        facts.forEach(classes::of);
        for (Claim each : claims) {
            each.terms().forEach(classes::of);
            if (each instanceof Claim.Compared compared && compared.operator() == Operator.EQUAL) {
                classes.join(compared.left(), compared.right());
            }
        }
        classes.close(facts);
        members = classes.all();
        return true;
    }

    /** Each class has one constant at most, and one that its fields can have. */
    private boolean name() {
        for (Map.Entry<Integer, List<Term>> each : members.entrySet()) {
            for (Term term : each.getValue()) {
                if (term.isConstant()) {
                    Term other = constants.putIfAbsent(each.getKey(), term);
                    if (other != null && !other.equals(term)) {
                        return false;
                    }
                }
            }
            Term is = constants.get(each.getKey());
            if (is != null && each.getValue().stream().anyMatch(term -> !canBe(term, is))) {
                return false;
            }
        }
        return true;
    }

    private boolean canBe(Term term, Term is) {
        if (!term.isField()) {
            return true;
        }
        String type = term.parts().get(0).word();
        Class<?> known = Vocabulary.type(type);
        if (is.value() instanceof String) {
            Set<String> texts = words.of(type, term.word());
            return texts == null || texts.contains(is.value());
        }
        return is.value() != null || known == null || Missing.mayBe(known, term.word());
    }

    private boolean rank() {
        for (Claim each : claims) {
            if (each instanceof Claim.Compared compared && compared.operator().isOrdered()) {
                boolean less = compared.operator() == Operator.LESS || compared.operator() == Operator.AT_MOST;
                Claim.Compared rising = Numbers.whole(less ? compared : compared.turned());
                int left = classes.of(rising.left());
                int right = classes.of(rising.right());
                if (Term.NOTHING.equals(constants.get(left)) || Term.NOTHING.equals(constants.get(right))) {
                    return false;
                }
                figure(left, rising.left());
                figure(right, rising.right());
                order.say(left, right, rising.operator() == Operator.LESS);
            }
        }
        members.forEach(this::bound);
        constants.forEach(this::figure);
        return order.close() && claims.stream().noneMatch(this::isRefuted);
    }

    private void figure(int number, Term term) {
        if (term.figure() != null) {
            order.say(number, term.figure());
        }
    }

    private void bound(int number, List<Term> terms) {
        boolean ranked = order.knows(number)
                || constants.containsKey(number) && constants.get(number).figure() != null;
        for (Term each : terms) {
            Certain.Bounds bounds = ranked ? Numbers.bounds(each) : null;
            if (bounds != null) {
                constant(bounds.from(), number, true);
                if (bounds.to() != null) {
                    constant(bounds.to(), number, false);
                }
            }
        }
    }

    private void constant(Figure figure, int number, boolean lower) {
        int bound = classes.of(Term.constant(figure));
        order.say(bound, figure);
        order.say(lower ? bound : number, lower ? number : bound, false);
    }

    private boolean isRefuted(Claim claim) {
        if (!(claim instanceof Claim.Compared compared) || compared.operator() != Operator.DIFFERENT) {
            return false;
        }
        int left = classes.of(compared.left());
        int right = classes.of(compared.right());
        return left == right || order.areSame(left, right);
    }

    /** Of the texts that a value may be one at least is left. */
    private boolean choose() {
        Map<Integer, Set<Term>> left = new HashMap<>();
        for (Claim each : claims) {
            if (each instanceof Claim.Among among) {
                left.computeIfAbsent(classes.of(among.left()), number -> new HashSet<>(among.values()))
                        .retainAll(among.values());
            }
        }
        left.forEach((number, terms) -> terms.removeIf(each -> !isLeft(number, each)));
        return left.values().stream().noneMatch(Set::isEmpty);
    }

    private boolean isLeft(int number, Term choice) {
        Term is = constants.get(number);
        return (is == null || is.equals(choice))
                && members.getOrDefault(number, List.of()).stream().allMatch(term -> canBe(term, choice))
                && claims.stream()
                        .noneMatch(each -> each instanceof Claim.Compared compared
                                && compared.operator() == Operator.DIFFERENT
                                && (classes.of(compared.left()) == number
                                                && compared.right().equals(choice)
                                        || classes.of(compared.right()) == number
                                                && compared.left().equals(choice)));
    }
}
