package io.arclight.sql;

import io.arclight.exec.type.DataType;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;

/** Statistics of the rows of a Dataset: {@link Dataset#stat()}. Sketches are functions of SQL only. */
public final class DataFrameStatFunctions {
    private static final double DEFAULT_SUPPORT = 0.01;

    private final Dataset<?> dataset;

    DataFrameStatFunctions(Dataset<?> dataset) {
        this.dataset = dataset;
    }

    /** The sample covariance of two columns of numbers, null counted as 0; NaN for fewer than two rows. */
    public double cov(String first, String second) {
        Row row = pairs("covariance", first, second, "covar_samp(x, y)");
        return row.isNullAt(0) ? Double.NaN : row.getDouble(0);
    }

    /** Pearson's correlation of two columns of numbers, null counted as 0; NaN when one of them has but one value. */
    public double corr(String first, String second) {
        Row row = pairs("correlation", first, second, "regr_sxy(y, x)", "regr_sxx(y, x)", "regr_syy(y, x)");
        return row.isNullAt(0) ? Double.NaN : row.getDouble(0) / Math.sqrt(row.getDouble(1) * row.getDouble(2));
    }

    /**
     * The correlation of two columns.
     *
     * @param method {@code pearson}, the only one
     * @throws IllegalArgumentException for any other method
     */
    public double corr(String first, String second, String method) {
        if (!method.equals("pearson")) {
            throw new IllegalArgumentException("requirement failed: Currently only the calculation of the Pearson"
                    + " Correlation coefficient is supported.");
        }
        return corr(first, second);
    }

    private Row pairs(String what, String first, String second, String... statistics) {
        Dataset<Row> pairs =
                dataset.select(number(what, first).as("x"), number(what, second).as("y"));
        return pairs.selectExpr(statistics).first();
    }

    private Column number(String what, String name) {
        DataType type = dataset.select(name).schema().field(0).dataType();
        if (!type.isNumeric()) {
            throw new IllegalArgumentException("requirement failed: Currently " + what
                    + " calculation for columns with dataType " + type.simpleString() + " not supported.");
        }
        return functions.coalesce(new Column(name).cast("double"), functions.lit(0.0));
    }

    /**
     * How often values of two columns meet: a row for each value of the first, whose column is named {@code first_second}, a
     * column for each value of the second.
     */
    public Dataset<Row> crosstab(String first, String second) {
        String corner = first + "_" + second;
        Dataset<Row> texts = dataset.select(text(first).as(corner), text(second).as("_value"));
        return texts.groupBy(new Column("`" + corner.replace("`", "``") + "`"))
                .pivot("_value")
                .agg(functions.count(functions.lit(1)))
                .na()
                .fill(0L);
    }

    private static Column text(String name) {
        return functions.coalesce(new Column(name).cast("string"), functions.lit("null"));
    }

    /** The values that are in at least one row of a hundred, for each of some columns: one row of arrays. */
    public Dataset<Row> freqItems(String[] columns) {
        return freqItems(columns, DEFAULT_SUPPORT);
    }

    /**
     * The frequent values of some columns: one row of arrays named {@code column_freqItems}. Spark's may have rarer values, too.
     *
     * @param support in which share of the rows a value has to be, from 0.0001 to 1
     * @throws IllegalArgumentException for any other share
     */
    public Dataset<Row> freqItems(String[] columns, double support) {
        if (!(support >= 1e-4 && support <= 1)) {
            throw new IllegalArgumentException(
                    "requirement failed: Support must be in [1e-4, 1], but got " + support + ".");
        }
        Dataset<Row> result = null;
        for (String name : columns) {
            Dataset<Row> items = dataset.select(new Column(name).as("item"))
                    .groupBy("item")
                    .agg(functions.count(functions.lit(1)).as("times"))
                    .selectExpr("item", "times", "sum(times) OVER () AS total")
                    .filter(functions.col("times").geq(functions.col("total").multiply(support)))
                    .agg(functions.collect_list(functions.col("item")).as(name + "_freqItems"));
            result = result == null ? items : result.crossJoin(items);
        }
        if (result == null) {
            throw new IllegalArgumentException("freqItems needs a column");
        }
        return result;
    }

    /**
     * Approximate quantiles of a column of numbers: values that occur in it. Null and NaN do not count.
     *
     * @param probabilities from 0, the least value, to 1, the greatest
     * @param relativeError how far ranks may be off, as a share of the rows; 0 is exact
     * @return a value for each probability, none when there are no rows
     * @throws IllegalArgumentException for other probabilities or a negative error
     */
    public double[] approxQuantile(String column, double[] probabilities, double relativeError) {
        for (double probability : probabilities) {
            if (!(probability >= 0 && probability <= 1)) {
                throw new IllegalArgumentException(
                        "requirement failed: percentile should be in the range [0.0, 1.0], but got " + probability);
            }
        }
        if (!(relativeError >= 0)) {
            throw new IllegalArgumentException(
                    "requirement failed: Relative Error must be non-negative but got " + relativeError);
        }
        if (probabilities.length == 0) {
            return new double[0];
        }
        int accuracy = (int) Math.min(Integer.MAX_VALUE, Math.ceil(1 / relativeError));
        Column value = new Column(column).cast("double");
        Row row = dataset.select(value.as("v"))
                .filter("v IS NOT NULL AND NOT isnan(v)")
                .agg(functions.call_function(
                        "percentile_approx",
                        functions.col("v"),
                        functions.array(Arrays.stream(probabilities)
                                .mapToObj(functions::lit)
                                .toArray(Column[]::new)),
                        functions.lit(Math.max(1, accuracy))))
                .first();
        return row.isNullAt(0)
                ? new double[0]
                : row.<Double>getList(0).stream()
                        .mapToDouble(Double::doubleValue)
                        .toArray();
    }

    /** Approximate quantiles of several columns of numbers, as {@link #approxQuantile(String, double[], double)} has them. */
    public double[][] approxQuantile(String[] columns, double[] probabilities, double relativeError) {
        return Arrays.stream(columns)
                .map(column -> approxQuantile(column, probabilities, relativeError))
                .toArray(double[][]::new);
    }

    /**
     * About a share of the rows of each value of a column, none of the values that have no share.
     *
     * @param fractions from 0 to 1, by value
     * @throws IllegalArgumentException for other shares
     */
    public <T> Dataset<Row> sampleBy(String column, Map<T, Double> fractions, long seed) {
        return sampleBy(new Column(column), fractions, seed);
    }

    /** About a share of the rows of each value, as {@link #sampleBy(String, Map, long)} has them. */
    public <T> Dataset<Row> sampleBy(Column value, Map<T, Double> fractions, long seed) {
        Column share = functions.lit(0.0);
        for (Map.Entry<T, Double> fraction : fractions.entrySet()) {
            if (!(fraction.getValue() >= 0 && fraction.getValue() <= 1)) {
                throw new IllegalArgumentException(String.format(
                        Locale.ROOT,
                        "requirement failed: Fractions must be in [0, 1], but got %s.",
                        fraction.getValue()));
            }
            Column isValue = value.eqNullSafe(fraction.getKey());
            share = functions.when(isValue, fraction.getValue()).otherwise(share);
        }
        return dataset.filter(
                functions.call_function("rand", functions.lit(seed)).lt(share));
    }
}
