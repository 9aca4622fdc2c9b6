package io.plumbline.ruleset;

import io.plumbline.methodology.Diagnostic;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.UUID;
import java.util.stream.Collectors;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.model.Model;
import org.drools.model.codegen.ExecutableModelProject;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.KieBaseConfiguration;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;

/** One build of rules by the engine, behind the fence: compiled, read, metered, and only then defined. */
final class RuleBuild {

    private static final String ENDING = ".class";

    private final Fence fence;
    private final Collection<Rule> rules;

    RuleBuild(Fence fence, Collection<Rule> rules) {
        this.fence = fence;
        this.rules = rules;
    }

    /** What the engine says where it does not understand. */
    static final class NotUnderstood extends Exception {

        private static final long serialVersionUID = 1L;

        NotUnderstood(String message) {
            super(message);
        }
    }

    /**
     * The compiled rules of a file.
     *
     * @param path where the engine is told that it stands
     * @param source the rules as the engine reads them
     * @throws RulesetRefused when their code uses what it may not; none of it has run then
     */
    Model of(String path, String source) throws NotUnderstood {
        KieServices services = KieServices.get();
        // A release id of its own keeps parallel builds from answering with each other's rules.
        ReleaseId id = services.newReleaseId("io.plumbline.rules", "r" + UUID.randomUUID(), "1");
        KieFileSystem system = services.newKieFileSystem();
        system.generateAndWritePomXML(id);
        system.write(path, source);
        try {
            KieBuilder builder = services.newKieBuilder(system, fence.sight()).buildAll(ExecutableModelProject.class);
            if (builder.getResults().hasMessages(Message.Level.ERROR)) {
                throw new NotUnderstood(builder.getResults().getMessages(Message.Level.ERROR).stream()
                        .map(each -> each.getPath() + "\n" + each.getText())
                        .collect(Collectors.joining("\n")));
            }
            return model(inspected((InternalKieModule) builder.getKieModule()));
        } catch (RulesetRefused refused) {
            throw refused;
        } catch (ReflectiveOperationException | RuntimeException | StackOverflowError | LinkageError e) {
            throw new NotUnderstood(String.valueOf(e.getMessage()));
        } finally {
            services.getRepository().removeKieModule(id);
        }
    }

    /** Rules that were compiled apart, put together so that they can be run. */
    static KieBase together(Collection<Model> models) {
        KieBaseConfiguration configuration =
                KieServices.get().newKieBaseConfiguration(new Properties(), Fence.WHOLE.sight());
        return KieBaseBuilder.createKieBaseFromModel(models, configuration);
    }

    /** The classes of a file, which nothing has defined yet: what is defined can run. */
    private Map<String, byte[]> inspected(InternalKieModule module) {
        Map<String, byte[]> classes = new HashMap<>();
        for (String each : module.getFileNames()) {
            if (each.endsWith(ENDING)) {
                classes.put(each.substring(0, each.length() - ENDING.length()), module.getBytes(each));
            }
        }
        List<Diagnostic> problems = fence.check().apply(GeneratedCode.of(classes, rules), rules);
        if (!problems.isEmpty()) {
            throw new RulesetRefused(problems);
        }
        return classes;
    }

    private Model model(Map<String, byte[]> classes) throws ReflectiveOperationException {
        String whole = classes.keySet().stream()
                .filter(GeneratedCode::isWhole)
                .findFirst()
                .orElseThrow(() -> new ClassNotFoundException("rules"));
        Class<?> type = new RuleClasses(fence, classes).loadClass(whole.replace('/', '.'));
        return (Model) type.getDeclaredConstructor().newInstance();
    }
}
