package io.arclight.planner;

import io.arclight.exec.error.ArclightException;
import io.arclight.exec.error.ErrorCondition;
import io.arclight.exec.expression.Expression;
import io.arclight.exec.metric.Phase;
import io.arclight.exec.metric.PhaseTimes;
import io.arclight.exec.plan.PlanNode;
import io.arclight.exec.plan.Project;
import io.arclight.exec.plan.Write;
import io.arclight.exec.plan.part.WriteTarget;
import io.arclight.exec.setting.Settings;
import io.arclight.exec.type.AtomicType;
import io.arclight.exec.type.StructType;
import io.arclight.planner.catalog.Catalog;
import io.arclight.planner.explain.PlanExplanation;
import io.arclight.planner.explain.QueryExplanation;
import io.arclight.planner.optimize.Optimizer;
import io.arclight.planner.optimize.RuleContext;
import io.arclight.planner.optimize.rule.Phases;
import io.arclight.planner.physical.PhysicalPlanner;
import io.arclight.planner.physical.rule.PhysicalRules;
import io.arclight.planner.rel.AnalyzedQuery;
import io.arclight.planner.statistics.Estimator;
import io.arclight.planner.translate.ExpressionTranslator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.calcite.rel.RelNode;

/** From an analyzed query to the plan that runs. Stateless. */
public final class QueryPlanner {
    /** What a write gives: a row per file. */
    public static final StructType WRITTEN_FILES = new StructType()
            .add("path", AtomicType.STRING, false)
            .add("rows", AtomicType.LONG, false)
            .add("bytes", AtomicType.LONG, false);

    private static final Optimizer OPTIMIZER = new Optimizer(Phases.ALL);

    private QueryPlanner() {}

    /**
     * Plans a query.
     *
     * @param query the query
     * @param settings the session's settings
     * @throws io.arclight.exec.error.ArclightException when it holds a subquery that cannot be computed
     */
    public static PlannedQuery plan(AnalyzedQuery query, Settings settings) {
        return plan(query, settings, new PhaseTimes());
    }

    /**
     * Plans a query.
     *
     * @param times where to count how long it took
     */
    public static PlannedQuery plan(AnalyzedQuery query, Settings settings, PhaseTimes times) {
        return plan(query, settings, OPTIMIZER, times);
    }

    /** Plans a query by an optimizer of the caller's. */
    static PlannedQuery plan(AnalyzedQuery query, Settings settings, Optimizer optimizer, PhaseTimes times) {
        Estimator estimator = new Estimator();
        RuleContext context = new RuleContext(settings, estimator);
        RelNode optimized = times.time(Phase.OPTIMIZE, () -> optimizer.optimize(query.rel(), context));
        PhysicalPlanner planner = new PhysicalPlanner(PhysicalRules.ALL, settings, estimator);
        PlanNode plan = times.time(Phase.PLAN, () -> planner.plan(optimized)).plan();
        PlanExplanation physical = new PlanExplanation(
                plan, planner.estimatedRows(), planner.reasons(), settings.get(Settings.RUNTIME_FILTERS));
        QueryExplanation explanation = new QueryExplanation(query.rel(), optimized, physical);
        return new PlannedQuery(plan, query.schema(), explanation, query.warnings());
    }

    /**
     * Plans the writing of a query's rows: as many files per folder as the plan has partitions at its top.
     *
     * @param query the query
     * @param target where and how
     * @param settings the session's settings
     * @throws ArclightException COLUMN_ALREADY_EXISTS when two columns have the same name, whatever its case
     */
    public static PlannedQuery planWrite(AnalyzedQuery query, WriteTarget target, Settings settings) {
        requireDistinct(query.schema());
        PlannedQuery rows = plan(query, settings);
        PlanNode plan = new Write(named(rows.plan(), query.schema()), target, WRITTEN_FILES);
        QueryExplanation explanation = rows.explanation();
        PlanExplanation physical = explanation.physical().of(plan);
        return new PlannedQuery(
                plan,
                WRITTEN_FILES,
                new QueryExplanation(query.rel(), explanation.optimized(), physical),
                query.warnings());
    }

    private static void requireDistinct(StructType columns) {
        Set<String> names = new HashSet<>();
        for (String column : columns.names()) {
            String name = column.toLowerCase(Locale.ROOT);
            if (!names.add(name)) {
                throw new ArclightException(
                        ErrorCondition.COLUMN_ALREADY_EXISTS, "columnName", Catalog.quote(List.of(name)));
            }
        }
    }

    /** The rows under the user's names: files carry them. */
    private static PlanNode named(PlanNode plan, StructType schema) {
        if (plan.schema().names().equals(schema.names())) {
            return plan;
        }
        return new Project(
                plan,
                IntStream.range(0, schema.size())
                        .<Expression>mapToObj(index -> ExpressionTranslator.column(index, plan.schema()))
                        .toList(),
                schema);
    }
}
