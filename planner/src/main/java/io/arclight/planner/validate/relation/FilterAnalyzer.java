package io.arclight.planner.validate.relation;

import com.google.common.collect.ImmutableSet;
import io.arclight.exec.error.ErrorCondition;
import io.arclight.exec.error.Origin;
import io.arclight.planner.logical.LogicalExpression;
import io.arclight.planner.validate.expression.ExpressionScope.Clause;
import io.arclight.planner.validate.expression.Surroundings;
import io.arclight.planner.validate.name.GrowingNames;
import io.arclight.planner.validate.name.RelationNames;
import io.arclight.planner.validate.scope.Relation;
import io.arclight.planner.validate.typed.Typed;
import io.arclight.planner.validate.typed.TypedBuilder;
import java.util.Map;
import org.apache.calcite.rel.core.CorrelationId;
import org.apache.calcite.rel.logical.LogicalFilter;
import org.apache.calcite.rex.RexNode;

/** WHERE, also by columns that a select list below left out. */
public final class FilterAnalyzer {
    private final Surroundings surroundings;

    /** An analyzer for filters that stand somewhere. */
    public FilterAnalyzer(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /** The rows for which a condition is true. */
    public Relation filter(Relation child, LogicalExpression condition) {
        GrowingNames growing = new GrowingNames(surroundings.context(), child);
        RelationNames row = growing.names();
        Typed typed =
                surroundings.over(growing, growing, row, Map.of(), Clause.WHERE).analyze(condition);
        RexNode rex = new TypedBuilder(surroundings.context(), Origin.NONE)
                .condition(typed, ErrorCondition.DATATYPE_MISMATCH__FILTER_NOT_BOOLEAN, "filter");
        ImmutableSet<CorrelationId> correlations = ImmutableSet.copyOf(row.correlations());
        return growing.relation().through(rel -> LogicalFilter.create(rel, rex, correlations));
    }
}
