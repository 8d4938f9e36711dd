package io.arclight.sql;

import io.arclight.exec.error.ArclightException;
import io.arclight.exec.error.ErrorCondition;
import io.arclight.exec.error.Origin;
import io.arclight.exec.source.cache.StorageLevel;
import io.arclight.exec.type.StructType;
import io.arclight.planner.command.CacheStatement.CacheQuery;
import io.arclight.planner.command.CacheStatement.UncacheQuery;
import io.arclight.planner.command.Statement;
import io.arclight.planner.command.Statement.ExplainMode;
import io.arclight.planner.logical.CombinedPlan.Join;
import io.arclight.planner.logical.CombinedPlan.SetOperation;
import io.arclight.planner.logical.CombinedPlan.SubqueryAlias;
import io.arclight.planner.logical.Grouping;
import io.arclight.planner.logical.JoinCriteria;
import io.arclight.planner.logical.JoinKind;
import io.arclight.planner.logical.LogicalExpression;
import io.arclight.planner.logical.LogicalPlan;
import io.arclight.planner.logical.NameExpression.SortOrder;
import io.arclight.planner.logical.ReshapedPlan.DropColumns;
import io.arclight.planner.logical.ReshapedPlan.Hint;
import io.arclight.planner.logical.ReshapedPlan.RenameColumns;
import io.arclight.planner.logical.ReshapedPlan.Repartition;
import io.arclight.planner.logical.ReshapedPlan.Sample;
import io.arclight.planner.logical.ReshapedPlan.Tagged;
import io.arclight.planner.logical.ReshapedPlan.WithColumns;
import io.arclight.planner.logical.SelectPlan.Distinct;
import io.arclight.planner.logical.SelectPlan.Filter;
import io.arclight.planner.logical.SelectPlan.Limit;
import io.arclight.planner.logical.SelectPlan.Project;
import io.arclight.planner.logical.SelectPlan.Sort;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * A query, as in Spark: it is checked when it is built and runs when its rows are asked for. Immutable.
 *
 * @param <T> always {@link Row}
 */
public final class Dataset<T> {
    private static final AtomicLong NUMBERS = new AtomicLong();

    private final SparkSession spark;
    private final long id = NUMBERS.incrementAndGet();
    private final LogicalPlan plan;
    private final StructType schema;

    /**
     * The rows of a query.
     *
     * @throws ArclightException when the query is wrong
     */
    Dataset(SparkSession spark, LogicalPlan query) {
        this.spark = spark;
        this.plan = new Tagged(query, id);
        this.schema = spark.session().analyze(new Statement.Query(plan));
    }

    LogicalPlan plan() {
        return plan;
    }

    Dataset<Row> derive(LogicalPlan query) {
        return new Dataset<>(spark, query);
    }

    List<Row> run(Statement statement) {
        return new RowCollector(spark).rows(statement);
    }

    /** The session it belongs to. */
    public SparkSession sparkSession() {
        return spark;
    }

    /** Names and types of the columns. */
    public StructType schema() {
        return schema;
    }

    /** The names of the columns. */
    public String[] columns() {
        return schema.fieldNames();
    }

    /** Prints the schema as a tree. */
    public void printSchema() {
        System.out.println(schema.treeString());
    }

    /** A column of this Dataset; {@code "*"} is all of them. */
    public Column col(String name) {
        return Column.of(ColumnNames.expression(name, id));
    }

    /** A column of this Dataset. */
    public Column apply(String name) {
        return col(name);
    }

    /** Some columns or expressions. */
    public Dataset<Row> select(Column... columns) {
        return derive(new Project(plan, expressions(columns)));
    }

    /** Some columns. */
    public Dataset<Row> select(String first, String... rest) {
        return select(named(first, rest));
    }

    /** Some expressions in SQL. */
    public Dataset<Row> selectExpr(String... expressions) {
        return select(Arrays.stream(expressions).map(functions::expr).toArray(Column[]::new));
    }

    /** The rows for which a condition is true. */
    public Dataset<Row> filter(Column condition) {
        return derive(new Filter(plan, condition.expression()));
    }

