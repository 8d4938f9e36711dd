package io.arclight.planner.optimize;

import io.arclight.planner.rel.LogicalGenerate;
import io.arclight.planner.rel.LogicalSample;
import io.arclight.planner.rel.LogicalWindow;
import io.arclight.planner.rel.RelDispatch;
import io.arclight.planner.rex.Columns;
import io.arclight.planner.rex.Conjunction;
import io.arclight.planner.rex.TypeMapping;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.apache.calcite.rel.RelNode;
import org.apache.calcite.rel.core.Aggregate;
import org.apache.calcite.rel.core.AggregateCall;
import org.apache.calcite.rel.core.Join;
import org.apache.calcite.rel.core.JoinRelType;
import org.apache.calcite.rel.logical.LogicalAggregate;
import org.apache.calcite.rel.logical.LogicalFilter;
import org.apache.calcite.rel.logical.LogicalJoin;
import org.apache.calcite.rel.logical.LogicalProject;
import org.apache.calcite.rel.logical.LogicalValues;
import org.apache.calcite.rel.type.RelDataType;
import org.apache.calcite.rex.RexInputRef;
import org.apache.calcite.rex.RexNode;
import org.apache.calcite.rex.RexShuttle;
import org.apache.calcite.util.ImmutableBitSet;

/** Makes rels as they are, where Calcite's RelBuilder would simplify by rules that are not Spark's. */
public final class Rels {
    private Rels() {}

    /** The rows for which all conditions are true; the input itself when there are none. */
    public static RelNode filter(RelNode input, List<RexNode> conjuncts) {
        RexNode condition = Conjunction.and(conjuncts);
        return condition.isAlwaysTrue() ? input : LogicalFilter.create(input, condition);
    }

    /** One column per expression; the input itself when they are its columns under its names. */
    public static RelNode project(RelNode input, List<? extends RexNode> expressions, List<String> names) {
        RelDataType row = input.getRowType();
        if (Columns.isIdentity(expressions, row) && row.getFieldNames().equals(names)) {
            return input;
        }
        return LogicalProject.create(input, List.of(), expressions, TypeMapping.distinctNames(names), Set.of());
    }

    /** Some columns in an order. */
    public static RelNode columns(RelNode input, List<Integer> columns) {
        RelDataType row = input.getRowType();
        return project(
                input,
                columns.stream().map(column -> Columns.reference(row, column)).toList(),
                columns.stream().map(column -> row.getFieldNames().get(column)).toList());
    }

    /** A join. */
    public static RelNode join(RelNode left, RelNode right, JoinRelType type, List<RexNode> conjuncts) {
        return LogicalJoin.create(left, right, List.of(), Conjunction.and(conjuncts), Set.of(), type);
    }

    /** A join of another type or condition over the inputs of one that is there. */
    public static RelNode join(Join join, JoinRelType type, List<RexNode> conjuncts) {
        return LogicalJoin.create(
                join.getLeft(),
                join.getRight(),
                join.getHints(),
                Conjunction.and(conjuncts),
                join.getVariablesSet(),
                type);
    }

    /** An aggregation with one grouping set. */
    public static RelNode aggregate(RelNode input, ImmutableBitSet keys, List<AggregateCall> calls) {
        return LogicalAggregate.create(input, List.of(), keys, null, calls);
    }

    /** No rows, of a row type. */
    public static RelNode empty(RelNode like) {
        return LogicalValues.createEmpty(like.getCluster(), like.getRowType());
    }

    /** Whether a rel is known to give no rows. */
    public static boolean isEmpty(RelNode rel) {
        return rel instanceof LogicalValues values && values.getTuples().isEmpty();
    }

    /** Whether computing a rel again gives the same rows. */
    public static boolean isRepeatable(RelNode rel) {
        return isRepeatableStep(rel) && rel.getInputs().stream().allMatch(Rels::isRepeatable);
    }

    /** Whether a step gives the same rows each time its inputs do. */
    public static boolean isRepeatableStep(RelNode rel) {
        if (rel instanceof LogicalFilter filter) {
            return ExpressionTraits.isDeterministic(filter.getCondition());
        }
        if (rel instanceof LogicalProject project) {
            return project.getProjects().stream().allMatch(ExpressionTraits::isDeterministic);
        }
        return !(rel instanceof LogicalSample);
    }

    /** The same step over other inputs, whose columns may differ in nullability and names only. */
    public static RelNode withInputs(RelNode rel, List<RelNode> inputs) {
        boolean sameTypes = true;
        for (int i = 0; i < inputs.size(); i++) {
            sameTypes &= inputs.get(i).getRowType().equals(rel.getInput(i).getRowType());
        }
        return sameTypes
                ? rel.copy(rel.getTraitSet(), inputs)
                : Rebuilder.DISPATCH.apply(rel).apply(inputs);
    }

    /** A reference shuttle that takes types from a row. */
    private static RexShuttle refresher(RelDataType row) {
        return new RexShuttle() {
            @Override
            public RexNode visitInputRef(RexInputRef reference) {
                return Columns.reference(row, reference.getIndex());
            }
        };
    }

    /** Rebuilds each kind of rel that holds expressions over inputs whose types changed. */
    private static final class Rebuilder {
        private static final RelDispatch<Function<List<RelNode>, RelNode>> DISPATCH = new RelDispatch<
                        Function<List<RelNode>, RelNode>>(other -> inputs -> other.copy(other.getTraitSet(), inputs))
                .on(LogicalFilter.class, filter -> inputs -> filter(filter, inputs.get(0)))
                .on(LogicalProject.class, project -> inputs -> project(project, inputs.get(0)))
                .on(LogicalJoin.class, join -> inputs -> join(join, inputs.get(0), inputs.get(1)))
                .on(LogicalWindow.class, window -> inputs -> refreshed(window, inputs.get(0)))
                .on(LogicalGenerate.class, generate -> inputs -> refreshed(generate, inputs.get(0)))
                .on(LogicalAggregate.class, aggregate -> inputs -> aggregate(aggregate, inputs.get(0)));

        private static RelNode filter(LogicalFilter filter, RelNode input) {
            return LogicalFilter.create(input, Columns.refresh(filter.getCondition(), input.getRowType()));
        }

        private static RelNode project(LogicalProject project, RelNode input) {
            List<RexNode> expressions = refresher(input.getRowType()).apply(project.getProjects());
            return LogicalProject.create(
                    input, project.getHints(), expressions, project.getRowType().getFieldNames(), Set.of());
        }

        private static RelNode join(LogicalJoin join, RelNode left, RelNode right) {
            RelDataType both = bothSides(left, right);
            return LogicalJoin.create(
                    left,
                    right,
                    join.getHints(),
                    Columns.refresh(join.getCondition(), both),
                    join.getVariablesSet(),
                    join.getJoinType());
        }

        private static RelNode aggregate(Aggregate aggregate, RelNode input) {
            return LogicalAggregate.create(
                    input, List.of(), aggregate.getGroupSet(), aggregate.getGroupSets(), aggregate.getAggCallList());
        }

        private static RelNode refreshed(RelNode rel, RelNode input) {
            return rel.copy(rel.getTraitSet(), List.of(input)).accept(refresher(input.getRowType()));
        }
    }

    /** The row that a join's condition is over: the left columns, then the right ones. */
    public static RelDataType bothSides(RelNode left, RelNode right) {
        List<String> names = new ArrayList<>(left.getRowType().getFieldNames());
        names.addAll(right.getRowType().getFieldNames());
        return left.getCluster()
                .getTypeFactory()
                .createStructType(Columns.types(left, right), TypeMapping.distinctNames(names));
    }
}
