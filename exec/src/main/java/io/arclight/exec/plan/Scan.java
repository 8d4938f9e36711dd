package io.arclight.exec.plan;

import io.arclight.exec.source.DataSource;
import io.arclight.exec.source.ScanRequest;
import io.arclight.exec.type.StructType;
import java.util.List;

/**
 * Reads a table.
 *
 * @param source the table
 * @param request which columns, and what may be skipped
 * @param schema names and types of the requested columns
 */
public record Scan(DataSource source, ScanRequest request, StructType schema) implements PlanNode {
    @Override
    public List<PlanNode> inputs() {
        return List.of();
    }

    @Override
    public <R> R accept(PlanVisitor<R> visitor) {
        return visitor.visitScan(this);
    }
}
