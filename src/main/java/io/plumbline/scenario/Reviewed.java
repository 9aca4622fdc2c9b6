package io.plumbline.scenario;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.plumbline.methodology.Diagnostic;
import io.plumbline.mutation.Mutant;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The mutants that somebody looked at and let live, each with the reason.
 *
 * @param entries in their order
 */
public record Reviewed(List<Entry> entries) {

    /** The columns of the file. */
    public static final List<String> COLUMNS = List.of("file", "of", "change", "reason");

    /**
     * One that may live.
     *
     * @param line the line it stands on
     * @param file the file that is changed, from the rules folder
     * @param of the rule, parameter or row that is changed
     * @param change the change in words, as the report says it
     * @param reason why nothing notices it
     */
    public record Entry(int line, String file, String of, String change, String reason) {

        /** Whether it speaks of this mutant. */
        public boolean isOf(Mutant mutant) {
            return file.equals(mutant.place().file()) && of.equals(mutant.subject()) && change.equals(mutant.change());
        }
    }

    /**
     * Reads the file; none where there is no file.
     *
     * @param problems what is wrong with it
     */
    public static Reviewed in(Path file, List<Diagnostic> problems) {
        List<Entry> entries = new ArrayList<>();
        if (!Files.isRegularFile(file)) {
            return new Reviewed(entries);
        }
        String shown = file.toString().replace('\\', '/');
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(file)) {
            for (NamedCsvRecord each : reader) {
                int line = (int) each.getStartingLineNumber();
                Optional<String> missing = COLUMNS.stream()
                        .filter(column ->
                                each.findField(column).map(String::isBlank).orElse(true))
                        .findFirst();
                if (missing.isPresent()) {
                    problems.add(new Diagnostic(
                            shown,
                            line,
                            0,
                            "this row says nothing in the column " + missing.get() + "; the columns are "
                                    + String.join(",", COLUMNS)));
                } else {
                    entries.add(new Entry(
                            line,
                            each.getField("file"),
                            each.getField("of"),
                            each.getField("change"),
                            each.getField("reason").strip()));
                }
            }
        } catch (CsvParseException e) {
            problems.add(new Diagnostic(
                    shown, 1, 0, "this is not a readable CSV table; a quotation mark is probably left open"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Reviewed(List.copyOf(entries));
    }

    /** Why a mutant may live, if somebody said so. */
    public Optional<String> reason(Mutant mutant) {
        return entries.stream()
                .filter(each -> each.isOf(mutant))
                .map(Entry::reason)
                .findFirst();
    }
}
