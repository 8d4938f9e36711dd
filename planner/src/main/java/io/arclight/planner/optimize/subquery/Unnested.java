package io.arclight.planner.optimize.subquery;

import java.util.List;
import java.util.Optional;
import org.apache.calcite.rel.RelNode;
import org.apache.calcite.rex.RexNode;

/**
 * A subquery without outer columns in it.
 *
 * @param rel its rows, with the subquery's columns first
 * @param conditions which of the rows belong to an outer row: over the rel's columns as input references and the outer ones
 *     still as variables
 * @param onEmpty the row it stands for when no row belongs to an outer row, for aggregations without keys; empty when there is
 *     then none
 */
record Unnested(RelNode rel, List<RexNode> conditions, Optional<List<RexNode>> onEmpty) {
    /** A subquery that has no outer columns. */
    static Unnested plain(RelNode rel) {
        return new Unnested(rel, List.of(), Optional.empty());
    }
}
