package io.plumbline.ruleset;

import java.util.HashSet;
import java.util.Set;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Reads one method made of rules, and tells whatever it refers to that is not on the list. */
final class CodeReader extends MethodVisitor {

    /** Far above any list of conditions or values; an array larger than that is made to fill the memory. */
    private static final int LARGEST_ARRAY = 512;

    private static final int UNKNOWN = Integer.MAX_VALUE;

    private final GeneratedCode.Part part;
    private final Set<String> own;
    private final Told told;
    private final Set<Label> passed = new HashSet<>();
    private int constant = UNKNOWN;

    /** Who hears of it. */
    interface Told {

        /** A word that is not on the list, as its author knows it. */
        void word(String found);

        /** A form of code that rules do not have. */
        void form(String said);
    }

    CodeReader(GeneratedCode.Part part, Set<String> own, Told told) {
        super(Opcodes.ASM9);
        this.part = part;
        this.own = own;
        this.told = told;
    }

    /** The last word of a type's name. */
    static String simple(String type) {
        return type.substring(Math.max(type.lastIndexOf('.'), type.lastIndexOf('$')) + 1);
    }

    @Override
    public void visitMethodInsn(int opcode, String owner, String name, String descriptor, boolean isInterface) {
        member(owner, name);
        constant = UNKNOWN;
    }

    @Override
    public void visitFieldInsn(int opcode, String owner, String name, String descriptor) {
        member(owner, name);
        constant = UNKNOWN;
    }

    @Override
    public void visitInvokeDynamicInsn(String name, String descriptor, Handle factory, Object... arguments) {
        member(factory.getOwner(), factory.getName());
        for (Object each : arguments) {
            value(each);
        }
        constant = UNKNOWN;
    }

    @Override
    public void visitLdcInsn(Object value) {
        value(value);
        constant = value instanceof Integer number ? number : UNKNOWN;
    }

    @Override
    public void visitTypeInsn(int opcode, String type) {
        type(Type.getObjectType(type));
        if (opcode == Opcodes.ANEWARRAY && !own.contains(type) && (constant < 0 || constant > LARGEST_ARRAY)) {
            told.form("asks for room of its own; a list of facts comes from collect");
        }
        constant = UNKNOWN;
    }

    @Override
    public void visitMultiANewArrayInsn(String descriptor, int dimensions) {
        told.form("asks for room of its own; a list of facts comes from collect");
    }

    @Override
    public void visitIntInsn(int opcode, int operand) {
        if (opcode == Opcodes.NEWARRAY) {
            told.form("asks for room of its own; a list of facts comes from collect");
        }
        constant = opcode == Opcodes.NEWARRAY ? UNKNOWN : operand;
    }

    @Override
    public void visitInsn(int opcode) {
        boolean small = opcode >= Opcodes.ICONST_0 && opcode <= Opcodes.ICONST_5;
        constant = small ? opcode - Opcodes.ICONST_0 : UNKNOWN;
        if (opcode == Opcodes.MONITORENTER || opcode == Opcodes.MONITOREXIT) {
            told.form("waits for something; rules only say what follows from facts");
        }
        if (opcode == Opcodes.ATHROW && part == GeneratedCode.Part.LAMBDA) {
            told.form("breaks off by itself; a rule that does not hold is silent");
        }
    }

    @Override
    public void visitVarInsn(int opcode, int variable) {
        constant = UNKNOWN;
    }

    @Override
    public void visitLabel(Label label) {
        passed.add(label);
    }

    @Override
    public void visitJumpInsn(int opcode, Label target) {
        constant = UNKNOWN;
        forward(target);
    }

    @Override
    public void visitTableSwitchInsn(int from, int to, Label otherwise, Label... targets) {
        visitLookupSwitchInsn(otherwise, new int[0], targets);
    }

    @Override
    public void visitLookupSwitchInsn(Label otherwise, int[] keys, Label[] targets) {
        forward(otherwise);
        for (Label each : targets) {
            forward(each);
        }
    }

    @Override
    public void visitTryCatchBlock(Label start, Label end, Label handler, String type) {
        told.form("catches what goes wrong; a rule that does not hold is silent");
    }

    private void forward(Label target) {
        if (passed.contains(target)) {
            told.form("goes round in a loop; what is done for each fact is a condition on that fact");
        }
    }

    private void value(Object value) {
        if (value instanceof Type type && type.getSort() != Type.METHOD) {
            type(type);
        } else if (value instanceof Handle handle) {
            member(handle.getOwner(), handle.getName());
        } else if (!(value instanceof Type || value instanceof Number || value instanceof String)) {
            told.form("is made of something that rules do not have");
        }
    }

    private void member(String owner, String name) {
        if (owner.startsWith("[") || !own.contains(owner)) {
            String type = owner.replace('/', '.');
            if (!CodeWords.mayUse(part, type, name)) {
                told.word(name.equals("<init>") ? "new " + simple(type) : simple(type) + "." + name);
            }
        }
    }

    private void type(Type type) {
        if (!isSeen(type, own)) {
            told.word(simple(type.getClassName()));
        }
    }

    /** Whether a type is one of this code itself, or on the list. */
    static boolean isSeen(Type type, Set<String> own) {
        Type element = type.getSort() == Type.ARRAY ? type.getElementType() : type;
        return element.getSort() != Type.OBJECT
                || own.contains(element.getInternalName())
                || CodeWords.isSeen(element.getClassName());
    }
}
