package io.arclight.sql.function;

import io.arclight.exec.type.DataType;
import io.arclight.sql.Column;
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

/** Functions of the program's own, called row by row. */
public abstract class ProgramFunctions extends LambdaFunctions {
    /** For the class that inherits the methods. */
    protected ProgramFunctions() {}

    /** A function of the SQL dialect, or one that the program has registered, by name. */
    public static Column call_udf(String name, Column... columns) {
        return io.arclight.sql.functions.call_function(name, columns);
    }

    /** A function of 0 arguments for use as a column. */
    public static UserDefinedFunction udf(UDF0<?> function, DataType resultType) {
        return UserDefinedFunction.of(function, resultType);
    }

    /** A function of 1 argument for use as a column. */
    public static UserDefinedFunction udf(UDF1<?, ?> function, DataType resultType) {
        return UserDefinedFunction.of(function, resultType);
    }

    /** A function of 2 arguments for use as a column. */
    public static UserDefinedFunction udf(UDF2<?, ?, ?> function, DataType resultType) {
        return UserDefinedFunction.of(function, resultType);
    }

    /** A function of 3 arguments for use as a column. */
    public static UserDefinedFunction udf(UDF3<?, ?, ?, ?> function, DataType resultType) {
        return UserDefinedFunction.of(function, resultType);
    }

    /** A function of 4 arguments for use as a column. */
    public static UserDefinedFunction udf(UDF4<?, ?, ?, ?, ?> function, DataType resultType) {
        return UserDefinedFunction.of(function, resultType);
    }

    /** A function of 5 arguments for use as a column. */
    public static UserDefinedFunction udf(UDF5<?, ?, ?, ?, ?, ?> function, DataType resultType) {
        return UserDefinedFunction.of(function, resultType);
    }

    /** A function of 6 arguments for use as a column. */
    public static UserDefinedFunction udf(UDF6<?, ?, ?, ?, ?, ?, ?> function, DataType resultType) {
        return UserDefinedFunction.of(function, resultType);
    }

    /** A function of 7 arguments for use as a column. */
    public static UserDefinedFunction udf(UDF7<?, ?, ?, ?, ?, ?, ?, ?> function, DataType resultType) {
        return UserDefinedFunction.of(function, resultType);
    }

    /** A function of 8 arguments for use as a column. */
    public static UserDefinedFunction udf(UDF8<?, ?, ?, ?, ?, ?, ?, ?, ?> function, DataType resultType) {
        return UserDefinedFunction.of(function, resultType);
    }

    /** A function of 9 arguments for use as a column. */
    public static UserDefinedFunction udf(UDF9<?, ?, ?, ?, ?, ?, ?, ?, ?, ?> function, DataType resultType) {
        return UserDefinedFunction.of(function, resultType);
    }

    /** A function of 10 arguments for use as a column. */
    public static UserDefinedFunction udf(UDF10<?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?> function, DataType resultType) {
        return UserDefinedFunction.of(function, resultType);
    }
}
