package io.arclight.exec.source.file;

import io.arclight.exec.column.Batch;
import io.arclight.exec.column.Column;
import io.arclight.exec.column.FixedWidthColumn;
import io.arclight.exec.column.Validity;
import io.arclight.exec.memory.Buffer;
import io.arclight.exec.memory.Memory;
import io.arclight.exec.memory.MemoryAccount;
import io.arclight.exec.operator.Operator;
import io.arclight.exec.operator.TaskContext;
import io.arclight.exec.type.DataType;
import io.arclight.exec.type.PhysicalType;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/** Puts columns that a file does not hold among those read from it: partition columns, defaults, what is known of the file. */
final class PartitionColumnsOperator implements Operator {
    private final Operator input;
    private final TaskContext context;
    private final List<Integer> columns;
    private final int fileColumns;
    private final IntFunction<Values> values;
    private final List<Column> made = new ArrayList<>();
    private MemoryAccount account;
    private long passed;

    /** The values of a column that is not read. */
    interface Values {
        /**
         * The values of a batch's rows.
         *
         * @param passed how many rows the piece of the file gave before
         * @param length how many rows there are
         */
        Column next(long passed, int length, MemoryAccount account);
    }

    /** A value that all rows of the piece have. */
    record Constant(Object value, DataType type) implements Values {
        @Override
        public Column next(long passed, int length, MemoryAccount account) {
            return ConstantColumn.of(value, type, length, account);
        }
    }

    /**
     * The numbers of rows that come one after another.
     *
     * @param first the number of the piece's first row
     */
    record RowNumbers(long first) implements Values {
        @Override
        public Column next(long passed, int length, MemoryAccount account) {
            Buffer numbers = account.allocate((long) Long.BYTES * length);
            for (int row = 0; row < length; row++) {
                Memory.putLong(numbers.address() + (long) Long.BYTES * row, first + passed + row);
            }
            return new FixedWidthColumn(PhysicalType.INT64, length, Validity.ALL_VALID, numbers);
        }
    }

    PartitionColumnsOperator(
            Operator input, TaskContext context, List<Integer> columns, int fileColumns, IntFunction<Values> values) {
        this.input = input;
        this.context = context;
        this.columns = columns;
        this.fileColumns = fileColumns;
        this.values = values;
    }

    @Override
    public Batch next() {
        releaseMade();
        Batch batch = input.next();
        if (batch == null) {
            return null;
        }
        if (account == null) {
            account = context.account("partition columns");
        }
        List<Column> out = new ArrayList<>(columns.size());
        int fromFile = 0;
        for (int column : columns) {
            if (column < fileColumns) {
                out.add(batch.column(fromFile++));
            } else {
                Column next = values.apply(column - fileColumns).next(passed, batch.length(), account);
                made.add(next);
                out.add(next);
            }
        }
        passed += batch.length();
        return new Batch(out, batch.length(), batch.selection());
    }

    private void releaseMade() {
        made.forEach(Column::release);
        made.clear();
    }

    @Override
    public void close() {
        releaseMade();
        input.close();
    }
}
