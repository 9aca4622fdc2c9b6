package io.plumbline.ruleset;

import io.plumbline.methodology.Diagnostic;
import io.plumbline.methodology.SourceFiles;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * Reads the code that was made of rules, before any of it can run, and holds each thing it refers to against the list of
 * what it may. How a rule was spelled plays no part any more.
 */
final class CodeCheck {

    private static final Set<String> PARENTS = Set.of("java/lang/Object", "java/lang/Enum");
    private static final String INTERFACES = "org/drools/model/";
    private static final String MODEL_INTERFACE = "org/drools/modelcompiler/CanonicalKieModuleModel";

    private final GeneratedCode code;
    private final Collection<Rule> rules;
    private final Set<Diagnostic> problems = new TreeSet<>();

    private CodeCheck(GeneratedCode code, Collection<Rule> rules) {
        this.code = code;
        this.rules = rules;
    }

    /** What this code uses and may not, at the rule that led to it. */
    static List<Diagnostic> problems(GeneratedCode code, Collection<Rule> rules) {
        CodeCheck check = new CodeCheck(code, rules);
        code.classes().forEach(check::check);
        return new ArrayList<>(check.problems);
    }

    private void check(String type, byte[] bytes) {
        Optional<GeneratedCode.Part> part = GeneratedCode.Part.of(type);
        ClassReader reader = new ClassReader(bytes);
        if (part.isEmpty() || !reader.getClassName().equals(type)) {
            report(type, Set.of(), "declares something of its own; a rule file holds rules and nothing else");
            return;
        }
        reader.accept(new Reader(type, part.get()), ClassReader.SKIP_FRAMES);
    }

    private void report(String type, Set<Rule> named, String message) {
        Set<Rule> owners = named.isEmpty() ? code.owners(type, rules) : named;
        for (Rule each : owners) {
            problems.add(new Diagnostic(each.file(), each.line(), 0, each.id() + " " + message));
        }
        if (owners.isEmpty()) {
            problems.add(new Diagnostic(SourceFiles.MANIFEST, 0, 0, "one of the rule files " + message));
        }
    }

    /** The class as a whole: what it is made from, and that it holds no code from elsewhere. */
    private final class Reader extends ClassVisitor {

        private final String type;
        private final GeneratedCode.Part part;

        Reader(String type, GeneratedCode.Part part) {
            super(Opcodes.ASM9);
            this.type = type;
            this.part = part;
        }

        @Override
        public void visit(int version, int access, String name, String signature, String parent, String[] interfaces) {
            boolean known = PARENTS.contains(parent);
            for (String each : interfaces) {
                known &= each.startsWith(INTERFACES) || each.equals(MODEL_INTERFACE);
            }
            if (!known) {
                report(type, Set.of(), "extends something; rules only say what follows from facts");
            }
        }

        @Override
        public FieldVisitor visitField(int access, String name, String descriptor, String signature, Object value) {
            Type of = Type.getType(descriptor);
            if (!CodeReader.isSeen(of, code.classes().keySet())) {
                report(type, Set.of(), uses(CodeReader.simple(of.getClassName())));
            }
            return null;
        }

        @Override
        public MethodVisitor visitMethod(
                int access, String name, String descriptor, String signature, String[] thrown) {
            if ((access & (Opcodes.ACC_NATIVE | Opcodes.ACC_SYNCHRONIZED)) != 0) {
                report(type, Set.of(), "asks for something of the machine; rules only say what follows from facts");
            }
            return new CodeReader(part, code.classes().keySet(), new CodeReader.Told() {
                @Override
                public void word(String found) {
                    report(type, rulesOf(name), uses(found));
                }

                @Override
                public void form(String said) {
                    report(type, rulesOf(name), said);
                }
            });
        }

        /** A method of the engine's for one rule is called after that rule. */
        private Set<Rule> rulesOf(String method) {
            return code.methods().getOrDefault(type + "." + method, Set.of());
        }
    }

    private static String uses(String found) {
        return "uses " + found + ", which rules do not know; a rule may use facts, conclusions and the arithmetic "
                + "between them, and nothing else";
    }
}
