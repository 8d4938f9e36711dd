package io.arclight.exec.evaluate;

import io.arclight.exec.column.BitColumn;
import io.arclight.exec.column.Column;
import io.arclight.exec.column.NullColumn;
import io.arclight.exec.column.Selection;
import io.arclight.exec.column.Validity;
import io.arclight.exec.evaluate.loop.Bits;
import io.arclight.exec.memory.Buffer;
import io.arclight.exec.memory.Memory;
import io.arclight.exec.type.AtomicType;
import java.util.List;

/** AND and OR in three-valued logic. */
final class LogicalNode extends Node {
    private final boolean conjunction;
    private final List<Node> operands;

    LogicalNode(boolean conjunction, List<Node> operands) {
        super(AtomicType.BOOLEAN);
        this.conjunction = conjunction;
        this.operands = operands;
    }

    @Override
    Selection filter(Frame frame, Selection rows) {
        return conjunction ? filterAll(frame, rows) : filterAny(frame, rows);
    }

    private Selection filterAll(Frame frame, Selection rows) {
        Selection left = rows;
        for (int i = 0; i < operands.size() && left.count() > 0; i++) {
            left = operands.get(i).filter(frame, left);
        }
        return left;
    }

    private Selection filterAny(Frame frame, Selection rows) {
        Selection found = Rows.NONE;
        Selection left = rows;
        for (int i = 0; i < operands.size() && left.count() > 0; i++) {
            Selection more = operands.get(i).filter(frame, left);
            found = found.count() == 0 ? more : Rows.union(found, more);
            if (i < operands.size() - 1) {
                left = Rows.without(left, more);
            }
        }
        return found;
    }

    /**
     * Keeps two bitmaps, of the rows that are true and of those that are false. Rows that are decided keep their bits
     * whatever a later operand gives for them, so operands that cannot fail need no narrowing.
     */
    @Override
    Column evaluate(Frame frame, Selection rows) {
        long bytes = Bits.bytes(frame.length());
        Buffer yes = frame.account().allocate(bytes);
        Buffer no = frame.account().allocate(bytes);
        try {
            Memory.fill(yes.address(), bytes, (byte) (conjunction ? -1 : 0));
            Memory.fill(no.address(), bytes, (byte) (conjunction ? 0 : -1));
            Selection left = rows;
            for (int i = 0; i < operands.size(); i++) {
                Node operand = operands.get(i);
                if (i > 0 && operand.isFallible()) {
                    left = undecided(conjunction ? no : yes, left);
                }
                combine(frame, operand, left, yes.address(), no.address(), bytes);
            }
            return result(frame, yes, no, bytes);
        } catch (RuntimeException e) {
            yes.release();
            throw e;
        } finally {
            no.release();
        }
    }

    private static Selection undecided(Buffer decided, Selection rows) {
        int[] positions = new int[rows.count()];
        int count = 0;
        for (int i = 0; i < rows.count(); i++) {
            int row = rows.position(i);
            positions[count] = row;
            count += Bits.get(decided.address(), row) ? 0 : 1;
        }
        return new Selection(positions, count);
    }

    private void combine(Frame frame, Node operand, Selection rows, long yes, long no, long bytes) {
        Column column = operand.evaluate(frame, rows);
        Column flat = column.flatten(frame.account());
        column.release();
        try {
            boolean isVoid = flat instanceof NullColumn;
            long values = isVoid ? 0 : ((BitColumn) flat).values().address();
            long validity = isVoid ? 0 : flat.validity().address();
            for (long offset = 0; offset < bytes; offset += 8) {
                long valid = isVoid ? 0 : validity == 0 ? -1 : Memory.getLong(validity + offset);
                long value = isVoid ? 0 : Memory.getLong(values + offset);
                combine(yes + offset, value & valid, conjunction);
                combine(no + offset, ~value & valid, !conjunction);
            }
        } finally {
            flat.release();
        }
    }

    private static void combine(long address, long word, boolean all) {
        long old = Memory.getLong(address);
        Memory.putLong(address, all ? old & word : old | word);
    }

    /** What is neither true nor false is null. */
    private static Column result(Frame frame, Buffer yes, Buffer no, long bytes) {
        Buffer valid = frame.account().allocate(bytes);
        for (long offset = 0; offset < bytes; offset += 8) {
            Memory.putLong(
                    valid.address() + offset,
                    Memory.getLong(yes.address() + offset) | Memory.getLong(no.address() + offset));
        }
        int nulls = frame.length() - Bits.count(valid.address(), frame.length());
        return new BitColumn(frame.length(), Validity.of(valid, nulls), yes);
    }

    @Override
    boolean isFallible() {
        return operands.stream().anyMatch(Node::isFallible);
    }

    @Override
    void close() {
        operands.forEach(Node::close);
    }
}
