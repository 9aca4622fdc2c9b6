package io.plumbline.methodology;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The numbers of the method that its owners may change, by id. */
public final class Parameters {

    /** One row of {@code parameters.csv}. */
    public record Parameter(String id, Figure value, String meaning) {

        /** Whether it can count something. */
        public boolean isCount() {
            return value.isWhole() && value.compareTo(Figure.ZERO) >= 0;
        }

        /** Whether something can be divided by it. */
        public boolean isDivisor() {
            return value.compareTo(Figure.ZERO) > 0;
        }
    }

    private final List<Parameter> rows;
    private final Map<String, Parameter> byId;

    /** The parameters in the order of their table; of two with the same id the first. */
    public Parameters(List<Parameter> rows) {
        this.rows = List.copyOf(rows);
        this.byId =
                rows.stream().collect(Collectors.toMap(Parameter::id, Function.identity(), (first, second) -> first));
    }

    /**
     * The value of a parameter.
     *
     * @throws IllegalArgumentException when there is none of that id; the check refuses rules that could cause it
     */
    public Figure get(String id) {
        Parameter found = byId.get(id);
        if (found == null) {
            throw new IllegalArgumentException(
                    "there is no parameter \"" + id + "\"" + Nearest.hint(id, byId.keySet()));
        }
        return found.value();
    }

    /**
     * The same parameters with other values for some of them.
     *
     * @throws IllegalArgumentException when there is none of such an id
     */
    public Parameters with(Map<String, Figure> values) {
        values.keySet().forEach(this::get);
        return new Parameters(rows.stream()
                .map(each -> new Parameter(each.id(), values.getOrDefault(each.id(), each.value()), each.meaning()))
                .toList());
    }

    /** The value of a parameter that counts something, as a whole number. */
    public int count(String id) {
        return get(id).wholePart();
    }

    /** All parameters, in the order of their table. */
    public List<Parameter> rows() {
        return rows;
    }

    /** The row of that id, or null. */
    public Parameter find(String id) {
        return byId.get(id);
    }

    /** The ids of all parameters. */
    public Set<String> ids() {
        return byId.keySet();
    }
}