    /** The rows for which a condition in SQL is true. */
    public Dataset<Row> filter(String condition) {
        return filter(functions.expr(condition));
    }

    /** The rows for which a condition is true. */
    public Dataset<Row> where(Column condition) {
        return filter(condition);
    }

    /** The rows for which a condition in SQL is true. */
    public Dataset<Row> where(String condition) {
        return filter(condition);
    }

    /** In an order. */
    public Dataset<Row> orderBy(Column... keys) {
        return derive(new Sort(plan, orders(keys), true));
    }

    /** In an order of columns, ascending. */
    public Dataset<Row> orderBy(String first, String... rest) {
        return orderBy(named(first, rest));
    }

    /** In an order. */
    public Dataset<Row> sort(Column... keys) {
        return orderBy(keys);
    }

    /** In an order of columns, ascending. */
    public Dataset<Row> sort(String first, String... rest) {
        return orderBy(first, rest);
    }

    /** In an order within each partition. */
    public Dataset<Row> sortWithinPartitions(Column... keys) {
        return derive(new Sort(plan, orders(keys), false));
    }

    /** The first rows. */
    public Dataset<Row> limit(int count) {
        return derive(new Limit(plan, Optional.of(functions.lit(count).expression()), Optional.empty()));
    }

    /** Without the first rows. */
    public Dataset<Row> offset(int count) {
        return derive(new Limit(
                plan, Optional.empty(), Optional.of(functions.lit(count).expression())));
    }

    /** Without duplicates. */
    public Dataset<Row> distinct() {
        return derive(new Distinct(plan, List.of()));
    }

    /** Without duplicates. */
    public Dataset<Row> dropDuplicates() {
        return distinct();
    }

    /** One row for each combination of some columns. */
    public Dataset<Row> dropDuplicates(String... columns) {
        return derive(new Distinct(plan, List.of(columns)));
    }

    /** Grouped by columns or expressions. */
    public RelationalGroupedDataset groupBy(Column... keys) {
        int count = keys.length;
        return grouped(keys, List.of(IntStream.range(0, count).boxed().toList()));
    }

    /** Grouped by columns. */
    public RelationalGroupedDataset groupBy(String first, String... rest) {
        return groupBy(named(first, rest));
    }

    /** Grouped by ever fewer of some columns, from the last. */
    public RelationalGroupedDataset rollup(Column... keys) {
        List<List<Integer>> sets = new ArrayList<>();
        for (int size = keys.length; size >= 0; size--) {
            sets.add(IntStream.range(0, size).boxed().toList());
        }
        return grouped(keys, sets);
    }

    /** Grouped by ever fewer of some columns, from the last. */
    public RelationalGroupedDataset rollup(String first, String... rest) {
        return rollup(named(first, rest));
    }

    /** Grouped by all subsets of some columns. */
    public RelationalGroupedDataset cube(Column... keys) {
        List<List<Integer>> sets = new ArrayList<>();
        for (int left = 0; left < 1 << keys.length; left++) {
            int dropped = left;
            sets.add(IntStream.range(0, keys.length)
                    .filter(key -> (dropped >>> (keys.length - 1 - key) & 1) == 0)
                    .boxed()
                    .toList());
        }
        return grouped(keys, sets);
    }

    /** Grouped by all subsets of some columns. */
    public RelationalGroupedDataset cube(String first, String... rest) {
        return cube(named(first, rest));
    }

    private RelationalGroupedDataset grouped(Column[] keys, List<List<Integer>> sets) {
        return new RelationalGroupedDataset(this, new Grouping(expressions(keys), sets, false));
    }

    /** Aggregates over all rows. */
    public Dataset<Row> agg(Map<String, String> functionsByColumn) {
        return groupBy().agg(functionsByColumn);
    }

    /** Aggregates over all rows. */
    public Dataset<Row> agg(Column first, Column... rest) {
        return groupBy().agg(first, rest);
    }

