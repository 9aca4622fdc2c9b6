package io.plumbline.proof;

import tools.jackson.databind.JsonNode;

/** What a client reads about one discipline in one view. */
record DisciplineReading(JsonNode discipline, String kind) {

    private static final int HIGHEST_FACTOR = 105;
    private static final int LOWEST_FACTOR = 80;

    static DisciplineReading of(JsonNode view, String id) {
        String kind = "";
        for (JsonNode each : view.get("recommendations")) {
            if (id.equals(each.path("discipline").asString(""))) {
                kind = each.path("kind").asString("");
            }
        }
        for (JsonNode each : view.get("disciplines")) {
            if (id.equals(each.get("discipline").asString())) {
                return new DisciplineReading(each, kind);
            }
        }
        throw new IllegalStateException("no discipline " + id);
    }

    Told100 aspect(String aspect) {
        return Told100.of(discipline.path("aspects").get(aspect), 50);
    }

    /** What the level, the score and the kind say of the figure before behaviour. */
    Told100 raw() {
        Told100 raw = Told100.of(discipline.get("raw"), 100);
        if (raw.isExact()) {
            return raw;
        }
        JsonNode level = discipline.get("level");
        Told100 whole = level != null && level.isNumber()
                ? new Told100(level.asInt() * 100, level.asInt() * 100)
                : Told100.of(level, 100);
        if (whole == Told100.ANYTHING) {
            return whole;
        }
        int least = whole.low();
        if (kind.equals("SUSTAIN") || kind.equals("RECONNECT")) {
            least = Math.max(least, Told100.of(discipline.get("target"), 0).low());
        }
        // Below level 3 no gate lowers a level, and below 2 the ceiling bears on none.
        int most = whole.low() < 200 ? whole.low() + 99 : 500;
        return new Told100((int) Math.floor((least - 0.5) * 100 / HIGHEST_FACTOR), (int)
                Math.ceil((most + 0.5) * 100 / LOWEST_FACTOR));
    }

    Told100 side(String side) {
        return Told100.of(discipline.path("gap").get(side), 0);
    }

    /** Whether the gap's band and direction can be met by a mean between these. */
    boolean allowsGap(double least, double most) {
        int from =
                switch (discipline.path("gap").path("band").asString("")) {
                    case "ALIGNED" -> 0;
                    case "DRIFT" -> 50;
                    case "WIDE" -> 100;
                    case "SEVERE" -> 150;
                    default -> -1;
                };
        if (from < 0) {
            return true;
        }
        double to = from == 150 ? 501 : from + 50;
        boolean inverted = discipline.path("gap").path("inverted").asBoolean(false);
        boolean above = !inverted && least < to && most > from - 1.5;
        boolean below = most > -to && least < -from + 1.5 && (inverted || from < 50);
        return above || below;
    }
}
