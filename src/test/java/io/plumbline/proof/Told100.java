package io.plumbline.proof;

import tools.jackson.databind.JsonNode;

/**
 * What a client reads of one figure, in hundredths: it lies from {@code low} to {@code high}, both included.
 */
record Told100(int low, int high) {

    static final Told100 ANYTHING = new Told100(-100_000, 100_000);

    /** The bounds that a figure's place in a client's view gives; a step is so wide. */
    static Told100 of(JsonNode node, int step) {
        if (node == null || node.isNull() || node.isMissingNode()) {
            return ANYTHING;
        }
        if (node.isNumber()) {
            int value = node.decimalValue().movePointRight(2).intValueExact();
            return new Told100(value, value);
        }
        if (!"FROM".equals(node.path("status").asString(""))) {
            return ANYTHING;
        }
        int from = node.get("value").decimalValue().movePointRight(2).intValueExact();
        return new Told100(from, from + step >= 500 ? 500 : from + step - 1);
    }

    boolean allows(int value) {
        return low <= value && value <= high;
    }

    boolean meets(int least, int most) {
        return least <= high && low <= most;
    }

    boolean isExact() {
        return low == high;
    }
}
