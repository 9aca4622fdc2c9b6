package io.plumbline.methodology;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A CSV table with a header row, read cell by cell; whatever is wrong with it is reported with file, line and column. */
final class Table {

    private static final Pattern LINE = Pattern.compile("line (\\d+)");
    private static final Pattern CURLY = Pattern.compile("[\u201C\u201D\u201E\u00AB\u00BB]");
    private static final String OPEN_MARK = "a quotation mark is probably left open";

    private final String file;
    private final List<String> columns;
    private final List<Row> rows = new ArrayList<>();
    private final List<Diagnostic> problems;
    private String[] lines = {};
    private boolean headerSeen;
    private boolean unreadable;

    Table(SourceFiles files, String file, List<String> columns, List<Diagnostic> problems) {
        this.file = file;
        this.columns = columns;
        this.problems = problems;
        String text = files.get(file);
        if (text == null && problems.stream().anyMatch(each -> each.file().equals(file))) {
            unreadable = true;
            return;
        }
        if (text == null || text.isBlank()) {
            report(
                    text == null ? 0 : 1,
                    0,
                    "this table is " + (text == null ? "missing" : "empty") + "; its first line must be "
                            + String.join(",", columns));
            return;
        }
        lines = text.split("\n", -1);
        read(text);
        if (rows.isEmpty() && !unreadable) {
            report(1, 0, "this table has no rows below its header");
        }
    }

    private void read(String text) {
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .allowExtraFields(true)
                .allowMissingFields(true)
                .ofCsvRecord(text)) {
            for (CsvRecord each : reader) {
                if (unreadable) {
                    return;
                }
                add(each);
            }
        } catch (CsvParseException e) {
            unreadable = true;
            Matcher place = LINE.matcher(String.valueOf(e.getMessage()));
            report(
                    place.find() ? Integer.parseInt(place.group(1)) : 1,
                    0,
                    "this is not a readable CSV table: " + OPEN_MARK);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(CsvRecord line) {
        int at = (int) line.getStartingLineNumber();
        if (!headerSeen) {
            headerSeen = true;
            header(line.getFields());
        } else if (line.getFields().stream().anyMatch(each -> each.contains("\n"))) {
            unreadable = true;
            report(at, 0, "a cell of this row runs over several lines: " + OPEN_MARK);
        } else if (line.getFieldCount() != columns.size()) {
            report(
                    at,
                    0,
                    "this row has " + line.getFieldCount() + " cells; expected " + columns.size() + ": "
                            + String.join(",", columns) + " (" + otherCells(lines[at - 1]) + ")");
        } else {
            Row row = new Row(this, line, columns);
            row.checkMarks();
            rows.add(row);
        }
    }

    private static String otherCells(String line) {
        return CURLY.matcher(line).find()
                ? "curly quotation marks do not hold a cell together; use the straight one: \""
                : "a text with a comma stands in quotation marks, a number has a decimal point";
    }

    private void header(List<String> found) {
        if (found.equals(columns)) {
            return;
        }
        String expected = "; expected " + String.join(",", columns);
        String whole = String.join(",", found);
        unreadable = true;
        if (found.size() == 1 && whole.matches(".*[;\t].*")) {
            report(
                    1,
                    0,
                    "the cells of this table are separated by " + (whole.contains(";") ? "semicolons" : "tabs")
                            + "; save it with commas" + expected);
            return;
        }
        String unknown = found.stream()
                .filter(each -> !columns.contains(each))
                .findFirst()
                .orElse("");
        int column = unknown.isEmpty() ? 0 : Row.column(lines[0], found.indexOf(unknown));
        report(
                1,
                column,
                "the columns are " + whole
                        + (unknown.isEmpty()
                                ? ""
                                : "; \"" + unknown + "\" is not known" + Nearest.hint(unknown, columns))
                        + expected);
    }

    List<Row> rows() {
        return rows;
    }

    /** Whether it could not be read, so that nothing follows from what it does not have. */
    boolean isUnreadable() {
        return unreadable;
    }

    String line(int number) {
        return number > 0 && number <= lines.length ? lines[number - 1] : "";
    }

    void report(int line, int column, String message) {
        problems.add(new Diagnostic(file, line, column, message));
    }

    /** Reports every row whose key another row already has. */
    Table unique(String... keys) {
        Map<String, Row> seen = new HashMap<>();
        for (Row each : rows) {
            StringBuilder key = new StringBuilder();
            for (String column : keys) {
                key.append(key.isEmpty() ? "" : " ").append(each.text(column));
            }
            Row other = seen.putIfAbsent(key.toString(), each);
            if (other != null) {
                each.report(
                        keys[keys.length - 1],
                        "\"" + key + "\" stands here a second time, after line " + other.line() + "; each "
                                + String.join(" and ", keys) + " may have one row");
            }
        }
        return this;
    }
}
