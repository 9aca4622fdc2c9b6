package io.plumbline.methodology;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;

/** One row of a table below its header. */
final class Row {

    private static final Figure LARGEST = Figure.of(10_000);
    private static final int LONGEST_NUMBER = 20;

    private final Table table;
    private final CsvRecord record;
    private final List<String> columns;

    Row(Table table, CsvRecord record, List<String> columns) {
        this.table = table;
        this.record = record;
        this.columns = columns;
    }

    int line() {
        return (int) record.getStartingLineNumber();
    }

    /** Reports something about the row as a whole. */
    void report(String message) {
        table.report(line(), 0, message);
    }

    /** Reports something about one of its cells. */
    void report(String column, String message) {
        table.report(line(), column(table.line(line()), columns.indexOf(column)), message);
    }

    /** Where a cell begins on a line, counted from 1. */
    static int column(String line, int cell) {
        boolean quoted = false;
        int left = cell;
        int at = 0;
        while (at < line.length() && left > 0) {
            quoted ^= line.charAt(at) == '"';
            left -= line.charAt(at) == ',' && !quoted ? 1 : 0;
            at++;
        }
        return at + 1;
    }

    /** A cell is neither a formula, which a spreadsheet would run, nor held by marks that are none. */
    void checkMarks() {
        for (String each : columns) {
            String found = text(each);
            if (!found.isEmpty() && "=+@".indexOf(found.charAt(0)) >= 0) {
                report(
                        each,
                        "a cell that begins with " + found.charAt(0)
                                + " is a formula to a spreadsheet; begin the text with something else");
            } else if (found.matches("[\u201C\u201E\u00AB\u2018].*")) {
                report(each, "a curly quotation mark opens this cell; a table knows only the straight one: \"");
            }
        }
    }

    String text(String column) {
        return record.getField(columns.indexOf(column)).strip();
    }

    boolean has(String column) {
        return !text(column).isEmpty();
    }

    String required(String column) {
        if (!has(column)) {
            report(column, "the column " + column + " is empty; it must be filled in");
        }
        return text(column);
    }

    /** One of the known words; nothing is known where the table that has them could not be read. */
    String oneOf(String column, Collection<String> known, String what) {
        String found = required(column);
        if (!found.isEmpty() && !known.isEmpty() && !known.contains(found)) {
            report(column, "\"" + found + "\" is not " + what + Nearest.hint(found, known));
        }
        return found;
    }

    Figure figure(String column) {
        String found = required(column);
        try {
            Figure value = Figure.of(new BigDecimal(found.length() > LONGEST_NUMBER ? "" : found));
            if (value.size().compareTo(LARGEST) < 0) {
                return value;
            }
        } catch (ArithmeticException | NumberFormatException e) {
            // reported below, together with numbers out of range
        }
        if (!found.isEmpty()) {
            report(
                    column,
                    "\"" + found + "\" in the column " + column
                            + " is not a number of at most six decimals below 10000, written like 0.50"
                            + (found.matches("-?\\d+,\\d+") ? "; a decimal point is meant, not a comma" : ""));
        }
        return Figure.ZERO;
    }

    int whole(String column) {
        Figure value = figure(column);
        if (!value.isWhole()) {
            report(column, "\"" + text(column) + "\" in the column " + column + " is not a whole number");
        }
        return (int) (value.millionths() / Figure.ONE.millionths());
    }
}
