package io.arclight.planner.optimize.subquery;

import io.arclight.exec.error.Origin;
import io.arclight.exec.function.aggregate.SoleValue;
import io.arclight.exec.setting.Settings;
import io.arclight.exec.type.DataType;
import io.arclight.planner.optimize.NullRejection;
import io.arclight.planner.optimize.Rels;
import io.arclight.planner.optimize.subquery.PullUp.EmptyGroups;
import io.arclight.planner.rel.LogicalSingleRow;
import io.arclight.planner.rex.AggregateOperator;
import io.arclight.planner.rex.Columns;
import io.arclight.planner.rex.Conjunction;
import io.arclight.planner.rex.PlannerRexBuilder;
import io.arclight.planner.rex.SourcePosition;
import io.arclight.planner.rex.TypeMapping;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.apache.calcite.rel.RelCollations;
import org.apache.calcite.rel.RelNode;
import org.apache.calcite.rel.core.Aggregate;
import org.apache.calcite.rel.core.AggregateCall;
import org.apache.calcite.rel.core.Filter;
import org.apache.calcite.rel.core.JoinRelType;
import org.apache.calcite.rel.core.Project;
import org.apache.calcite.rel.core.Sort;
import org.apache.calcite.rel.logical.LogicalSort;
import org.apache.calcite.rel.type.RelDataType;
import org.apache.calcite.rex.RexCall;
import org.apache.calcite.rex.RexInputRef;
import org.apache.calcite.rex.RexLiteral;
import org.apache.calcite.rex.RexNode;
import org.apache.calcite.rex.RexSubQuery;
import org.apache.calcite.sql.SqlKind;
import org.apache.calcite.sql.fun.SqlStdOperatorTable;
import org.apache.calcite.sql.parser.SqlParserPos;
import org.apache.calcite.util.ImmutableBitSet;

/** Joins one subquery to the rows around it. */
final class SubqueryJoin {
    private final RelNode outer;
    private final Correlation correlation;
    private final Settings settings;

    SubqueryJoin(RelNode outer, Correlation correlation, Settings settings) {
        this.settings = settings;
        this.outer = outer;
        this.correlation = correlation;
    }

    /** The outer rows for which EXISTS or IN is true, or for which it is false when negated. */
    RelNode filter(RexSubQuery subquery, boolean negated) {
        Unnested inner = rows(subquery);
        RelDataType row = Rels.bothSides(outer, inner.rel());
        List<RexNode> conjuncts = conditions(inner, row);
        if (subquery.getKind() == SqlKind.IN) {
            List<RexNode> equalities = equalities(subquery, row);
            conjuncts.addAll(negated ? List.of(notFalse(equalities)) : equalities);
        }
        return Rels.join(outer, inner.rel(), negated ? JoinRelType.ANTI : JoinRelType.SEMI, conjuncts);
    }

    /** The outer rows with the subquery's value as one more column. */
    RelNode append(RexSubQuery subquery) {
        return subquery.getKind() == SqlKind.SCALAR_QUERY ? scalar(subquery) : mark(subquery);
    }

    /** The unnested rows of EXISTS or IN; an aggregation without keys always has a row, so it is not pulled up here. */
    private Unnested rows(RexSubQuery subquery) {
        RelNode rel = subquery.rel;
        if (!correlation.isIn(rel)) {
            boolean exists = subquery.getKind() == SqlKind.EXISTS;
            return Unnested.plain(exists ? firstRow(rel) : rel);
        }
        boolean legacy = settings.get(Settings.LEGACY_EXISTS_COUNT);
        return new PullUp(correlation, legacy ? EmptyGroups.NEVER : EmptyGroups.WITHOUT_KEYS)
                .apply(rel)
                .filter(pulled -> pulled.onEmpty().isEmpty())
                .orElseGet(() -> DomainJoin.unnest(rel, correlation, outer));
    }

    private static RelNode firstRow(RelNode rel) {
        return LogicalSort.create(
                rel, RelCollations.EMPTY, null, PlannerRexBuilder.INSTANCE.makeExactLiteral(BigDecimal.ONE));
    }

    /** The conditions over the outer columns, then the subquery's. */
    private List<RexNode> conditions(Unnested inner, RelDataType row) {
        int width = outer.getRowType().getFieldCount();
        List<RexNode> bound = new ArrayList<>();
        for (RexNode condition : inner.conditions()) {
            bound.add(correlation.replace(
                    condition,
                    column -> Columns.reference(row, column),
                    column -> Columns.reference(row, width + column)));
        }
        return bound;
    }

