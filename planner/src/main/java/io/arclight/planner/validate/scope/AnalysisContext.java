package io.arclight.planner.validate.scope;

import io.arclight.exec.evaluate.row.ConstantEvaluator;
import io.arclight.exec.expression.Cast;
import io.arclight.exec.expression.Literal;
import io.arclight.exec.setting.Settings;
import io.arclight.exec.type.Coercion;
import io.arclight.planner.catalog.Catalog;
import io.arclight.planner.catalog.OpenedFiles;
import io.arclight.planner.catalog.SqlFunction;
import io.arclight.planner.rel.CachedRelations;
import java.util.List;
import java.util.Map;
import org.apache.calcite.plan.RelOptCluster;

/**
 * What the analysis of one query has at hand throughout.
 *
 * @param catalog what names in FROM mean
 * @param files opens files, each once
 * @param settings the session's settings
 * @param parameters values of {@code ?} in order
 * @param namedParameters values of {@code :name}
 * @param cluster the environment of the relational expressions
 * @param ansi whether ANSI mode is on
 * @param evaluator computes constants
 * @param cached the relations whose rows are kept
 * @param findings what the analysis finds out about the query on its way
 */
public record AnalysisContext(
        Catalog catalog,
        OpenedFiles files,
        Settings settings,
        List<Literal> parameters,
        Map<String, Literal> namedParameters,
        RelOptCluster cluster,
        boolean ansi,
        ConstantEvaluator evaluator,
        CachedRelations cached,
        Findings findings) {
    /** The analysis of a query within this one that sees another catalog. */
    public AnalysisContext with(Catalog other) {
        return new AnalysisContext(
                other, files, settings, parameters, namedParameters, cluster, ansi, evaluator, cached, findings);
    }

    /** The analysis of a query within this one that computes everything anew. */
    public AnalysisContext uncached() {
        return new AnalysisContext(
                catalog,
                files,
                settings,
                parameters,
                namedParameters,
                cluster,
                ansi,
                evaluator,
                CachedRelations.NONE,
                findings);
    }

    /** The analysis of a query within this one that has parameters of its own. */
    public AnalysisContext with(List<Literal> positional, Map<String, Literal> named) {
        return new AnalysisContext(
                catalog, files, settings, positional, named, cluster, ansi, evaluator, cached, findings);
    }

    /** The analysis of the body of a function, with the settings it was made with. */
    public AnalysisContext within(SqlFunction function) {
        return new AnalysisContext(
                catalog.within(function),
                files,
                function.settings(),
                List.of(),
                Map.of(),
                cluster,
                function.settings().get(Settings.ANSI),
                evaluator,
                cached,
                findings);
    }

    /** How types meet. */
    public Coercion coercion() {
        return Coercion.of(ansi);
    }

    /** How a cast treats what does not fit. */
    public Cast.Mode castMode() {
        return ansi ? Cast.Mode.ANSI : Cast.Mode.LEGACY;
    }
}
