package io.arclight.planner.validate.relation;

import io.arclight.exec.error.ArclightException;
import io.arclight.exec.error.ErrorCondition;
import io.arclight.exec.error.Origin;
import io.arclight.planner.catalog.Catalog;
import io.arclight.planner.logical.CombinedPlan.Join;
import io.arclight.planner.logical.JoinCriteria;
import io.arclight.planner.logical.JoinKind;
import io.arclight.planner.logical.NameExpression.Attribute;
import io.arclight.planner.rex.PlannerRexBuilder;
import io.arclight.planner.rex.PlannerTypeFactory;
import io.arclight.planner.validate.expression.ExpressionScope.Clause;
import io.arclight.planner.validate.expression.Surroundings;
import io.arclight.planner.validate.name.OuterReferences;
import io.arclight.planner.validate.name.RelationNames;
import io.arclight.planner.validate.scope.Column;
import io.arclight.planner.validate.scope.Relation;
import io.arclight.planner.validate.scope.Relations;
import io.arclight.planner.validate.scope.Scope;
import io.arclight.planner.validate.typed.Typed;
import io.arclight.planner.validate.typed.TypedBuilder;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.calcite.rel.RelNode;
import org.apache.calcite.rel.core.CorrelationId;
import org.apache.calcite.rel.core.JoinRelType;
import org.apache.calcite.rel.logical.LogicalCorrelate;
import org.apache.calcite.rel.logical.LogicalJoin;
import org.apache.calcite.rel.type.RelDataTypeField;
import org.apache.calcite.rex.RexInputRef;
import org.apache.calcite.rex.RexNode;
import org.apache.calcite.rex.RexUtil;
import org.apache.calcite.util.ImmutableBitSet;

/** Joins: ON, USING, NATURAL, and lateral ones. */
public final class JoinAnalyzer {
    private final Surroundings surroundings;
    private final Join join;

    /** The analyzer of a join. */
    public JoinAnalyzer(Surroundings surroundings, Join join) {
        this.surroundings = surroundings;
        this.join = join;
    }

    /** The join of two relations. ON and CROSS joins can be extended by what either side can be. */
    public Relation join(Relation left, Relation right) {
        Relation joined = joinAsIs(left, right);
        boolean keepsColumns =
                !(join.criteria() instanceof JoinCriteria.Using) && !(join.criteria() instanceof JoinCriteria.Natural);
        List<Integer> positions = new ArrayList<>();
        for (int i = 0; i < joined.rel().getRowType().getFieldCount(); i++) {
            positions.add(i);
        }
        return keepsColumns ? extendable(joined, positions, left, right) : joined;
    }

    /**
     * A join that names can extend.
     *
     * @param joined the join
     * @param positions where its columns are in the row of both sides
     */
    private Relation extendable(Relation joined, List<Integer> positions, Relation left, Relation right) {
        return new Relation.Plain(joined.rel(), joined.scope(), name -> extended(joined, positions, left, right, name));
    }

    /** The join of the extended sides; the columns of before stay where they were. */
    private Optional<Relation> extended(
            Relation joined, List<Integer> before, Relation left, Relation right, Attribute name) {
        Optional<Relation> moreLeft = left.extend(name);
        Optional<Relation> moreRight = leftOnly() ? Optional.empty() : right.extend(name);
        if (moreLeft.isEmpty() && moreRight.isEmpty()) {
            return Optional.empty();
        }
        Relation wideLeft = moreLeft.orElse(left);
        Relation wideRight = moreRight.orElse(right);
        Relation wide = joinAsIs(wideLeft, wideRight);
        int width = left.rel().getRowType().getFieldCount();
        int shift = wideLeft.rel().getRowType().getFieldCount() - width;
        List<RelDataTypeField> fields = wide.rel().getRowType().getFieldList();
        Set<Integer> order = new LinkedHashSet<>();
        before.forEach(index -> order.add(index < width ? index : index + shift));
        fields.forEach(field -> order.add(field.getIndex()));
        List<Integer> positions = List.copyOf(order);
        List<RexNode> items = new ArrayList<>();
        List<String> names = new ArrayList<>();
        for (int index : positions) {
            items.add(new RexInputRef(index, fields.get(index).getType()));
            names.add(fields.get(index).getName());
        }
        List<Column> hidden = wide.scope().hidden().stream()
                .map(column -> column.at(positions.indexOf(column.index())))
                .toList();
        Relation extended = Relation.of(
                Relations.project(wide.rel(), items, names, Set.of()),
                new Scope(joined.scope().columns(), hidden));
        return Optional.of(extendable(extended, positions, wideLeft, wideRight));
    }

