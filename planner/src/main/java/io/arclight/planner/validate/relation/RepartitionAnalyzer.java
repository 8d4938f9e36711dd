package io.arclight.planner.validate.relation;

import io.arclight.exec.error.ArclightException;
import io.arclight.exec.error.ErrorCondition;
import io.arclight.exec.type.AtomicType;
import io.arclight.exec.type.TypeStructure;
import io.arclight.planner.logical.LogicalExpression;
import io.arclight.planner.logical.NameExpression.SortOrder;
import io.arclight.planner.logical.ReshapedPlan.Repartition;
import io.arclight.planner.rel.LogicalRepartition;
import io.arclight.planner.rel.LogicalRepartition.Kind;
import io.arclight.planner.rel.LogicalRepartition.Scheme;
import io.arclight.planner.validate.expression.ExpressionAnalyzer;
import io.arclight.planner.validate.expression.ExpressionScope.Clause;
import io.arclight.planner.validate.expression.Surroundings;
import io.arclight.planner.validate.name.GrowingNames;
import io.arclight.planner.validate.scope.Relation;
import io.arclight.planner.validate.typed.Placeholder.Direction;
import io.arclight.planner.validate.typed.Typed;
import io.arclight.planner.validate.typed.TypedBuilder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.calcite.rel.RelCollation;
import org.apache.calcite.rel.RelCollations;
import org.apache.calcite.rel.RelFieldCollation;
import org.apache.calcite.rex.RexNode;

/** {@code repartition}, {@code coalesce}, DISTRIBUTE BY and the hints that mean the same. */
public final class RepartitionAnalyzer {
    private static final Direction ASCENDING = new Direction(false, true);

    private final Surroundings surroundings;

    /** An analyzer for plans that stand somewhere. */
    public RepartitionAnalyzer(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /** The rows in other partitions. */
    public Relation apply(Relation child, Repartition plan) {
        GrowingNames growing = new GrowingNames(surroundings.context(), child);
        ExpressionAnalyzer expressions = surroundings.over(growing, growing, growing.names(), Map.of(), Clause.WHERE);
        List<RexNode> keys = new ArrayList<>();
        for (LogicalExpression key : plan.keys()) {
            Typed typed = expressions.analyze(key);
            if (TypeStructure.contains(typed.type(), part -> part == AtomicType.VARIANT)) {
                throw new ArclightException(
                        ErrorCondition.UNSUPPORTED_FEATURE__PARTITION_BY_VARIANT,
                        "expr",
                        "\"" + typed.print() + "\"",
                        "dataType",
                        TypedBuilder.quote(typed.type()));
            }
            keys.add(typed.rex());
        }
        KeyColumns columns = new KeyColumns(growing.relation());
        List<Integer> positions = keys.stream().map(columns::of).toList();
        Scheme scheme = new Scheme(kind(plan), plan.partitions(), positions, order(plan, positions));
        return columns.relation().through(rel -> LogicalRepartition.create(rel, scheme));
    }

    private static Kind kind(Repartition plan) {
        if (!plan.shuffle()) {
            return Kind.COALESCE;
        }
        if (plan.range()) {
            return Kind.RANGE;
        }
        return plan.keys().isEmpty() ? Kind.ROUND_ROBIN : Kind.HASH;
    }

    private static RelCollation order(Repartition plan, List<Integer> positions) {
        if (!plan.range()) {
            return RelCollations.EMPTY;
        }
        Map<Integer, RelFieldCollation> fields = new LinkedHashMap<>();
        for (int i = 0; i < positions.size(); i++) {
            int column = positions.get(i);
            Direction direction = plan.keys().get(i) instanceof SortOrder order
                    ? new Direction(order.descending(), order.nullsFirst())
                    : ASCENDING;
            fields.putIfAbsent(column, direction.on(column));
        }
        return RelCollations.of(List.copyOf(fields.values()));
    }
}
