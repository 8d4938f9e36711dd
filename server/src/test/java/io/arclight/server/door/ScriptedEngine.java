package io.arclight.server.door;

import io.arclight.exec.column.Batch;
import io.arclight.exec.error.ArclightException;
import io.arclight.exec.error.ErrorCondition;
import io.arclight.exec.expression.Literal;
import io.arclight.exec.function.FunctionDescriptor;
import io.arclight.exec.function.FunctionKind;
import io.arclight.exec.memory.MemoryLimit;
import io.arclight.exec.memory.QueryMemory;
import io.arclight.exec.row.RowAppender;
import io.arclight.exec.setting.Settings;
import io.arclight.exec.source.cache.StorageLevel;
import io.arclight.exec.type.AtomicType;
import io.arclight.exec.type.StructType;
import io.arclight.planner.command.Statement;
import io.arclight.session.query.QueryResult;
import io.arclight.session.query.QueryService;
import io.arclight.session.query.QuerySession;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * An engine whose statements are known: {@code ROWS n} gives n rows, {@code VALUES} what {@link #values} says, {@code BLOCK}
 * blocks until it is cancelled or times out, {@code PARAMETERS} gives its parameters back, {@code CREATE} is a command,
 * {@code FAIL} a user's error, {@code BUG} a bug; {@code SET k v} and {@code GET k} work on the session's settings.
 */
public final class ScriptedEngine implements QueryService {

    private static final StructType ROW_SCHEMA =
            new StructType().add("id", AtomicType.LONG, false).add("name", AtomicType.STRING);

    private final AtomicInteger ids = new AtomicInteger();
    final Set<Session> sessions = ConcurrentHashMap.newKeySet();
    final AtomicInteger openResults = new AtomicInteger();
    /** Counted down when a BLOCK statement waits. */
    volatile CountDownLatch blocked = new CountDownLatch(1);

    /** The columns of VALUES. */
    public volatile StructType schema = StructType.EMPTY;
    /** The rows of VALUES. */
    public volatile List<Object[]> values = List.of();

    @Override
    public QuerySession openSession(String user, Map<String, String> settings) {
        Session session = new Session(user, settings);
        sessions.add(session);
        return session;
    }

    @Override
    public void close() {
        sessions.forEach(Session::close);
    }

    /** A session. */
    final class Session implements QuerySession {
        final String user;
        private final String id = "session-" + ids.incrementAndGet();
        private volatile Settings settings;
        private volatile String currentSchema = "default";

        Session(String user, Map<String, String> initial) {
            this.user = user;
            this.settings = Settings.defaults().with(Settings.TIME_ZONE, "UTC");
            initial.forEach(this::set);
        }

        @Override
        public String id() {
            return id;
        }

        @Override
        public Settings settings() {
            return settings;
        }

        @Override
        public void set(String key, String value) {
            settings = settings.with(key, value);
        }

        @Override
        public void unset(String key) {
            settings = settings.without(key);
        }

        @Override
        public Statement parse(String sql, ExecuteOptions options) {
            throw new UnsupportedOperationException(sql);
        }

        @Override
        public PreparedStatement prepare(String sql) {
            int parameters = (int) sql.chars().filter(c -> c == '?').count();
            return new PreparedStatement(schema, parameters, true);
        }

        @Override
        public QueryResult execute(String sql, ExecuteOptions options) {
            String[] words = sql.trim().split("[\\s;]+");
            return switch (words[0]) {
                case "ROWS" -> new Rows(ROW_SCHEMA, Long.parseLong(words[1]), options, null);
                case "VALUES" -> new Rows(schema, values.size(), options, values);
                case "BLOCK" -> new Rows(ROW_SCHEMA, -1, options, null);
                case "PARAMETERS" -> parameters(options);
                case "GET" ->
                    new Rows(
                            new StructType().add("value", AtomicType.STRING),
                            1,
                            options,
                            List.<Object[]>of(
                                    new Object[] {settings.text(words[1]).orElse(null)}));
                case "SET" -> {
                    set(words[1], words[2]);
                    yield new Rows(StructType.EMPTY, 0, options, List.of());
                }
                case "CREATE" -> new Rows(StructType.EMPTY, 0, options, List.of());
                case "SHOW" ->
                    new Rows(
                            new StructType().add("function", AtomicType.STRING),
                            1,
                            options,
                            List.<Object[]>of(new Object[] {"sqrt"}));
                case "BUG" -> throw new IllegalStateException("secret detail");
                default -> throw new ArclightException(ErrorCondition.FEATURE_NOT_SUPPORTED, "feature", sql);
            };
        }

        private QueryResult parameters(ExecuteOptions options) {
            StructType types = StructType.EMPTY;
            List<Object> row = new ArrayList<>();
            for (Literal literal : options.parameters()) {
                types = types.add("p" + row.size(), literal.type());
                row.add(literal.value());
            }
            return new Rows(types, 1, options, List.<Object[]>of(row.toArray()));
        }

        @Override
        public QueryResult execute(Statement statement, ExecuteOptions options) {
            throw new UnsupportedOperationException();
        }

        @Override
        public StructType analyze(Statement.Query query) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Optional<StorageLevel> storageLevel(Statement.Query query) {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<String> schemas() {
            return List.of("default", "global_temp", "sales");
        }

        @Override
        public String currentSchema() {
            return currentSchema;
        }

        @Override
        public void useSchema(String schema) {
            if (!schemas().contains(schema)) {
                throw new ArclightException(ErrorCondition.SCHEMA_NOT_FOUND, "schemaName", schema);
            }
            currentSchema = schema;
        }

        @Override
        public List<RelationInfo> relations() {
            return List.of(
                    new RelationInfo(Optional.empty(), "trips", true, Optional.of("taxi trips")),
                    new RelationInfo(Optional.of("global_temp"), "zones", true, Optional.empty()),
                    new RelationInfo(Optional.of("sales"), "orders", false, Optional.empty()));
        }

        @Override
        public List<ColumnInfo> columns(RelationInfo relation) {
            return ROW_SCHEMA.fields().stream()
                    .map(field -> new ColumnInfo(
                            field.name(),
                            field.dataType(),
                            field.nullable(),
                            Optional.of("of " + relation.name()),
                            Optional.empty()))
                    .toList();
        }

        @Override
        public void register(FunctionDescriptor function) {
            throw new UnsupportedOperationException(function.name());
        }

        @Override
        public List<FunctionInfo> functions() {
            return List.of(new FunctionInfo("sqrt", FunctionKind.SCALAR, "The square root."));
        }

        @Override
        public void close() {
            sessions.remove(this);
        }
    }

    /** A result of counted rows, of given rows, or one that waits for ever. */
    private final class Rows implements QueryResult {
        private final QueryMemory memory = new QueryMemory(new MemoryLimit(64 << 20));
        private final StructType schema;
        private final long count;
        private final QuerySession.ExecuteOptions options;
        private final List<Object[]> rows;
        private final CountDownLatch cancelled = new CountDownLatch(1);
        private final RowAppender appender;
        private Batch batch;
        private long given;

        Rows(StructType schema, long count, QuerySession.ExecuteOptions options, List<Object[]> rows) {
            this.schema = schema;
            this.count = count;
            this.options = options;
            this.rows = rows;
            this.appender = new RowAppender(schema, memory.account("rows"));
            openResults.incrementAndGet();
        }

        @Override
        public String id() {
            return "query";
        }

        @Override
        public StructType schema() {
            return schema;
        }

        @Override
        public boolean isQuery() {
            return schema.size() > 0;
        }

        @Override
        public Batch next() {
            if (count < 0) {
                await();
            }
            if (cancelled.getCount() == 0) {
                throw new ArclightException(ErrorCondition.OPERATION_CANCELED);
            }
            releaseBatch();
            if (given == count) {
                return null;
            }
            long end = Math.min(count, given + 1000);
            for (; given < end; given++) {
                if (rows == null) {
                    appender.append(given, given % 10 == 3 ? null : "name " + given);
                } else {
                    appender.append(rows.get((int) given));
                }
            }
            batch = appender.build();
            return batch;
        }

        private void await() {
            blocked.countDown();
            long limit = options.timeoutMillis() == 0 ? Long.MAX_VALUE : options.timeoutMillis();
            try {
                if (!cancelled.await(limit, TimeUnit.MILLISECONDS)) {
                    throw new ArclightException(
                            ErrorCondition.OPERATION_TIMED_OUT, "seconds", Long.toString(limit / 1000));
                }
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }

        private void releaseBatch() {
            if (batch != null) {
                batch.release();
                batch = null;
            }
        }

        @Override
        public void cancel() {
            cancelled.countDown();
        }

        @Override
        public Progress progress() {
            return new Progress(0, 0, given, 0);
        }

        @Override
        public void close() {
            releaseBatch();
            appender.close();
            memory.close();
            openResults.decrementAndGet();
        }
    }
}
