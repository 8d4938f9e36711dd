package io.arclight.exec.source.json;

import io.arclight.exec.function.json.JsonRecordReader;
import io.arclight.exec.function.record.RecordReader;
import io.arclight.exec.function.scalar.SessionContext;
import io.arclight.exec.memory.MemoryAccount;
import io.arclight.exec.metric.OperatorMetrics;
import io.arclight.exec.operator.TaskContext;
import io.arclight.exec.source.block.FileRange;
import io.arclight.exec.source.block.ParsedRecordOperator;
import io.arclight.exec.source.block.RecordProjection;

/** Reads the records of a range of a file. */
final class JsonOperator extends ParsedRecordOperator {
    private final RecordProjection projection;
    private final JsonOptions options;

    JsonOperator(
            FileRange range,
            RecordProjection projection,
            JsonOptions options,
            TaskContext context,
            OperatorMetrics metrics) {
        super(range, options.multiLine(), projection, options.mode(), context, metrics);
        this.projection = projection;
        this.options = options;
    }

    @Override
    protected String name() {
        return "JSON scan";
    }

    @Override
    protected RecordReader openReader(SessionContext session, MemoryAccount account) {
        return new JsonRecordReader(projection.record(), options.record(), session, account);
    }
}
