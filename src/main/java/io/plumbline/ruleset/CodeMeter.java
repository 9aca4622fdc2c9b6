package io.plumbline.ruleset;

import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Makes conditions and conclusions tick, so that a run can be ended however it spends its time. */
final class CodeMeter {

    private static final String CLOCK = Type.getInternalName(RuleClock.class);

    private CodeMeter() {}

    /** The class with a tick at the beginning of each of its methods, if it holds a part of a rule. */
    static byte[] metered(String type, byte[] bytes) {
        if (GeneratedCode.Part.of(type)
                .filter(GeneratedCode.Part.LAMBDA::equals)
                .isEmpty()) {
            return bytes;
        }
        ClassReader reader = new ClassReader(bytes);
        ClassWriter writer = new ClassWriter(reader, ClassWriter.COMPUTE_MAXS);
        reader.accept(
                new ClassVisitor(Opcodes.ASM9, writer) {
                    @Override
                    public MethodVisitor visitMethod(
                            int access, String name, String descriptor, String signature, String[] thrown) {
                        MethodVisitor method = super.visitMethod(access, name, descriptor, signature, thrown);
                        return (access & Opcodes.ACC_STATIC) != 0 || name.startsWith("<") ? method : ticking(method);
                    }
                },
                0);
        return writer.toByteArray();
    }

    private static MethodVisitor ticking(MethodVisitor method) {
        return new MethodVisitor(Opcodes.ASM9, method) {
            @Override
            public void visitCode() {
                super.visitCode();
                super.visitMethodInsn(Opcodes.INVOKESTATIC, CLOCK, "tick", "()V", false);
            }
        };
    }
}