    private Relation joinAsIs(Relation left, Relation right) {
        int width = left.rel().getRowType().getFieldCount();
        Scope both = left.scope().followedBy(right.scope(), width);
        if (join.criteria() instanceof JoinCriteria.On on) {
            return on(left, right, both, on);
        }
        if (join.criteria() instanceof JoinCriteria.Using using) {
            return using(left, right, both, using.columns());
        }
        if (join.criteria() instanceof JoinCriteria.Natural) {
            return using(left, right, both, commonNames(left.scope(), right.scope()));
        }
        RelNode rel = create(left, right, PlannerRexBuilder.INSTANCE.makeLiteral(true), Set.of());
        return Relation.of(rel, scope(both, width));
    }

    /**
     * The join of a relation with one that refers to its rows.
     *
     * @param left the left rows
     * @param names their names, of whose correlation variable the right side makes use
     * @param right the right rows
     */
    public Relation lateral(Relation left, RelationNames names, Relation right) {
        int width = left.rel().getRowType().getFieldCount();
        if (join.criteria() instanceof JoinCriteria.Natural) {
            throw new ArclightException(
                    ErrorCondition.INCOMPATIBLE_JOIN_TYPES,
                    Map.of("joinType1", "LATERAL", "joinType2", "NATURAL"),
                    join.origin(),
                    null);
        }
        if (join.criteria() instanceof JoinCriteria.Using) {
            throw new ArclightException(
                    ErrorCondition.UNSUPPORTED_FEATURE__LATERAL_JOIN_USING, Map.of(), join.origin(), null);
        }
        checkDeterministic(left, right);
        if (names.correlations().isEmpty()) {
            return join(left, right);
        }
        Scope both = left.scope().followedBy(right.scope(), width);
        CorrelationId id = names.correlations().iterator().next();
        RelNode inner = right.rel();
        if (join.criteria() instanceof JoinCriteria.On on) {
            inner = LateralCondition.apply(surroundings, names, right, on.condition());
        }
        RelNode rel = LogicalCorrelate.create(left.rel(), inner, id, ImmutableBitSet.range(width), type());
        return Relation.of(rel, scope(both, width));
    }

    private Relation on(Relation left, Relation right, Scope both, JoinCriteria.On on) {
        int width = left.rel().getRowType().getFieldCount();
        PlannerTypeFactory types = PlannerTypeFactory.INSTANCE;
        RelationNames names = new RelationNames(
                surroundings.context(),
                both,
                types.builder()
                        .addAll(left.rel().getRowType().getFieldList())
                        .addAll(right.rel().getRowType().getFieldList())
                        .uniquify()
                        .build());
        Typed condition = surroundings.over(names, Clause.JOIN).analyze(on.condition());
        RexNode rex = new TypedBuilder(surroundings.context(), join.origin())
                .condition(condition, ErrorCondition.JOIN_CONDITION_IS_NOT_BOOLEAN_TYPE, "joinCondition");
        if (!RexUtil.isDeterministic(rex)) {
            throw new ArclightException(
                    ErrorCondition.INVALID_NON_DETERMINISTIC_EXPRESSIONS,
                    Map.of("sqlExprs", condition.quoted()),
                    join.origin(),
                    null);
        }
        OuterReferences.checkScalars(rex, names.correlations());
        return Relation.of(create(left, right, rex, names.correlations()), scope(both, width));
    }

