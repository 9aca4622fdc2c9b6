package io.plumbline.ruleset;

import io.plumbline.ruleset.RulesetChange.Kind;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** Which rule files are concluded in another order than before. */
final class StageDiff {

    private final String line;
    private final Map<String, Integer> before;
    private final Map<String, Integer> after;
    private final ChangeList changes;

    private StageDiff(String line, Manifest before, Manifest after, ChangeList changes) {
        this.line = line;
        this.before = stages(before.stages().get(line));
        this.after = stages(after.stages().get(line));
        this.changes = changes;
    }

    static void between(Manifest before, Manifest after, ChangeList changes) {
        before.stages().keySet().forEach(line -> new StageDiff(line, before, after, changes).compare());
    }

    private static Map<String, Integer> stages(List<Manifest.Stage> stages) {
        Map<String, Integer> byFile = new TreeMap<>();
        for (int i = 0; i < stages.size(); i++) {
            for (String file : stages.get(i).files()) {
                byFile.put(file, i + 1);
            }
        }
        return byFile;
    }

    private void compare() {
        after.keySet().stream()
                .filter(each -> !before.containsKey(each))
                .forEach(each -> moved(each, each + " is concluded in stage " + after.get(each) + " of " + line));
        before.keySet().stream()
                .filter(each -> !after.containsKey(each))
                .forEach(each -> moved(each, each + " is no longer concluded in " + line));
        TreeSet<String> files = new TreeSet<>(before.keySet());
        files.retainAll(after.keySet());
        String moved = mostMoved(files);
        while (disorder(moved, files) > 0) {
            files.remove(moved);
            moved(moved, sentence(moved));
            moved = mostMoved(files);
        }
    }

    private String sentence(String file) {
        Integer from = before.get(file);
        Integer to = after.get(file);
        return from.equals(to)
                ? file + " stands beside other files in stage " + to + " of " + line
                : file + " moved from stage " + from + " to stage " + to + " of " + line;
    }

    private void moved(String file, String sentence) {
        changes.add(Kind.STAGE_CHANGED, file, number(before.get(file)), number(after.get(file)), sentence);
    }

    private static String number(Integer stage) {
        return stage == null ? null : stage.toString();
    }

    /** The file that stands in another order to more files than any other does. */
    private String mostMoved(TreeSet<String> files) {
        return files.stream()
                .max(Comparator.<String>comparingLong(each -> disorder(each, files))
                        .thenComparing(each -> !before.get(each).equals(after.get(each)))
                        .thenComparing(Comparator.reverseOrder()))
                .orElse("");
    }

    private long disorder(String file, TreeSet<String> files) {
        return files.stream()
                .filter(each -> before.get(each).compareTo(before.get(file))
                        != after.get(each).compareTo(after.get(file)))
                .count();
    }
}
