package io.arclight.planner;

import io.arclight.exec.metric.PhaseTimes;
import io.arclight.exec.setting.Settings;
import io.arclight.exec.source.DataSource;
import io.arclight.planner.catalog.Catalog;
import io.arclight.planner.catalog.FileRelations;
import io.arclight.planner.catalog.View;
import io.arclight.planner.catalog.ViewRegistry;
import io.arclight.planner.catalog.Warehouse;
import io.arclight.planner.command.Statement;
import io.arclight.planner.logical.LeafPlan.FileRelation;
import io.arclight.planner.logical.LeafPlan.SourceRelation;
import io.arclight.planner.optimize.Optimizer;
import io.arclight.planner.optimize.rule.Phases;
import io.arclight.planner.rel.AnalyzedQuery;
import io.arclight.planner.syntax.SqlSyntax;
import io.arclight.planner.validate.Analyzer;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Plans SQL over some tables. */
public final class SqlPlanner {
    private final Catalog catalog;
    private final Settings settings;

    /** A planner that knows tables by name. */
    public SqlPlanner(Map<String, ? extends DataSource> tables, Settings settings) {
        this.catalog = new Catalog(new ViewRegistry(), new Warehouse(Path.of("warehouse")), new NoFiles());
        this.settings = settings;
        tables.forEach((name, source) -> catalog.create(
                new View(name, List.of(), new SourceRelation(source), "", Optional.empty()), false, true));
    }

    /** Makes a view. */
    public void create(String sql) {
        Statement.CreateView command = (Statement.CreateView) SqlSyntax.parseStatement(sql, settings);
        catalog.create(command.view(), command.global(), command.replace());
    }

    /** The analyzed query. */
    public AnalyzedQuery analyze(String sql) {
        Statement.Query query = (Statement.Query) SqlSyntax.parseStatement(sql, settings);
        return new Analyzer(catalog, settings, "test").analyze(query.plan());
    }

    /** The plan with all rules. */
    public PlannedQuery plan(String sql) {
        return QueryPlanner.plan(analyze(sql), settings);
    }

    /** The plan without one rule of the optimizer, by the simple name of its class. */
    public PlannedQuery planWithout(String sql, String rule) {
        return QueryPlanner.plan(analyze(sql), settings, new Optimizer(Phases.without(rule)), new PhaseTimes());
    }

    /** No files at all. */
    private static final class NoFiles implements FileRelations {
        @Override
        public DataSource open(FileRelation relation) {
            throw new UnsupportedOperationException(relation.paths().toString());
        }

        @Override
        public boolean isFormat(String name) {
            return false;
        }
    }
}
