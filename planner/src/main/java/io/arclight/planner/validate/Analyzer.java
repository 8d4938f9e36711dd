package io.arclight.planner.validate;

import io.arclight.exec.evaluate.row.ConstantEvaluator;
import io.arclight.exec.expression.Literal;
import io.arclight.exec.setting.Settings;
import io.arclight.planner.catalog.Catalog;
import io.arclight.planner.catalog.OpenedFiles;
import io.arclight.planner.catalog.SqlFunction;
import io.arclight.planner.logical.LogicalExpression;
import io.arclight.planner.logical.LogicalPlan;
import io.arclight.planner.rel.AnalyzedQuery;
import io.arclight.planner.rel.CachedRelations;
import io.arclight.planner.rel.PlannerCluster;
import io.arclight.planner.validate.scope.AnalysisContext;
import io.arclight.planner.validate.scope.Findings;
import io.arclight.planner.validate.scope.Relation;
import io.arclight.planner.validate.scope.Relations;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.calcite.plan.RelOptCluster;

/** Analyzes queries of a session. Immutable; each query gets its own cluster. */
public final class Analyzer {
    private final Catalog catalog;
    private final Settings settings;
    private final String user;
    private final CachedRelations cached;

    /**
     * An analyzer for a session.
     *
     * @param catalog its views
     * @param settings its settings
     * @param user what {@code current_user()} is
     */
    public Analyzer(Catalog catalog, Settings settings, String user) {
        this(catalog, settings, user, CachedRelations.NONE);
    }

    /**
     * An analyzer for a session that keeps rows between queries.
     *
     * @param cached the relations whose rows are kept
     */
    public Analyzer(Catalog catalog, Settings settings, String user, CachedRelations cached) {
        this.catalog = catalog;
        this.settings = settings;
        this.user = user;
        this.cached = cached;
    }

    /**
     * Analyzes a query without parameters.
     *
     * @throws io.arclight.exec.error.ArclightException when it is wrong
     */
    public AnalyzedQuery analyze(LogicalPlan plan) {
        return analyze(plan, List.of(), Map.of());
    }

    /** Analyzes a query with values of {@code ?} and of {@code :name}. */
    public AnalyzedQuery analyze(LogicalPlan plan, List<Literal> parameters, Map<String, Literal> namedParameters) {
        return analyze(plan, parameters, namedParameters, PlannerCluster.create());
    }

    /** The value of an expression that sees no row; empty when it is not constant. */
    public Optional<Literal> constant(
            LogicalExpression expression, List<Literal> parameters, Map<String, Literal> namedParameters) {
        AnalysisContext context = context(parameters, namedParameters, PlannerCluster.create());
        return new PlanAnalyzer(context).constant(expression);
    }

    /**
     * A function with all that its definition left to be found.
     *
     * @param function as it was written
     * @param text the SQL of its body
     * @throws io.arclight.exec.error.ArclightException when it is wrong
     */
    public SqlFunction define(SqlFunction function, String text) {
        AnalysisContext context = context(List.of(), Map.of(), PlannerCluster.create());
        return new FunctionDefinition(context, function, text).checked();
    }

    private AnalysisContext context(
            List<Literal> parameters, Map<String, Literal> namedParameters, RelOptCluster cluster) {
        Findings findings = new Findings();
        return new AnalysisContext(
                catalog,
                new OpenedFiles(catalog.files()),
                settings,
                parameters,
                namedParameters,
                cluster,
                settings.get(Settings.ANSI),
                new ConstantEvaluator(settings, user, findings::holdOnlyForNow),
                cached,
                findings);
    }

    /** Analyzes a query into a cluster of the caller's. */
    public AnalyzedQuery analyze(
            LogicalPlan plan, List<Literal> parameters, Map<String, Literal> namedParameters, RelOptCluster cluster) {
        AnalysisContext context = context(parameters, namedParameters, cluster);
        Relation relation = new CacheLookup(context).substitute(new PlanAnalyzer(context).analyze(plan));
        new CompletenessCheck().check(relation.rel());
        AnalyzedQuery query =
                Relations.query(relation).warned(context.findings().warnings());
        boolean onlyForNow = context.findings().isOnlyForNow() || !Relations.isDeterministic(query.rel());
        return onlyForNow ? query : query.over(context.files().tables());
    }
}
