package io.arclight.planner.rel;

import io.arclight.exec.type.StructType;
import org.apache.calcite.rel.RelNode;

/**
 * A query that is known to be right.
 *
 * @param rel what it computes; its row type has as many columns as the schema, of the same types, under names that Calcite
 *     made distinct
 * @param schema the names, types and nullability that the user sees
 * @param declared the same with the lengths that tables declare, which new tables and views take over
 */
public record AnalyzedQuery(RelNode rel, StructType schema, StructType declared) {
    /** A query in which no lengths are declared. */
    public AnalyzedQuery(RelNode rel, StructType schema) {
        this(rel, schema, schema);
    }
}
