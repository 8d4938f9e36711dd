package io.arclight.sql;

import io.arclight.exec.error.ArclightException;
import io.arclight.exec.error.ErrorCondition;
import io.arclight.exec.error.Origin;
import io.arclight.exec.expression.Literal;
import io.arclight.exec.setting.Settings;
import io.arclight.exec.type.StructType;
import io.arclight.planner.command.Statement;
import io.arclight.planner.logical.LeafPlan.RangeRelation;
import io.arclight.planner.logical.LeafPlan.SourceRelation;
import io.arclight.planner.logical.LeafPlan.UnresolvedRelation;
import io.arclight.planner.logical.LogicalPlan;
import io.arclight.planner.logical.ReshapedPlan.ParameterizedQuery;
import io.arclight.session.engine.Engine;
import io.arclight.session.query.QueryService;
import io.arclight.session.query.QuerySession;
import io.arclight.session.query.QuerySession.ExecuteOptions;
import io.arclight.session.rows.RowsSource;
import io.arclight.sql.catalog.Catalog;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The way into Arclight from a Java program, as in Spark:
 *
 * <pre>{@code
 * SparkSession spark = SparkSession.builder().master("local[*]").appName("report").getOrCreate();
 * spark.read().parquet("trips/*.parquet").createOrReplaceTempView("trips");
 * spark.sql("SELECT count(*) FROM trips").show();
 * }</pre>
 */
public final class SparkSession implements AutoCloseable {
    private static final QueryService ENGINE = new Engine();
    private static final AtomicReference<SparkSession> DEFAULT = new AtomicReference<>();

    private final QuerySession session;

    private SparkSession(QuerySession session) {
        this.session = session;
    }

    /** Begins a session. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The session of this program.
     *
     * @throws IllegalStateException when there is none
     */
    public static SparkSession active() {
        SparkSession session = DEFAULT.get();
        if (session == null) {
            throw new IllegalStateException("No active or default Spark session found");
        }
        return session;
    }

    /** A session with settings of its own and the program's global temp views. */
    public SparkSession newSession() {
        return new SparkSession(ENGINE.openSession(
                System.getProperty("user.name"), session.settings().explicit()));
    }

    /** The settings. */
    public RuntimeConfig conf() {
        return new RuntimeConfig(session);
    }

    /** The version of Spark whose behaviour this has. */
    public String version() {
        return "4.2.0";
    }

    /** Reads files and tables. */
    public DataFrameReader read() {
        return new DataFrameReader(this);
    }

    /** Gives functions of the program's names in SQL. */
    public UDFRegistration udf() {
        return new UDFRegistration(this);
    }

    /** The schemas, tables and views this session sees. */
    public Catalog catalog() {
        return new Catalog(this);
    }

    /** A table or view. */
    public Dataset<Row> table(String name) {
        return new Dataset<>(this, new UnresolvedRelation(ColumnNames.parts(name), Map.of(), Origin.NONE));
    }

    /**
     * Runs a statement. A query is only analyzed now and runs when its rows are asked for; a command is carried out.
     *
     * @throws ArclightException when it is wrong
     */
    public Dataset<Row> sql(String text) {
        return sql(text, ExecuteOptions.DEFAULT);
    }

    /**
     * Runs a statement with values for its {@code :name}, as {@link #sql(String)} does.
     *
     * @param arguments by name: null, what {@link functions#lit} takes, or such a value within {@code array()}, {@code map()},
     *     {@code struct()}, {@code map_from_arrays()}, {@code map_from_entries()}
     * @throws ArclightException when it is wrong; UNBOUND_SQL_PARAMETER for a name without value, INVALID_SQL_ARG
     */
    public Dataset<Row> sql(String text, Map<String, Object> arguments) {
        Map<String, Literal> values = new HashMap<>();
        arguments.forEach((name, value) -> values.put(name, SqlArguments.literal(this, name, value)));
        return sql(text, new ExecuteOptions(List.of(), values, 0, 0));
    }

    /**
     * Runs a statement with values for its {@code ?} in order, as {@link #sql(String)} does.
     *
     * @param arguments as {@link #sql(String, Map)} takes them
     * @throws ArclightException when it is wrong; UNBOUND_SQL_PARAMETER when there are too few, INVALID_SQL_ARG
     */
    public Dataset<Row> sql(String text, Object... arguments) {
        List<Literal> values = new ArrayList<>();
        for (Object value : arguments) {
            values.add(SqlArguments.literal(this, "_" + values.size(), value));
        }
        return sql(text, new ExecuteOptions(values, Map.of(), 0, 0));
    }

    private Dataset<Row> sql(String text, ExecuteOptions options) {
        Statement statement = session.parse(text, options);
        if (statement instanceof Statement.Query query) {
            return new Dataset<>(this, options.hasParameters() ? bound(query, options) : query.plan());
        }
        return commandResult(statement, options);
    }

