package io.plumbline.methodology;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A CSV table with a header row, read cell by cell; whatever is wrong with it is reported with file and line. */
final class Table {

    private static final Pattern LINE = Pattern.compile("line (\\d+)");

    private final String file;
    private final List<String> columns;
    private final List<Row> rows = new ArrayList<>();
    private final List<Diagnostic> problems;

    Table(SourceFiles files, String file, List<String> columns, List<Diagnostic> problems) {
        this.file = file;
        this.columns = columns;
        this.problems = problems;
        String text = files.get(file);
        if (text == null || text.isBlank()) {
            report(
                    0,
                    "this table is " + (text == null ? "missing" : "empty") + "; its first line must be "
                            + String.join(",", columns));
            return;
        }
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .allowExtraFields(true)
                .allowMissingFields(true)
                .ofCsvRecord(text)) {
            for (CsvRecord each : reader) {
                add(each);
            }
        } catch (CsvParseException e) {
            Matcher place = LINE.matcher(String.valueOf(e.getMessage()));
            report(
                    place.find() ? Integer.parseInt(place.group(1)) : 0,
                    "this is not a readable CSV table: a quotation mark is probably left open");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (rows.isEmpty()) {
            report(0, "this table has no rows below its header");
        }
    }

    private boolean headerSeen;

    private void add(CsvRecord line) {
        if (!headerSeen) {
            headerSeen = true;
            if (!line.getFields().equals(columns)) {
                report(
                        1,
                        "the columns are " + String.join(",", line.getFields()) + "; expected "
                                + String.join(",", columns));
            }
        } else if (line.getFieldCount() != columns.size()) {
            report(
                    (int) line.getStartingLineNumber(),
                    "this row has " + line.getFieldCount() + " cells; expected " + columns.size() + ": "
                            + String.join(",", columns) + " (a text with a comma stands in quotation marks)");
        } else if (line.getFields().stream().anyMatch(each -> each.contains("\n"))) {
            report(
                    (int) line.getStartingLineNumber(),
                    "a cell of this row runs over several lines: a quotation mark is probably left open");
        } else {
            rows.add(new Row(line));
        }
    }

    List<Row> rows() {
        return rows;
    }

    void report(int line, String message) {
        problems.add(new Diagnostic(file, line, 0, message));
    }

    /** Reports every row whose key another row already has. */
    Table unique(String... keys) {
        Set<String> seen = new HashSet<>();
        for (Row each : rows) {
            StringBuilder key = new StringBuilder();
            for (String column : keys) {
                key.append(key.isEmpty() ? "" : " ").append(each.text(column));
            }
            if (!seen.add(key.toString())) {
                each.report("\"" + key + "\" stands here a second time; each " + String.join(" and ", keys)
                        + " may have one row");
            }
        }
        return this;
    }

    /** One row below the header. */
    final class Row {

        private final CsvRecord record;

        private Row(CsvRecord record) {
            this.record = record;
        }

        int line() {
            return (int) record.getStartingLineNumber();
        }

        void report(String message) {
            Table.this.report(line(), message);
        }

        String text(String column) {
            return record.getField(columns.indexOf(column)).strip();
        }

        boolean has(String column) {
            return !text(column).isEmpty();
        }

        String required(String column) {
            if (!has(column)) {
                report("the column " + column + " is empty; it must be filled in");
            }
            return text(column);
        }

        String oneOf(String column, Collection<String> known, String what) {
            String found = required(column);
            if (!found.isEmpty() && !known.contains(found)) {
                report("\"" + found + "\" is not " + what + Nearest.hint(found, known));
            }
            return found;
        }

        Figure figure(String column) {
            String found = required(column);
            try {
                Figure value = Figure.of(new BigDecimal(found));
                if (value.size().compareTo(LARGEST) < 0) {
                    return value;
                }
            } catch (ArithmeticException | NumberFormatException e) {
                // reported below, together with numbers out of range
            }
            if (!found.isEmpty()) {
                report("\"" + found + "\" in the column " + column
                        + " is not a number of at most six decimals below 10000, written like 0.50");
            }
            return Figure.ZERO;
        }

        int whole(String column) {
            Figure value = figure(column);
            if (!value.isWhole()) {
                report("\"" + text(column) + "\" in the column " + column + " is not a whole number");
            }
            return (int) (value.millionths() / Figure.ONE.millionths());
        }
    }

    private static final Figure LARGEST = Figure.of(10_000);
}
