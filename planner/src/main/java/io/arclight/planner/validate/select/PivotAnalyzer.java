package io.arclight.planner.validate.select;

import io.arclight.exec.error.ArclightException;
import io.arclight.exec.error.ErrorCondition;
import io.arclight.exec.error.Origin;
import io.arclight.exec.function.AggregateBinding;
import io.arclight.exec.type.AtomicType;
import io.arclight.exec.type.CastRules;
import io.arclight.exec.type.TypeStructure;
import io.arclight.planner.logical.CallClauses;
import io.arclight.planner.logical.LogicalExpression;
import io.arclight.planner.logical.NameExpression.Alias;
import io.arclight.planner.logical.NameExpression.Constant;
import io.arclight.planner.logical.ReshapedPlan.Pivot;
import io.arclight.planner.logical.ValueExpression.FunctionCall;
import io.arclight.planner.rex.PlannerRexBuilder;
import io.arclight.planner.rex.SourcePosition;
import io.arclight.planner.validate.expression.ExpressionAnalyzer;
import io.arclight.planner.validate.expression.ExpressionScope.Clause;
import io.arclight.planner.validate.expression.Surroundings;
import io.arclight.planner.validate.lowering.GroupKeys;
import io.arclight.planner.validate.lowering.SelectClauses;
import io.arclight.planner.validate.lowering.SelectItem;
import io.arclight.planner.validate.name.RelationNames;
import io.arclight.planner.validate.scope.Column;
import io.arclight.planner.validate.scope.Relation;
import io.arclight.planner.validate.typed.Folding;
import io.arclight.planner.validate.typed.Placeholder;
import io.arclight.planner.validate.typed.Placeholder.AggregateSpec;
import io.arclight.planner.validate.typed.Typed;
import io.arclight.planner.validate.typed.TypedBuilder;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.calcite.rex.RexCall;
import org.apache.calcite.rex.RexInputRef;
import org.apache.calcite.rex.RexNode;
import org.apache.calcite.rex.RexShuttle;
import org.apache.calcite.rex.RexVisitorImpl;
import org.apache.calcite.sql.fun.SqlStdOperatorTable;

/**
 * PIVOT: rows become columns, one per value and aggregate. Each is the aggregate over the rows with the value, or null when
 * there are none.
 */
public final class PivotAnalyzer {
    private final Surroundings surroundings;
    private final Pivot pivot;
    private final TypedBuilder builder;

    /** The analyzer of a PIVOT. */
    public PivotAnalyzer(Surroundings surroundings, Pivot pivot) {
        this.surroundings = surroundings;
        this.pivot = pivot;
        this.builder = new TypedBuilder(surroundings.context(), Origin.NONE);
    }

    /** The pivoted rows. */
    public Relation apply(Relation child) {
        RelationNames names = new RelationNames(
                surroundings.context(), child.scope(), child.rel().getRowType());
        ExpressionAnalyzer expressions = surroundings.over(names, Clause.SELECT);
        Typed column = expressions.analyze(pivot.column());
        if (!TypeStructure.isOrderable(column.type())) {
            throw new ArclightException(ErrorCondition.INCOMPARABLE_PIVOT_COLUMN, "columnName", column.print());
        }
        List<Typed> aggregates = pivot.aggregates().stream()
                .map(item -> expressions.analyze(item instanceof Alias alias ? alias.child() : item))
                .toList();
        List<SelectItem> items = new ArrayList<>(keys(child, names, expressions, used(column, aggregates)));
        int keyCount = items.size();
        List<RexNode> keys = items.stream().map(SelectItem::rex).toList();
        Typed present = expressions.analyze(new FunctionCall(
                "count", List.of(new Constant(1, AtomicType.INTEGER, Origin.NONE)), CallClauses.NONE, Origin.NONE));
        for (LogicalExpression written : pivot.values()) {
            Typed value = value(written, column, expressions);
            Typed compared = value.with(builder.cast(value, column.type()).rex());
            RexNode matches = builder.call("<=>", List.of(column, compared)).rex();
            Typed any = builder.call(
                    ">",
                    List.of(Typed.of(restricted(present.rex(), matches), ""), builder.literal(0L, AtomicType.LONG)));
            for (int i = 0; i < aggregates.size(); i++) {
                Typed cell = Typed.of(restricted(aggregates.get(i).rex(), matches), "");
                RexNode rex =
                        builder.caseWhen(List.of(any), List.of(cell), null).rex();
                items.add(new SelectItem(name(written, value, i, aggregates), rex, Optional.empty()));
            }
        }
        GroupKeys groups =
                new GroupKeys(keys, List.of(IntStream.range(0, keyCount).boxed().toList()));
        return new SelectBlock(
                surroundings.context(), child, names, Map.of(), SelectClauses.of(items, Optional.of(groups)));
    }

