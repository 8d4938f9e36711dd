package io.arclight.planner.optimize.subquery;

import io.arclight.planner.optimize.ExpressionTraits;
import io.arclight.planner.optimize.Phase;
import io.arclight.planner.optimize.Rels;
import io.arclight.planner.optimize.RuleContext;
import io.arclight.planner.rel.RelDispatch;
import io.arclight.planner.rex.Columns;
import io.arclight.planner.rex.Conjunction;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.calcite.rel.RelNode;
import org.apache.calcite.rel.core.CorrelationId;
import org.apache.calcite.rel.core.JoinRelType;
import org.apache.calcite.rel.logical.LogicalCorrelate;
import org.apache.calcite.rel.logical.LogicalFilter;
import org.apache.calcite.rel.logical.LogicalJoin;
import org.apache.calcite.rel.logical.LogicalProject;
import org.apache.calcite.rel.type.RelDataType;
import org.apache.calcite.rex.RexCall;
import org.apache.calcite.rex.RexNode;
import org.apache.calcite.rex.RexShuttle;
import org.apache.calcite.rex.RexSubQuery;
import org.apache.calcite.sql.SqlKind;

/** Turns every subquery into a join, the innermost first. */
public final class SubqueryPhase implements Phase {
    @Override
    public String name() {
        return "subqueries";
    }

    @Override
    public RelNode run(RelNode root, RuleContext context) {
        List<RelNode> inputs = new ArrayList<>();
        boolean changed = false;
        for (RelNode input : root.getInputs()) {
            RelNode unnested = run(input, context);
            changed |= unnested != input;
            inputs.add(unnested);
        }
        RelNode rel = changed ? Rels.withInputs(root, inputs) : root;
        return new RelDispatch<RelNode>(other -> other)
                .on(LogicalFilter.class, filter -> filter(filter, context))
                .on(LogicalProject.class, project -> project(project, context))
                .on(LogicalJoin.class, join -> join(join, context))
                .on(LogicalCorrelate.class, SubqueryPhase::lateral)
                .apply(rel);
    }

    private RelNode filter(LogicalFilter filter, RuleContext context) {
        List<RexNode> conjuncts = Conjunction.split(filter.getCondition());
        if (conjuncts.stream().noneMatch(ExpressionTraits::hasSubQuery)) {
            return filter;
        }
        return filter(filter.getInput(), conjuncts, filter.getVariablesSet(), context);
    }

    private RelNode filter(RelNode input, List<RexNode> conjuncts, Set<CorrelationId> ids, RuleContext context) {
        int width = input.getRowType().getFieldCount();
        RelNode current = Rels.filter(
                input,
                conjuncts.stream()
                        .filter(conjunct -> !ExpressionTraits.hasSubQuery(conjunct))
                        .toList());
        List<RexNode> values = new ArrayList<>();
        for (RexNode conjunct : conjuncts) {
            RexSubQuery tested = tested(conjunct, context);
            if (tested != null) {
                current = joiner(current, ids, context).filter(inner(tested, context), conjunct.isA(SqlKind.NOT));
            } else if (ExpressionTraits.hasSubQuery(conjunct)) {
                Appending appending = new Appending(current, ids, context);
                values.add(conjunct.accept(appending));
                current = appending.rel;
            }
        }
        RelNode filtered = Rels.filter(current, values);
        return Rels.columns(filtered, IntStream.range(0, width).boxed().toList());
    }

    /** The subquery whose truth decides about the row: EXISTS or IN, maybe negated; null for anything else. */
    private static RexSubQuery tested(RexNode conjunct, RuleContext context) {
        RexNode inner =
                conjunct.isA(SqlKind.NOT) ? ((RexCall) conjunct).getOperands().get(0) : conjunct;
        return inner instanceof RexSubQuery subquery
                        && subquery.getKind() != SqlKind.SCALAR_QUERY
                        && !NullMembership.isNull(subquery, context.settings())
                        && subquery.getOperands().stream().noneMatch(ExpressionTraits::hasSubQuery)
                ? subquery
                : null;
    }

