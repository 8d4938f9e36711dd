package io.arclight.sql;

import static io.arclight.sql.functions.aggregate;
import static io.arclight.sql.functions.array;
import static io.arclight.sql.functions.array_sort;
import static io.arclight.sql.functions.col;
import static io.arclight.sql.functions.exists;
import static io.arclight.sql.functions.filter;
import static io.arclight.sql.functions.forall;
import static io.arclight.sql.functions.from_json;
import static io.arclight.sql.functions.get_json_object;
import static io.arclight.sql.functions.hll_sketch_agg;
import static io.arclight.sql.functions.hll_sketch_estimate;
import static io.arclight.sql.functions.kll_sketch_agg_bigint;
import static io.arclight.sql.functions.kll_sketch_get_quantile_bigint;
import static io.arclight.sql.functions.lit;
import static io.arclight.sql.functions.locate;
import static io.arclight.sql.functions.map;
import static io.arclight.sql.functions.map_filter;
import static io.arclight.sql.functions.named_struct;
import static io.arclight.sql.functions.parse_json;
import static io.arclight.sql.functions.printf;
import static io.arclight.sql.functions.reduce;
import static io.arclight.sql.functions.schema_of_variant;
import static io.arclight.sql.functions.split_part;
import static io.arclight.sql.functions.substring_index;
import static io.arclight.sql.functions.theta_sketch_agg;
import static io.arclight.sql.functions.theta_sketch_estimate;
import static io.arclight.sql.functions.theta_union;
import static io.arclight.sql.functions.to_json;
import static io.arclight.sql.functions.transform;
import static io.arclight.sql.functions.transform_values;
import static io.arclight.sql.functions.try_variant_get;
import static io.arclight.sql.functions.tuple_sketch_agg_integer;
import static io.arclight.sql.functions.tuple_sketch_summary_integer;
import static io.arclight.sql.functions.variant_get;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.arclight.exec.type.DataTypes;
import io.arclight.exec.type.StructType;
import io.arclight.exec.variant.VariantVal;
import java.lang.reflect.Method;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class FunctionsTest {
    /** Methods that stand for more, or other, than a function of their name. */
    private static final Set<String> OTHERS = Set.of(
            ("col column lit expr when asc desc asc_nulls_first asc_nulls_last desc_nulls_first desc_nulls_last call_function"
                            + " call_distinct count_distinct countDistinct sum_distinct bitwise_not negate grouping"
                            + " grouping_id current_catalog current_database current_schema call_udf")
                    .split(" "));

    private final SparkSession spark =
            SparkSession.builder().master("local[1]").appName("functions").getOrCreate();

    @AfterEach
    void close() {
        spark.stop();
    }

    private List<String> row(Column... columns) {
        Row row = spark.range(1).select(columns).first();
        List<String> values = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            values.add(String.valueOf(row.get(i)));
        }
        return values;
    }

    @Test
    void takesLambdas() {
        Column numbers = array(lit(1), lit(2), lit(3));
        assertEquals(
                List.of("[2, 3, 4]", "[1, 3, 5]", "[2, 3]", "true", "false", "6", "60"),
                row(
                        transform(numbers, x -> x.plus(1)),
                        transform(numbers, (x, i) -> x.plus(i)),
                        filter(numbers, x -> x.gt(1)),
                        exists(numbers, x -> x.equalTo(2)),
                        forall(numbers, x -> x.equalTo(2)),
                        aggregate(numbers, lit(0), (sum, x) -> sum.plus(x)),
                        reduce(numbers, lit(0), (sum, x) -> sum.plus(x), sum -> sum.multiply(10))));
        assertEquals(
                List.of("[[2, 3], [3], []]", "[3, 2, 1]", "{k=11}", "{}"),
                row(
                        transform(numbers, x -> filter(numbers, y -> y.gt(x))),
                        array_sort(numbers, (a, b) -> b.minus(a)),
                        transform_values(map(lit("k"), lit(1)), (k, v) -> v.plus(10)),
                        map_filter(map(lit("k"), lit(1)), (k, v) -> v.gt(1))));
        assertEquals(
                List.of("transform(ys, lambdafunction((namedlambdavariable() + 1), namedlambdavariable()))"),
                List.of(spark.range(1)
                        .select(numbers.as("ys"))
                        .select(transform(col("ys"), x -> x.plus(1)))
                        .columns()));
    }

    @Test
    void takeSketches() {
        Row row = spark.range(10)
                .select(
                        hll_sketch_estimate(hll_sketch_agg("id", 10)),
                        theta_sketch_estimate(theta_union(
                                theta_sketch_agg("id"),
                                theta_sketch_agg(col("id").plus(5)),
                                12)),
                        tuple_sketch_summary_integer(tuple_sketch_agg_integer(col("id"), lit(2), 10, "max"), "sum"),
                        kll_sketch_get_quantile_bigint(kll_sketch_agg_bigint("id", 8), lit(1.0)))
                .first();
        assertEquals("[10,15,20,9]", row.toString());
    }

    @Test
    void readsAndWritesText() {
        assertEquals(
                List.of("[1]", "{\"a\":1}", "2", "b", "www", "2", "a.b", "x-1"),
                row(
                        from_json(lit("{\"a\":1}"), "a INT"),
                        to_json(named_struct(lit("a"), lit(1))),
                        get_json_object(lit("{\"a\":[1,2]}"), "$.a[1]"),
                        split_part(lit("a,b"), lit(","), lit(2)),
                        substring_index(lit("www.a.b"), ".", 1),
                        locate("b", lit("abc")),
                        substring_index(lit("www.a.b"), ".", -2),
                        printf(lit("%s-%d"), lit("x"), lit(1))));
    }

    @Test
    void readsAndWritesVariants() {
        Column variant = parse_json(lit("{\"a\": [1, 2.50], \"at\": null}"));
        assertEquals(
                List.of("{\"a\":[1,2.5],\"at\":null}", "2.5", "null", "OBJECT<a: ARRAY<DECIMAL(21,1)>, at: VOID>"),
                row(
                        variant,
                        variant_get(variant, "$.a[1]", "double"),
                        try_variant_get(variant, lit("$.a"), "int"),
                        schema_of_variant(variant)));
        VariantVal value = (VariantVal) spark.range(1).select(variant).first().get(0);
        assertEquals("{\"a\":[1,2.5],\"at\":null}", value.toJson(ZoneOffset.UTC));
        assertEquals(value, new VariantVal(value.getValue(), value.getMetadata()));
        StructType schema = new StructType().add("v", DataTypes.VariantType);
        Row back =
                spark.createDataFrame(List.of(RowFactory.create(value)), schema).first();
        assertEquals(value, back.get(0));
        assertEquals(List.of(value.toString()), row(lit(value)));
    }

    @Test
    void existInTheDialect() {
        Set<String> known = spark.sql("SHOW FUNCTIONS").collectAsList().stream()
                .map(row -> row.getString(0))
                .collect(Collectors.toSet());
        Set<String> unknown = Stream.of(functions.class.getMethods())
                .filter(method -> method.getReturnType() == Column.class)
                .map(Method::getName)
                .filter(name -> !known.contains(name) && !OTHERS.contains(name))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(Set.of(), unknown);
    }

    @Test
    void columnsShowAsSql() {
        assertEquals("(a + 1)", new Column("a").plus(1).toString());
        assertEquals("t.a AS b", new Column("t.a").as("b").toString());
        assertEquals("*", new Column("*").toString());
        assertEquals("sum(a)", functions.sum("a").toString());
        assertEquals("cast(a as int)", new Column("a").cast("int").toString());
        assertEquals(
                "CASE WHEN (a > 1) THEN x ELSE null END",
                functions.when(new Column("a").gt(1), "x").otherwise(null).toString());
    }
}
