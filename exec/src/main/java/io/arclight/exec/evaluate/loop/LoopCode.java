package io.arclight.exec.evaluate.loop;

import io.arclight.exec.column.Column;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * The instructions that loops are made of. A loop's method has the frame, the positions of the rows, their number and the
 * positions that it selects as parameters, in this order; its locals come behind them.
 */
final class LoopCode {
    /** The parameters, as locals. */
    static final int POSITIONS = 2;

    static final int COUNT = 3;
    static final int SELECTED = 4;

    /** How the method is described. */
    static final String DESCRIPTOR = "(" + Type.getDescriptor(LoopFrame.class) + "[II[I)I";

    private static final int FRAME = 1;
    private static final String BITS = Type.getInternalName(Bits.class);
    private static final String MEMORY = "io/arclight/exec/memory/Memory";
    private static final String COLUMN = Type.getDescriptor(Column.class);

    private final MethodVisitor code;

    private final int row;
    private int nextLocal = SELECTED + 1;

    LoopCode(MethodVisitor code) {
        this.code = code;
        this.row = local(1);
    }

    /** The local that holds the row. */
    int row() {
        return row;
    }

    /** A new local of a number of slots. */
    int local(int size) {
        int local = nextLocal;
        nextLocal += size;
        return local;
    }

    /** An int that is zero. */
    int zero(int local) {
        code.visitInsn(Opcodes.ICONST_0);
        code.visitVarInsn(Opcodes.ISTORE, local);
        return local;
    }

    /** An instruction without operands. */
    void insn(int opcode) {
        code.visitInsn(opcode);
    }

    void jump(int opcode, Label target) {
        code.visitJumpInsn(opcode, target);
    }

    void label(Label label) {
        code.visitLabel(label);
    }

    void cast(Class<?> type) {
        code.visitTypeInsn(Opcodes.CHECKCAST, Type.getInternalName(type));
    }

    void load(Class<?> type, int local) {
        code.visitVarInsn(Type.getType(type).getOpcode(Opcodes.ILOAD), local);
    }

    void loadRow() {
        code.visitVarInsn(Opcodes.ILOAD, row);
    }

    /** Stores what lies on the stack in a new local. */
    int store(Class<?> type) {
        int local = local(Type.getType(type).getSize());
        store(type, local);
        return local;
    }

    void store(Class<?> type, int local) {
        code.visitVarInsn(Type.getType(type).getOpcode(Opcodes.ISTORE), local);
    }

    void push(int value) {
        code.visitIntInsn(Opcodes.BIPUSH, value);
    }

    /** The address of a parameter's values, in a new local. */
    int address(int parameter) {
        fromFrame("address", parameter, "J");
        return store(long.class);
    }

    /** A parameter's column, in a new local. */
    int column(int parameter) {
        fromFrame("column", parameter, COLUMN);
        return store(Column.class);
    }

    /** Pushes a parameter's object. */
    void pushObject(int parameter, Class<?> type) {
        fromFrame("object", parameter, "Ljava/lang/Object;");
        cast(type);
    }

    private void fromFrame(String method, int parameter, String type) {
        code.visitVarInsn(Opcodes.ALOAD, FRAME);
        push(parameter);
        call(LoopFrame.class, method, "(I)" + type);
    }

    /** Pushes an address of the whole frame: of the result, or of its validity. */
    void pushAddress(String method) {
        code.visitVarInsn(Opcodes.ALOAD, FRAME);
        call(LoopFrame.class, method, "()J");
    }

    /** {@code base + width * (long) row}. */
    void pushAddress(int base, int width) {
        code.visitVarInsn(Opcodes.LLOAD, base);
        loadRow();
        code.visitInsn(Opcodes.I2L);
        if (width > 1) {
            push(Integer.numberOfTrailingZeros(width));
            code.visitInsn(Opcodes.LSHL);
        }
        code.visitInsn(Opcodes.LADD);
    }

    /** A new flyweight, in a new local. */
    int create(Class<?> type) {
        code.visitTypeInsn(Opcodes.NEW, Type.getInternalName(type));
        code.visitInsn(Opcodes.DUP);
        code.visitMethodInsn(Opcodes.INVOKESPECIAL, Type.getInternalName(type), "<init>", "()V", false);
        return store(type);
    }

    /** Moves a flyweight to the address on the stack, above the flyweight itself. */
    void read(Class<?> flyweight) {
        call(flyweight, "read", "(J)V");
    }

    /** Moves a cursor to a row of a column, both on the stack above the cursor itself. */
    void set(Class<?> cursor) {
        call(cursor, "set", "(" + COLUMN + "I)V");
    }

    /** Calls a method of an object. */
    void call(Class<?> type, String method, String descriptor) {
        code.visitMethodInsn(Opcodes.INVOKEVIRTUAL, Type.getInternalName(type), method, descriptor, false);
    }

    /** Calls a method of {@link Bits}. */
    void bits(String method, String descriptor) {
        code.visitMethodInsn(Opcodes.INVOKESTATIC, BITS, method, descriptor, false);
    }

    /** Calls a method of {@link io.arclight.exec.memory.Memory}. */
    void memory(String method, String descriptor) {
        code.visitMethodInsn(Opcodes.INVOKESTATIC, MEMORY, method, descriptor, false);
    }

    /** Goes on at a label when a flag was not set; takes it back. */
    void unless(int flag, Class<?> type, Label notSet) {
        load(type, flag);
        call(type, "take", "()Z");
        code.visitJumpInsn(Opcodes.IFEQ, notSet);
    }
}