    private List<RexNode> equalities(RexSubQuery subquery, RelDataType row) {
        int width = outer.getRowType().getFieldCount();
        List<RexNode> equalities = new ArrayList<>();
        for (int i = 0; i < subquery.getOperands().size(); i++) {
            equalities.add(PlannerRexBuilder.INSTANCE.predicate(
                    SqlStdOperatorTable.EQUALS,
                    SourcePosition.originOf(subquery),
                    List.of(subquery.getOperands().get(i), Columns.reference(row, width + i))));
        }
        return equalities;
    }

    /** True or null: a row that may be equal keeps NOT IN from being true. */
    private static RexNode notFalse(List<RexNode> equalities) {
        RexNode all = Conjunction.and(equalities);
        if (!all.getType().isNullable()) {
            return all;
        }
        RexNode unknown =
                PlannerRexBuilder.INSTANCE.predicate(SqlStdOperatorTable.IS_NULL, Origin.NONE, List.of(all), false);
        return Conjunction.or(List.of(all, unknown));
    }

    private RelNode mark(RexSubQuery subquery) {
        Unnested inner = rows(subquery);
        RelDataType row = Rels.bothSides(outer, inner.rel());
        List<RexNode> conjuncts = new ArrayList<>();
        List<RexNode> notNull = new ArrayList<>();
        for (RexNode condition : conditions(inner, row)) {
            conjuncts.add(twoValued(condition, notNull));
        }
        if (subquery.getKind() == SqlKind.IN) {
            conjuncts.addAll(equalities(subquery, row));
        }
        int width = outer.getRowType().getFieldCount();
        RelNode filtered = Rels.filter(
                inner.rel(),
                notNull.stream()
                        .map(condition ->
                                Columns.shift(condition, -width, inner.rel().getRowType()))
                        .toList());
        return Rels.join(outer, filtered, JoinRelType.LEFT_MARK, conjuncts);
    }

    /**
     * A condition that is false where it was null, because it belongs to the WHERE of the subquery; an equality stays one, of
     * rows without nulls.
     */
    private RexNode twoValued(RexNode condition, List<RexNode> notNull) {
        if (!condition.getType().isNullable()) {
            return condition;
        }
        int width = outer.getRowType().getFieldCount();
        PlannerRexBuilder builder = PlannerRexBuilder.INSTANCE;
        if (condition.isA(SqlKind.EQUALS)) {
            for (RexNode operand : ((RexCall) condition).getOperands()) {
                boolean inner = !Columns.used(operand).isEmpty()
                        && Columns.used(operand).nextSetBit(0) >= width;
                if (inner) {
                    notNull.add(
                            builder.predicate(SqlStdOperatorTable.IS_NOT_NULL, Origin.NONE, List.of(operand), false));
                    return builder.predicate(
                            SqlStdOperatorTable.IS_NOT_DISTINCT_FROM,
                            Origin.NONE,
                            ((RexCall) condition).getOperands(),
                            false);
                }
            }
        }
        return builder.coalesce(List.of(condition, Conjunction.literal(false)), Origin.NONE);
    }

    private RelNode scalar(RexSubQuery subquery) {
        RelNode rel = subquery.rel;
        if (!correlation.isIn(rel)) {
            RelNode single = isSingleRow(rel) ? rel : LogicalSingleRow.create(rel);
            return Rels.join(outer, single, JoinRelType.INNER, List.of());
        }
        boolean legacy = settings.get(Settings.LEGACY_SCALAR_COUNT);
        Unnested inner = new PullUp(correlation, legacy ? EmptyGroups.ALWAYS : EmptyGroups.WITHOUT_KEYS)
                .apply(rel)
                .filter(pulled -> pulled.onEmpty().isPresent() || isUnique(rel))
                .orElseGet(() -> correlatedRow(rel));
        List<RexNode> items = new ArrayList<>(Columns.all(inner.rel()));
        List<String> names = new ArrayList<>(inner.rel().getRowType().getFieldNames());
        items.add(Conjunction.literal(true));
        names.add("present");
        boolean needsMark = inner.onEmpty()
                .map(values -> !NullRejection.isNull(values.get(0), ImmutableBitSet.of()))
                .orElse(false);
        RelNode right = needsMark ? Rels.project(inner.rel(), items, names) : inner.rel();
        RelDataType row = Rels.bothSides(outer, right);
        RelNode joined = Rels.join(outer, right, JoinRelType.LEFT, conditions(inner, row));
        int width = outer.getRowType().getFieldCount();
        RexNode value = Columns.reference(joined.getRowType(), width);
        if (needsMark) {
            RexNode mark =
                    Columns.reference(joined.getRowType(), joined.getRowType().getFieldCount() - 1);
            RexNode present = PlannerRexBuilder.INSTANCE.predicate(
                    SqlStdOperatorTable.IS_NOT_NULL, Origin.NONE, List.of(mark), false);
            RexNode otherwise = correlation.replace(
                    inner.onEmpty().orElseThrow().get(0),
                    column -> Columns.reference(joined.getRowType(), column),
                    column -> Columns.reference(joined.getRowType(), column));
            value = ScalarValue.orElse(present, value, otherwise);
        }
        List<RexNode> result = new ArrayList<>(Columns.range(joined.getRowType(), 0, width));
        result.add(value);
        return Rels.project(joined, result, joined.getRowType().getFieldNames().subList(0, width + 1));
    }

