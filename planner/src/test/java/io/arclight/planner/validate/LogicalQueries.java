package io.arclight.planner.validate;

import io.arclight.exec.error.Origin;
import io.arclight.exec.source.DataSource;
import io.arclight.exec.source.Scan;
import io.arclight.exec.source.ScanRequest;
import io.arclight.exec.source.SourceStatistics;
import io.arclight.exec.type.AtomicType;
import io.arclight.exec.type.DataType;
import io.arclight.exec.type.StructType;
import io.arclight.planner.catalog.Catalog;
import io.arclight.planner.catalog.FileRelations;
import io.arclight.planner.catalog.View;
import io.arclight.planner.catalog.ViewRegistry;
import io.arclight.planner.catalog.Warehouse;
import io.arclight.planner.logical.CallClauses;
import io.arclight.planner.logical.LeafPlan.FileRelation;
import io.arclight.planner.logical.LeafPlan.SourceRelation;
import io.arclight.planner.logical.LeafPlan.UnresolvedRelation;
import io.arclight.planner.logical.LogicalExpression;
import io.arclight.planner.logical.NameExpression.Alias;
import io.arclight.planner.logical.NameExpression.Attribute;
import io.arclight.planner.logical.NameExpression.Constant;
import io.arclight.planner.logical.ValueExpression.FunctionCall;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Builds unresolved queries by hand, and tables without rows for them. */
final class LogicalQueries {
    private LogicalQueries() {}

    /** A catalog of tables that have a schema and no rows. */
    static Catalog catalog(Map<String, StructType> tables) {
        Catalog catalog = new Catalog(new ViewRegistry(), new Warehouse(Path.of("warehouse")), new FileRelations() {
            @Override
            public DataSource open(FileRelation relation) {
                throw new IllegalStateException("no files here");
            }

            @Override
            public boolean isFormat(String name) {
                return name.equalsIgnoreCase("parquet");
            }
        });
        tables.forEach((name, schema) -> catalog.localViews()
                .put(new View(
                        name, List.of(), new SourceRelation(new EmptyTable(name, schema)), "", Optional.empty())));
        return catalog;
    }

    static UnresolvedRelation table(String name) {
        return new UnresolvedRelation(List.of(name), Map.of(), Origin.NONE);
    }

    static LogicalExpression column(String name) {
        return new Attribute(List.of(name.split("\\.")), 0, Origin.NONE);
    }

    static LogicalExpression call(String function, LogicalExpression... arguments) {
        return new FunctionCall(function, List.of(arguments), CallClauses.NONE, Origin.NONE);
    }

    static LogicalExpression number(int value) {
        return constant(value, AtomicType.INTEGER);
    }

    static LogicalExpression constant(Object value, DataType type) {
        return new Constant(value, type, Origin.NONE);
    }

    static LogicalExpression as(LogicalExpression child, String name) {
        return new Alias(child, List.of(name));
    }

    /** A table that is never read. */
    record EmptyTable(String name, StructType schema) implements DataSource {
        @Override
        public SourceStatistics statistics() {
            return new SourceStatistics(0, true, 0, Map.of());
        }

        @Override
        public String description() {
            return name;
        }

        @Override
        public Scan scan(ScanRequest request) {
            throw new IllegalStateException("never read");
        }
    }
}
