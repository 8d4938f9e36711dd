package io.arclight.planner.validate.lowering;

import io.arclight.exec.error.ArclightException;
import io.arclight.exec.error.ErrorCondition;
import io.arclight.exec.error.Origin;
import io.arclight.exec.type.AtomicType;
import io.arclight.planner.rex.SourcePosition;
import io.arclight.planner.validate.lowering.SelectLowering.Stage;
import io.arclight.planner.validate.name.RelationNames;
import io.arclight.planner.validate.scope.AnalysisContext;
import io.arclight.planner.validate.scope.Column;
import io.arclight.planner.validate.scope.Scope;
import io.arclight.planner.validate.typed.Placeholder;
import io.arclight.planner.validate.typed.Placeholder.GroupingSpec;
import io.arclight.planner.validate.typed.Typed;
import io.arclight.planner.validate.typed.TypedBuilder;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.calcite.rel.RelNode;
import org.apache.calcite.rel.core.CorrelationId;
import org.apache.calcite.rex.RexCall;
import org.apache.calcite.rex.RexInputRef;
import org.apache.calcite.rex.RexNode;
import org.apache.calcite.rex.RexShuttle;
import org.apache.calcite.rex.RexSubQuery;

/** Makes expressions over rows expressions over groups: keys and aggregates become columns, any other column is an error. */
final class AggregateLift extends RexShuttle {
    private final AnalysisContext context;
    private final RelationNames names;
    private final Columns columns;
    private final CorrelationId correlation;
    private final Map<RexNode, Integer> commuted = new HashMap<>();

    /**
     * Where the aggregation's output has what.
     *
     * @param rel the aggregation
     * @param keys columns of the keys
     * @param results columns of the aggregates
     * @param groupingId the column of the grouping id, or -1
     * @param groups the keys as written
     */
    record Columns(
            RelNode rel, Map<RexNode, Integer> keys, Map<RexNode, Integer> results, int groupingId, GroupKeys groups) {}

    AggregateLift(AnalysisContext context, RelationNames names, Columns columns) {
        this.context = context;
        this.names = names;
        this.columns = columns;
        columns.keys().forEach((key, position) -> commuted.put(CommutativeForm.of(key), position));
        this.correlation =
                names.correlations().isEmpty() ? null : context.cluster().createCorrel();
    }

    Stage apply(Stage stage) {
        List<RexNode> lifted = stage.expressions().stream()
                .map(expression -> expression.accept(this))
                .toList();
        return new Stage(columns.rel(), lifted, correlation == null ? Set.of() : Set.of(correlation));
    }

    @Override
    public RexNode visitInputRef(RexInputRef reference) {
        Integer key = columns.keys().get(reference);
        if (key == null) {
            throw missing(reference);
        }
        return column(key);
    }

    @Override
    public RexNode visitCall(RexCall call) {
        Integer position = columns.keys().get(call);
        if (position == null) {
            position = columns.results().get(call);
        }
        if (position == null && CommutativeForm.isCommutative(call)) {
            position = commuted.get(CommutativeForm.of(call));
        }
        if (position != null) {
            return column(position);
        }
        return Placeholder.specOf(call).orElse(null) instanceof GroupingSpec spec
                ? grouping(call, spec)
                : super.visitCall(call);
    }

    @Override
    public RexNode visitSubQuery(RexSubQuery subquery) {
        RexSubQuery operandsLifted = (RexSubQuery) super.visitSubQuery(subquery);
        if (correlation == null) {
            return operandsLifted;
        }
        CorrelationLift lift = new CorrelationLift(
                names.correlations(), correlation, columns.rel().getRowType(), this::keyOf, columns.results());
        return operandsLifted.clone(lift.apply(subquery.rel));
    }

    private int keyOf(int inputColumn) {
        for (Map.Entry<RexNode, Integer> key : columns.keys().entrySet()) {
            if (key.getKey() instanceof RexInputRef reference && reference.getIndex() == inputColumn) {
                return key.getValue();
            }
        }
        throw missing(inputColumn, Origin.NONE);
    }

    private RexNode column(int position) {
        return RexInputRef.of(position, columns.rel().getRowType());
    }

    private RexNode grouping(RexCall call, GroupingSpec spec) {
        Origin origin = SourcePosition.originOf(call);
        if (!columns.groups().analytic()) {
            throw new ArclightException(ErrorCondition.UNSUPPORTED_GROUPING_EXPRESSION, Map.of(), origin, null);
        }
        boolean plain = columns.groups().isPlain();
        TypedBuilder builder = new TypedBuilder(context, origin);
        RexNode id = plain ? builder.literal(0L, AtomicType.LONG).rex() : column(columns.groupingId());
        if (spec.id()) {
            return id;
        }
        RexNode key = call.getOperands().get(0);
        Integer position = columns.keys().get(key);
        if (position == null) {
            throw new ArclightException(
                    ErrorCondition.GROUPING_COLUMN_MISMATCH,
                    Map.of("grouping", text(key), "groupingColumns", keyTexts()),
                    origin,
                    null);
        }
        long bit = 1L << (columns.keys().size() - 1 - position);
        Typed shifted = builder.call("div", List.of(Typed.of(id, ""), builder.literal(bit, AtomicType.LONG)));
        Typed lowest = builder.call("%", List.of(shifted, builder.literal(2L, AtomicType.LONG)));
        return builder.coalesce(
                        List.of(builder.cast(lowest, AtomicType.BYTE), builder.literal((byte) 0, AtomicType.BYTE)))
                .rex();
    }

    private String keyTexts() {
        return String.join(",", columns.groups().keys().stream().map(this::text).toList());
    }

    private String text(RexNode expression) {
        return expression instanceof RexInputRef reference ? name(reference.getIndex()) : expression.toString();
    }

    private ArclightException missing(RexInputRef reference) {
        return missing(reference.getIndex(), Origin.NONE);
    }

    private ArclightException missing(int inputColumn, Origin origin) {
        if (columns.groups().keys().isEmpty()) {
            return new ArclightException(ErrorCondition.MISSING_GROUP_BY, Map.of(), origin, null);
        }
        String name = name(inputColumn);
        return new ArclightException(
                ErrorCondition.MISSING_AGGREGATION,
                Map.of("expression", "\"" + name + "\"", "expressionAnyValue", "\"any_value(" + name + ")\""),
                origin,
                null);
    }

    private String name(int inputColumn) {
        Scope scope = names.scope();
        for (List<Column> group : List.of(scope.columns(), scope.hidden())) {
            for (Column column : group) {
                if (column.index() == inputColumn) {
                    return column.name();
                }
            }
        }
        return "_" + inputColumn;
    }
}
