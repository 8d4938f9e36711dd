package io.arclight.exec.source;

import io.arclight.exec.expression.Expression;
import java.util.List;

/**
 * What a query wants of a source.
 *
 * @param columns positions in the source's schema, in the order the batches shall have; may be empty
 * @param filters conjuncts over the requested columns (column references index {@code columns}); a source uses them to skip
 *     files, row groups and pages, and must not drop a row that passes; the query filters again
 * @param limit how many rows are enough, or -1
 */
public record ScanRequest(List<Integer> columns, List<Expression> filters, long limit) {}
