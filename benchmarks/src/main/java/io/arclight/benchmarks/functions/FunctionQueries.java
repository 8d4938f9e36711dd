package io.arclight.benchmarks.functions;

import io.arclight.benchmarks.suite.SuiteQuery;
import java.util.List;

/**
 * Functions in both dialects. Each query takes the greatest result, so that every row's is computed; the first two do so with
 * the bare columns, which is what the others have to be seen beside.
 */
final class FunctionQueries {
    private FunctionQueries() {}

    /** The queries, by the functions' names. */
    static List<SuiteQuery> all() {
        return List.of(
                alike("bare-string", "l_comment"),
                alike("bare-date", "l_shipdate"),
                alike("length", "length(l_comment)"),
                alike("upper", "upper(l_comment)"),
                alike("lower", "lower(l_comment)"),
                alike("substring", "substring(l_comment, 3, 5)"),
                alike("concat", "concat(l_shipmode, l_comment)"),
                alike("trim", "trim(l_comment)"),
                alike("instr", "instr(l_comment, 'sly')"),
                alike("replace", "replace(l_comment, 'e', 'x')"),
                alike("lpad", "lpad(l_comment, 50, '*')"),
                alike("split_part", "split_part(l_comment, ' ', 2)"),
                alike("like", "l_comment LIKE '%special%requests%'"),
                both("rlike", "l_comment RLIKE 'sp[a-z]+ly'", "regexp_matches(l_comment, 'sp[a-z]+ly')"),
                both(
                        "regexp_replace",
                        "regexp_replace(l_comment, '[aeiou]+', '_')",
                        "regexp_replace(l_comment, '[aeiou]+', '_', 'g')"),
                alike("regexp_extract", "regexp_extract(l_comment, '([a-z]+) ([a-z]+)', 2)"),
                alike("year", "year(l_shipdate)"),
                alike("month", "month(l_shipdate)"),
                both(
                        "date_trunc",
                        "CAST(date_trunc('month', l_shipdate) AS DATE)",
                        "CAST(date_trunc('month', l_shipdate) AS DATE)"),
                both("date_format", "date_format(l_shipdate, 'yyyy-MM')", "strftime(l_shipdate, '%Y-%m')"),
                both("datediff", "datediff(l_receiptdate, l_shipdate)", "l_receiptdate - l_shipdate"),
                both("date_add", "date_add(l_shipdate, 30)", "l_shipdate + 30"));
    }

    private static SuiteQuery alike(String name, String expression) {
        return both(name, expression, expression);
    }

    private static SuiteQuery both(String name, String spark, String duckdb) {
        return SuiteQuery.of(name, greatest(spark), greatest(duckdb));
    }

    private static String greatest(String expression) {
        return "SELECT max(" + expression + ") AS greatest FROM lineitem";
    }
}
