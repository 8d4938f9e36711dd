package io.arclight.planner.validate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.arclight.exec.error.ArclightException;
import io.arclight.exec.setting.Settings;
import io.arclight.planner.catalog.Catalog;
import io.arclight.planner.command.Statement;
import io.arclight.planner.command.Statement.CreateView;
import io.arclight.planner.command.Statement.DropView;
import io.arclight.planner.command.Statement.Query;
import io.arclight.planner.command.Statement.SetSetting;
import io.arclight.planner.syntax.SqlSyntax;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names and types of columns are those that Spark's own tests show. */
class SparkNamesTest {
    private static final String SCHEMA = "\n-- !query schema\n";
    private static final String OUTPUT = "\n-- !query output\n";

    private static Path results() {
        String shared = System.getProperty("arclight.shared");
        Path directory = Path.of("").toAbsolutePath();
        while (shared == null && directory != null) {
            Path candidate = directory.resolveSibling("shared");
            if (Files.isDirectory(candidate.resolve("conformance"))) {
                shared = candidate.toString();
            }
            directory = directory.getParent();
        }
        Assumptions.assumeTrue(shared != null, "Spark's conformance data is not there");
        return Path.of(shared, "conformance", "spark-sql", "results");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "comparator",
                "cross-join",
                "join-empty-relation",
                "order-by-and-having-on-top-of-aggregate-with-join",
                "qualify",
                "replacing-missing-expression-with-alias",
                "subquery/exists-subquery/exists-basic",
                "subquery/exists-subquery/exists-cte",
                "subquery/exists-subquery/exists-joins-and-set-ops",
                "subquery/in-subquery/in-count-bug",
                "subquery/in-subquery/in-having",
                "subquery/in-subquery/in-limit",
                "subquery/in-subquery/in-set-operations",
                "subquery/in-subquery/in-with-cte",
                "subquery/scalar-subquery/scalar-subquery-count-bug",
                "table-aliases",
                "typeCoercion/native/widenSetOperationTypes",
                "typeCoercion/native/binaryComparison",
                "unpivot",
                "using-join",
            })
    void areThoseOfSpark(String name) throws IOException {
        String golden = Files.readString(results().resolve(name + ".sql.out"));
        Catalog catalog = LogicalQueries.catalog(Map.of());
        Settings settings = Settings.defaults().with(Settings.TIME_ZONE, "America/Los_Angeles");
        int compared = 0;
        for (String block : golden.split("-- !query\n")) {
            int schemaAt = block.indexOf(SCHEMA);
            int outputAt = block.indexOf(OUTPUT);
            if (schemaAt < 0 || outputAt < 0) {
                continue;
            }
            String sql = block.substring(0, schemaAt);
            String schema = block.substring(schemaAt + SCHEMA.length(), outputAt);
            boolean error = block.substring(outputAt).contains("\"sqlState\"");
            Statement statement = SqlSyntax.parseStatement(sql, settings);
            if (statement instanceof SetSetting set && set.value().isPresent()) {
                settings = settings.with(set.key().orElseThrow(), set.value().get());
            } else if (statement instanceof CreateView view) {
                catalog.create(view.view(), view.global(), view.replace());
            } else if (statement instanceof DropView view) {
                assertTrue(catalog.drop(view.name()) || view.ifExists(), sql);
            } else if (statement instanceof Query query && !error) {
                assertEquals(schema, schema(catalog, settings, query, sql), sql);
                compared++;
            }
        }
        assertTrue(compared > 0, name);
    }

    private static String schema(Catalog catalog, Settings settings, Query query, String sql) {
        try {
            return new Analyzer(catalog, settings, "me")
                    .analyze(query.plan())
                    .schema()
                    .simpleString();
        } catch (ArclightException e) {
            return e.getCondition() + " for " + sql;
        }
    }
}
