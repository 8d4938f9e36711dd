package io.arclight.exec.evaluate.loop;

import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * Writes the bytecode of a loop. In Java, for {@code double f(double a, StringView b)} over all rows:
 *
 * <pre>{@code
 * long a = frame.address(0), b = frame.address(1), out = frame.result();
 * StringView view = new StringView();
 * for (int i = 0; i < count; i++) {
 *     view.read(b + 16L * i);
 *     Memory.putDouble(out + 8L * i, f(Memory.getDouble(a + 8L * i), view));
 * }
 * return 0;
 * }</pre>
 */
final class LoopCompiler {
    private static final String NAME = Loop.class.getPackageName().replace('.', '/') + "/GeneratedLoop";
    private static final String OBJECT = "java/lang/Object";

    private final LoopShape shape;

    LoopCompiler(LoopShape shape) {
        this.shape = shape;
    }

    /** The bytes of a class that is a {@link Loop}. */
    byte[] compile() {
        ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_FRAMES | ClassWriter.COMPUTE_MAXS) {
            @Override
            protected String getCommonSuperClass(String first, String second) {
                return OBJECT;
            }
        };
        writer.visit(
                Opcodes.V17,
                Opcodes.ACC_PUBLIC | Opcodes.ACC_FINAL | Opcodes.ACC_SUPER,
                NAME,
                null,
                OBJECT,
                new String[] {Type.getInternalName(Loop.class)});
        writeConstructor(writer);
        MethodVisitor run = writer.visitMethod(Opcodes.ACC_PUBLIC, "run", LoopCode.DESCRIPTOR, null, null);
        run.visitCode();
        writeRun(run);
        run.visitMaxs(0, 0);
        run.visitEnd();
        writer.visitEnd();
        return writer.toByteArray();
    }

    private static void writeConstructor(ClassWriter writer) {
        MethodVisitor constructor = writer.visitMethod(Opcodes.ACC_PUBLIC, "<init>", "()V", null, null);
        constructor.visitCode();
        constructor.visitVarInsn(Opcodes.ALOAD, 0);
        constructor.visitMethodInsn(Opcodes.INVOKESPECIAL, OBJECT, "<init>", "()V", false);
        constructor.visitInsn(Opcodes.RETURN);
        constructor.visitMaxs(1, 1);
        constructor.visitEnd();
    }

    private void writeRun(MethodVisitor run) {
        LoopCode code = new LoopCode(run);
        LoopParameters parameters = new LoopParameters(shape, code);
        LoopResult result = new LoopResult(shape, code, parameters);
        parameters.prepare();
        result.prepare();
        int row = code.zero(code.row());
        int index = shape.dense() ? row : code.zero(code.local(1));

        Label body = new Label();
        Label condition = new Label();
        code.jump(Opcodes.GOTO, condition);
        code.label(body);
        if (!shape.dense()) {
            code.load(int[].class, LoopCode.POSITIONS);
            code.load(int.class, index);
            code.insn(Opcodes.IALOAD);
            code.store(int.class, row);
        }
        parameters.move();
        parameters.push();
        run.visitMethodInsn(
                Opcodes.INVOKESTATIC,
                Type.getInternalName(shape.method().getDeclaringClass()),
                shape.method().getName(),
                Type.getMethodDescriptor(shape.method()),
                false);
        result.take();
        run.visitIincInsn(index, 1);
        code.label(condition);
        code.load(int.class, index);
        code.load(int.class, LoopCode.COUNT);
        code.jump(Opcodes.IF_ICMPLT, body);
        result.end();
    }
}