    private Unnested correlatedRow(RelNode rel) {
        Unnested rows = DomainJoin.unnest(rel, correlation, outer);
        return isUnique(rel) || isSingleRow(rel)
                ? rows
                : new Unnested(soleRow(rows.rel()), rows.conditions(), rows.onEmpty());
    }

    /** One row for each combination of outer values, which stand behind the value; an error where there are several. */
    private static RelNode soleRow(RelNode rel) {
        int width = rel.getRowType().getFieldCount();
        DataType type =
                TypeMapping.toDataType(rel.getRowType().getFieldList().get(0).getType());
        AggregateCall value = AggregateCall.create(
                SqlParserPos.ZERO,
                new AggregateOperator(SoleValue.of(type)),
                false,
                false,
                false,
                List.of(),
                List.of(0),
                -1,
                null,
                RelCollations.EMPTY,
                TypeMapping.toRelType(type, true),
                null);
        RelNode grouped = Rels.aggregate(rel, ImmutableBitSet.range(1, width), List.of(value));
        List<Integer> order = new ArrayList<>(List.of(width - 1));
        for (int i = 0; i < width - 1; i++) {
            order.add(i);
        }
        return Rels.columns(grouped, order);
    }

    /** Whether a rel has exactly one row whatever its input: an aggregation without keys. */
    private static boolean isSingleRow(RelNode rel) {
        if (rel instanceof Project project) {
            return isSingleRow(project.getInput());
        }
        return rel instanceof Aggregate aggregate
                && aggregate.getGroupSet().isEmpty()
                && aggregate.getGroupType() == Aggregate.Group.SIMPLE;
    }

    /** Whether a rel has at most one row for given outer values. */
    private boolean isUnique(RelNode rel) {
        if (rel instanceof Project || rel instanceof Filter || rel instanceof Sort sort && sort.fetch == null) {
            return isUnique(rel.getInput(0));
        }
        if (rel instanceof Sort sort) {
            return sort.fetch instanceof RexLiteral literal
                    && literal.getValueAs(BigDecimal.class).compareTo(BigDecimal.ONE) <= 0;
        }
        return rel instanceof Aggregate aggregate && areKeysBound(aggregate);
    }

    /** Whether every key is made equal to an outer value below the aggregation. */
    private boolean areKeysBound(Aggregate aggregate) {
        return aggregate.getGroupType() == Aggregate.Group.SIMPLE
                && aggregate.getGroupSet().asList().stream().allMatch(key -> isBound(aggregate.getInput(), key));
    }

    private boolean isBound(RelNode rel, int column) {
        if (rel instanceof Project project) {
            RexNode item = project.getProjects().get(column);
            return item instanceof RexInputRef reference
                    ? isBound(project.getInput(), reference.getIndex())
                    : Columns.used(item).isEmpty();
        }
        if (!(rel instanceof Filter filter)) {
            return false;
        }
        boolean here = Conjunction.split(filter.getCondition()).stream()
                .filter(conjunct -> conjunct.isA(SqlKind.EQUALS))
                .map(conjunct -> ((RexCall) conjunct).getOperands())
                .anyMatch(pair -> isPair(pair.get(0), pair.get(1), column) || isPair(pair.get(1), pair.get(0), column));
        return here || isBound(filter.getInput(), column);
    }

    private boolean isPair(RexNode inner, RexNode outerValue, int column) {
        return inner instanceof RexInputRef reference
                && reference.getIndex() == column
                && correlation.column(outerValue) >= 0;
    }

    /** The column that {@link #append} added, as the value of the subquery. */
    static RexNode value(RelNode appended, RexSubQuery subquery) {
        RelDataType row = appended.getRowType();
        RexNode value = Columns.reference(row, row.getFieldCount() - 1);
        boolean isExists = subquery.getKind() == SqlKind.EXISTS;
        return isExists && value.getType().isNullable()
                ? PlannerRexBuilder.INSTANCE.coalesce(List.of(value, Conjunction.literal(false)), Origin.NONE)
                : value;
    }
}