    /** Every pair of rows. */
    public Dataset<Row> crossJoin(Dataset<?> right) {
        return join(right, JoinKind.CROSS, new JoinCriteria.None());
    }

    /** Every pair of rows. */
    public Dataset<Row> join(Dataset<?> right) {
        return join(right, JoinKind.INNER, new JoinCriteria.None());
    }

    /** Pairs of rows for which a condition is true. */
    public Dataset<Row> join(Dataset<?> right, Column condition) {
        return join(right, condition, "inner");
    }

    /**
     * Joined by a condition.
     *
     * @param type inner, cross, outer, full, left, right, leftsemi, leftanti or another of Spark's names
     */
    public Dataset<Row> join(Dataset<?> right, Column condition, String type) {
        return join(right, kind(type), new JoinCriteria.On(condition.expression()));
    }

    /** Pairs of rows that are equal in a column, which the result has once. */
    public Dataset<Row> join(Dataset<?> right, String column) {
        return join(right, new String[] {column}, "inner");
    }

    /** Pairs of rows that are equal in some columns, which the result has once. */
    public Dataset<Row> join(Dataset<?> right, String[] columns) {
        return join(right, columns, "inner");
    }

    /** Joined by equality of a column, which the result has once. */
    public Dataset<Row> join(Dataset<?> right, String column, String type) {
        return join(right, new String[] {column}, type);
    }

    /** Joined by equality of some columns, which the result has once. */
    public Dataset<Row> join(Dataset<?> right, String[] columns, String type) {
        return join(right, kind(type), new JoinCriteria.Using(List.of(columns)));
    }

    private Dataset<Row> join(Dataset<?> right, JoinKind kind, JoinCriteria criteria) {
        return derive(new Join(plan, right.plan, kind, criteria, Origin.NONE));
    }

    private static JoinKind kind(String type) {
        return switch (type.toLowerCase(Locale.ROOT).replace("_", "")) {
            case "inner" -> JoinKind.INNER;
            case "cross" -> JoinKind.CROSS;
            case "outer", "full", "fullouter" -> JoinKind.FULL;
            case "left", "leftouter" -> JoinKind.LEFT;
            case "right", "rightouter" -> JoinKind.RIGHT;
            case "semi", "leftsemi" -> JoinKind.LEFT_SEMI;
            case "anti", "leftanti" -> JoinKind.LEFT_ANTI;
            default ->
                throw new ArclightException(
                        ErrorCondition.UNSUPPORTED_JOIN_TYPE,
                        "typ",
                        type,
                        "supported",
                        "'inner', 'outer', 'full', 'fullouter', 'full_outer', 'leftouter', 'left', 'left_outer',"
                                + " 'rightouter', 'right', 'right_outer', 'leftsemi', 'left_semi', 'semi',"
                                + " 'leftanti', 'left_anti', 'anti', 'cross'");
        };
    }

    /** All rows of both, matched by position. */
    public Dataset<Row> union(Dataset<?> other) {
        return combine(other, SetOperation.Kind.UNION, true, false, false);
    }

    /** All rows of both, matched by position. */
    public Dataset<Row> unionAll(Dataset<?> other) {
        return union(other);
    }

    /** All rows of both, matched by name. */
    public Dataset<Row> unionByName(Dataset<?> other) {
        return combine(other, SetOperation.Kind.UNION, true, true, false);
    }

    /** All rows of both, matched by name; missing columns may be null. */
    public Dataset<Row> unionByName(Dataset<?> other, boolean allowMissingColumns) {
        return combine(other, SetOperation.Kind.UNION, true, true, allowMissingColumns);
    }

    /** The distinct rows that are in both. */
    public Dataset<Row> intersect(Dataset<?> other) {
        return combine(other, SetOperation.Kind.INTERSECT, false, false, false);
    }

    /** The rows that are in both, as often as in both. */
    public Dataset<Row> intersectAll(Dataset<?> other) {
        return combine(other, SetOperation.Kind.INTERSECT, true, false, false);
    }

    /** The distinct rows that are not in the other. */
    public Dataset<Row> except(Dataset<?> other) {
        return combine(other, SetOperation.Kind.EXCEPT, false, false, false);
    }

