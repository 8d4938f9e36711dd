package io.arclight.session.execution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import io.arclight.exec.setting.Settings;
import io.arclight.exec.source.DataSource;
import io.arclight.exec.type.StructType;
import io.arclight.planner.PlannedQuery;
import io.arclight.planner.command.Statement;
import io.arclight.planner.logical.LeafPlan.OneRow;
import io.arclight.planner.logical.LeafPlan.RangeRelation;
import io.arclight.planner.logical.LogicalPlan;
import io.arclight.planner.logical.ReshapedPlan.Tagged;
import io.arclight.planner.rel.AnalyzedQuery;
import io.arclight.planner.syntax.ParsedStatement;
import io.arclight.session.execution.PlanMemo.Moment;
import io.arclight.session.execution.PlanMemo.Question;
import io.arclight.session.query.QuerySession.ExecuteOptions;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is analyzed and planned again, and what is not. */
class PlanMemoTest {
    private Optional<Moment> moment = Optional.of(new Moment(Settings.defaults(), 0));
    private final PlanMemo memo = new PlanMemo(() -> moment);
    private final LogicalPlan query = new OneRow();
    private boolean fileIsAsItWas = true;
    private int analyzed;
    private int planned;

    @Test
    void aQueryThatComesAgainIsPlannedOnce() {
        PlannedQuery first = plan(query);
        assertSame(first, plan(query));
        assertEquals(StructType.EMPTY, schema(query));
        assertCounts(1, 1);
    }

    @Test
    void whatWasAnalyzedForItsColumnsIsPlannedFromThere() {
        schema(query);
        plan(new Tagged(query, 7));
        schema(new Tagged(query, 8));
        plan(new Tagged(query, 9));
        assertCounts(1, 1);
    }

    @Test
    void whatWasAnalyzedIsGivenToOneOnly() {
        schema(query);
        memo.plan(question(query), this::analyze, outer -> {
            plan(query);
            return planned(outer);
        });
        assertCounts(2, 2);
    }

    @Test
    void aChangeForgetsIt() {
        plan(query);
        moment = Optional.of(new Moment(moment.get().settings(), 1));
        plan(query);
        moment = Optional.of(new Moment(Settings.defaults().with("spark.sql.ansi.enabled", "false"), 1));
        plan(query);
        assertCounts(3, 3);
    }

    @Test
    void aFileThatIsNotAsItWasForgetsIt() {
        plan(query);
        fileIsAsItWas = false;
        plan(query);
        assertCounts(2, 2);
    }

    @Test
    void nothingIsKeptWhileNothingMayBe() {
        moment = Optional.empty();
        schema(query);
        plan(query);
        plan(query);
        assertCounts(3, 2);
    }

    @Test
    void whatWasNotAskedForLatelyMakesRoom() {
        plan(query);
        for (int i = 0; i < 100; i++) {
            plan(new RangeRelation(0, i, 1, 0));
        }
        plan(query);
        assertCounts(102, 102);
    }

    @Test
    void aTextIsReadOnce() {
        Statement first = memo.statement("a", () -> read(false));
        assertSame(first, memo.statement("a", () -> read(false)));
        assertNotSame(first, memo.statement("b", () -> read(false)));
        moment = Optional.of(new Moment(Settings.defaults().with("spark.sql.session.timeZone", "UTC"), 0));
        assertNotSame(first, memo.statement("a", () -> read(false)));
    }

    @Test
    void aTextThatMayMeanSomethingElseIsReadAgain() {
        Statement first = memo.statement("a", () -> read(true));
        assertNotSame(first, memo.statement("a", () -> read(true)));
    }

    private static ParsedStatement read(boolean onlyForNow) {
        return new ParsedStatement(new Statement.Query(new OneRow()), onlyForNow);
    }

    private PlannedQuery plan(LogicalPlan plan) {
        return memo.plan(question(plan), this::analyze, this::planned);
    }

    private StructType schema(LogicalPlan plan) {
        return memo.schema(question(plan), this::analyze);
    }

    private static Question question(LogicalPlan plan) {
        return Question.of(plan, ExecuteOptions.DEFAULT);
    }

    private AnalyzedQuery analyze() {
        analyzed++;
        DataSource file = (DataSource) Proxy.newProxyInstance(
                DataSource.class.getClassLoader(),
                new Class<?>[] {DataSource.class},
                (proxy, method, arguments) -> method.getName().equals("isCurrent") ? fileIsAsItWas : null);
        return new AnalyzedQuery(null, StructType.EMPTY).over(List.of(file));
    }

    private PlannedQuery planned(AnalyzedQuery known) {
        planned++;
        return new PlannedQuery(null, known.schema(), null, List.of());
    }

    private void assertCounts(int analyses, int plans) {
        assertEquals(analyses, analyzed, "analyses");
        assertEquals(plans, planned, "plans");
    }
}
