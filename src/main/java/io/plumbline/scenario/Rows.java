package io.plumbline.scenario;

import io.cucumber.datatable.DataTable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The rows of a table below a step, by the headings of its columns. */
final class Rows {

    private Rows() {}

    /**
     * All rows; an empty cell is null.
     *
     * @throws IllegalArgumentException when a column is missing that is needed
     */
    static List<Map<String, String>> of(DataTable table, String... needed) {
        List<Map<String, String>> rows = new ArrayList<>();
        for (Map<String, String> each : table.asMaps()) {
            Map<String, String> row = new LinkedHashMap<>();
            each.forEach((heading, cell) -> row.put(heading == null ? "" : heading.strip(), cell));
            for (String heading : needed) {
                if (!row.containsKey(heading)) {
                    throw new IllegalArgumentException("the table needs a column \"" + heading + "\", and has "
                            + Words.several(List.copyOf(row.keySet())));
                }
            }
            rows.add(row);
        }
        return rows;
    }
}
