package io.arclight.planner.rel;

import io.arclight.exec.type.StructType;
import org.apache.calcite.rel.RelNode;

/**
 * A query that is known to be right.
 *
 * @param rel what it computes; its row type has as many columns as the schema, of the same types, under names that Calcite
 *     made distinct
 * @param schema the names, types and nullability that the user sees
 */
public record AnalyzedQuery(RelNode rel, StructType schema) {}
