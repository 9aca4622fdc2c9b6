package io.plumbline.web;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import tools.jackson.databind.JsonNode;

/** Entries of a result as rows of a table that spreadsheets open without taking anything in it for a formula. */
final class CsvRows {

    /** What a spreadsheet begins a formula with, also in full width; a tab or line break before it changes nothing. */
    private static final Set<Character> FORMULA = Set.of('=', '+', '-', '@', '\uFF1D', '\uFF0B', '\uFF0D', '\uFF20');

    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private CsvRows() {}

    /** One row per entry, one column per field; a list stands in one cell. */
    static ResponseEntity<byte[]> of(String name, Iterable<JsonNode> entries, List<String> columns) {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().build(text)) {
            csv.writeRecord(columns);
            for (JsonNode entry : entries) {
                List<String> cells = new ArrayList<>();
                columns.forEach(each -> cells.add(harmless(cell(entry.path(each)))));
                csv.writeRecord(cells);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("rows in memory can be written", e);
        }
        return ResponseEntity.ok()
                .contentType(CSV)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .header("X-Content-Type-Options", "nosniff")
                .body(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static String cell(JsonNode value) {
        if (value.isArray()) {
            return value.valueStream().map(CsvRows::cell).collect(Collectors.joining(", "));
        }
        return value.isMissingNode() || value.isNull() ? "" : value.asString();
    }

    /** An apostrophe before it makes a text of what would be a formula. */
    static String harmless(String cell) {
        String seen = cell.strip();
        boolean control = !cell.isEmpty() && cell.charAt(0) < ' ';
        return control || !seen.isEmpty() && FORMULA.contains(seen.charAt(0)) ? "'" + cell : cell;
    }
}
