package io.plumbline.methodology;

import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;

/** A YAML file, read without building any Java object, and within limits of depth and repetition. */
public final class YamlFile {

    private YamlFile() {}

    /** Reads a file; nothing when it is missing, empty or no YAML, which is then reported. */
    public static Optional<YamlMap> read(SourceFiles files, String file, List<Diagnostic> problems) {
        String text = files.get(file);
        YamlMistakes mistakes = new YamlMistakes(file, problems);
        if (text == null && problems.stream().anyMatch(each -> each.file().equals(file))) {
            return Optional.empty();
        }
        try {
            Yaml yaml = new Yaml(limits());
            if (text != null && mistakes.isNoPlainText(yaml, text)) {
                return Optional.empty();
            }
            Node root = text == null ? null : yaml.compose(new StringReader(text));
            if (root == null) {
                int line = text == null ? 0 : 1;
                problems.add(new Diagnostic(file, line, 0, "this file is " + (text == null ? "missing" : "empty")));
                return Optional.empty();
            }
            return Optional.of(new YamlMap(file, root, problems));
        } catch (YAMLException e) {
            mistakes.report(e, text);
            return Optional.empty();
        }
    }

    private static LoaderOptions limits() {
        LoaderOptions limits = new LoaderOptions();
        limits.setMaxAliasesForCollections(0);
        limits.setNestingDepthLimit(10);
        return limits;
    }
}