    /** The rows that are here more often than in the other. */
    public Dataset<Row> exceptAll(Dataset<?> other) {
        return combine(other, SetOperation.Kind.EXCEPT, true, false, false);
    }

    private Dataset<Row> combine(
            Dataset<?> other, SetOperation.Kind kind, boolean all, boolean byName, boolean missing) {
        return derive(new SetOperation(plan, other.plan, kind, all, byName, missing));
    }

    /** With a column added, or replaced. */
    public Dataset<Row> withColumn(String name, Column column) {
        return derive(new WithColumns(plan, List.of(column.as(name).expression())));
    }

    /** With several columns added, or replaced. */
    public Dataset<Row> withColumns(Map<String, Column> columns) {
        List<LogicalExpression> items = columns.entrySet().stream()
                .map(entry -> entry.getValue().as(entry.getKey()).expression())
                .toList();
        return derive(new WithColumns(plan, items));
    }

    /** With a column under another name; nothing happens when there is none. */
    public Dataset<Row> withColumnRenamed(String oldName, String newName) {
        return withColumnsRenamed(Map.of(oldName, newName));
    }

    /** With columns under other names. */
    public Dataset<Row> withColumnsRenamed(Map<String, String> newNames) {
        return derive(new RenameColumns(plan, newNames));
    }

    /** Without some columns; those that do not exist are ignored. */
    public Dataset<Row> drop(String... names) {
        return derive(new DropColumns(
                plan,
                Arrays.stream(names)
                        .map(name -> new Column("`" + name.replace("`", "``") + "`").expression())
                        .toList()));
    }

    /** Without a column. */
    public Dataset<Row> drop(Column column) {
        return derive(new DropColumns(plan, List.of(column.expression())));
    }

    /**
     * With these names instead, one per column.
     *
     * @throws IllegalArgumentException when there are more or fewer names than columns
     */
    public Dataset<Row> toDF(String... names) {
        if (names.length != schema.size()) {
            throw new IllegalArgumentException("The number of columns doesn't match.\nOld column names ("
                    + schema.size() + "): " + String.join(", ", schema.names()) + "\nNew column names (" + names.length
                    + "): " + String.join(", ", names));
        }
        return derive(new SubqueryAlias(plan, "__toDF", List.of(names)));
    }

    /** Under a name, by which columns may be qualified. */
    public Dataset<Row> as(String name) {
        return derive(new SubqueryAlias(plan, name, List.of()));
    }

    /** Under a name, by which columns may be qualified. */
    public Dataset<Row> alias(String name) {
        return as(name);
    }

    /** With a hint: broadcast, merge, shuffle_hash, ... */
    public Dataset<Row> hint(String name, Object... arguments) {
        List<LogicalExpression> list = Arrays.stream(arguments)
                .map(argument -> functions.lit(argument).expression())
                .toList();
        return derive(new Hint(plan, name.toUpperCase(Locale.ROOT), list, Origin.NONE));
    }

    /** About a share of the rows, the same each time. */
    public Dataset<Row> sample(double fraction) {
        return sample(fraction, ThreadLocalRandom.current().nextLong());
    }

    /** About a share of the rows, the same for the same seed. */
    public Dataset<Row> sample(double fraction, long seed) {
        return derive(new Sample(plan, fraction, Optional.of(seed), Optional.empty()));
    }

    /** In so many partitions of equal size: as many files when written. */
    public Dataset<Row> repartition(int partitions) {
        return derive(new Repartition(plan, partitions, List.of(), false, true));
    }

    /** In so many partitions by equality of keys. */
    public Dataset<Row> repartition(int partitions, Column... keys) {
        return derive(new Repartition(plan, partitions, expressions(keys), false, true));
    }

    /** In partitions by equality of keys. */
    public Dataset<Row> repartition(Column... keys) {
        return repartition(0, keys);
    }

