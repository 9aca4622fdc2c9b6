package io.plumbline.scenario;

import io.cucumber.core.feature.FeatureParser;
import io.cucumber.core.gherkin.Feature;
import io.cucumber.core.gherkin.FeatureParserException;
import io.cucumber.core.resource.Resource;
import io.cucumber.plugin.event.Node;
import io.plumbline.methodology.Diagnostic;
import io.plumbline.methodology.SourceFiles;
import io.plumbline.methodology.SourceText;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Feature files, as they stood when they were read.
 *
 * @param texts their texts by the path under which they are shown
 * @param unreadable the files that are no text
 */
public record FeatureFiles(SortedMap<String, String> texts, List<Diagnostic> unreadable) {

    /** How the folder is called where a place in it is shown. */
    static final String SHOWN = "features/";

    private static final String ENDING = ".feature";

    /** The feature files below a folder, shown as below {@code features/}; none where there is no folder. */
    public static FeatureFiles in(Path folder) {
        FeatureFiles files = new FeatureFiles(new TreeMap<>(), new ArrayList<>());
        if (Files.isDirectory(folder)) {
            below(folder).forEach(each -> files.add(each, SHOWN + slashed(folder.relativize(each))));
        }
        return files;
    }

    /** These files, and all feature files below these folders, shown as they were named. */
    public static FeatureFiles named(Collection<Path> named) {
        FeatureFiles files = new FeatureFiles(new TreeMap<>(), new ArrayList<>());
        for (Path path : named) {
            List<Path> found = Files.isDirectory(path) ? below(path) : List.of(path);
            found.forEach(each -> files.add(each, slashed(each.normalize())));
        }
        return files;
    }

    private static String slashed(Path path) {
        return path.toString().replace('\\', '/');
    }

    private static List<Path> below(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ENDING))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("the folder " + folder + " cannot be read", e);
        }
    }

    private void add(Path file, String path) {
        try (InputStream content = Files.newInputStream(file)) {
            byte[] bytes = content.readNBytes(SourceFiles.LARGEST_FILE + 1);
            new SourceText(path, bytes, unreadable).read().ifPresent(text -> texts.put(path, text));
        } catch (IOException e) {
            unreadable.add(
                    new Diagnostic(path, 1, 0, "this file cannot be read; let the account of the service read it"));
        }
    }

    /** The SHA-256 of all of them, or null when there are none. */
    public String hash() {
        if (texts.isEmpty()) {
            return null;
        }
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            texts.forEach((path, text) -> digest.update((path + "\0" + text + "\0").getBytes(StandardCharsets.UTF_8)));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** How the place of a feature is shown. */
    static String shown(URI feature) {
        return feature.getSchemeSpecificPart();
    }

    /** The other way round: the address of a feature that is shown like this. */
    static URI address(String shown) {
        try {
            return new URI("file", shown, null);
        } catch (URISyntaxException e) {
            throw new IllegalStateException("any text that is not empty can follow a scheme", e);
        }
    }

    /** The features in them; what is no feature, or has nothing to run, is reported. */
    List<Feature> parsed(List<Diagnostic> problems) {
        problems.addAll(unreadable);
        List<Feature> features = new ArrayList<>();
        texts.forEach((path, text) -> {
            try {
                new FeatureParser(UUID::randomUUID)
                        .parseResource(new Text(path, text))
                        .ifPresentOrElse(
                                feature -> add(feature, path, text, features, problems),
                                () -> problems.add(new Diagnostic(
                                        path, 1, 0, "there is no feature in this file; it begins with Feature:")));
            } catch (FeatureParserException e) {
                problems.addAll(GherkinMistakes.of(path, text, e.getMessage()));
            }
        });
        return features;
    }

    private static void add(
            Feature feature, String path, String text, List<Feature> features, List<Diagnostic> problems) {
        if (feature.getPickles().isEmpty()) {
            problems.add(
                    new Diagnostic(path, feature.getLocation().getLine(), 0, "this feature has no scenario to run"));
        }
        nothingToRun(feature, path, problems);
        problems.addAll(GherkinMistakes.hidden(path, text));
        features.add(feature);
    }

    private static void nothingToRun(Node.Container<?> container, String path, List<Diagnostic> problems) {
        for (Node each : container.elements()) {
            boolean plain = each instanceof Node.Scenario scenario
                    && scenario.getKeyword().orElse("").startsWith("Scenario Outline");
            if (plain
                    || each instanceof Node.ScenarioOutline outline
                            && outline.elements().stream()
                                    .allMatch(examples -> examples.elements().isEmpty())) {
                problems.add(new Diagnostic(
                        path,
                        each.getLocation().getLine(),
                        0,
                        "this outline has no rows of examples, so nothing of it is run; add Examples: with a table"));
            } else if (each instanceof Node.Container<?> inner && !(each instanceof Node.ScenarioOutline)) {
                nothingToRun(inner, path, problems);
            }
        }
    }

    /** A feature file that is in memory. */
    private record Text(String path, String text) implements Resource {

        @Override
        public URI getUri() {
            return address(path);
        }

        @Override
        public InputStream getInputStream() {
            return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        }
    }
}
