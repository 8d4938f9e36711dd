package io.arclight.planner.validate;

import io.arclight.exec.source.DataSource;
import io.arclight.planner.rel.LogicalScan;
import io.arclight.planner.rel.RelationKey;
import io.arclight.planner.validate.scope.AnalysisContext;
import io.arclight.planner.validate.scope.Column;
import io.arclight.planner.validate.scope.Relation;
import io.arclight.planner.validate.scope.Relations;
import io.arclight.planner.validate.scope.Scope;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.calcite.rel.RelNode;

/**
 * Puts rows that are kept in the place of the relations that they are the rows of. This is done where a relation has borders of
 * its own: tables, views, subqueries in FROM, Datasets, whole queries.
 */
record CacheLookup(AnalysisContext context) {
    /** The relation over kept rows if there are any, otherwise itself. */
    Relation substitute(Relation relation) {
        if (context.cached().isEmpty() || isKept(relation.rel())) {
            return relation;
        }
        Optional<DataSource> kept = context.cached().find(Relations.query(relation));
        return kept.isEmpty() ? relation : over(kept.get(), relation);
    }

    private static boolean isKept(RelNode rel) {
        return rel instanceof LogicalScan scan
                && scan.source().key().filter(RelationKey.class::isInstance).isPresent();
    }

    private Relation over(DataSource kept, Relation relation) {
        RelNode rel = LogicalScan.create(context.cluster(), kept);
        List<Column> columns = new ArrayList<>();
        for (Column column : relation.scope().columns()) {
            columns.add(column.at(columns.size()));
        }
        // A column that was not kept takes the whole relation.
        return new Relation.Plain(rel, new Scope(columns, List.of()), relation::extend);
    }
}
