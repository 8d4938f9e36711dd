package io.arclight.sql;

import io.arclight.exec.type.DataType;
import io.arclight.sql.api.java.UDF0;
import io.arclight.sql.api.java.UDF1;
import io.arclight.sql.api.java.UDF10;
import io.arclight.sql.api.java.UDF2;
import io.arclight.sql.api.java.UDF3;
import io.arclight.sql.api.java.UDF4;
import io.arclight.sql.api.java.UDF5;
import io.arclight.sql.api.java.UDF6;
import io.arclight.sql.api.java.UDF7;
import io.arclight.sql.api.java.UDF8;
import io.arclight.sql.api.java.UDF9;
import io.arclight.sql.expressions.UserDefinedFunction;

/** Gives functions of the program's names in the SQL of a session: {@link SparkSession#udf()}. */
public final class UDFRegistration {
    private final SparkSession spark;

    UDFRegistration(SparkSession spark) {
        this.spark = spark;
    }

    /**
     * Registers a function under a name, which then means nothing else in this session. It is called row by row, with the Java
     * values that {@link Row} has.
     *
     * @return the function under this name
     */
    public UserDefinedFunction register(String name, UserDefinedFunction function) {
        UserDefinedFunction named = function.withName(name);
        spark.session().register(named.descriptor());
        return named;
    }

    /** Registers a function of 0 arguments under a name; see {@link #register(String, UserDefinedFunction)}. */
    public UserDefinedFunction register(String name, UDF0<?> function, DataType resultType) {
        return register(name, UserDefinedFunction.of(function, resultType));
    }

    /** Registers a function of 1 argument under a name; see {@link #register(String, UserDefinedFunction)}. */
    public UserDefinedFunction register(String name, UDF1<?, ?> function, DataType resultType) {
        return register(name, UserDefinedFunction.of(function, resultType));
    }

    /** Registers a function of 2 arguments under a name; see {@link #register(String, UserDefinedFunction)}. */
    public UserDefinedFunction register(String name, UDF2<?, ?, ?> function, DataType resultType) {
        return register(name, UserDefinedFunction.of(function, resultType));
    }

    /** Registers a function of 3 arguments under a name; see {@link #register(String, UserDefinedFunction)}. */
    public UserDefinedFunction register(String name, UDF3<?, ?, ?, ?> function, DataType resultType) {
        return register(name, UserDefinedFunction.of(function, resultType));
    }

    /** Registers a function of 4 arguments under a name; see {@link #register(String, UserDefinedFunction)}. */
    public UserDefinedFunction register(String name, UDF4<?, ?, ?, ?, ?> function, DataType resultType) {
        return register(name, UserDefinedFunction.of(function, resultType));
    }

    /** Registers a function of 5 arguments under a name; see {@link #register(String, UserDefinedFunction)}. */
    public UserDefinedFunction register(String name, UDF5<?, ?, ?, ?, ?, ?> function, DataType resultType) {
        return register(name, UserDefinedFunction.of(function, resultType));
    }

    /** Registers a function of 6 arguments under a name; see {@link #register(String, UserDefinedFunction)}. */
    public UserDefinedFunction register(String name, UDF6<?, ?, ?, ?, ?, ?, ?> function, DataType resultType) {
        return register(name, UserDefinedFunction.of(function, resultType));
    }

    /** Registers a function of 7 arguments under a name; see {@link #register(String, UserDefinedFunction)}. */
    public UserDefinedFunction register(String name, UDF7<?, ?, ?, ?, ?, ?, ?, ?> function, DataType resultType) {
        return register(name, UserDefinedFunction.of(function, resultType));
    }

    /** Registers a function of 8 arguments under a name; see {@link #register(String, UserDefinedFunction)}. */
    public UserDefinedFunction register(String name, UDF8<?, ?, ?, ?, ?, ?, ?, ?, ?> function, DataType resultType) {
        return register(name, UserDefinedFunction.of(function, resultType));
    }

    /** Registers a function of 9 arguments under a name; see {@link #register(String, UserDefinedFunction)}. */
    public UserDefinedFunction register(String name, UDF9<?, ?, ?, ?, ?, ?, ?, ?, ?, ?> function, DataType resultType) {
        return register(name, UserDefinedFunction.of(function, resultType));
    }

    /** Registers a function of 10 arguments under a name; see {@link #register(String, UserDefinedFunction)}. */
    public UserDefinedFunction register(
            String name, UDF10<?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?> function, DataType resultType) {
        return register(name, UserDefinedFunction.of(function, resultType));
    }
}
