package io.arclight.benchmarks.engine;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Apache Spark, local, set up for one machine. Called by reflection, since its hundreds of jars are on the class path of
 * this engine's own process only and never of the build.
 */
public final class SparkEngine implements QueryEngine {
    private final Object session;

    /** An engine in a local Spark without UI, listening on the loopback interface alone. */
    public SparkEngine(EngineLimits limits) throws SQLException {
        try {
            Object builder = Class.forName("org.apache.spark.sql.SparkSession")
                    .getMethod("builder")
                    .invoke(null);
            call(builder, "master", "local[" + limits.threads() + "]");
            call(builder, "appName", "benchmark");
            for (String[] setting : settings(limits)) {
                call(builder, "config", setting[0], setting[1]);
            }
            session = call(builder, "getOrCreate");
        } catch (ReflectiveOperationException e) {
            throw new SQLException("Spark is not on the class path of this process", e);
        }
    }

    private static String[][] settings(EngineLimits limits) {
        return new String[][] {
            {"spark.ui.enabled", "false"},
            {"spark.driver.host", "127.0.0.1"},
            {"spark.driver.bindAddress", "127.0.0.1"},
            {"spark.sql.session.timeZone", "UTC"},
            {"spark.sql.shuffle.partitions", "" + limits.threads()},
            {"spark.sql.adaptive.enabled", "true"},
            {"spark.sql.catalogImplementation", "in-memory"},
            {"spark.log.level", "ERROR"},
        };
    }

    @Override
    public Dialect dialect() {
        return Dialect.SPARK;
    }

    @Override
    public void execute(String sql) throws SQLException {
        call(session, "sql", sql);
    }

    @Override
    public QueryRows run(String sql) throws SQLException {
        Object result = call(session, "sql", sql);
        List<?> collected = (List<?>) call(result, "collectAsList");
        List<String> columns = Arrays.asList((String[]) call(result, "columns"));
        List<List<Object>> rows = new ArrayList<>();
        for (Object row : collected) {
            List<Object> values = new ArrayList<>();
            for (int i = 0; i < columns.size(); i++) {
                values.add(call(row, "get", i));
            }
            rows.add(values);
        }
        return new QueryRows(columns, rows);
    }

    @Override
    public void close() throws SQLException {
        call(session, "stop");
    }

    /** Calls the public method that has this name and takes these arguments. */
    private static Object call(Object target, String name, Object... arguments) throws SQLException {
        for (Method method : target.getClass().getMethods()) {
            if (method.getName().equals(name) && takes(method, arguments)) {
                try {
                    return method.invoke(target, arguments);
                } catch (InvocationTargetException e) {
                    throw new SQLException(e.getCause().getMessage(), e.getCause());
                } catch (IllegalAccessException e) {
                    throw new SQLException("Spark's " + name + " cannot be called", e);
                }
            }
        }
        throw new SQLException("Spark's " + target.getClass() + " has no method " + name);
    }

    private static boolean takes(Method method, Object[] arguments) {
        Class<?>[] types = method.getParameterTypes();
        if (types.length != arguments.length) {
            return false;
        }
        for (int i = 0; i < types.length; i++) {
            if (!types[i].isInstance(arguments[i]) && !(types[i] == int.class && arguments[i] instanceof Integer)) {
                return false;
            }
        }
        return true;
    }
}
