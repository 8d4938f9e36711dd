package io.arclight.exec.source;

import io.arclight.exec.expression.Expression;
import io.arclight.exec.source.filter.RuntimeFilterSlot;
import java.util.List;

/**
 * What a query wants of a source.
 *
 * @param columns positions in the source's schema, in the order the batches shall have; may be empty
 * @param filters conjuncts over the requested columns (column references index {@code columns}); a source uses them to skip
 *     files, row groups and pages, and must not drop a row that passes; the query filters again
 * @param limit how many rows are enough, or -1
 * @param runtimeFilters where filters may be found that come to be while the query runs; hints that a source may ignore
 */
public record ScanRequest(
        List<Integer> columns, List<Expression> filters, long limit, List<RuntimeFilterSlot> runtimeFilters) {
    /** A request without runtime filters. */
    public ScanRequest(List<Integer> columns, List<Expression> filters, long limit) {
        this(columns, filters, limit, List.of());
    }

    /** The same request with runtime filters. */
    public ScanRequest withRuntimeFilters(List<RuntimeFilterSlot> slots) {
        return new ScanRequest(columns, filters, limit, slots);
    }
}
