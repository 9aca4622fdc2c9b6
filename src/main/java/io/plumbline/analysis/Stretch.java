package io.plumbline.analysis;

import io.plumbline.ruleset.Condition;
import io.plumbline.ruleset.Constraint;
import io.plumbline.ruleset.Expression;
import io.plumbline.ruleset.Insertion;
import io.plumbline.ruleset.Place;
import io.plumbline.ruleset.RuleReading;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A rule that holds for a stretch of a value.
 *
 * @param of the value
 * @param limits the thresholds it is held against
 * @param rest what else the rule asks for
 */
record Stretch(RuleReading rule, Term of, List<Claim.Compared> limits, Set<String> rest) {

    /** The stretches of a rule: one for each value that it holds against thresholds. */
    static List<Stretch> of(RuleReading rule, Line line) {
        List<Named> ways = line.with(rule.conditions());
        if (ways.size() != 1) {
            return List.of();
        }
        Situation situation = ways.get(0).situation();
        Map<Term, List<Claim.Compared>> limits = new LinkedHashMap<>();
        for (Claim each : situation.claims()) {
            if (each instanceof Claim.Compared compared && isLimit(compared)) {
                Claim.Compared limit = isTurned(compared) ? compared.turned() : compared;
                limits.computeIfAbsent(limit.left(), of -> new ArrayList<>()).add(limit);
            }
        }
        List<Stretch> stretches = new ArrayList<>();
        limits.forEach((of, several) -> {
            if (several.stream().anyMatch(each -> each.operator().isOrdered())) {
                stretches.add(new Stretch(rule, of, several, situation.asked(of)));
            }
        });
        return stretches;
    }

    private static boolean isLimit(Claim.Compared compared) {
        return compared.operator().isOrdered()
                || compared.operator() == Constraint.Operator.EQUAL
                        && compared.right().figure() != null;
    }

    private static boolean isTurned(Claim.Compared compared) {
        if (compared.left().isConstant() || compared.right().isConstant()) {
            return compared.left().isConstant();
        }
        return compared.left().isField() == compared.right().isField()
                ? compared.left().toString().compareTo(compared.right().toString()) > 0
                : compared.right().isField();
    }

    /** Whether it holds at a point of the scale. */
    boolean holds(Scale scale, int point) {
        return limits.stream().allMatch(each -> each.operator().holds(scale.order(point, each.right())));
    }

    boolean holdsWherever(Stretch other, Scale scale) {
        for (int point = 0; point <= scale.last(); point++) {
            if (other.holds(scale, point) && !holds(scale, point)) {
                return false;
            }
        }
        return true;
    }

    boolean asksForLessThan(Stretch other) {
        return of.equals(other.of)
                && rest.size() < other.rest.size()
                && other.rest.containsAll(rest)
                && types().equals(other.types());
    }

    private Set<String> types() {
        return rule.insertions().stream().map(Insertion::type).collect(Collectors.toSet());
    }

    boolean concludesSome(Stretch other) {
        return types().stream().anyMatch(other.types()::contains);
    }

    /** Whether both conclude something of which there is one, and do not say the same by it. */
    boolean concludesTheOneOf(Stretch other) {
        return rule.insertions().stream()
                .map(Insertion::type)
                .anyMatch(each -> other.types().contains(each)
                        && Certain.key(each) != null
                        && !Certain.key(each).containsAll(Fields.names(each)));
    }

    String named() {
        return rule.rule().id();
    }

    /** Where the rule asks for it. */
    Place place() {
        return rule.conditions().stream()
                .flatMap(each -> constraints(each).stream())
                .filter(each -> each instanceof Constraint.Comparison compared
                        && compared.operator().isOrdered()
                        && (isNamed(compared.left()) || isNamed(compared.right())))
                .map(Constraint::place)
                .findFirst()
                .orElse(rule.place());
    }

    private boolean isNamed(Expression expression) {
        return expression instanceof Expression.Field field && field.name().equals(of.word());
    }

    private static List<Constraint> constraints(Condition condition) {
        if (condition instanceof Condition.Pattern pattern) {
            return pattern.constraints();
        }
        if (condition instanceof Condition.Worked worked) {
            return worked.result().constraints();
        }
        return condition instanceof Condition.Collected collected
                ? collected.list().constraints()
                : List.of();
    }
}
