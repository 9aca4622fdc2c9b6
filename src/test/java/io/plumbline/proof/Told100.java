package io.plumbline.proof;

import tools.jackson.databind.JsonNode;

/**
 * What a client reads of one figure, in hundredths: it lies from {@code low} to {@code high}, both included.
 */
record Told100(int low, int high) {

    static final Told100 ANYTHING = new Told100(-100_000, 100_000);

    /** The bounds that a figure's place in a client's view gives; a step is so wide, and lies around what is named. */
    static Told100 of(JsonNode node, int step) {
        if (node == null || node.isNull() || node.isMissingNode()) {
            return ANYTHING;
        }
        if (node.isNumber()) {
            int value = node.decimalValue().movePointRight(2).intValueExact();
            return new Told100(value, value);
        }
        String status = node.path("status").asString("");
        if (!status.equals("FROM") && !status.equals("ABOUT")) {
            return ANYTHING;
        }
        int named = node.get("value").decimalValue().movePointRight(2).intValueExact();
        if (status.equals("ABOUT")) {
            return new Told100(Math.max(0, named - step / 2), Math.min(500, named + step / 2 - 1));
        }
        return new Told100(named, named + step >= 500 ? 500 : named + step - 1);
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
