package io.arclight.planner.physical;

import io.arclight.exec.expression.ColumnReference;
import io.arclight.exec.expression.Expression;
import io.arclight.exec.plan.Exchange;
import io.arclight.exec.plan.PlanNode;
import io.arclight.exec.setting.Settings;
import io.arclight.exec.type.StructType;
import io.arclight.planner.rex.TypeMapping;
import io.arclight.planner.statistics.Estimator;
import io.arclight.planner.statistics.RelEstimate;
import io.arclight.planner.translate.ExpressionTranslator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.apache.calcite.rel.RelNode;
import org.apache.calcite.rex.RexNode;
import org.apache.calcite.util.ImmutableBitSet;

/** Plans a tree of rels from the leaves up, by the first rule that takes each. One query, one thread. */
public final class PhysicalPlanner {
    private final List<PhysicalRule<?>> rules;
    private final Settings settings;
    private final Estimator estimator;
    private final ExpressionTranslator expressions;
    private final Map<PlanNode, Double> estimatedRows = new IdentityHashMap<>();
    private final Map<PlanNode, Supplier<String>> reasons = new IdentityHashMap<>();
    private final Map<Exchange, Exchange> exchanges = new HashMap<>();
    private final Map<RelNode, PhysicalRel> shared = new IdentityHashMap<>();

    /**
     * A planner for one query.
     *
     * @param rules the rules in the order they are tried
     * @param settings the session's settings
     * @param estimator sizes of rels
     */
    public PhysicalPlanner(List<PhysicalRule<?>> rules, Settings settings, Estimator estimator) {
        this.rules = rules;
        this.settings = settings;
        this.estimator = estimator;
        this.expressions = new ExpressionTranslator(settings);
    }

    /** The steps for a rel. */
    public PhysicalRel plan(RelNode rel) {
        return plan(rel, ImmutableBitSet.of());
    }

    /**
     * The steps for a rel.
     *
     * @param wish columns by which its rows would best be partitioned
     */
    public PhysicalRel plan(RelNode rel, ImmutableBitSet wish) {
        PhysicalRel known = shared.get(rel);
        if (known != null) {
            return known;
        }
        for (PhysicalRule<?> rule : rules) {
            Optional<PhysicalRel> physical = apply(rule, rel, wish);
            if (physical.isPresent()) {
                PhysicalRel estimated = physical.get().withRows(estimator.rows(rel));
                estimatedRows.put(estimated.plan(), estimated.rows());
                shared.put(rel, estimated);
                return estimated;
            }
        }
        throw new IllegalStateException("no rule plans " + rel);
    }

    private <R extends RelNode> Optional<PhysicalRel> apply(PhysicalRule<R> rule, RelNode rel, ImmutableBitSet wish) {
        return rule.target().isInstance(rel) ? rule.apply(rule.target().cast(rel), wish, this) : Optional.empty();
    }

    /** The session's settings. */
    public Settings settings() {
        return settings;
    }

    /** What a rel is expected to give. */
    public RelEstimate estimate(RelNode rel) {
        return estimator.of(rel);
    }

    /** An expression over a step's columns. */
    public Expression translate(RexNode expression, PhysicalRel input) {
        return expressions.translate(expression, input.schema());
    }

    /** An expression over some columns. */
    public Expression translate(RexNode expression, StructType input) {
        return expressions.translate(expression, input);
    }

    /** Expressions over a step's columns. */
    public List<Expression> translate(List<? extends RexNode> list, PhysicalRel input) {
        return expressions.translate(list, input.schema());
    }

    /** References to some columns of a step. */
    public static List<Expression> columns(Iterable<Integer> columns, PhysicalRel input) {
        List<Expression> references = new ArrayList<>();
        columns.forEach(column -> references.add(column(column, input)));
        return references;
    }

    /** A reference to a column of a step. */
    public static ColumnReference column(int column, PhysicalRel input) {
        return ExpressionTranslator.column(column, input.schema());
    }

    /** The names and types a rel gives. */
    public static StructType schema(RelNode rel) {
        return TypeMapping.toStructType(rel.getRowType());
    }

    /** Records about how many rows a step gives that no rel stands for. */
    public PhysicalRel estimated(PhysicalRel physical) {
        estimatedRows.put(physical.plan(), physical.rows());
        return physical;
    }

    /** Records why a step was chosen: a phrase for EXPLAIN ANALYZE, written when somebody asks for it. */
    public void because(PlanNode step, Supplier<String> reason) {
        reasons.put(step, reason);
    }

    /** Why steps were chosen, by identity; most have no reason but the query. */
    public Map<PlanNode, Supplier<String>> reasons() {
        return reasons;
    }

    /** The same exchange that was planned before, when there is one: it then runs once for all that read it. */
    public Exchange shared(Exchange exchange) {
        return Repeatability.isRepeatable(exchange.input())
                ? exchanges.computeIfAbsent(exchange, Function.identity())
                : exchange;
    }

    /** About how many rows each step gives, by identity. */
    public Map<PlanNode, Double> estimatedRows() {
        return estimatedRows;
    }
}
