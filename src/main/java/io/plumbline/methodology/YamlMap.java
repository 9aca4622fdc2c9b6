package io.plumbline.methodology;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * A mapping of a YAML file, read as plain text without building any Java object; whatever is wrong with it is reported
 * with file, line and column.
 */
public final class YamlMap {

    private final String file;
    private final Node at;
    private final Map<String, Node> entries = new LinkedHashMap<>();
    private final Map<String, Node> keys = new LinkedHashMap<>();
    private final List<Diagnostic> problems;

    YamlMap(String file, Node node, List<Diagnostic> problems) {
        this.file = file;
        this.at = node;
        this.problems = problems;
        if (!(node instanceof MappingNode mapping)) {
            report(node, "expected keys with values, each on a line of its own");
            return;
        }
        for (NodeTuple each : mapping.getValue()) {
            String key = each.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "?";
            keys.put(key, each.getKeyNode());
            if (entries.put(key, each.getValueNode()) != null) {
                report(each.getKeyNode(), "the key \"" + key + "\" stands here a second time");
            }
        }
    }

    private void report(Node node, String message) {
        problems.add(new Diagnostic(
                file, node.getStartMark().getLine() + 1, node.getStartMark().getColumn() + 1, message));
    }

    /** Reports something about a key's value, or about the whole mapping where the key is missing. */
    public void report(String key, String message) {
        report(entries.getOrDefault(key, at), message);
    }

    /** Reports something about a key itself. */
    public void reportKey(String key, String message) {
        report(keys.getOrDefault(key, at), message);
    }

    /** Reports something about one word of a key's list. */
    public void report(String key, String word, String message) {
        Node place = entries.getOrDefault(key, at);
        if (place instanceof SequenceNode list) {
            place = list.getValue().stream()
                    .filter(each -> each instanceof ScalarNode scalar
                            && scalar.getValue().strip().equals(word))
                    .findFirst()
                    .orElse(place);
        }
        report(place, message);
    }

    /** The keys in the order of the file. */
    public Set<String> keys() {
        return entries.keySet();
    }

    /** Reports every key that is not among those known. */
    public YamlMap only(Set<String> known) {
        for (String each : entries.keySet()) {
            if (!known.contains(each)) {
                reportKey(each, "unknown key \"" + each + "\"" + Nearest.hint(each, known));
            }
        }
        return this;
    }

    /** Whether the key stands in the mapping. */
    public boolean has(String key) {
        return entries.containsKey(key);
    }

    /** The text of a key that must be there; reported and empty when it is not. */
    public String text(String key) {
        Node node = entries.get(key);
        if (node instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
            return scalar.getValue().strip();
        }
        report(key, "the key \"" + key + "\" needs a text");
        return "";
    }

    /** The text of a key that may be missing, then null. */
    public String optional(String key) {
        return has(key) ? text(key) : null;
    }

    /** The texts of a key that holds a list; reported and empty when it does not. */
    public List<String> texts(String key) {
        return words(key, entries.getOrDefault(key, at));
    }

    private List<String> words(String key, Node node) {
        List<String> found = new ArrayList<>();
        if (node instanceof SequenceNode sequence) {
            for (Node each : sequence.getValue()) {
                if (each instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
                    found.add(scalar.getValue().strip());
                } else {
                    report(each, "expected a word in the list \"" + key + "\"");
                }
            }
        } else {
            report(node, "the key \"" + key + "\" needs a list, written [one, two] or []");
        }
        return found;
    }

    /** The mapping below a key, or nothing, reported, when there is none. */
    public Optional<YamlMap> map(String key) {
        if (isMap(key)) {
            return Optional.of(new YamlMap(file, entries.get(key), problems));
        }
        report(key, "the key \"" + key + "\" needs keys with values below it");
        return Optional.empty();
    }

    /** The mappings of a list below a key; reported and empty when it is none. */
    public List<YamlMap> maps(String key) {
        return listed(key, "a list below it, each entry beginning with a hyphen").stream()
                .map(each -> new YamlMap(file, each, problems))
                .toList();
    }

    /** Every text in it by where it stands, such as {@code questions ownership leadership}; lists count from 1. */
    public Map<String, String> flat() {
        Map<String, String> flat = new LinkedHashMap<>();
        flatten("", at, flat);
        return flat;
    }

    private static void flatten(String where, Node node, Map<String, String> flat) {
        if (node instanceof MappingNode mapping) {
            mapping.getValue().forEach(each -> {
                if (each.getKeyNode() instanceof ScalarNode key) {
                    flatten(where + " " + key.getValue(), each.getValueNode(), flat);
                }
            });
        } else if (node instanceof SequenceNode list) {
            for (int i = 0; i < list.getValue().size(); i++) {
                flatten(where + " " + (i + 1), list.getValue().get(i), flat);
            }
        } else if (node instanceof ScalarNode scalar) {
            flat.put(where.strip(), scalar.getValue());
        }
    }

    /** Whether a key holds a mapping. */
    public boolean isMap(String key) {
        return entries.get(key) instanceof MappingNode;
    }

    /** The lists of a list below a key; reported and empty when it is none. */
    public List<List<String>> lists(String key) {
        List<List<String>> found = new ArrayList<>();
        for (Node each : listed(key, "a list of lists, each written - [one, two]")) {
            if (each instanceof SequenceNode) {
                found.add(words(key, each));
            } else {
                report(each, "each entry of \"" + key + "\" is a list, written - [one, two]");
            }
        }
        return found;
    }

    private List<Node> listed(String key, String wanted) {
        if (entries.get(key) instanceof SequenceNode sequence) {
            return sequence.getValue();
        }
        report(key, "the key \"" + key + "\" needs " + wanted);
        return List.of();
    }
}
