package io.arclight.planner.optimize.subquery;

import io.arclight.exec.expression.Literal;
import io.arclight.exec.type.DataType;
import io.arclight.planner.optimize.Rels;
import io.arclight.planner.rel.RelDispatch;
import io.arclight.planner.rex.Columns;
import io.arclight.planner.rex.Conjunction;
import io.arclight.planner.rex.Constants;
import io.arclight.planner.rex.TypeMapping;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.calcite.rel.RelNode;
import org.apache.calcite.rel.core.Aggregate;
import org.apache.calcite.rel.core.JoinRelType;
import org.apache.calcite.rel.logical.LogicalAggregate;
import org.apache.calcite.rel.logical.LogicalFilter;
import org.apache.calcite.rel.logical.LogicalJoin;
import org.apache.calcite.rel.logical.LogicalProject;
import org.apache.calcite.rel.logical.LogicalSort;
import org.apache.calcite.rel.type.RelDataType;
import org.apache.calcite.rex.RexCall;
import org.apache.calcite.rex.RexInputRef;
import org.apache.calcite.rex.RexNode;
import org.apache.calcite.sql.SqlKind;
import org.apache.calcite.util.ImmutableBitSet;

/**
 * Moves correlated conditions up through filters, projections, inner joins and aggregations, adding the columns they need to
 * the output. Aggregations let equalities pass only, whose inner columns become further keys.
 */
final class PullUp {
    private final Correlation correlation;
    private final EmptyGroups emptyGroups;
    private final RelDispatch<Optional<Unnested>> dispatch = new RelDispatch<Optional<Unnested>>(
                    rel -> Optional.empty())
            .on(LogicalFilter.class, this::filter)
            .on(LogicalProject.class, this::project)
            .on(LogicalJoin.class, this::join)
            .on(LogicalAggregate.class, this::aggregate)
            .on(LogicalSort.class, this::sort);

    /** When an aggregation has values for outer rows without inner ones. */
    enum EmptyGroups {
        /** When it has no keys. */
        WITHOUT_KEYS,
        /** Never: an old mistake of Spark's that settings bring back. */
        NEVER,
        /** Whatever its keys: another one. */
        ALWAYS
    }

    PullUp(Correlation correlation, EmptyGroups emptyGroups) {
        this.correlation = correlation;
        this.emptyGroups = emptyGroups;
    }

    /** The subquery without outer columns; empty when this way does not lead there. */
    Optional<Unnested> apply(RelNode rel) {
        return correlation.isIn(rel) ? dispatch.apply(rel) : Optional.of(Unnested.plain(rel));
    }

    private Optional<Unnested> filter(LogicalFilter filter) {
        List<RexNode> conjuncts = Conjunction.split(filter.getCondition());
        List<RexNode> correlated = correlation.select(conjuncts, true);
        if (!Correlation.areMovable(correlated)) {
            return Optional.empty();
        }
        return apply(filter.getInput())
                .filter(input -> input.onEmpty().isEmpty())
                .map(input -> {
                    List<RexNode> conditions = new ArrayList<>(input.conditions());
                    conditions.addAll(correlated);
                    RelNode rest = Rels.filter(input.rel(), correlation.select(conjuncts, false));
                    return new Unnested(rest, conditions, Optional.empty());
                });
    }

    private Optional<Unnested> project(LogicalProject project) {
        if (project.getProjects().stream().anyMatch(correlation::isIn)) {
            return Optional.empty();
        }
        return apply(project.getInput()).map(input -> {
            List<RexNode> items = new ArrayList<>(project.getProjects());
            List<String> names = new ArrayList<>(project.getRowType().getFieldNames());
            List<RexNode> conditions = carry(input, items, names);
            Optional<List<RexNode>> onEmpty = input.onEmpty().map(values -> project.getProjects().stream()
                    .map(item -> Columns.replace(item, values::get))
                    .toList());
            return new Unnested(Rels.project(input.rel(), items, names), conditions, onEmpty);
        });
    }

    /** Adds the columns that conditions use to a projection; the conditions over its output. */
    private List<RexNode> carry(Unnested input, List<RexNode> items, List<String> names) {
        List<RexNode> carried = new ArrayList<>();
        for (RexNode condition : input.conditions()) {
            carried.add(Columns.replace(condition, column -> {
                RexNode reference = Columns.reference(input.rel().getRowType(), column);
                int position = items.indexOf(reference);
                if (position < 0) {
                    position = items.size();
                    items.add(reference);
                    names.add(input.rel().getRowType().getFieldNames().get(column));
                }
                return new RexInputRef(position, reference.getType());
            }));
        }
        return carried;
    }

    private Optional<Unnested> join(LogicalJoin join) {
        boolean inner = join.getJoinType() == JoinRelType.INNER;
        if (correlation.isIn(join.getCondition()) && !inner
                || !inner && correlation.isIn(join.getRight())
                || join.getJoinType().generatesNullsOnLeft()) {
            return Optional.empty();
        }
        Optional<Unnested> left = apply(join.getLeft());
        Optional<Unnested> right = apply(join.getRight());
        if (left.isEmpty()
                || right.isEmpty()
                || left.get().onEmpty().isPresent()
                || right.get().onEmpty().isPresent()) {
            return Optional.empty();
        }
        return Optional.of(joined(join, left.get(), right.get()));
    }

