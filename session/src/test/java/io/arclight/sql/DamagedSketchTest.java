package io.arclight.sql;

import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.arclight.exec.error.ArclightException;
import io.arclight.exec.error.ErrorCondition;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Bytes that were sketches give some result or an error for users, whatever happened to them. */
class DamagedSketchTest {
    private static final long SEED = Long.getLong("arclight.test.seed", 42);
    private static final int DAMAGES = 60;

    static List<Arguments> families() {
        return List.of(
                Arguments.of(
                        "hll_sketch_agg(id)",
                        List.of(
                                "hll_sketch_estimate(s)",
                                "hll_sketch_estimate(hll_union(s, t, true))",
                                "hll_union_agg(s, true)")),
                Arguments.of(
                        "theta_sketch_agg(id)",
                        List.of(
                                "theta_sketch_estimate(s)",
                                "theta_union(s, t)",
                                "theta_intersection(s, t)",
                                "theta_difference(s, t)",
                                "theta_union_agg(s)",
                                "theta_intersection_agg(s)")),
                Arguments.of(
                        "tuple_sketch_agg_integer(id, 1)",
                        List.of(
                                "tuple_sketch_estimate_integer(s)",
                                "tuple_sketch_summary_integer(s)",
                                "tuple_union_integer(s, t)",
                                "tuple_intersection_integer(s, t)",
                                "tuple_difference_integer(s, t)",
                                "tuple_union_agg_integer(s)")),
                Arguments.of(
                        "kll_sketch_agg_bigint(id)",
                        List.of(
                                "kll_sketch_get_n_bigint(s)",
                                "kll_sketch_to_string_bigint(s)",
                                "kll_sketch_get_quantile_bigint(s, 0.5D)",
                                "kll_sketch_get_rank_bigint(s, 3L)",
                                "kll_sketch_merge_bigint(s, t)",
                                "kll_merge_agg_bigint(s)")),
                Arguments.of(
                        "approx_top_k_accumulate(id).sketch",
                        List.of("approx_top_k_estimate(named_struct('sketch', s, 'maxItemsTracked', 10,"
                                + " 'itemDataType', 1L, 'itemDataTypeDDL', 'item bigint not null'))")));
    }

    @ParameterizedTest
    @MethodSource("families")
    void givesAnErrorForUsers(String sketch, List<String> readers) {
        System.out.println("seed " + SEED);
        Random random = new Random(SEED);
        try (SparkSession spark = SparkSession.builder().master("local[1]").getOrCreate()) {
            for (int rows : new int[] {1, 20, 3000}) {
                byte[] whole = (byte[]) spark.sql("SELECT " + sketch + " FROM range(" + rows + ")")
                        .first()
                        .get(0);
                for (int i = 0; i < DAMAGES; i++) {
                    read(spark, readers.get(i % readers.size()), damaged(whole, random), whole);
                }
            }
        }
    }

    /** Cut off, or with some of its first bytes changed, where sizes are. */
    private static byte[] damaged(byte[] whole, Random random) {
        if (random.nextInt(3) == 0) {
            return Arrays.copyOf(whole, random.nextInt(whole.length));
        }
        byte[] damaged = whole.clone();
        for (int i = random.nextInt(3); i >= 0; i--) {
            damaged[random.nextInt(Math.min(24, damaged.length))] = (byte) random.nextInt();
        }
        return damaged;
    }

    private static void read(SparkSession spark, String reader, byte[] damaged, byte[] whole) {
        String sql = "SELECT " + reader + " FROM VALUES (X'"
                + HexFormat.of().formatHex(damaged) + "', X'"
                + HexFormat.of().formatHex(whole) + "') AS v(s, t)";
        try {
            spark.sql(sql).collectAsList();
        } catch (ArclightException e) {
            assertNotEquals(ErrorCondition.INTERNAL_ERROR, e.condition(), () -> sql + "\n" + e.getMessage());
        }
    }
}
