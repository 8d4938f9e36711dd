package io.arclight.benchmarks.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.arclight.benchmarks.engine.EngineKind;
import io.arclight.benchmarks.suite.Measurement;
import io.arclight.benchmarks.suite.QueryOutcome;
import io.arclight.benchmarks.suite.SuiteOutcome;
import io.arclight.benchmarks.worker.PeakMemory;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;

class ReportTest {
    private static final SuiteOutcome OUTCOME = new SuiteOutcome(
            "Suite <1>",
            List.of(EngineKind.ARCLIGHT, EngineKind.DUCKDB),
            4,
            List.of(
                    query("Q1", measured(90, 50, 10, 12), measured(100, 60, 20, 24), Optional.empty()),
                    query("Q2", measured(9, 9, 4, 4), measured(9, 9, 1, 1), Optional.empty()),
                    query("Q3", measured(9, 9, 9, 9), measured(1, 1, 1, 1), Optional.of("3 and 4 rows (duckdb)")),
                    query("Q4", failed("[BROKEN] \"it\"\nat line 2"), measured(5, 5, 5, 5), Optional.empty())),
            List.of("a note"));

    private static QueryOutcome query(String name, Measurement one, Measurement other, Optional<String> difference) {
        return new QueryOutcome(name, List.of(one, other), difference);
    }

    private static Measurement measured(double... millis) {
        return new Measurement(millis, new PeakMemory(250_000_000, true), Optional.empty());
    }

    private static Measurement failed(String message) {
        return new Measurement(new double[0], PeakMemory.UNKNOWN, Optional.of(message));
    }

    @Test
    void ratiosAreOfWarmMediansOverGoodQueries() {
        assertEquals(0.5, OUTCOME.queries().get(0).ratio(0, 1), 1e-9);
        assertEquals(Math.sqrt(0.5 * 4), OUTCOME.geometricMean(1).orElseThrow(), 1e-9);
    }

    @Test
    void textIsAligned() {
        assertEquals(
                """
                Suite <1>
                ms              arclight 1st  2nd  4th  warm   MB  duckdb 1st  2nd  4th  warm   MB  / duckdb
                Q1                        90   50   12    11  250         100   60   24    22  250      0.50
                Q2                         9    9    4     4  250           9    9    1     1  250      4.00
                Q3                         9    9    9     9  250           1    1    1     1  250   differs
                Q4                     error    -    -     -    -           5    5    5     5  250         -
                geometric mean                                                                          1.41
                Q3: results differ: 3 and 4 rows (duckdb)
                Q4: arclight: [BROKEN] "it"
                a note
                """,
                TextTable.of(OUTCOME));
    }

    @Test
    void markdownHasAColumnAnEngine() {
        assertEquals(
                """
                Suite <1>

                | query | Arclight 1st / 2nd / 4th / warm ms (peak MB) | DuckDB 1st / 2nd / 4th / warm ms (peak MB) | warm ratio to DuckDB |
                |---|---|---|---|
                | Q1 | 90 / 50 / 12 / 11 (250) | 100 / 60 / 24 / 22 (250) | 0.50 |
                | Q2 | 9 / 9 / 4 / 4 (250) | 9 / 9 / 1 / 1 (250) | 4.00 |
                | Q3 | 9 / 9 / 9 / 9 (250) | 1 / 1 / 1 / 1 (250) | |
                | Q4 | error | 5 / 5 / 5 / 5 (250) | |
                | geometric mean | | | 1.41 |

                - Q3: results differ: 3 and 4 rows (duckdb)
                - Q4: arclight: [BROKEN] "it"
                - a note
                """,
                MarkdownTable.of(OUTCOME));
    }

    @Test
    void csvHasALineARun() {
        List<String> lines = CsvReport.of(OUTCOME).lines().toList();
        assertEquals("query,engine,run,millis,peak_bytes,status", lines.get(0));
        assertEquals("Q1,arclight,1,90.000,250000000,ok", lines.get(1));
        assertTrue(lines.contains("Q3,duckdb,4,1.000,250000000,differs"));
        assertTrue(lines.contains("Q4,arclight,,,,\"[BROKEN] \"\"it\"\""));
    }

    @Test
    void pictureHasABarForEachMeasurement() throws Exception {
        byte[] svg = BarChart.of(OUTCOME).getBytes(StandardCharsets.UTF_8);
        Document document =
                DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(svg));
        int legend = 2;
        assertEquals(7 + legend, document.getElementsByTagName("rect").getLength());
    }
}
