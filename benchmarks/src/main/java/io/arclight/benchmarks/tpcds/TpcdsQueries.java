package io.arclight.benchmarks.tpcds;

import io.arclight.benchmarks.suite.SuiteQuery;
import io.arclight.benchmarks.worker.SparkJars;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The queries as Spark's own tests have them, with the specification's validation parameters. Four of the 99 are two each. */
final class TpcdsQueries {
    private static final int COUNT = 99;
    private static final List<String> VARIANTS = List.of("", "a", "b");

    private TpcdsQueries() {}

    /** The queries, Q1 to Q99. */
    static List<SuiteQuery> all() throws IOException {
        List<SuiteQuery> queries = new ArrayList<>();
        try (ZipFile jar = new ZipFile(SparkJars.resolve().tests().toFile())) {
            for (int number = 1; number <= COUNT; number++) {
                for (String variant : VARIANTS) {
                    ZipEntry entry = jar.getEntry("tpcds/q" + number + variant + ".sql");
                    if (entry != null) {
                        String text = corrected(text(jar, entry));
                        queries.add(SuiteQuery.of("Q" + number + variant, text, DuckDbText.of(text)));
                    }
                }
            }
        }
        return queries;
    }

    /** The column has the name that the specification gives it. */
    private static String corrected(String text) {
        return text.replaceAll("c_last_review_date\\b", "c_last_review_date_sk");
    }

    private static String text(ZipFile jar, ZipEntry entry) throws IOException {
        try (InputStream in = jar.getInputStream(entry)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
        }
    }
}
