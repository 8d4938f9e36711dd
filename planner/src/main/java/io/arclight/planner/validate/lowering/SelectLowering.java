package io.arclight.planner.validate.lowering;

import com.google.common.collect.ImmutableSet;
import io.arclight.exec.error.ArclightException;
import io.arclight.exec.error.ErrorCondition;
import io.arclight.planner.rel.LogicalLocalSort;
import io.arclight.planner.rex.Constants;
import io.arclight.planner.rex.PlannerRexBuilder;
import io.arclight.planner.validate.lowering.SelectClauses.SortKey;
import io.arclight.planner.validate.name.RelationNames;
import io.arclight.planner.validate.scope.AnalysisContext;
import io.arclight.planner.validate.scope.Relation;
import io.arclight.planner.validate.scope.Relations;
import io.arclight.planner.validate.typed.Placeholder.AggregateSpec;
import io.arclight.planner.validate.typed.Placeholder.GroupingSpec;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.calcite.rel.RelCollation;
import org.apache.calcite.rel.RelCollations;
import org.apache.calcite.rel.RelFieldCollation;
import org.apache.calcite.rel.RelNode;
import org.apache.calcite.rel.core.CorrelationId;
import org.apache.calcite.rel.logical.LogicalAggregate;
import org.apache.calcite.rel.logical.LogicalFilter;
import org.apache.calcite.rel.logical.LogicalSort;
import org.apache.calcite.rex.RexInputRef;
import org.apache.calcite.rex.RexNode;
import org.apache.calcite.rex.RexUtil;
import org.apache.calcite.util.ImmutableBitSet;

/**
 * Makes a select a relational expression: aggregation, HAVING, generator, window functions, QUALIFY, select list, DISTINCT,
 * ORDER BY. The row is the select list, then sort keys that are not in it, then hidden columns.
 */
public final class SelectLowering {
    private final AnalysisContext context;
    private final Relation input;
    private final RelationNames names;
    private final SelectClauses clauses;
    private final List<RexNode> extras = new ArrayList<>();
    private final Map<RexNode, Integer> positions = new LinkedHashMap<>();
    private final boolean aggregate;

    /** The lowering of a select over its input. */
    public SelectLowering(AnalysisContext context, Relation input, RelationNames names, SelectClauses clauses) {
        this.context = context;
        this.input = input;
        this.names = names;
        this.clauses = clauses;
        for (int i = 0; i < clauses.items().size(); i++) {
            positions.putIfAbsent(clauses.items().get(i).rex(), i);
        }
        for (SortKey key : clauses.order()) {
            if (isConstant(key) || positions.containsKey(key.rex())) {
                continue;
            }
            positions.put(key.rex(), clauses.items().size() + extras.size());
            extras.add(key.rex());
        }
        this.aggregate = clauses.groupBy().isPresent() || hasAggregates();
    }

    /** Whether rows are grouped. */
    public boolean isAggregate() {
        return aggregate;
    }

    /** The sort keys that are not in the select list. */
    public List<RexNode> orderExtras() {
        return extras;
    }

    private boolean hasAggregates() {
        PlaceholderFinder finder =
                new PlaceholderFinder(spec -> spec instanceof AggregateSpec || spec instanceof GroupingSpec);
        finder.visitAll(all());
        return !finder.found().isEmpty();
    }

    private List<RexNode> all() {
        List<RexNode> all = new ArrayList<>();
        clauses.items().forEach(item -> all.add(item.rex()));
        all.addAll(extras);
        clauses.hidden().forEach(column -> all.add(new RexInputRef(column.index(), column.type())));
        all.addAll(having(false));
        all.addAll(having(true));
        all.addAll(clauses.qualify());
        return all;
    }

    /** The conditions over groups that do not use what generators make of them, or those that do. */
    private List<RexNode> having(boolean generated) {
        return clauses.having().stream()
                .filter(condition -> GenerateStage.isIn(List.of(condition)) == generated)
                .toList();
    }

