package io.arclight.planner.validate;

import io.arclight.exec.source.DataSource;
import io.arclight.exec.source.Scan;
import io.arclight.exec.source.ScanRequest;
import io.arclight.exec.source.SourceStatistics;
import io.arclight.exec.type.StructType;
import java.util.Map;

/** Stands for the last rows of a recursion until it runs; never read. */
final class WorkingRows implements DataSource {
    private final StructType schema;

    WorkingRows(StructType schema) {
        this.schema = schema;
    }

    @Override
    public StructType schema() {
        return schema;
    }

    @Override
    public SourceStatistics statistics() {
        return new SourceStatistics(0, false, 0, Map.of());
    }

    @Override
    public String description() {
        return "WorkingTable " + schema.names();
    }

    @Override
    public Scan scan(ScanRequest request) {
        throw new IllegalStateException("the rows of a recursion's step are known only as it runs");
    }
}
