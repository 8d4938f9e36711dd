package io.arclight.exec.operator.join.merge;

import io.arclight.exec.column.Batch;
import io.arclight.exec.column.Column;
import io.arclight.exec.column.key.KeyOrder;
import io.arclight.exec.column.key.RowKeys;
import io.arclight.exec.expression.Expression;
import io.arclight.exec.memory.Memory;
import io.arclight.exec.memory.MemoryAccount;
import io.arclight.exec.operator.KeyColumns;
import io.arclight.exec.operator.Operator;
import io.arclight.exec.operator.TaskContext;
import io.arclight.exec.operator.join.table.EncodedKeys;
import io.arclight.exec.type.DataType;
import java.util.Collections;
import java.util.List;

/** Goes through one side of a sort-merge join row by row, with the keys as bytes that order. */
final class MergeInput implements AutoCloseable {
    private final Operator input;
    private final KeyColumns keyColumns;
    private final EncodedKeys keys;
    private Batch batch;
    private int index;
    private boolean ended;

    MergeInput(
            Operator input,
            List<Expression> expressions,
            List<Boolean> nullSafe,
            TaskContext context,
            MemoryAccount account) {
        this.input = input;
        this.keyColumns = new KeyColumns(expressions, context, account);
        List<DataType> types = expressions.stream().map(Expression::type).toList();
        RowKeys encoding = RowKeys.ordered(types, Collections.nCopies(types.size(), KeyOrder.ASCENDING));
        this.keys = new EncodedKeys(encoding, nullSafe, account);
    }

    /** Whether there is a row, going to the next batch if need be. */
    boolean hasRow() {
        while (!ended && (batch == null || index == batch.rowCount())) {
            batch = input.next();
            index = 0;
            if (batch == null) {
                ended = true;
            } else {
                List<Column> values = keyColumns.evaluate(batch);
                keys.encode(values, batch.selection());
                values.forEach(Column::release);
            }
        }
        return !ended;
    }

    Batch batch() {
        return batch;
    }

    /** The index of the row among the selected ones of its batch. */
    int index() {
        return index;
    }

    void setIndex(int next) {
        index = next;
    }

    /** The position of the row in its batch. */
    int position() {
        return batch.selection().position(index);
    }

    boolean isNullKey(int row) {
        return keys.isNull(row);
    }

    long address(int row) {
        return keys.address(row);
    }

    int length(int row) {
        return keys.length(row);
    }

    /** Compares the key of a row of this batch with one of another input's. */
    int compare(int row, MergeInput other, int otherRow) {
        return Memory.compareUnsigned(address(row), length(row), other.address(otherRow), other.length(otherRow));
    }

    @Override
    public void close() {
        keyColumns.close();
        keys.close();
        input.close();
    }
}