    /** The relational expression. */
    public RelNode lower() {
        if (clauses.distinct() && !extras.isEmpty()) {
            throw new ArclightException(
                    ErrorCondition.UNSUPPORTED_EXPR_FOR_OPERATOR, "invalidExprSqls", "ORDER BY with SELECT DISTINCT");
        }
        Stage stage = new Stage(input.rel(), all(), names.correlations());
        if (aggregate) {
            stage = new AggregateStage(context, names, clauses.groupBy().orElse(GroupKeys.NONE)).apply(stage);
        }
        int selected = clauses.items().size() + extras.size() + clauses.hidden().size();
        stage = filter(stage, selected, having(false).size());
        stage = GenerateStage.apply(stage);
        stage = filter(stage, selected, having(true).size());
        stage = WindowStage.apply(stage);
        stage = filter(stage, selected, clauses.qualify().size());
        return ordered(distinct(project(stage)));
    }

    /** Filters by the expressions behind the selected ones, and takes them off. */
    private static Stage filter(Stage stage, int from, int count) {
        if (count == 0) {
            return stage;
        }
        List<RexNode> conditions = stage.expressions().subList(from, from + count);
        RexNode condition = RexUtil.composeConjunction(PlannerRexBuilder.INSTANCE, conditions);
        RelNode rel =
                LogicalFilter.create(stage.rel(), condition, ImmutableSet.copyOf(stage.correlationsOf(conditions)));
        List<RexNode> rest = new ArrayList<>(stage.expressions().subList(0, from));
        rest.addAll(
                stage.expressions().subList(from + count, stage.expressions().size()));
        return new Stage(rel, rest, stage.correlations());
    }

    private RelNode project(Stage stage) {
        List<String> columnNames = new ArrayList<>();
        clauses.items().forEach(item -> columnNames.add(item.name()));
        extras.forEach(extra -> columnNames.add("_sort"));
        clauses.hidden().forEach(column -> columnNames.add(column.name()));
        List<RexNode> expressions = stage.expressions();
        return RexUtil.isIdentity(expressions, stage.rel().getRowType())
                ? stage.rel()
                : Relations.project(stage.rel(), expressions, columnNames, stage.correlationsOf(expressions));
    }

    private RelNode distinct(RelNode rel) {
        return clauses.distinct()
                ? LogicalAggregate.create(
                        rel, List.of(), ImmutableBitSet.range(rel.getRowType().getFieldCount()), null, List.of())
                : rel;
    }

    private RelNode ordered(RelNode rel) {
        RelCollation collation = collation();
        if (collation.getFieldCollations().isEmpty()) {
            return rel;
        }
        return clauses.localOrder()
                ? LogicalLocalSort.create(rel, collation)
                : LogicalSort.create(rel, collation, null, null);
    }

    private RelCollation collation() {
        Map<Integer, RelFieldCollation> fields = new LinkedHashMap<>();
        for (SortKey key : clauses.order()) {
            if (!isConstant(key)) {
                int position = positions.get(key.rex());
                fields.putIfAbsent(position, key.direction().on(position));
            }
        }
        return RelCollations.of(List.copyOf(fields.values()));
    }

    private static boolean isConstant(SortKey key) {
        return Constants.toLiteral(key.rex()).isPresent();
    }

    /**
     * Where a select is on its way.
     *
     * @param rel what is computed
     * @param expressions what is still to be computed over it
     * @param correlations the variables by which queries within the expressions see its row
     */
    record Stage(RelNode rel, List<RexNode> expressions, Set<CorrelationId> correlations) {
        /** The variables that some expressions need declared. */
        Set<CorrelationId> correlationsOf(List<RexNode> some) {
            boolean subqueries = !correlations.isEmpty() && some.stream().anyMatch(Stage::hasSubquery);
            return subqueries ? correlations : Set.of();
        }

        private static boolean hasSubquery(RexNode expression) {
            return RexUtil.SubQueryFinder.find(expression) != null;
        }

        /** The stage with expressions changed, over another input. */
        Stage over(RelNode newRel, List<RexNode> changed) {
            return new Stage(newRel, changed, correlations);
        }
    }
}