    private static LogicalPlan bound(Statement.Query query, ExecuteOptions options) {
        return new ParameterizedQuery(query.plan(), options.parameters(), options.namedParameters());
    }

    private Dataset<Row> commandResult(Statement statement, ExecuteOptions options) {
        RowCollector collector = new RowCollector(this);
        List<Object[]> rows = collector.internalRows(statement, options);
        return new Dataset<>(this, new SourceRelation(new RowsSource(collector.schema(), rows)));
    }

    /** Rows of a program's own. */
    public Dataset<Row> createDataFrame(List<Row> rows, StructType schema) {
        List<Object[]> values =
                rows.stream().map(row -> ExternalValues.values(row, schema)).toList();
        return new Dataset<>(this, new SourceRelation(new RowsSource(schema, values)));
    }

    /**
     * The properties of Java beans as rows, columns in the order of their names.
     *
     * @throws ArclightException when a property's type is no SQL type
     */
    public Dataset<Row> createDataFrame(List<?> beans, Class<?> beanClass) {
        BeanSchema bean = BeanSchema.of(beanClass);
        return createDataFrame(beans.stream().map(bean::row).toList(), bean.schema());
    }

    /** The numbers from 0, in a column {@code id}. */
    public Dataset<Row> range(long end) {
        return range(0, end);
    }

    /** Numbers up to a bound, exclusive, in a column {@code id}. */
    public Dataset<Row> range(long start, long end) {
        return range(start, end, 1);
    }

    /** Numbers up to a bound, exclusive, in steps. */
    public Dataset<Row> range(long start, long end, long step) {
        return range(start, end, step, 0);
    }

    /** Numbers up to a bound, exclusive, in steps and so many partitions. */
    public Dataset<Row> range(long start, long end, long step, int partitions) {
        if (step == 0) {
            throw new ArclightException(
                    ErrorCondition.INVALID_PARAMETER_VALUE,
                    "parameter",
                    "step",
                    "functionName",
                    "`range`",
                    "message",
                    "it must not be 0");
        }
        return new Dataset<>(this, new RangeRelation(start, end, step, partitions));
    }

    /** A Dataset without rows and columns. */
    public Dataset<Row> emptyDataFrame() {
        return createDataFrame(List.of(), StructType.EMPTY);
    }

    /** Ends the session; its running queries are canceled. */
    public void stop() {
        session.close();
        DEFAULT.compareAndSet(this, null);
    }

    /** Ends the session. */
    @Override
    public void close() {
        stop();
    }

    QuerySession session() {
        return session;
    }

    /** Collects what a session begins with. */
    public static final class Builder {
        private static final Pattern MASTER = Pattern.compile("local(?:\\[(\\*|\\d+)(?:,\\s*\\d+)?])?");

        private final Map<String, String> settings = new TreeMap<>();

        private Builder() {}

        /**
         * Where the work is done.
         *
         * @param master {@code local}, {@code local[n]} for n task threads, or {@code local[*]} for all cores
         * @throws ArclightException INVALID_CONF_VALUE for anything else
         */
        public Builder master(String master) {
            Matcher matcher = MASTER.matcher(master.trim());
            if (!matcher.matches()) {
                throw new ArclightException(
                        ErrorCondition.INVALID_CONF_VALUE,
                        "confValue",
                        master,
                        "confName",
                        "spark.master",
                        "message",
                        "Arclight runs on one machine: local, local[n] or local[*].");
            }
            settings.put("spark.master", master);
            String threads = matcher.group(1);
            if (threads == null) {
                settings.put(Settings.TASK_THREADS.key(), "1");
            } else if (!threads.equals("*")) {
                settings.put(Settings.TASK_THREADS.key(), threads);
            }
            return this;
        }

        /** The program's name. */
        public Builder appName(String name) {
            return config("spark.app.name", name);
        }

        /** A setting. */
        public Builder config(String key, String value) {
            if (key.toLowerCase(Locale.ROOT).equals("spark.master")) {
                return master(value);
            }
            settings.put(key, value);
            return this;
        }

        /** A setting. */
        public Builder config(String key, boolean value) {
            return config(key, Boolean.toString(value));
        }

        /** A setting. */
        public Builder config(String key, long value) {
            return config(key, Long.toString(value));
        }

        /** A setting. */
        public Builder config(String key, double value) {
            return config(key, Double.toString(value));
        }

        /** Several settings. */
        public Builder config(Map<String, ?> values) {
            values.forEach((key, value) -> config(key, String.valueOf(value)));
            return this;
        }

        /** Accepted so that programs run unchanged; there is no Hive here, and nothing differs. */
        public Builder enableHiveSupport() {
            return this;
        }

        /** The program's session, with these settings added; a new one when there is none. */
        public SparkSession getOrCreate() {
            return DEFAULT.updateAndGet(existing -> {
                if (existing == null) {
                    return new SparkSession(ENGINE.openSession(System.getProperty("user.name"), settings));
                }
                settings.forEach(existing.session::set);
                return existing;
            });
        }
    }
}