    /** In so many partitions by ranges of keys. */
    public Dataset<Row> repartitionByRange(int partitions, Column... keys) {
        return derive(new Repartition(plan, partitions, expressions(keys), true, true));
    }

    /** In at most so many partitions, without moving rows around. */
    public Dataset<Row> coalesce(int partitions) {
        return derive(new Repartition(plan, partitions, List.of(), false, false));
    }

    /** All rows. */
    public List<T> collectAsList() {
        return typed(run(new Statement.Query(plan)));
    }

    /** All rows. */
    public T[] collect() {
        return array(collectAsList());
    }

    /** The first rows. */
    public List<T> takeAsList(int count) {
        return typed(limit(count).run());
    }

    /** The first rows. */
    public T[] take(int count) {
        return array(takeAsList(count));
    }

    /** The first rows. */
    public T[] head(int count) {
        return take(count);
    }

    /**
     * The first row.
     *
     * @throws java.util.NoSuchElementException when there is none
     */
    public T first() {
        return takeAsList(1).iterator().next();
    }

    /** The first row. */
    public T head() {
        return first();
    }

    /** The last rows. */
    public List<T> tailAsList(int count) {
        List<T> rows = collectAsList();
        return rows.subList(Math.max(0, rows.size() - count), rows.size());
    }

    /** The last rows. */
    public T[] tail(int count) {
        return array(tailAsList(count));
    }

    /** All rows, one by one. */
    public Iterator<T> toLocalIterator() {
        return collectAsList().iterator();
    }

    /** The number of rows. */
    public long count() {
        return groupBy().count().run().get(0).getLong(0);
    }

    /** Whether there are no rows. */
    public boolean isEmpty() {
        return takeAsList(1).isEmpty();
    }

    private List<Row> run() {
        return run(new Statement.Query(plan));
    }

    @SuppressWarnings("unchecked")
    private List<T> typed(List<Row> rows) {
        return (List<T>) rows;
    }

    @SuppressWarnings("unchecked")
    private T[] array(List<T> rows) {
        return (T[]) rows.toArray(new Row[0]);
    }

    /** Prints the first 20 rows, cells cut at 20 characters. */
    public void show() {
        show(20);
    }

    /** Prints the first rows, cells cut at 20 characters. */
    public void show(int rows) {
        show(rows, true);
    }

    /** Prints the first 20 rows. */
    public void show(boolean truncate) {
        show(20, truncate);
    }

    /** Prints the first rows, cells cut at 20 characters or not at all. */
    public void show(int rows, boolean truncate) {
        show(rows, truncate ? 20 : 0);
    }

    /** Prints the first rows, cells cut at so many characters, or not at all for 0. */
    public void show(int rows, int truncate) {
        show(rows, truncate, false);
    }

    /** Prints the first rows, one value a line when vertical. */
    public void show(int rows, int truncate, boolean vertical) {
        System.out.println(showString(rows, truncate, vertical));
    }

    /** What {@link #show(int, int, boolean)} prints. */
    public String showString(int rows, int truncate, boolean vertical) {
        int wanted = Math.max(0, Math.min(rows, Integer.MAX_VALUE - 16));
        RowCollector collector = new RowCollector(spark);
        List<Object[]> values = collector.internalRows(new Statement.Query(limit(wanted + 1).plan));
        return new ShownRows(schema, spark.session().settings(), truncate).render(values, wanted, vertical);
    }

    /** Keeps the rows once they were computed, in memory and on disk, for all queries that begin with these. */
    public Dataset<T> cache() {
        return persist();
    }

    /** The same as {@link #cache()}. */
    public Dataset<T> persist() {
        return persist(StorageLevel.MEMORY_AND_DISK());
    }

    /** Keeps the rows once they were computed, for all queries that begin with these; does nothing when they are kept already. */
    public Dataset<T> persist(StorageLevel level) {
        run(new CacheQuery(plan, level));
        return this;
    }

    /** Keeps the rows no more. */
    public Dataset<T> unpersist() {
        run(new UncacheQuery(plan));
        return this;
    }

