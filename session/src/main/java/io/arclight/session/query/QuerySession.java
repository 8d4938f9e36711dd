package io.arclight.session.query;

import io.arclight.exec.expression.Literal;
import io.arclight.exec.function.FunctionDescriptor;
import io.arclight.exec.function.FunctionKind;
import io.arclight.exec.schedule.Cancellation;
import io.arclight.exec.setting.Settings;
import io.arclight.exec.source.cache.StorageLevel;
import io.arclight.exec.type.DataType;
import io.arclight.exec.type.StructType;
import io.arclight.planner.command.Statement;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A session: settings, temp views, statements. Statements may run at the same time; each sees the settings of its start. */
public interface QuerySession extends AutoCloseable {
    /** A number that no other session of the process has. */
    String id();

    /** The settings now. */
    Settings settings();

    /** Sets a setting. */
    void set(String key, String value);

    /** Puts a setting back to its default. */
    void unset(String key);

    /**
     * Parses and analyzes a statement without running it.
     *
     * @param sql one statement; a trailing semicolon is fine
     * @throws io.arclight.exec.error.ArclightException when it is wrong
     */
    PreparedStatement prepare(String sql);

    /**
     * Parses a statement.
     *
     * @param sql one statement; a trailing semicolon is fine
     * @param options values of parameters within {@code IDENTIFIER(...)}
     */
    Statement parse(String sql, ExecuteOptions options);

    /**
     * Runs a statement. Commands and writes are done when this returns; queries stream.
     *
     * @param sql one statement
     * @param options parameters, timeout, limit
     * @throws io.arclight.exec.error.ArclightException when it is wrong, or fails before its first row
     */
    QueryResult execute(String sql, ExecuteOptions options);

    /** Runs a statement that was built through the API. */
    QueryResult execute(Statement statement, ExecuteOptions options);

    /** The schema of a query that was built through the API, without running it. */
    StructType analyze(Statement.Query query);

    /** Where the rows of a query are kept between queries; empty when they are not. */
    Optional<StorageLevel> storageLevel(Statement.Query query);

    /** The schemas that names may begin with, sorted; that of global temporary views is one. */
    List<String> schemas();

    /** The schema of names without one. */
    String currentSchema();

    /**
     * Makes a schema that of names without one.
     *
     * @throws io.arclight.exec.error.ArclightException SCHEMA_NOT_FOUND
     */
    void useSchema(String schema);

    /** The tables and views this session sees. */
    List<RelationInfo> relations();

    /** The columns of a table or view; none when its files, or what a view reads, are gone. */
    List<ColumnInfo> columns(RelationInfo relation);

    /** The names and kinds of all functions. */
    List<FunctionInfo> functions();

    /** Gives a function of the program's a name in the SQL of this session, or a new meaning to the name. */
    void register(FunctionDescriptor function);

    /** Ends the session, its running statements included. */
    @Override
    void close();

    /**
     * A statement that is known to be right.
     *
     * @param schema the columns of its result; empty for commands without one
     * @param parameterCount how many {@code ?} it has
     * @param isQuery whether it gives rows
     */
    record PreparedStatement(StructType schema, int parameterCount, boolean isQuery) {}

    /**
     * How a statement is run.
     *
     * @param parameters values of {@code ?} in order, in the form of {@link io.arclight.exec.expression.Literal}, with
     *     their types
     * @param namedParameters values of {@code :name}
     * @param timeoutMillis after which the query ends with OPERATION_TIMED_OUT; 0 means never
     * @param maxRows how many rows are wanted; 0 means all
     * @param cancellation ends the statement early, also while it is being carried out and there is no result yet
     */
    record ExecuteOptions(
            List<Literal> parameters,
            Map<String, Literal> namedParameters,
            long timeoutMillis,
            long maxRows,
            Cancellation cancellation) {
        /** Options of a statement that only its result can cancel. */
        public ExecuteOptions(
                List<Literal> parameters, Map<String, Literal> namedParameters, long timeoutMillis, long maxRows) {
            this(parameters, namedParameters, timeoutMillis, maxRows, new Cancellation());
        }

        /** No parameters, no timeout, all rows. */
        public static final ExecuteOptions DEFAULT = new ExecuteOptions(List.of(), Map.of(), 0, 0);

        /** Whether any parameter has a value. */
        public boolean hasParameters() {
            return !parameters.isEmpty() || !namedParameters.isEmpty();
        }
    }

    /**
     * A table or view.
     *
     * @param schema its schema, or empty for a temp view of the session, whose name is never qualified
     * @param name its name
     * @param isView whether it is a view
     * @param comment a comment
     */
    record RelationInfo(Optional<String> schema, String name, boolean isView, Optional<String> comment) {}

    /**
     * A column of a table or view.
     *
     * @param name its name
     * @param type its type, as declared
     * @param nullable whether it may be null
     * @param comment a comment
     * @param defaultText the expression behind DEFAULT
     */
    record ColumnInfo(
            String name, DataType type, boolean nullable, Optional<String> comment, Optional<String> defaultText) {}

    /**
     * A function.
     *
     * @param name its name
     * @param kind scalar, aggregate, ...
     * @param usage one sentence
     */
    record FunctionInfo(String name, FunctionKind kind, String usage) {}
}
