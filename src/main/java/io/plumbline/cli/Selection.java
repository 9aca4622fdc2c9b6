package io.plumbline.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The features that somebody names: folders, files, and lines of files.
 *
 * @param paths the files and folders
 * @param lines the lines of those files of which not everything is meant
 */
record Selection(List<Path> paths, Map<String, Set<Integer>> lines) {

    private static final Pattern PLACE = Pattern.compile("(.+?\\.feature)((?::\\d{1,9})+)");

    static Selection of(List<String> named) {
        Set<Path> paths = new LinkedHashSet<>();
        Map<String, Set<Integer>> lines = new TreeMap<>();
        for (String each : named) {
            Matcher place = PLACE.matcher(each);
            Path path = Path.of(place.matches() ? place.group(1) : each).normalize();
            if (!Files.exists(path)) {
                throw new Unusable("There is no file or folder " + path + "; name features, folders of features, "
                        + "or a line like features/scoring/raw.feature:12.");
            }
            paths.add(path);
            if (place.matches()) {
                Set<Integer> meant = lines.computeIfAbsent(path.toString().replace('\\', '/'), key -> new TreeSet<>());
                for (String line : place.group(2).substring(1).split(":")) {
                    meant.add(Integer.valueOf(line));
                }
            }
        }
        return new Selection(List.copyOf(paths), lines);
    }
}