    private Unnested joined(LogicalJoin join, Unnested left, Unnested right) {
        int leftBefore = join.getLeft().getRowType().getFieldCount();
        int leftAfter = left.rel().getRowType().getFieldCount();
        List<RexNode> conjuncts = Conjunction.split(join.getCondition()).stream()
                .map(conjunct -> Columns.replace(
                        conjunct,
                        column -> new RexInputRef(
                                column < leftBefore ? column : column - leftBefore + leftAfter, type(join, column))))
                .toList();
        RelNode joined = Rels.join(left.rel(), right.rel(), join.getJoinType(), correlation.select(conjuncts, false));
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < join.getRowType().getFieldCount(); i++) {
            order.add(i < leftBefore ? i : i - leftBefore + leftAfter);
        }
        List<RexNode> conditions = new ArrayList<>(left.conditions());
        right.conditions()
                .forEach(condition -> conditions.add(Columns.shift(condition, leftAfter, joined.getRowType())));
        conditions.addAll(correlation.select(conjuncts, true));
        List<RexNode> items = new ArrayList<>();
        List<String> names = new ArrayList<>();
        for (int column : order) {
            items.add(Columns.reference(joined.getRowType(), column));
            names.add(joined.getRowType().getFieldNames().get(column));
        }
        List<RexNode> carried = carry(new Unnested(joined, conditions, Optional.empty()), items, names);
        return new Unnested(Rels.project(joined, items, names), carried, Optional.empty());
    }

    private static RelDataType type(LogicalJoin join, int column) {
        return Rels.bothSides(join.getLeft(), join.getRight())
                .getFieldList()
                .get(column)
                .getType();
    }

    private Optional<Unnested> sort(LogicalSort sort) {
        return sort.fetch == null && sort.offset == null ? apply(sort.getInput()) : Optional.empty();
    }

    private Optional<Unnested> aggregate(LogicalAggregate aggregate) {
        if (aggregate.getGroupType() != Aggregate.Group.SIMPLE) {
            return Optional.empty();
        }
        return apply(aggregate.getInput())
                .filter(input ->
                        input.onEmpty().isEmpty() && input.conditions().stream().allMatch(this::isEquality))
                .map(input -> grouped(aggregate, input));
    }

    /** Whether a condition is an equality of something outer and something inner. */
    private boolean isEquality(RexNode condition) {
        return condition.isA(SqlKind.EQUALS) && innerSide(condition) != null;
    }

    private RexNode innerSide(RexNode condition) {
        List<RexNode> operands = ((RexCall) condition).getOperands();
        for (int i = 0; i < 2; i++) {
            RexNode inner = operands.get(i);
            RexNode outer = operands.get(1 - i);
            if (!correlation.isIn(inner) && Columns.used(outer).isEmpty()) {
                return inner;
            }
        }
        return null;
    }

    /** Groups by the inner sides of the conditions, too. */
    private Unnested grouped(LogicalAggregate aggregate, Unnested input) {
        List<RexNode> items = new ArrayList<>(Columns.all(input.rel()));
        List<String> names = new ArrayList<>(input.rel().getRowType().getFieldNames());
        Set<Integer> added = new LinkedHashSet<>();
        List<Integer> keyOf = new ArrayList<>();
        for (RexNode condition : input.conditions()) {
            RexNode inner = innerSide(condition);
            int position = items.indexOf(inner);
            if (position < 0) {
                position = items.size();
                items.add(inner);
                names.add("key" + position);
            }
            added.add(position);
            keyOf.add(position);
        }
        RelNode rows = Rels.project(input.rel(), items, names);
        ImmutableBitSet keys = aggregate.getGroupSet().union(ImmutableBitSet.of(added));
        RelNode grouped = Rels.aggregate(rows, keys, aggregate.getAggCallList());
        // The former keys, then the calls, then the new keys: the output as it was comes first.
        List<Integer> order = new ArrayList<>();
        aggregate.getGroupSet().forEachInt(key -> order.add(keys.indexOf(key)));
        for (int i = 0; i < aggregate.getAggCallList().size(); i++) {
            order.add(keys.cardinality() + i);
        }
        List<RexNode> conditions = new ArrayList<>();
        for (int i = 0; i < keyOf.size(); i++) {
            RexNode condition = input.conditions().get(i);
            RexNode inner = innerSide(condition);
            order.add(keys.indexOf(keyOf.get(i)));
            RexNode reference = new RexInputRef(order.size() - 1, inner.getType());
            List<RexNode> operands = new ArrayList<>(((RexCall) condition).getOperands());
            operands.set(operands.indexOf(inner), reference);
            conditions.add(((RexCall) condition).clone(condition.getType(), operands));
        }
        return new Unnested(Rels.columns(grouped, order), conditions, onEmpty(aggregate));
    }

    /** What the aggregation gives for no rows, if anything. */
    private Optional<List<RexNode>> onEmpty(LogicalAggregate aggregate) {
        boolean gives =
                switch (emptyGroups) {
                    case WITHOUT_KEYS -> aggregate.getGroupSet().isEmpty();
                    case NEVER -> false;
                    case ALWAYS -> true;
                };
        if (!gives) {
            return Optional.empty();
        }
        List<RexNode> values = new ArrayList<>();
        for (int i = 0; i < aggregate.getGroupCount(); i++) {
            DataType type = TypeMapping.toDataType(
                    aggregate.getRowType().getFieldList().get(i).getType());
            values.add(Constants.toRex(new Literal(null, type)));
        }
        aggregate.getAggCallList().forEach(call -> values.add(EmptyGroup.value(call)));
        return Optional.of(values);
    }
}
