package io.plumbline.ruleset;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** One row of a table, by column. */
record TableRow(Map<String, String> cells) {

    private static final Set<String> NUMBERS = Set.of(
            "value", "from", "factor", "ceiling", "forecast", "effort_steps", "at_least", "level", "strength", "wave");
    private static final String NUMBER = "-?[0-9]+(\\.[0-9]+)?";
    private static final Set<String> LISTS = Set.of("primary_disciplines");

    /** The rows of a table that was checked; none where there is no table. */
    static List<TableRow> read(String text) {
        List<TableRow> rows = new ArrayList<>();
        try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(text == null ? "" : text)) {
            List<String> columns = null;
            for (CsvRecord each : reader) {
                if (columns == null) {
                    columns = each.getFields();
                } else {
                    rows.add(of(columns, each.getFields()));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rows;
    }

    private static TableRow of(List<String> columns, List<String> fields) {
        Map<String, String> cells = new LinkedHashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            cells.put(columns.get(i), fields.get(i).strip());
        }
        return new TableRow(cells);
    }

    Set<String> columns() {
        return cells.keySet();
    }

    String text(String column) {
        return cells.getOrDefault(column, "");
    }

    /** The text, or null where the cell is empty. */
    String value(String column) {
        return text(column).isEmpty() ? null : text(column);
    }

    /** Whether a column says the same in both, however it is written. */
    boolean agrees(TableRow other, String column) {
        return meant(column).equals(other.meant(column));
    }

    /** What the columns say together. */
    List<String> meant(List<String> columns) {
        return columns.stream().map(this::meant).toList();
    }

    private String meant(String column) {
        String text = text(column);
        if (NUMBERS.contains(column) && text.matches(NUMBER)) {
            return new BigDecimal(text).stripTrailingZeros().toPlainString();
        }
        return LISTS.contains(column)
                ? String.join(" ", new TreeSet<>(List.of(text.split("\\s+"))))
                : text.replaceAll("\\s+", " ");
    }
}
