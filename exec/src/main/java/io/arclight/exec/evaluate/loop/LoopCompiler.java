package io.arclight.exec.evaluate.loop;

import io.arclight.exec.column.Column;
import io.arclight.exec.function.scalar.Parameter;
import io.arclight.exec.function.scalar.StaticMethod;
import io.arclight.exec.function.value.NullFlag;
import io.arclight.exec.function.value.StringAppender;
import io.arclight.exec.function.value.StringView;
import java.util.List;
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
    private static final String FRAME = Type.getInternalName(LoopFrame.class);
    private static final String BITS = Type.getInternalName(Bits.class);
    private static final String MEMORY = "io/arclight/exec/memory/Memory";
    private static final String CACHE = Type.getInternalName(PreparedCache.class);
    private static final String COLUMN = Type.getDescriptor(Column.class);

    private static final int FRAME_LOCAL = 1;
    private static final int POSITIONS_LOCAL = 2;
    private static final int COUNT_LOCAL = 3;
    private static final int SELECTED_LOCAL = 4;

    private final LoopShape shape;
    private final Class<?>[] types;
    private final List<Parameter> roles;
    /** For each parameter the local that holds the base address, the column or the cache; -1 when there is none. */
    private final int[] sources;
    /** For each parameter the local that holds the value, flyweight or object; -1 for primitives that are not constant. */
    private final int[] values;

    private final boolean packsBits;
    private int nextLocal = SELECTED_LOCAL + 1;
    private int outLocal;
    private int indexLocal;
    private int rowLocal;
    private int foundLocal;
    private int wordLocal;
    private MethodVisitor code;

    LoopCompiler(LoopShape shape) {
        this.shape = shape;
        this.types = shape.method().getParameterTypes();
        this.roles = StaticMethod.roles(shape.method(), shape.arguments());
        this.sources = new int[types.length];
        this.values = new int[types.length];
        this.packsBits = shape.dense() && !shape.selecting() && shape.method().getReturnType() == boolean.class;
    }

    byte[] compile() {
        ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_FRAMES | ClassWriter.COMPUTE_MAXS) {
            @Override
            protected String getCommonSuperClass(String first, String second) {
                return "java/lang/Object";
            }
        };
        writer.visit(
                Opcodes.V17,
                Opcodes.ACC_PUBLIC | Opcodes.ACC_FINAL | Opcodes.ACC_SUPER,
                NAME,
                null,
                "java/lang/Object",
                new String[] {Type.getInternalName(Loop.class)});
        writeConstructor(writer);
        code = writer.visitMethod(Opcodes.ACC_PUBLIC, "run", "(L" + FRAME + ";[II[I)I", null, null);
        code.visitCode();
        writeRun();
        code.visitMaxs(0, 0);
        code.visitEnd();
        writer.visitEnd();
        return writer.toByteArray();
    }

    private static void writeConstructor(ClassWriter writer) {
        MethodVisitor constructor = writer.visitMethod(Opcodes.ACC_PUBLIC, "<init>", "()V", null, null);
        constructor.visitCode();
        constructor.visitVarInsn(Opcodes.ALOAD, 0);
        constructor.visitMethodInsn(Opcodes.INVOKESPECIAL, "java/lang/Object", "<init>", "()V", false);
        constructor.visitInsn(Opcodes.RETURN);
        constructor.visitMaxs(1, 1);
        constructor.visitEnd();
    }

    private void writeRun() {
        for (int i = 0; i < types.length; i++) {
            prepare(i);
        }
        outLocal = local(2);
        code.visitVarInsn(Opcodes.ALOAD, FRAME_LOCAL);
        code.visitMethodInsn(Opcodes.INVOKEVIRTUAL, FRAME, "result", "()J", false);
        code.visitVarInsn(Opcodes.LSTORE, outLocal);
        foundLocal = zero(local(1));
        wordLocal = local(2);
        code.visitInsn(Opcodes.LCONST_0);
        code.visitVarInsn(Opcodes.LSTORE, wordLocal);
        rowLocal = zero(local(1));
        indexLocal = shape.dense() ? rowLocal : zero(local(1));

        Label body = new Label();
        Label condition = new Label();
        code.visitJumpInsn(Opcodes.GOTO, condition);
        code.visitLabel(body);
        writeBody();
        code.visitIincInsn(indexLocal, 1);
        code.visitLabel(condition);
        code.visitVarInsn(Opcodes.ILOAD, indexLocal);
        code.visitVarInsn(Opcodes.ILOAD, COUNT_LOCAL);
        code.visitJumpInsn(Opcodes.IF_ICMPLT, body);
        if (packsBits) {
            writeLastWord();
        }
        code.visitVarInsn(Opcodes.ILOAD, foundLocal);
        code.visitInsn(Opcodes.IRETURN);
    }

    private int local(int size) {
        int local = nextLocal;
        nextLocal += size;
        return local;
    }

    private int zero(int local) {
        code.visitInsn(Opcodes.ICONST_0);
        code.visitVarInsn(Opcodes.ISTORE, local);
        return local;
    }

    /** Before the loop: loads what a parameter needs, for constants once and for all. */
    private void prepare(int i) {
        sources[i] = -1;
        values[i] = -1;
        boolean constant = i < shape.arguments() && shape.isConstant(i);
        switch (roles.get(i)) {
            case ARGUMENT -> prepareArgument(i, constant);
            case PREPARED -> preparePrepared(i, constant);
            case CURSOR -> prepareCursor(i, constant);
            case RESULT -> {
                if (types[i] == StringAppender.class) {
                    prepareObject(i, types[i]);
                } else {
                    create(i, types[i]);
                }
            }
            case NULL_FLAG -> create(i, types[i]);
            case SESSION, CONSTANT -> prepareObject(i, types[i]);
        }
    }

    private void prepareArgument(int i, boolean constant) {
        sources[i] = local(2);
        code.visitVarInsn(Opcodes.ALOAD, FRAME_LOCAL);
        pushInt(i);
        code.visitMethodInsn(Opcodes.INVOKEVIRTUAL, FRAME, "address", "(I)J", false);
        code.visitVarInsn(Opcodes.LSTORE, sources[i]);
        if (!types[i].isPrimitive()) {
            create(i, types[i]);
            if (constant) {
                code.visitVarInsn(Opcodes.ALOAD, values[i]);
                code.visitVarInsn(Opcodes.LLOAD, sources[i]);
                code.visitMethodInsn(Opcodes.INVOKEVIRTUAL, internal(types[i]), "read", "(J)V", false);
            }
        } else if (constant) {
            values[i] = local(Type.getType(types[i]).getSize());
            Cell cell = Cell.of(types[i]);
            code.visitVarInsn(Opcodes.LLOAD, sources[i]);
            if (cell.isBit()) {
                code.visitInsn(Opcodes.ICONST_0);
                code.visitMethodInsn(Opcodes.INVOKESTATIC, BITS, "get", "(JI)Z", false);
            } else {
                code.visitMethodInsn(Opcodes.INVOKESTATIC, MEMORY, cell.getter(), cell.getterDescriptor(), false);
            }
            code.visitVarInsn(Type.getType(types[i]).getOpcode(Opcodes.ISTORE), values[i]);
        }
    }

    private void preparePrepared(int i, boolean constant) {
        if (constant) {
            prepareObject(i, types[i]);
            return;
        }
        create(i, StringView.class);
        sources[i] = local(2);
        code.visitVarInsn(Opcodes.ALOAD, FRAME_LOCAL);
        pushInt(i);
        code.visitMethodInsn(Opcodes.INVOKEVIRTUAL, FRAME, "address", "(I)J", false);
        code.visitVarInsn(Opcodes.LSTORE, sources[i]);
    }

    private void prepareCursor(int i, boolean constant) {
        create(i, types[i]);
        sources[i] = local(1);
        code.visitVarInsn(Opcodes.ALOAD, FRAME_LOCAL);
        pushInt(i);
        code.visitMethodInsn(Opcodes.INVOKEVIRTUAL, FRAME, "column", "(I)" + COLUMN, false);
        code.visitVarInsn(Opcodes.ASTORE, sources[i]);
        if (constant) {
            code.visitVarInsn(Opcodes.ALOAD, values[i]);
            code.visitVarInsn(Opcodes.ALOAD, sources[i]);
            code.visitInsn(Opcodes.ICONST_0);
            code.visitMethodInsn(Opcodes.INVOKEVIRTUAL, internal(types[i]), "set", "(" + COLUMN + "I)V", false);
        }
    }

    private void prepareObject(int i, Class<?> type) {
        values[i] = local(1);
        code.visitVarInsn(Opcodes.ALOAD, FRAME_LOCAL);
        pushInt(i);
        code.visitMethodInsn(Opcodes.INVOKEVIRTUAL, FRAME, "object", "(I)Ljava/lang/Object;", false);
        code.visitTypeInsn(Opcodes.CHECKCAST, internal(type));
        code.visitVarInsn(Opcodes.ASTORE, values[i]);
    }

    /** A new flyweight as the value of a parameter. */
    private void create(int i, Class<?> type) {
        values[i] = local(1);
        code.visitTypeInsn(Opcodes.NEW, internal(type));
        code.visitInsn(Opcodes.DUP);
        code.visitMethodInsn(Opcodes.INVOKESPECIAL, internal(type), "<init>", "()V", false);
        code.visitVarInsn(Opcodes.ASTORE, values[i]);
    }

    private void writeBody() {
        if (!shape.dense()) {
            code.visitVarInsn(Opcodes.ALOAD, POSITIONS_LOCAL);
            code.visitVarInsn(Opcodes.ILOAD, indexLocal);
            code.visitInsn(Opcodes.IALOAD);
            code.visitVarInsn(Opcodes.ISTORE, rowLocal);
        }
        for (int i = 0; i < shape.arguments(); i++) {
            if (!shape.isConstant(i)) {
                move(i);
            }
        }
        for (int i = 0; i < types.length; i++) {
            push(i);
        }
        code.visitMethodInsn(
                Opcodes.INVOKESTATIC,
                internal(shape.method().getDeclaringClass()),
                shape.method().getName(),
                Type.getMethodDescriptor(shape.method()),
                false);
        int flag = roles.indexOf(Parameter.NULL_FLAG);
        if (shape.selecting()) {
            writeSelection(flag);
        } else {
            writeResult(flag);
        }
    }

    /** Moves a flyweight to the row. */
    private void move(int i) {
        if (roles.get(i) == Parameter.CURSOR) {
            code.visitVarInsn(Opcodes.ALOAD, values[i]);
            code.visitVarInsn(Opcodes.ALOAD, sources[i]);
            code.visitVarInsn(Opcodes.ILOAD, rowLocal);
            code.visitMethodInsn(Opcodes.INVOKEVIRTUAL, internal(types[i]), "set", "(" + COLUMN + "I)V", false);
        } else if (!types[i].isPrimitive()) {
            code.visitVarInsn(Opcodes.ALOAD, values[i]);
            pushAddress(sources[i], 16);
            Class<?> flyweight = roles.get(i) == Parameter.PREPARED ? StringView.class : types[i];
            code.visitMethodInsn(Opcodes.INVOKEVIRTUAL, internal(flyweight), "read", "(J)V", false);
        }
    }

    /** Pushes a parameter for the call. */
    private void push(int i) {
        boolean constant = i >= shape.arguments() || shape.isConstant(i);
        if (roles.get(i) == Parameter.PREPARED && !constant) {
            code.visitVarInsn(Opcodes.ALOAD, FRAME_LOCAL);
            pushInt(i);
            code.visitMethodInsn(Opcodes.INVOKEVIRTUAL, FRAME, "object", "(I)Ljava/lang/Object;", false);
            code.visitTypeInsn(Opcodes.CHECKCAST, CACHE);
            code.visitVarInsn(Opcodes.ALOAD, values[i]);
            code.visitMethodInsn(
                    Opcodes.INVOKEVIRTUAL,
                    CACHE,
                    "get",
                    "(Lio/arclight/exec/function/value/StringView;)Lio/arclight/exec/function/scalar/Prepared;",
                    false);
            code.visitTypeInsn(Opcodes.CHECKCAST, internal(types[i]));
        } else if (values[i] >= 0) {
            code.visitVarInsn(Type.getType(types[i]).getOpcode(Opcodes.ILOAD), values[i]);
        } else {
            pushCell(i);
        }
    }

    private void pushCell(int i) {
        Cell cell = Cell.of(types[i]);
        if (cell.isBit()) {
            code.visitVarInsn(Opcodes.LLOAD, sources[i]);
            code.visitVarInsn(Opcodes.ILOAD, rowLocal);
            code.visitMethodInsn(Opcodes.INVOKESTATIC, BITS, "get", "(JI)Z", false);
        } else {
            pushAddress(sources[i], cell.width());
            code.visitMethodInsn(Opcodes.INVOKESTATIC, MEMORY, cell.getter(), cell.getterDescriptor(), false);
        }
    }

    /** {@code base + width * (long) row}. */
    private void pushAddress(int base, int width) {
        code.visitVarInsn(Opcodes.LLOAD, base);
        code.visitVarInsn(Opcodes.ILOAD, rowLocal);
        code.visitInsn(Opcodes.I2L);
        if (width > 1) {
            pushInt(Integer.numberOfTrailingZeros(width));
            code.visitInsn(Opcodes.LSHL);
        }
        code.visitInsn(Opcodes.LADD);
    }

    /** {@code selected[found] = row; found += result}, without a branch. */
    private void writeSelection(int flag) {
        if (flag >= 0) {
            code.visitVarInsn(Opcodes.ALOAD, values[flag]);
            code.visitMethodInsn(Opcodes.INVOKEVIRTUAL, internal(NullFlag.class), "take", "()Z", false);
            code.visitInsn(Opcodes.ICONST_1);
            code.visitInsn(Opcodes.IXOR);
            code.visitInsn(Opcodes.IAND);
        }
        code.visitVarInsn(Opcodes.ALOAD, SELECTED_LOCAL);
        code.visitVarInsn(Opcodes.ILOAD, foundLocal);
        code.visitVarInsn(Opcodes.ILOAD, rowLocal);
        code.visitInsn(Opcodes.IASTORE);
        code.visitVarInsn(Opcodes.ILOAD, foundLocal);
        code.visitInsn(Opcodes.IADD);
        code.visitVarInsn(Opcodes.ISTORE, foundLocal);
    }

    private void writeResult(int flag) {
        int sink = roles.indexOf(Parameter.RESULT);
        if (sink >= 0 && types[sink] == StringAppender.class) {
            writeString(sink, flag);
            return;
        }
        if (sink >= 0) {
            code.visitVarInsn(Opcodes.ALOAD, values[sink]);
            pushAddress(outLocal, 16);
            code.visitMethodInsn(Opcodes.INVOKEVIRTUAL, internal(types[sink]), "write", "(J)V", false);
        } else {
            writeNumber();
        }
        if (flag >= 0) {
            Label notNull = new Label();
            takeFlag(flag, notNull);
            clearValidity();
            code.visitLabel(notNull);
        }
    }

    private void writeNumber() {
        Class<?> type = shape.method().getReturnType();
        if (packsBits) {
            writePackedBit();
            return;
        }
        Cell cell = Cell.of(type);
        int result = local(Type.getType(type).getSize());
        code.visitVarInsn(Type.getType(type).getOpcode(Opcodes.ISTORE), result);
        if (cell.isBit()) {
            code.visitVarInsn(Opcodes.LLOAD, outLocal);
            code.visitVarInsn(Opcodes.ILOAD, rowLocal);
            code.visitVarInsn(Opcodes.ILOAD, result);
            code.visitMethodInsn(Opcodes.INVOKESTATIC, BITS, "put", "(JIZ)V", false);
        } else {
            pushAddress(outLocal, cell.width());
            code.visitVarInsn(Type.getType(type).getOpcode(Opcodes.ILOAD), result);
            code.visitMethodInsn(Opcodes.INVOKESTATIC, MEMORY, cell.setter(), cell.setterDescriptor(), false);
        }
    }

    /** {@code word |= (long) result << row; if ((row & 63) == 63) { store word; word = 0; }}. */
    private void writePackedBit() {
        code.visitInsn(Opcodes.I2L);
        code.visitVarInsn(Opcodes.ILOAD, rowLocal);
        code.visitInsn(Opcodes.LSHL);
        code.visitVarInsn(Opcodes.LLOAD, wordLocal);
        code.visitInsn(Opcodes.LOR);
        code.visitVarInsn(Opcodes.LSTORE, wordLocal);
        Label within = new Label();
        code.visitVarInsn(Opcodes.ILOAD, rowLocal);
        pushInt(63);
        code.visitInsn(Opcodes.IAND);
        pushInt(63);
        code.visitJumpInsn(Opcodes.IF_ICMPNE, within);
        code.visitVarInsn(Opcodes.LLOAD, outLocal);
        code.visitVarInsn(Opcodes.ILOAD, rowLocal);
        code.visitVarInsn(Opcodes.LLOAD, wordLocal);
        code.visitMethodInsn(Opcodes.INVOKESTATIC, BITS, "putWord", "(JIJ)V", false);
        code.visitInsn(Opcodes.LCONST_0);
        code.visitVarInsn(Opcodes.LSTORE, wordLocal);
        code.visitLabel(within);
    }

    private void writeLastWord() {
        Label none = new Label();
        code.visitVarInsn(Opcodes.ILOAD, COUNT_LOCAL);
        pushInt(63);
        code.visitInsn(Opcodes.IAND);
        code.visitJumpInsn(Opcodes.IFEQ, none);
        code.visitVarInsn(Opcodes.LLOAD, outLocal);
        code.visitVarInsn(Opcodes.ILOAD, COUNT_LOCAL);
        code.visitVarInsn(Opcodes.LLOAD, wordLocal);
        code.visitMethodInsn(Opcodes.INVOKESTATIC, BITS, "putWord", "(JIJ)V", false);
        code.visitLabel(none);
    }

    private void writeString(int sink, int flag) {
        Label end = new Label();
        if (flag >= 0) {
            Label notNull = new Label();
            takeFlag(flag, notNull);
            clearValidity();
            code.visitVarInsn(Opcodes.ALOAD, values[sink]);
            code.visitMethodInsn(Opcodes.INVOKEVIRTUAL, internal(StringAppender.class), "discard", "()V", false);
            code.visitJumpInsn(Opcodes.GOTO, end);
            code.visitLabel(notNull);
        }
        code.visitVarInsn(Opcodes.ALOAD, values[sink]);
        pushAddress(outLocal, 16);
        code.visitMethodInsn(Opcodes.INVOKEVIRTUAL, internal(StringAppender.class), "finish", "(J)V", false);
        code.visitLabel(end);
    }

    private void takeFlag(int flag, Label notNull) {
        code.visitVarInsn(Opcodes.ALOAD, values[flag]);
        code.visitMethodInsn(Opcodes.INVOKEVIRTUAL, internal(NullFlag.class), "take", "()Z", false);
        code.visitJumpInsn(Opcodes.IFEQ, notNull);
    }

    private void clearValidity() {
        code.visitVarInsn(Opcodes.ALOAD, FRAME_LOCAL);
        code.visitMethodInsn(Opcodes.INVOKEVIRTUAL, FRAME, "validity", "()J", false);
        code.visitVarInsn(Opcodes.ILOAD, rowLocal);
        code.visitMethodInsn(Opcodes.INVOKESTATIC, BITS, "clear", "(JI)V", false);
    }

    private void pushInt(int value) {
        code.visitIntInsn(Opcodes.BIPUSH, value);
    }

    private static String internal(Class<?> type) {
        return Type.getInternalName(type);
    }
}
