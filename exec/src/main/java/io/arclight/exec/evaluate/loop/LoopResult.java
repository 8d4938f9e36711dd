package io.arclight.exec.evaluate.loop;

import io.arclight.exec.function.scalar.Parameter;
import io.arclight.exec.function.value.NullFlag;
import io.arclight.exec.function.value.StringAppender;
import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;

/** What a loop does with the values of its method: writes them into a column, or selects the rows where they are true. */
final class LoopResult {
    private static final int WORD_MASK = Long.SIZE - 1;

    private final LoopShape shape;
    private final LoopCode code;
    private final LoopParameters parameters;
    private final Class<?> type;
    private final int flag;
    private final boolean packsBits;
    private int out;
    private int found;
    private int word;

    LoopResult(LoopShape shape, LoopCode code, LoopParameters parameters) {
        this.shape = shape;
        this.code = code;
        this.parameters = parameters;
        this.type = shape.method().getReturnType();
        this.flag = parameters.indexOf(Parameter.NULL_FLAG);
        this.packsBits = shape.dense() && !shape.selecting() && type == boolean.class;
    }

    /** Before the loop: where results go to, and that nothing is found yet. */
    void prepare() {
        code.pushAddress("result");
        out = code.store(long.class);
        found = code.zero(code.local(1));
        code.insn(Opcodes.LCONST_0);
        word = code.store(long.class);
    }

    /** Takes the value on the stack. */
    void take() {
        if (shape.selecting()) {
            select();
        } else {
            write();
        }
    }

    /** Behind the loop: what is left, then how many rows were found, as the loop's value. */
    void end() {
        if (packsBits) {
            writeLastWord();
        }
        code.load(int.class, found);
        code.insn(Opcodes.IRETURN);
    }

    /** {@code selected[found] = row; found += result}, without a branch. */
    private void select() {
        if (flag >= 0) {
            code.load(NullFlag.class, parameters.value(flag));
            code.call(NullFlag.class, "take", "()Z");
            code.insn(Opcodes.ICONST_1);
            code.insn(Opcodes.IXOR);
            code.insn(Opcodes.IAND);
        }
        code.load(int[].class, LoopCode.SELECTED);
        code.load(int.class, found);
        code.loadRow();
        code.insn(Opcodes.IASTORE);
        code.load(int.class, found);
        code.insn(Opcodes.IADD);
        code.store(int.class, found);
    }

    private void write() {
        int sink = parameters.indexOf(Parameter.RESULT);
        if (sink >= 0 && parameters.type(sink) == StringAppender.class) {
            writeString(parameters.value(sink));
            return;
        }
        if (sink >= 0) {
            code.load(parameters.type(sink), parameters.value(sink));
            code.pushAddress(out, 16);
            code.call(parameters.type(sink), "write", "(J)V");
        } else if (packsBits) {
            writePackedBit();
        } else {
            writeNumber();
        }
        if (flag >= 0) {
            Label notNull = new Label();
            code.unless(parameters.value(flag), NullFlag.class, notNull);
            clearValidity();
            code.label(notNull);
        }
    }

    private void writeNumber() {
        Cell cell = Cell.of(type);
        int result = code.store(type);
        if (cell.isBit()) {
            code.load(long.class, out);
            code.loadRow();
            code.load(type, result);
            code.bits("put", "(JIZ)V");
        } else {
            code.pushAddress(out, cell.width());
            code.load(type, result);
            code.memory(cell.setter(), cell.setterDescriptor());
        }
    }

    /** {@code word |= (long) result << row; if ((row & 63) == 63) { store word; word = 0; }}. */
    private void writePackedBit() {
        code.insn(Opcodes.I2L);
        code.loadRow();
        code.insn(Opcodes.LSHL);
        code.load(long.class, word);
        code.insn(Opcodes.LOR);
        code.store(long.class, word);
        Label within = new Label();
        code.loadRow();
        code.push(WORD_MASK);
        code.insn(Opcodes.IAND);
        code.push(WORD_MASK);
        code.jump(Opcodes.IF_ICMPNE, within);
        putWord(code.row());
        code.insn(Opcodes.LCONST_0);
        code.store(long.class, word);
        code.label(within);
    }

    private void writeLastWord() {
        Label none = new Label();
        code.load(int.class, LoopCode.COUNT);
        code.push(WORD_MASK);
        code.insn(Opcodes.IAND);
        code.jump(Opcodes.IFEQ, none);
        putWord(LoopCode.COUNT);
        code.label(none);
    }

    private void putWord(int row) {
        code.load(long.class, out);
        code.load(int.class, row);
        code.load(long.class, word);
        code.bits("putWord", "(JIJ)V");
    }

    private void writeString(int appender) {
        Label end = new Label();
        if (flag >= 0) {
            Label notNull = new Label();
            code.unless(parameters.value(flag), NullFlag.class, notNull);
            clearValidity();
            code.load(StringAppender.class, appender);
            code.call(StringAppender.class, "discard", "()V");
            code.jump(Opcodes.GOTO, end);
            code.label(notNull);
        }
        code.load(StringAppender.class, appender);
        code.pushAddress(out, 16);
        code.call(StringAppender.class, "finish", "(J)V");
        code.label(end);
    }

    private void clearValidity() {
        code.pushAddress("validity");
        code.loadRow();
        code.bits("clear", "(JI)V");
    }
}
