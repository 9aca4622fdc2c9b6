package io.plumbline.methodology;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Reads the tables below {@code rules/methodology/}; every mistake is reported, none is corrected in silence. */
public final class MethodologyFiles {

    private static final String FOLDER = "methodology/";
    private static final String PARAMETERS = FOLDER + "parameters.csv";
    private static final int KEPT = 5;

    /** What was read without a mistake, by everything but the parameters: those are edited most, and nothing hangs on them. */
    private static final Map<Map<String, String>, Methodology> READ =
            Collections.synchronizedMap(new LinkedHashMap<>(8, 0.75f, true) {
                private static final long serialVersionUID = 1L;

                @Override
                protected boolean removeEldestEntry(Map.Entry<Map<String, String>, Methodology> eldest) {
                    return size() > KEPT;
                }
            });

    private MethodologyFiles() {}

    /** The methodology of these files, complete only if nothing was added to {@code problems}. */
    public static Methodology read(SourceFiles files, List<Diagnostic> problems) {
        Map<String, String> content = new TreeMap<>(files.texts());
        content.keySet().removeIf(each -> !each.startsWith(FOLDER) || each.equals(PARAMETERS));
        Methodology known = problems.isEmpty() ? READ.get(content) : null;
        if (known != null) {
            return known.with(new MethodologyTables(files, problems).parameters());
        }
        Methodology usual = new MethodologyTables(files, problems).read();
        Map<String, Methodology> languages = new Languages(files, problems)
                .read(usual, (translated, found) -> new MethodologyTables(translated, found).read());
        Methodology read = usual.with(usual.parameters(), languages);
        if (problems.isEmpty()) {
            READ.put(content, read);
        }
        return read;
    }
}
