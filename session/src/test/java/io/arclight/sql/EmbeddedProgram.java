package io.arclight.sql;

/** A user's program, started in a JVM of its own. */
public final class EmbeddedProgram {
    private EmbeddedProgram() {}

    /** Prints a number that only a working engine gives, and nothing else on standard output. */
    public static void main(String[] arguments) {
        SparkSession spark = SparkSession.builder().master("local[2]").getOrCreate();
        spark.range(100_000).createOrReplaceTempView("numbers");
        Row row = spark.sql("SELECT count(*), sum(n), hll_sketch_estimate(hll_sketch_agg(k))"
                        + " FROM (SELECT id % 10 AS k, max(id) AS n FROM numbers GROUP BY 1)")
                .first();
        System.out.println(row);
        spark.stop();
    }
}