    /** A lateral query that gives something else each time cannot be computed for all rows at once. */
    private void checkDeterministic(Relation left, Relation right) {
        if (!Relations.isAtMostOneRow(left.rel()) && !Relations.isDeterministic(right.rel())) {
            throw new ArclightException(
                    ErrorCondition.UNSUPPORTED_SUBQUERY_EXPRESSION_CATEGORY__NON_DETERMINISTIC_LATERAL_SUBQUERIES,
                    Map.of("treeNode", join.origin().fragment()),
                    join.origin(),
                    null);
        }
    }

    private RelNode create(Relation left, Relation right, RexNode condition, Set<CorrelationId> correlations) {
        return LogicalJoin.create(left.rel(), right.rel(), List.of(), condition, correlations, type());
    }

    private JoinRelType type() {
        return switch (join.kind()) {
            case INNER, CROSS -> JoinRelType.INNER;
            case LEFT -> JoinRelType.LEFT;
            case RIGHT -> JoinRelType.RIGHT;
            case FULL -> JoinRelType.FULL;
            case LEFT_SEMI -> JoinRelType.SEMI;
            case LEFT_ANTI -> JoinRelType.ANTI;
        };
    }

    private boolean leftOnly() {
        return join.kind() == JoinKind.LEFT_SEMI || join.kind() == JoinKind.LEFT_ANTI;
    }

    /** The columns of the result: those of a side without a match are null. */
    private Scope scope(Scope both, int width) {
        JoinRelType type = type();
        Scope shown = leftOnly() ? only(both, width) : both;
        return shown.mapAll(column -> {
            boolean nullable = column.index() < width ? type.generatesNullsOnLeft() : type.generatesNullsOnRight();
            return nullable
                    ? column.typed(PlannerTypeFactory.INSTANCE.createTypeWithNullability(column.type(), true))
                    : column;
        });
    }

    private static Scope only(Scope both, int width) {
        return new Scope(
                both.columns().stream().filter(column -> column.index() < width).toList(),
                both.hidden().stream().filter(column -> column.index() < width).toList());
    }

    private static List<String> commonNames(Scope left, Scope right) {
        Set<String> rightNames = right.names().stream()
                .map(name -> name.toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
        return left.names().stream()
                .filter(name -> rightNames.contains(name.toLowerCase(Locale.ROOT)))
                .toList();
    }

    private Relation using(Relation left, Relation right, Scope both, List<String> names) {
        int width = left.rel().getRowType().getFieldCount();
        TypedBuilder builder = new TypedBuilder(surroundings.context(), join.origin());
        List<RexNode> conditions = new ArrayList<>();
        List<Column> leftKeys = new ArrayList<>();
        List<Column> rightKeys = new ArrayList<>();
        for (String name : names) {
            Column leftKey = key(left.scope(), name, "left");
            Column rightKey = key(right.scope(), name, "right");
            rightKey = rightKey.at(rightKey.index() + width);
            leftKeys.add(leftKey);
            rightKeys.add(rightKey);
            conditions.add(builder.call("=", List.of(reference(leftKey), reference(rightKey)))
                    .rex());
        }
        RexNode condition = RexUtil.composeConjunction(PlannerRexBuilder.INSTANCE, conditions);
        RelNode rel = create(left, right, condition, Set.of());
        Scope scope = scope(both, width);
        return new UsingColumns(builder, join.kind(), rel, scope).merge(leftKeys, rightKeys);
    }

    private static Typed reference(Column column) {
        return Typed.of(new RexInputRef(column.index(), column.type()), column.name());
    }

    private static Column key(Scope scope, String name, String side) {
        return scope.find(List.of(name), Origin.NONE)
                .orElseThrow(() -> new ArclightException(
                        ErrorCondition.UNRESOLVED_USING_COLUMN_FOR_JOIN,
                        "colName",
                        Catalog.quote(List.of(name)),
                        "side",
                        side,
                        "suggestion",
                        scope.names().stream()
                                .map(column -> Catalog.quote(List.of(column)))
                                .sorted()
                                .collect(Collectors.joining(", "))))
                .column();
    }
}
