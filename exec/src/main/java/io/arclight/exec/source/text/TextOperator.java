package io.arclight.exec.source.text;

import io.arclight.exec.column.build.ColumnBuilder;
import io.arclight.exec.memory.MemoryAccount;
import io.arclight.exec.metric.OperatorMetrics;
import io.arclight.exec.operator.TaskContext;
import io.arclight.exec.row.ValueWriter;
import io.arclight.exec.source.block.FileRange;
import io.arclight.exec.source.block.RecordOperator;
import io.arclight.exec.type.AtomicType;
import java.util.Collections;
import java.util.List;

/** Reads the lines of a range of a file. */
final class TextOperator extends RecordOperator {
    private static final ValueWriter WRITER = ValueWriter.of(AtomicType.STRING);

    /**
     * A reader.
     *
     * @param copies how often the text is wanted: once, or not at all when rows are only counted
     */
    TextOperator(FileRange range, boolean isWhole, int copies, TaskContext context, OperatorMetrics metrics) {
        super(range, isWhole, Collections.nCopies(copies, AtomicType.STRING), context, metrics);
    }

    @Override
    protected String name() {
        return "text scan";
    }

    @Override
    protected void open(MemoryAccount account) {
        // Lines are taken as they are.
    }

    @Override
    protected boolean append(List<ColumnBuilder> columns) {
        String text = nextRecord();
        if (text == null) {
            return false;
        }
        columns.forEach(column -> WRITER.write(text, column));
        return true;
    }
}