    /** A value, which must be the same for all rows and of a type that the column's values may be compared with. */
    private Typed value(LogicalExpression written, Typed column, ExpressionAnalyzer expressions) {
        Typed value = expressions.analyze(written instanceof Alias alias ? alias.child() : written);
        if (!Folding.isConstant(value.rex())) {
            throw new ArclightException(ErrorCondition.NON_LITERAL_PIVOT_VALUES, "expression", value.quoted());
        }
        if (!CastRules.canCast(
                value.type(), column.type(), surroundings.context().ansi())) {
            throw new ArclightException(
                    ErrorCondition.PIVOT_VALUE_DATA_TYPE_MISMATCH,
                    "value",
                    value.print(),
                    "valueType",
                    value.type().simpleString(),
                    "pivotType",
                    column.type().simpleString());
        }
        return value;
    }

    private String name(LogicalExpression written, Typed value, int aggregate, List<Typed> aggregates) {
        String valueName = written instanceof Alias alias ? alias.names().get(0) : shown(value);
        if (aggregates.size() == 1) {
            return valueName;
        }
        LogicalExpression item = pivot.aggregates().get(aggregate);
        String suffix = item instanceof Alias alias
                ? alias.names().get(0)
                : aggregates.get(aggregate).print();
        return valueName + "_" + suffix;
    }

    /** A value as a column is named for it: cast to a string. */
    private String shown(Typed value) {
        return Folding.constant(
                        surroundings.context(),
                        builder.cast(value, AtomicType.STRING).rex())
                .map(text -> String.valueOf(text.value()))
                .orElseGet(value::print);
    }

    private static List<Typed> used(Typed column, List<Typed> aggregates) {
        List<Typed> used = new ArrayList<>(aggregates);
        used.add(column);
        return used;
    }

    /** The keys given, or in SQL all columns that neither the aggregates nor the pivot column use. */
    private List<SelectItem> keys(
            Relation child, RelationNames names, ExpressionAnalyzer expressions, List<Typed> used) {
        if (!pivot.groupBy().isEmpty()) {
            return new ItemAnalyzer(surroundings.context(), names, true).analyze(pivot.groupBy(), expressions);
        }
        Set<Integer> columns = new HashSet<>();
        RexVisitorImpl<Void> finder = new RexVisitorImpl<>(true) {
            @Override
            public Void visitInputRef(RexInputRef reference) {
                columns.add(reference.getIndex());
                return null;
            }
        };
        used.forEach(expression -> expression.rex().accept(finder));
        List<SelectItem> keys = new ArrayList<>();
        for (Column candidate : child.scope().columns()) {
            if (!columns.contains(candidate.index())) {
                RexNode reference = new RexInputRef(candidate.index(), candidate.type());
                keys.add(new SelectItem(candidate.name(), reference, Optional.of(candidate)));
            }
        }
        return keys;
    }

    /** An expression whose aggregates count only the rows that match. */
    private static RexNode restricted(RexNode expression, RexNode matches) {
        return expression.accept(new RexShuttle() {
            @Override
            public RexNode visitCall(RexCall call) {
                return Placeholder.specOf(call).orElse(null) instanceof AggregateSpec spec
                        ? restrict(call, spec, matches)
                        : super.visitCall(call);
            }
        });
    }

    private static RexNode restrict(RexCall call, AggregateSpec spec, RexNode matches) {
        List<RexNode> operands = new ArrayList<>(call.getOperands());
        if (spec.filtered()) {
            RexNode both = PlannerRexBuilder.INSTANCE.predicate(
                    SqlStdOperatorTable.AND, Origin.NONE, List.of(operands.get(spec.arguments()), matches));
            operands.set(spec.arguments(), both);
        } else {
            operands.add(spec.arguments(), matches);
        }
        AggregateBinding function = spec.function();
        AggregateSpec filtered = new AggregateSpec(function, spec.distinct(), spec.arguments(), true, spec.order());
        return Placeholder.aggregate(filtered, operands, SourcePosition.originOf(call));
    }
}
