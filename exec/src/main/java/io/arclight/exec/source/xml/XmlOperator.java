package io.arclight.exec.source.xml;

import io.arclight.exec.function.record.RecordReader;
import io.arclight.exec.function.scalar.SessionContext;
import io.arclight.exec.function.xml.XmlRecordReader;
import io.arclight.exec.memory.MemoryAccount;
import io.arclight.exec.metric.OperatorMetrics;
import io.arclight.exec.operator.TaskContext;
import io.arclight.exec.source.block.FileRange;
import io.arclight.exec.source.block.ParsedRecordOperator;
import io.arclight.exec.source.block.RecordProjection;
import io.arclight.exec.source.block.TextSource;

/** Reads the records of a file. */
final class XmlOperator extends ParsedRecordOperator {
    private final FileRange range;
    private final RecordProjection projection;
    private final XmlFileOptions options;

    XmlOperator(
            FileRange range,
            RecordProjection projection,
            XmlFileOptions options,
            TaskContext context,
            OperatorMetrics metrics) {
        super(range, true, projection, options.mode(), context, metrics);
        this.range = range;
        this.projection = projection;
        this.options = options;
    }

    @Override
    protected String name() {
        return "XML scan";
    }

    @Override
    protected TextSource openTexts(MemoryAccount account) {
        return new XmlRecordTexts(range.file().path(), options);
    }

    @Override
    protected RecordReader openReader(SessionContext session, MemoryAccount account) {
        return new XmlRecordReader(projection.record(), options.record(), session, account);
    }
}
