package io.arclight.sql;

import io.arclight.exec.error.ArclightException;
import io.arclight.exec.error.ErrorCondition;
import io.arclight.planner.logical.Grouping;
import io.arclight.planner.logical.LogicalExpression;
import io.arclight.planner.logical.ReshapedPlan.Pivot;
import io.arclight.planner.logical.SelectPlan.Aggregate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** A Dataset after {@code groupBy}, {@code rollup} or {@code cube}, waiting for its aggregates. */
public final class RelationalGroupedDataset {
    private static final int MAX_PIVOT_VALUES = 10_000;

    private final Dataset<?> dataset;
    private final Grouping grouping;
    private final Optional<PivotColumn> pivot;

    private record PivotColumn(LogicalExpression column, List<LogicalExpression> values) {}

    RelationalGroupedDataset(Dataset<?> dataset, Grouping grouping) {
        this(dataset, grouping, Optional.empty());
    }

    private RelationalGroupedDataset(Dataset<?> dataset, Grouping grouping, Optional<PivotColumn> pivot) {
        this.dataset = dataset;
        this.grouping = grouping;
        this.pivot = pivot;
    }

    /** The keys and some aggregates. */
    public Dataset<Row> agg(Column first, Column... rest) {
        List<LogicalExpression> aggregates = new ArrayList<>();
        aggregates.add(first.expression());
        Arrays.stream(rest).map(Column::expression).forEach(aggregates::add);
        if (pivot.isPresent()) {
            return dataset.derive(new Pivot(
                    dataset.plan(),
                    grouping.keys(),
                    aggregates,
                    pivot.get().column(),
                    pivot.get().values()));
        }
        List<LogicalExpression> items = new ArrayList<>(grouping.keys());
        items.addAll(aggregates);
        return dataset.derive(new Aggregate(dataset.plan(), grouping, items));
    }

    /** The keys and one aggregate per column: {@code Map.of("amount", "sum")}. */
    public Dataset<Row> agg(Map<String, String> functionsByColumn) {
        List<Column> columns = functionsByColumn.entrySet().stream()
                .map(entry -> Column.call(entry.getValue(), new Column(entry.getKey())))
                .toList();
        return agg(columns.get(0), columns.subList(1, columns.size()).toArray(Column[]::new));
    }

    /** The keys and the number of rows, as {@code count}. */
    public Dataset<Row> count() {
        return agg(functions.count(functions.lit(1)).as("count"));
    }

    /** The keys and the sums of some columns, or of all numbers. */
    public Dataset<Row> sum(String... columns) {
        return each("sum", columns);
    }

    /** The keys and the averages of some columns, or of all numbers. */
    public Dataset<Row> avg(String... columns) {
        return each("avg", columns);
    }

    /** The keys and the averages of some columns, or of all numbers. */
    public Dataset<Row> mean(String... columns) {
        return each("avg", columns);
    }

    /** The keys and the least values of some columns, or of all numbers. */
    public Dataset<Row> min(String... columns) {
        return each("min", columns);
    }

    /** The keys and the greatest values of some columns, or of all numbers. */
    public Dataset<Row> max(String... columns) {
        return each("max", columns);
    }

    /** One column per value that a column has, in their order. */
    public RelationalGroupedDataset pivot(String column) {
        return pivot(new Column(column));
    }

    /**
     * One column per value that a column has, in their order.
     *
     * @throws ArclightException when it has more than 10000 values
     */
    public RelationalGroupedDataset pivot(Column column) {
        List<Object> values = dataset
                .select(column)
                .distinct()
                .limit(MAX_PIVOT_VALUES + 1)
                .toDF("value")
                .orderBy("value")
                .collectAsList()
                .stream()
                .map(row -> row.get(0))
                .collect(Collectors.toList());
        if (values.size() > MAX_PIVOT_VALUES) {
            throw new ArclightException(
                    ErrorCondition.FEATURE_NOT_SUPPORTED,
                    "feature",
                    "A pivot column with more than " + MAX_PIVOT_VALUES + " distinct values");
        }
        return pivot(column, values);
    }

    /** One column per value of a column. */
    public RelationalGroupedDataset pivot(String column, List<Object> values) {
        return pivot(new Column(column), values);
    }

    /** One column per value of a column. */
    public RelationalGroupedDataset pivot(Column column, List<Object> values) {
        List<LogicalExpression> constants =
                values.stream().map(value -> functions.lit(value).expression()).toList();
        return new RelationalGroupedDataset(
                dataset, grouping, Optional.of(new PivotColumn(column.expression(), constants)));
    }

    private Dataset<Row> each(String function, String... names) {
        List<String> columns = names.length > 0 ? List.of(names) : numbers();
        Column[] aggregates = columns.stream()
                .map(name -> Column.call(function, new Column(name)))
                .toArray(Column[]::new);
        return agg(aggregates[0], Arrays.copyOfRange(aggregates, 1, aggregates.length));
    }

    private List<String> numbers() {
        return dataset.schema().fields().stream()
                .filter(field -> field.dataType().isNumeric())
                .map(field -> "`" + field.name().replace("`", "``") + "`")
                .filter(name -> !grouping.keys().contains(new Column(name).expression()))
                .toList();
    }
}
