package io.arclight.sql;

import io.arclight.exec.type.AtomicType;
import io.arclight.exec.type.DataType;
import io.arclight.exec.type.StructField;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Statistics of the columns of numbers and texts, a row for each statistic, a column of text for each column, as Spark's {@code
 * summary} gives them. Texts count as numbers where they are such. All statistics are one aggregation.
 */
final class DatasetSummary {
    private static final String[] ALL = {"count", "mean", "stddev", "min", "25%", "50%", "75%", "max"};

    private final Dataset<?> dataset;
    private final List<String> statistics;

    DatasetSummary(Dataset<?> dataset, String... statistics) {
        this.dataset = dataset;
        this.statistics = Arrays.asList(statistics.length == 0 ? ALL : statistics);
    }

    /**
     * The statistics, in the order in which they are asked for.
     *
     * @throws IllegalArgumentException when one of them is none
     */
    Dataset<Row> rows() {
        List<String> names = new ArrayList<>();
        List<Column> values = new ArrayList<>();
        for (StructField field : dataset.schema().fields()) {
            if (isDescribed(field.dataType())) {
                names.add(field.name());
            }
        }
        List<Column> rows = new ArrayList<>();
        for (String statistic : statistics) {
            List<Column> cells = new ArrayList<>();
            cells.add(functions.lit(statistic).as("summary"));
            for (String name : names) {
                String cell = "_" + values.size();
                values.add(statistic(statistic, column(name)).cast("string").as(cell));
                cells.add(functions.col(cell).as(name));
            }
            rows.add(functions.struct(cells.toArray(new Column[0])));
        }
        values.add(functions.count(functions.lit(1)).as("_rows"));
        Dataset<Row> aggregated =
                dataset.agg(values.get(0), values.subList(1, values.size()).toArray(new Column[0]));
        return aggregated.select(functions.inline(functions.array(rows.toArray(new Column[0]))));
    }

    private static boolean isDescribed(DataType type) {
        return type.isNumeric() || type == AtomicType.STRING;
    }

    private Column column(String name) {
        return new Column("`" + name.replace("`", "``") + "`");
    }

    private Column statistic(String statistic, Column column) {
        if (statistic.endsWith("%")) {
            Column percentage = functions.lit(percentage(statistic));
            return functions.call_function("percentile_approx", column.try_cast("double"), percentage);
        }
        return switch (statistic.toLowerCase(Locale.ROOT)) {
            case "count" -> functions.count(column);
            case "count_distinct" -> functions.count_distinct(column);
            case "approx_count_distinct" -> functions.approx_count_distinct(column);
            case "mean" -> functions.avg(column.try_cast("double"));
            case "stddev" -> functions.stddev(column.try_cast("double"));
            case "min" -> functions.min(column);
            case "max" -> functions.max(column);
            default -> throw new IllegalArgumentException(statistic + " is not a recognised statistic");
        };
    }

    private static double percentage(String statistic) {
        double percentage;
        try {
            percentage = Double.parseDouble(statistic.substring(0, statistic.length() - 1)) / 100;
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("Unable to parse " + statistic + " as a percentile", e);
        }
        if (!(percentage >= 0 && percentage <= 1)) {
            throw new IllegalArgumentException("requirement failed: Percentiles must be in the range [0, 1]");
        }
        return percentage;
    }
}
