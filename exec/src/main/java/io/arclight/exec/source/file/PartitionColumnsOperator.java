package io.arclight.exec.source.file;

import io.arclight.exec.column.Batch;
import io.arclight.exec.column.Column;
import io.arclight.exec.memory.MemoryAccount;
import io.arclight.exec.operator.Operator;
import io.arclight.exec.operator.TaskContext;
import io.arclight.exec.type.DataType;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/** Puts the partition columns of a file among the columns read from it. */
final class PartitionColumnsOperator implements Operator {
    private final Operator input;
    private final TaskContext context;
    private final List<Integer> columns;
    private final int fileColumns;
    private final IntFunction<Constant> constants;
    private final List<Column> made = new ArrayList<>();
    private MemoryAccount account;

    /** A partition column's value in the file. */
    record Constant(Object value, DataType type) {}

    PartitionColumnsOperator(
            Operator input,
            TaskContext context,
            List<Integer> columns,
            int fileColumns,
            IntFunction<Constant> constants) {
        this.input = input;
        this.context = context;
        this.columns = columns;
        this.fileColumns = fileColumns;
        this.constants = constants;
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
                Constant constant = constants.apply(column - fileColumns);
                Column values = ConstantColumn.of(constant.value(), constant.type(), batch.length(), account);
                made.add(values);
                out.add(values);
            }
        }
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
