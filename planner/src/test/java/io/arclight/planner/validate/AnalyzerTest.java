package io.arclight.planner.validate;

import static io.arclight.planner.validate.LogicalQueries.as;
import static io.arclight.planner.validate.LogicalQueries.call;
import static io.arclight.planner.validate.LogicalQueries.column;
import static io.arclight.planner.validate.LogicalQueries.number;
import static io.arclight.planner.validate.LogicalQueries.table;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.arclight.exec.error.ArclightException;
import io.arclight.exec.setting.Settings;
import io.arclight.exec.type.AtomicType;
import io.arclight.exec.type.StructType;
import io.arclight.planner.logical.Grouping;
import io.arclight.planner.logical.LogicalPlan;
import io.arclight.planner.logical.NameExpression.SortOrder;
import io.arclight.planner.logical.SelectPlan.Aggregate;
import io.arclight.planner.logical.SelectPlan.Filter;
import io.arclight.planner.logical.SelectPlan.Project;
import io.arclight.planner.logical.SelectPlan.Sort;
import io.arclight.planner.rel.AnalyzedQuery;
import java.util.List;
import java.util.Map;
import org.apache.calcite.plan.RelOptUtil;
import org.junit.jupiter.api.Test;

class AnalyzerTest {
    private static final StructType TRIPS = new StructType()
            .add("id", AtomicType.INTEGER, false)
            .add("zone", AtomicType.STRING)
            .add("fare", AtomicType.DOUBLE);

    private static AnalyzedQuery analyze(LogicalPlan plan) {
        return new Analyzer(LogicalQueries.catalog(Map.of("trips", TRIPS)), Settings.defaults(), "me").analyze(plan);
    }

    @Test
    void groupsWhatAWhereLeaves() {
        LogicalPlan where = new Filter(table("trips"), call(">", column("trips.ID"), number(3)));
        AnalyzedQuery query = analyze(new Aggregate(
                where,
                new Grouping(List.of(column("zone")), List.of(List.of(0)), false),
                List.of(column("Zone"), as(call("+", call("sum", column("fare")), number(1)), "total"))));
        assertEquals("struct<Zone:string,total:double>", query.schema().simpleString());
        assertEquals(
                """
                LogicalProject(Zone=[$0], total=[+($1, 1.0E0:DOUBLE)])
                  LogicalAggregate(group=[{0}], agg#0=[sum($1)])
                    LogicalProject(zone=[$1], fare=[$2])
                      LogicalFilter(condition=[>($0, 3)])
                        LogicalScan(source=[trips])
                """,
                RelOptUtil.toString(query.rel()));
    }

    @Test
    void sortsAndFiltersByColumnsThatWereNotSelected() {
        LogicalPlan selected = new Project(table("trips"), List.of(column("zone")));
        LogicalPlan filtered = new Filter(selected, call("=", column("id"), number(3)));
        AnalyzedQuery query = analyze(new Sort(filtered, List.of(new SortOrder(column("fare"), true, false)), true));
        assertEquals("struct<zone:string>", query.schema().simpleString());
        assertTrue(RelOptUtil.toString(query.rel()).contains("dir0=[DESC-nulls-last]"));
    }

    @Test
    void suggestsNamesThatMayHaveBeenMeant() {
        ArclightException error = assertThrows(
                ArclightException.class, () -> analyze(new Project(table("trips"), List.of(column("zonne")))));
        assertEquals("UNRESOLVED_COLUMN.WITH_SUGGESTION", error.getCondition());
        assertEquals("`zone`, `fare`, `id`", error.getMessageParameters().get("proposal"));
    }
}
