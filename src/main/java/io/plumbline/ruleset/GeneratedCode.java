package io.plumbline.ruleset;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * The classes that the engine made of rules, before any of them is defined.
 *
 * @param classes each class file by the name of its class, with slashes
 * @param rules the rules by the class that carries out a part of them
 * @param methods the rules by the class and method that put them together
 */
record GeneratedCode(Map<String, byte[]> classes, Map<String, Set<Rule>> rules, Map<String, Set<Rule>> methods) {

    /** What a class is for, which its name tells. */
    enum Part {
        LAMBDA("rules/\\w+/P[0-9A-F]{2}/Lambda(Predicate|Extractor|Consequence)[0-9A-F]{32}"),
        METADATA("rules/\\w+/DomainClassesMetadata[0-9A-F]{32}(\\$\\w+_Metadata)?"),
        RULES("rules/\\w+/Rules[0-9A-F]{32}(RuleMethods[0-9]+)?"),
        MODEL("org/drools/project/model/ProjectModel_io_plumbline_rules_r[0-9a-f_]{36}_1");

        private final Pattern name;

        Part(String name) {
            this.name = Pattern.compile(name);
        }

        /** What the list calls it. */
        String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The part of a class of this name, or nothing when no rule of ours leads to such a class. */
        static Optional<Part> of(String type) {
            return Stream.of(values())
                    .filter(each -> each.name.matcher(type).matches())
                    .findFirst();
        }
    }

    private static final Pattern WHOLE = Pattern.compile("rules/\\w+/Rules[0-9A-F]{32}");
    private static final Pattern FOLDER = Pattern.compile("rules/(\\w+)/.*");

    /** Whether a class is the one that all others of its file hang on. */
    static boolean isWhole(String type) {
        return WHOLE.matcher(type).matches();
    }

    static GeneratedCode of(Map<String, byte[]> classes, Collection<Rule> rules) {
        Map<String, Set<Rule>> owners = new HashMap<>();
        Map<String, Set<Rule>> methods = new HashMap<>();
        Map<String, Rule> byName = rules.stream().collect(Collectors.toMap(Rule::name, each -> each, (a, b) -> a));
        classes.values().forEach(each -> new ClassReader(each).accept(new Owners(byName, owners, methods), 0));
        return new GeneratedCode(new TreeMap<>(classes), owners, methods);
    }

    /** The rules a class carries out; where its name alone tells, the first of its folder. */
    Set<Rule> owners(String type, Collection<Rule> all) {
        Set<Rule> known = rules.getOrDefault(type, Set.of());
        Matcher folder = FOLDER.matcher(type);
        if (!known.isEmpty() || !folder.matches()) {
            return known;
        }
        return all.stream()
                .filter(each -> each.file().startsWith(folder.group(1) + "/"))
                .limit(1)
                .collect(Collectors.toSet());
    }

    /** Each method that names a rule lists the classes that carry it out. */
    private static final class Owners extends ClassVisitor {

        private final Map<String, Rule> byName;
        private final Map<String, Set<Rule>> owners;
        private final Map<String, Set<Rule>> methods;
        private String type;

        Owners(Map<String, Rule> byName, Map<String, Set<Rule>> owners, Map<String, Set<Rule>> methods) {
            super(Opcodes.ASM9);
            this.byName = byName;
            this.owners = owners;
            this.methods = methods;
        }

        @Override
        public void visit(int version, int access, String name, String signature, String parent, String[] interfaces) {
            type = name;
        }

        @Override
        public MethodVisitor visitMethod(
                int access, String name, String descriptor, String signature, String[] thrown) {
            Set<String> used = new LinkedHashSet<>();
            Set<Rule> named = new LinkedHashSet<>();
            return new MethodVisitor(Opcodes.ASM9) {
                @Override
                public void visitLdcInsn(Object value) {
                    if (value instanceof String text && byName.containsKey(text)) {
                        named.add(byName.get(text));
                    }
                }

                @Override
                public void visitFieldInsn(int opcode, String owner, String field, String type) {
                    used.add(owner);
                }

                @Override
                public void visitInvokeDynamicInsn(String call, String type, Handle factory, Object... arguments) {
                    for (Object each : arguments) {
                        if (each instanceof Handle handle) {
                            used.add(handle.getOwner());
                        }
                    }
                }

                @Override
                public void visitEnd() {
                    if (named.size() == 1) {
                        methods.put(type + "." + name, named);
                        used.forEach(each -> owners.computeIfAbsent(each, none -> new LinkedHashSet<>())
                                .addAll(named));
                    }
                }
            };
        }
    }
}