    private RelNode project(LogicalProject project, RuleContext context) {
        if (project.getProjects().stream().noneMatch(ExpressionTraits::hasSubQuery)) {
            return project;
        }
        Appending appending = new Appending(project.getInput(), project.getVariablesSet(), context);
        List<RexNode> items = appending.apply(project.getProjects());
        return Rels.project(appending.rel, items, project.getRowType().getFieldNames());
    }

    /** Subqueries in ON: of an inner join, they are conditions on its rows; of others, values of one of its sides. */
    private RelNode join(LogicalJoin join, RuleContext context) {
        List<RexNode> conjuncts = Conjunction.split(join.getCondition());
        if (conjuncts.stream().noneMatch(ExpressionTraits::hasSubQuery)) {
            return join;
        }
        JoinSubqueries.check(join);
        if (join.getJoinType() != JoinRelType.INNER) {
            return new JoinSubqueries(join, subquery -> inner(subquery, context), context.settings()).apply();
        }
        List<RexNode> plain = conjuncts.stream()
                .filter(conjunct -> !ExpressionTraits.hasSubQuery(conjunct))
                .toList();
        List<RexNode> rest =
                conjuncts.stream().filter(ExpressionTraits::hasSubQuery).toList();
        return filter(Rels.join(join, JoinRelType.INNER, plain), rest, join.getVariablesSet(), context);
    }

    /** LATERAL: the right side is evaluated for each left row. */
    private static RelNode lateral(LogicalCorrelate lateral) {
        RelNode left = lateral.getLeft();
        Correlation correlation = new Correlation(Set.of(lateral.getCorrelationId()), left.getRowType());
        Unnested right = new PullUp(correlation, PullUp.EmptyGroups.WITHOUT_KEYS)
                .apply(lateral.getRight())
                .filter(pulled -> pulled.onEmpty().isEmpty())
                .orElseGet(() -> DomainJoin.unnest(lateral.getRight(), correlation, left));
        RelDataType row = Rels.bothSides(left, right.rel());
        int width = left.getRowType().getFieldCount();
        List<RexNode> conditions = right.conditions().stream()
                .map(condition -> correlation.replace(
                        condition,
                        column -> Columns.reference(row, column),
                        column -> Columns.reference(row, width + column)))
                .toList();
        RelNode joined = Rels.join(left, right.rel(), lateral.getJoinType(), conditions);
        return Rels.columns(
                joined,
                IntStream.range(0, lateral.getRowType().getFieldCount()).boxed().toList());
    }

    private RexSubQuery inner(RexSubQuery subquery, RuleContext context) {
        RelNode unnested = run(subquery.rel, context);
        return unnested == subquery.rel ? subquery : subquery.clone(unnested);
    }

    private static SubqueryJoin joiner(RelNode outer, Set<CorrelationId> ids, RuleContext context) {
        return new SubqueryJoin(outer, new Correlation(ids, outer.getRowType()), context.settings());
    }

    /** Replaces subqueries by columns that joins append. */
    private final class Appending extends RexShuttle {
        private final Set<CorrelationId> ids;
        private final RuleContext context;
        private RelNode rel;

        private Appending(RelNode rel, Set<CorrelationId> ids, RuleContext context) {
            this.rel = rel;
            this.ids = ids;
            this.context = context;
        }

        @Override
        public RexNode visitSubQuery(RexSubQuery subquery) {
            if (NullMembership.isNull(subquery, context.settings())) {
                return NullMembership.unknown();
            }
            List<RexNode> operands = apply(subquery.getOperands());
            RexSubQuery bound =
                    operands.equals(subquery.getOperands()) ? subquery : subquery.clone(subquery.getType(), operands);
            rel = joiner(rel, ids, context).append(inner(bound, context));
            return SubqueryJoin.value(rel, subquery);
        }
    }
}
