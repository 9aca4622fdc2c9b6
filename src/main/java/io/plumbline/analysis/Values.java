package io.plumbline.analysis;

import io.plumbline.methodology.Figure;
import io.plumbline.methodology.Parameters;
import io.plumbline.ruleset.Expression;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What the values in rules stand for, under the values that parameters have now. */
final class Values {

    private final Parameters parameters;

    Values(Parameters parameters) {
        this.parameters = parameters;
    }

    /** A value without names; within a fact's brackets its fields belong to that fact. */
    Term of(Expression expression, Term self, Map<String, Term> names) {
        if (expression instanceof Expression.Literal literal) {
            return Term.constant(literal.value());
        }
        if (expression instanceof Expression.Name name) {
            return names.getOrDefault(name.name(), Term.of(name.name(), List.of()));
        }
        if (expression instanceof Expression.Field field) {
            return asked(field.name(), self, of(field.given(), self, names));
        }
        if (expression instanceof Expression.Call call) {
            return asked(call.member(), of(call.of(), self, names), of(call.given(), self, names));
        }
        if (expression instanceof Expression.Function function) {
            return Term.of(function.word() + "." + function.member(), of(function.given(), self, names));
        }
        if (expression instanceof Expression.Lookup lookup) {
            return lookup.count()
                    ? Term.constant(parameters.count(lookup.id()))
                    : Term.constant(parameters.get(lookup.id()));
        }
        return expression instanceof Expression.Constant constant ? constant(constant) : self;
    }

    List<Term> of(List<Expression> expressions, Term self, Map<String, Term> names) {
        return expressions.stream().map(each -> of(each, self, names)).toList();
    }

    private static Term constant(Expression.Constant constant) {
        String name = constant.word() + "." + constant.member();
        return switch (name) {
            case "Figure.ZERO" -> Term.constant(Figure.ZERO);
            case "Figure.ONE" -> Term.constant(Figure.ONE);
            default -> Term.of(name, List.of());
        };
    }

    private static Term asked(String member, Term of, List<Term> given) {
        if (member.equals("wholePart") && of.figure() != null) {
            return Term.constant(of.figure().wholePart());
        }
        List<Term> parts = new ArrayList<>(List.of(of));
        parts.addAll(given);
        return Term.of(member, List.copyOf(parts));
    }
}
