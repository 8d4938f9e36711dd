package io.arclight.planner.validate.relation;

import io.arclight.exec.error.ErrorCondition;
import io.arclight.exec.error.Origin;
import io.arclight.exec.expression.Literal;
import io.arclight.exec.type.AtomicType;
import io.arclight.planner.logical.LogicalExpression;
import io.arclight.planner.logical.NameExpression.Constant;
import io.arclight.planner.logical.NameExpression.SortOrder;
import io.arclight.planner.rel.LogicalLocalSort;
import io.arclight.planner.rex.Constants;
import io.arclight.planner.rex.PlannerRexBuilder;
import io.arclight.planner.rex.SourcePosition;
import io.arclight.planner.validate.expression.ExpressionAnalyzer;
import io.arclight.planner.validate.expression.ExpressionScope.Clause;
import io.arclight.planner.validate.expression.Surroundings;
import io.arclight.planner.validate.name.GrowingNames;
import io.arclight.planner.validate.name.RelationNames;
import io.arclight.planner.validate.scope.Relation;
import io.arclight.planner.validate.select.SelectAnalyzer;
import io.arclight.planner.validate.typed.Folding;
import io.arclight.planner.validate.typed.Placeholder.Direction;
import io.arclight.planner.validate.typed.Typed;
import io.arclight.planner.validate.typed.TypedBuilder;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.calcite.rel.RelCollation;
import org.apache.calcite.rel.RelCollations;
import org.apache.calcite.rel.RelFieldCollation;
import org.apache.calcite.rel.RelNode;
import org.apache.calcite.rel.logical.LogicalSort;
import org.apache.calcite.rex.RexNode;

/** Sorts and limits of relations that are no selects. */
public final class SortAnalyzer {
    private final Surroundings surroundings;

    /** An analyzer for clauses that stand somewhere. */
    public SortAnalyzer(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /** ORDER BY or SORT BY. */
    public Relation sort(Relation child, List<SortOrder> orders, boolean global) {
        GrowingNames growing = new GrowingNames(surroundings.context(), child);
        ExpressionAnalyzer expressions = surroundings.over(growing, growing, growing.names(), Map.of(), Clause.WHERE);
        SelectAnalyzer select = new SelectAnalyzer(surroundings);
        Map<Integer, RexNode> ordinals = new LinkedHashMap<>();
        for (int i = 0; i < orders.size(); i++) {
            Optional<Integer> position =
                    select.ordinal(orders.get(i), child.scope().columns().size());
            RexNode key = position.isPresent()
                    ? KeyColumns.reference(child.scope().columns().get(position.get()))
                    : expressions.analyzeKey(orders.get(i)).rex();
            ordinals.put(i, key);
        }
        KeyColumns columns = new KeyColumns(growing.relation());
        Map<Integer, RelFieldCollation> fields = new LinkedHashMap<>();
        for (int i = 0; i < orders.size(); i++) {
            if (Constants.toLiteral(ordinals.get(i)).isEmpty()) {
                int column = columns.of(ordinals.get(i));
                SortOrder order = orders.get(i);
                fields.putIfAbsent(column, new Direction(order.descending(), order.nullsFirst()).on(column));
            }
        }
        RelCollation collation = RelCollations.of(List.copyOf(fields.values()));
        Relation keyed = columns.relation();
        return collation.getFieldCollations().isEmpty()
                ? keyed
                : keyed.through(rel -> global
                        ? LogicalSort.create(rel, collation, null, null)
                        : LogicalLocalSort.create(rel, collation));
    }

    /** LIMIT and OFFSET. */
    public Relation limit(Relation child, Optional<LogicalExpression> limit, Optional<LogicalExpression> offset) {
        RexNode fetch =
                limit.map(expression -> count(expression, child, "limit")).orElse(null);
        RexNode skip =
                offset.map(expression -> count(expression, child, "offset")).orElse(null);
        return child.through(rel -> limited(rel, skip, fetch));
    }

    /** A limit of its own, or the one of the sort below. */
    private static RelNode limited(RelNode rel, RexNode skip, RexNode fetch) {
        if (rel instanceof LogicalSort sort && sort.fetch == null && sort.offset == null) {
            return LogicalSort.create(sort.getInput(), sort.getCollation(), skip, fetch);
        }
        return LogicalSort.create(rel, RelCollations.EMPTY, skip, fetch);
    }

    private static Origin origin(LogicalExpression expression, Typed typed) {
        return expression instanceof Constant constant ? constant.origin() : SourcePosition.originOf(typed.rex());
    }

    private RexNode count(LogicalExpression expression, Relation child, String name) {
        RelationNames names = new RelationNames(
                surroundings.context(), child.scope(), child.rel().getRowType());
        Typed typed = surroundings.over(names, Clause.LIMIT).analyze(expression);
        TypedBuilder builder = new TypedBuilder(surroundings.context(), origin(expression, typed));
        String text = typed.quoted();
        Literal literal = Folding.constant(surroundings.context(), typed.rex())
                .orElseThrow(() -> builder.error(
                        ErrorCondition.INVALID_LIMIT_LIKE_EXPRESSION__IS_UNFOLDABLE, "expr", text, "name", name));
        if (literal.type() != AtomicType.INTEGER) {
            throw builder.error(
                    ErrorCondition.INVALID_LIMIT_LIKE_EXPRESSION__DATA_TYPE,
                    "expr",
                    text,
                    "name",
                    name,
                    "dataType",
                    "\"" + literal.type().sql() + "\"");
        }
        if (literal.value() == null) {
            throw builder.error(ErrorCondition.INVALID_LIMIT_LIKE_EXPRESSION__IS_NULL, "expr", text, "name", name);
        }
        long count = ((Number) literal.value()).longValue();
        if (count < 0) {
            throw builder.error(
                    ErrorCondition.INVALID_LIMIT_LIKE_EXPRESSION__IS_NEGATIVE,
                    "expr",
                    text,
                    "name",
                    name,
                    "v",
                    Long.toString(count));
        }
        return PlannerRexBuilder.INSTANCE.constant(new Literal(count, AtomicType.LONG));
    }
}