    /** The same as {@link #unpersist()}, which never waits for queries that read the rows. */
    public Dataset<T> unpersist(boolean blocking) {
        return unpersist();
    }

    /** Where the rows are kept; {@link StorageLevel#NONE()} when they are not. */
    public StorageLevel storageLevel() {
        return spark.session().storageLevel(new Statement.Query(plan)).orElseGet(StorageLevel::NONE);
    }

    /** Prints the plan. */
    public void explain() {
        explain("simple");
    }

    /** Prints the plan, extended by the steps that led to it. */
    public void explain(boolean extended) {
        explain(extended ? "extended" : "simple");
    }

    /** Prints the plan: simple, extended, codegen, cost, formatted, or analyze. */
    public void explain(String mode) {
        ExplainMode parsed = ExplainMode.valueOf(mode.toUpperCase(Locale.ROOT));
        System.out.println(run(new Statement.Explain(new Statement.Query(plan), parsed))
                .get(0)
                .getString(0));
    }

    /** Gives the query a name in SQL, or a new meaning to the name. */
    public void createOrReplaceTempView(String name) {
        createView(name, false, true);
    }

    /** Gives the query a name in SQL; an error when the name is taken. */
    public void createTempView(String name) {
        createView(name, false, false);
    }

    /** Gives the query a name in SQL for all sessions of the program: {@code global_temp.name}. */
    public void createGlobalTempView(String name) {
        createView(name, true, false);
    }

    /** Gives the query a name in SQL for all sessions of the program, or a new meaning to the name. */
    public void createOrReplaceGlobalTempView(String name) {
        createView(name, true, true);
    }

    /** The name of {@link #createOrReplaceTempView} in older programs. */
    public void registerTempTable(String name) {
        createOrReplaceTempView(name);
    }

    private void createView(String name, boolean global, boolean replace) {
        run(new Statement.CreateView(ColumnNames.parts(name), List.of(), plan, global, replace, false, ""));
    }

    /** What a function makes of this, to chain methods of one's own. */
    public <U> Dataset<U> transform(Function<Dataset<T>, Dataset<U>> function) {
        return function.apply(this);
    }

    /** Dropping, filling and replacing nulls. */
    public DataFrameNaFunctions na() {
        return new DataFrameNaFunctions(this);
    }

    /** Statistics of the rows. */
    public DataFrameStatFunctions stat() {
        return new DataFrameStatFunctions(this);
    }

    /** Count, mean, standard deviation, least and greatest value of columns of numbers and texts; of all of them without names. */
    public Dataset<Row> describe(String... columns) {
        Dataset<?> described = columns.length == 0
                ? this
                : select(Arrays.stream(columns).map(Column::new).toArray(Column[]::new));
        return described.summary("count", "mean", "stddev", "min", "max");
    }

    /**
     * Statistics of all columns of numbers and texts, a row for each: count, count_distinct, approx_count_distinct, mean, stddev,
     * min, max, or a percentile such as 75%. Without names: count, mean, stddev, min, 25%, 50%, 75%, max.
     *
     * @throws IllegalArgumentException for any other name
     */
    public Dataset<Row> summary(String... statistics) {
        return new DatasetSummary(this, statistics).rows();
    }

    /** Writes the rows into files. */
    public DataFrameWriter<T> write() {
        return new DataFrameWriter<>(this);
    }

    @Override
    public String toString() {
        List<String> fields = schema.fields().stream()
                .map(field -> field.name() + ": " + field.dataType().simpleString())
                .toList();
        return "[" + String.join(", ", fields) + "]";
    }

    private static List<LogicalExpression> expressions(Column... columns) {
        return Arrays.stream(columns).map(Column::expression).toList();
    }

    private static List<SortOrder> orders(Column... keys) {
        return Arrays.stream(keys).map(Column::sortOrder).toList();
    }

    private static Column[] named(String first, String... rest) {
        Column[] columns = new Column[rest.length + 1];
        columns[0] = new Column(first);
        for (int i = 0; i < rest.length; i++) {
            columns[i + 1] = new Column(rest[i]);
        }
        return columns;
    }
}
