package io.plumbline.analysis;

import io.plumbline.methodology.SourceFiles;
import java.util.List;

/** Finds the lines of rows and texts. */
record Places(SourceFiles files) {

    static final String TEXTS = "methodology/texts.yml";

    /** The line of the first row that begins so, or 0. */
    int row(String path, String begin) {
        List<String> lines = lines(path);
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).replace("\"", "").startsWith(begin)) {
                return i + 1;
            }
        }
        return 0;
    }

    /** The line of a text of a section, or 0. */
    int text(String section, String key) {
        List<String> lines = lines(TEXTS);
        boolean within = false;
        for (int i = 0; i < lines.size(); i++) {
            String each = lines.get(i);
            within = each.isBlank() || each.startsWith(" ") || each.startsWith("#")
                    ? within
                    : each.startsWith(section + ":");
            if (within && each.strip().startsWith(key + ":")) {
                return i + 1;
            }
        }
        return 0;
    }

    private List<String> lines(String path) {
        String text = files.get(path);
        return text == null ? List.of() : text.lines().toList();
    }
}
