package io.plumbline.ruleset;

import io.plumbline.methodology.Diagnostic;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.drools.compiler.compiler.io.memory.MemoryFileSystem;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.compiler.kie.builder.impl.MemoryKieModule;
import org.drools.model.codegen.ExecutableModelProject;
import org.drools.modelcompiler.CanonicalKieModule;
import org.drools.util.PortablePath;
import org.kie.api.KieBase;
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
     * The compiled rules of these files.
     *
     * @throws RulesetRefused when their code uses what it may not; none of it has run then
     */
    KieBase of(Map<String, String> sources) throws NotUnderstood {
        KieServices services = KieServices.get();
        // A release id of its own keeps parallel builds from answering with each other's rules.
        ReleaseId id = services.newReleaseId("io.plumbline.rules", "r" + UUID.randomUUID(), "1");
        KieFileSystem system = services.newKieFileSystem();
        system.generateAndWritePomXML(id);
        sources.forEach(system::write);
        try {
            KieBuilder builder = services.newKieBuilder(system, fence.sight()).buildAll(ExecutableModelProject.class);
            if (builder.getResults().hasMessages(Message.Level.ERROR)) {
                throw new NotUnderstood(builder.getResults().getMessages(Message.Level.ERROR).stream()
                        .map(each -> each.getPath() + "\n" + each.getText())
                        .collect(Collectors.joining("\n")));
            }
            inspect((InternalKieModule) builder.getKieModule());
            return services.newKieContainer(id, fence.sight()).getKieBase();
        } catch (RulesetRefused refused) {
            throw refused;
        } catch (RuntimeException | StackOverflowError | LinkageError e) {
            throw new NotUnderstood(String.valueOf(e.getMessage()));
        } finally {
            services.getRepository().removeKieModule(id);
        }
    }

    /** Must come before the container is made: making it runs code of the rules. */
    private void inspect(InternalKieModule module) {
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
        MemoryFileSystem files =
                ((MemoryKieModule) ((CanonicalKieModule) module).getInternalKieModule()).getMemoryFileSystem();
        classes.forEach((type, bytes) ->
                files.write(PortablePath.of(type + ENDING), fence.meter().apply(type, bytes)));
    }
}
