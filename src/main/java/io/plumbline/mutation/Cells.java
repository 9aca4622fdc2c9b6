package io.plumbline.mutation;

import io.plumbline.ruleset.Place;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The cells of a checked table, each where it stands in its file.
 *
 * @param columns the names of the columns in their order
 * @param rows each row's cells by their column
 */
record Cells(List<String> columns, List<Map<String, Place>> rows) {

    static Cells of(String file, String text) {
        List<String> columns = new ArrayList<>();
        List<Map<String, Place>> rows = new ArrayList<>();
        int from = 0;
        int line = 1;
        while (from < text.length()) {
            int end = text.indexOf('\n', from);
            int to = end < 0 ? text.length() : end;
            List<Place> cells = cells(file, text, line, from, to);
            if (line == 1) {
                cells.forEach(each -> columns.add(each.text()));
            } else if (cells.size() == columns.size()) {
                Map<String, Place> row = new LinkedHashMap<>();
                columns.forEach(each -> row.put(each, cells.get(columns.indexOf(each))));
                rows.add(row);
            }
            from = to + 1;
            line++;
        }
        return new Cells(List.copyOf(columns), List.copyOf(rows));
    }

    private static List<Place> cells(String file, String text, int line, int start, int end) {
        List<Place> cells = new ArrayList<>();
        boolean quoted = false;
        int from = start;
        for (int i = start; i <= end; i++) {
            boolean last = i == end;
            if (!last && text.charAt(i) == '"') {
                quoted = !quoted;
            } else if (last || text.charAt(i) == ',' && !quoted) {
                cells.add(cell(file, text, line, start, from, i));
                from = i + 1;
            }
        }
        return cells;
    }

    private static Place cell(String file, String text, int line, int start, int from, int to) {
        int first = from;
        int after = to;
        while (first < after && Character.isWhitespace(text.charAt(first))) {
            first++;
        }
        while (after > first && Character.isWhitespace(text.charAt(after - 1))) {
            after--;
        }
        return new Place(file, line, first - start + 1, first, after, text.substring(first, after));
    }
}
