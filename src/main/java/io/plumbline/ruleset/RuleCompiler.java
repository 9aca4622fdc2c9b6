package io.plumbline.ruleset;

import io.plumbline.methodology.Diagnostic;
import io.plumbline.methodology.SourceFiles;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;
import org.kie.api.runtime.KieContainer;

/** Turns checked rule files into something that can be run. */
final class RuleCompiler {

    private static final Pattern PACKAGE = Pattern.compile("(?m)^package\\s+([\\w.]+)\\s*;?[ \\t]*$");

    private final SourceFiles files;
    private final Manifest manifest;
    private final Collection<Rule> rules;

    RuleCompiler(SourceFiles files, Manifest manifest, Collection<Rule> rules) {
        this.files = files;
        this.manifest = manifest;
        this.rules = rules;
    }

    /**
     * The compiled rules.
     *
     * @throws RulesetRefused when the engine does not understand them
     */
    KieBase compile() {
        KieServices services = KieServices.get();
        // A release id of its own keeps parallel builds from answering with each other's rules.
        ReleaseId id = services.newReleaseId("io.plumbline.rules", "r" + UUID.randomUUID(), "1");
        KieFileSystem system = services.newKieFileSystem();
        system.generateAndWritePomXML(id);
        manifest.stages().values().stream().flatMap(List::stream).forEach(stage -> stage.files()
                .forEach(file ->
                        system.write("src/main/resources/rules/" + file, prepared(files.get(file), stage.name()))));
        KieContainer container = null;
        try {
            ClassLoader loader = RuleCompiler.class.getClassLoader();
            KieBuilder builder = services.newKieBuilder(system, loader).buildAll(ExecutableModelProject.class);
            if (builder.getResults().hasMessages(Message.Level.ERROR)) {
                throw new RulesetRefused(builder.getResults().getMessages(Message.Level.ERROR).stream()
                        .map(this::diagnostic)
                        .toList());
            }
            container = services.newKieContainer(id, loader);
            return container.getKieBase();
        } catch (RulesetRefused e) {
            throw e;
        } catch (RuntimeException | StackOverflowError e) {
            throw new RulesetRefused(List.of(new Diagnostic(
                    SourceFiles.MANIFEST,
                    0,
                    0,
                    "the rules cannot be compiled; a condition probably compares two kinds of values: "
                            + brief(e.getMessage()))));
        } finally {
            services.getRepository().removeKieModule(id);
        }
    }

    /** The text with its stage and the words it may use, on the first line so that line numbers stay true. */
    private static String prepared(String text, String stage) {
        return PACKAGE.matcher(text)
                .replaceFirst(found -> Matcher.quoteReplacement("package " + found.group(1) + "; "
                        + Vocabulary.imports(text) + " ruleflow-group \"" + stage + "\""));
    }

    private Diagnostic diagnostic(Message message) {
        String text = message.getText() == null ? "" : message.getText();
        String path =
                message.getPath() == null ? "" : message.getPath().replaceFirst("^.*src/main/resources/rules/", "");
        if (files.get(path) == null) {
            path = rules.stream()
                    .filter(each -> text.contains(each.name()))
                    .map(Rule::file)
                    .findFirst()
                    .orElse(SourceFiles.MANIFEST);
        }
        return new Diagnostic(
                path, lineOf(path, text, message.getLine()), 0, "the engine does not understand this: " + brief(text));
    }

    private int lineOf(String path, String text, long given) {
        Matcher expression = Pattern.compile("expression:? ['\"]?([^'\"\\n]+)").matcher(text);
        String[] lines = files.get(path).split("\n", -1);
        if (expression.find()) {
            for (int i = 0; i < lines.length; i++) {
                if (lines[i].contains(expression.group(1).strip())) {
                    return i + 1;
                }
            }
        }
        return rules.stream()
                .filter(each -> each.file().equals(path) && text.contains(each.name()))
                .map(Rule::line)
                .findFirst()
                .orElse((int) Math.max(0, given));
    }

    private static String brief(String message) {
        String first =
                message == null ? "" : message.strip().lines().findFirst().orElse("");
        return first.length() > 200 ? first.substring(0, 200) + "…" : first;
    }
}
