package io.arclight.sql.expressions;

import io.arclight.exec.function.program.ProgramFunction;
import io.arclight.exec.type.DataType;
import io.arclight.planner.logical.ValueExpression.ProgramCall;
import io.arclight.sql.Column;
import io.arclight.sql.ExternalFunction;
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
import java.util.Arrays;

/** A function of the program's own, to be applied to columns. Immutable. */
public final class UserDefinedFunction {
    private static final String UNNAMED = "UDF";

    private final ProgramFunction function;

    private UserDefinedFunction(ProgramFunction function) {
        this.function = function;
    }

    private static UserDefinedFunction of(int arity, DataType resultType, ExternalFunction body) {
        return new UserDefinedFunction(
                new ProgramFunction(UNNAMED, arity, resultType, true, body.onEngineValues(resultType)));
    }

    /** A function of 0 arguments. */
    @SuppressWarnings("unchecked") // the program says what types it expects
    public static UserDefinedFunction of(UDF0<?> function, DataType resultType) {
        UDF0<Object> typed = (UDF0<Object>) function;
        return of(0, resultType, values -> typed.call());
    }

    /** A function of 1 argument. */
    @SuppressWarnings("unchecked") // the program says what types it expects
    public static UserDefinedFunction of(UDF1<?, ?> function, DataType resultType) {
        UDF1<Object, Object> typed = (UDF1<Object, Object>) function;
        return of(1, resultType, values -> typed.call(values[0]));
    }

    /** A function of 2 arguments. */
    @SuppressWarnings("unchecked") // the program says what types it expects
    public static UserDefinedFunction of(UDF2<?, ?, ?> function, DataType resultType) {
        UDF2<Object, Object, Object> typed = (UDF2<Object, Object, Object>) function;
        return of(2, resultType, values -> typed.call(values[0], values[1]));
    }

    /** A function of 3 arguments. */
    @SuppressWarnings("unchecked") // the program says what types it expects
    public static UserDefinedFunction of(UDF3<?, ?, ?, ?> function, DataType resultType) {
        UDF3<Object, Object, Object, Object> typed = (UDF3<Object, Object, Object, Object>) function;
        return of(3, resultType, values -> typed.call(values[0], values[1], values[2]));
    }

    /** A function of 4 arguments. */
    @SuppressWarnings("unchecked") // the program says what types it expects
    public static UserDefinedFunction of(UDF4<?, ?, ?, ?, ?> function, DataType resultType) {
        UDF4<Object, Object, Object, Object, Object> typed = (UDF4<Object, Object, Object, Object, Object>) function;
        return of(4, resultType, values -> typed.call(values[0], values[1], values[2], values[3]));
    }

    /** A function of 5 arguments. */
    @SuppressWarnings("unchecked") // the program says what types it expects
    public static UserDefinedFunction of(UDF5<?, ?, ?, ?, ?, ?> function, DataType resultType) {
        UDF5<Object, Object, Object, Object, Object, Object> typed =
                (UDF5<Object, Object, Object, Object, Object, Object>) function;
        return of(5, resultType, values -> typed.call(values[0], values[1], values[2], values[3], values[4]));
    }

    /** A function of 6 arguments. */
    @SuppressWarnings("unchecked") // the program says what types it expects
    public static UserDefinedFunction of(UDF6<?, ?, ?, ?, ?, ?, ?> function, DataType resultType) {
        UDF6<Object, Object, Object, Object, Object, Object, Object> typed =
                (UDF6<Object, Object, Object, Object, Object, Object, Object>) function;
        return of(
                6, resultType, values -> typed.call(values[0], values[1], values[2], values[3], values[4], values[5]));
    }

    /** A function of 7 arguments. */
    @SuppressWarnings("unchecked") // the program says what types it expects
    public static UserDefinedFunction of(UDF7<?, ?, ?, ?, ?, ?, ?, ?> function, DataType resultType) {
        UDF7<Object, Object, Object, Object, Object, Object, Object, Object> typed =
                (UDF7<Object, Object, Object, Object, Object, Object, Object, Object>) function;
        return of(
                7,
                resultType,
                values -> typed.call(values[0], values[1], values[2], values[3], values[4], values[5], values[6]));
    }

    /** A function of 8 arguments. */
    @SuppressWarnings("unchecked") // the program says what types it expects
    public static UserDefinedFunction of(UDF8<?, ?, ?, ?, ?, ?, ?, ?, ?> function, DataType resultType) {
        UDF8<Object, Object, Object, Object, Object, Object, Object, Object, Object> typed =
                (UDF8<Object, Object, Object, Object, Object, Object, Object, Object, Object>) function;
        return of(
                8,
                resultType,
                values -> typed.call(
                        values[0], values[1], values[2], values[3], values[4], values[5], values[6], values[7]));
    }

    /** A function of 9 arguments. */
    @SuppressWarnings("unchecked") // the program says what types it expects
    public static UserDefinedFunction of(UDF9<?, ?, ?, ?, ?, ?, ?, ?, ?, ?> function, DataType resultType) {
        UDF9<Object, Object, Object, Object, Object, Object, Object, Object, Object, Object> typed =
                (UDF9<Object, Object, Object, Object, Object, Object, Object, Object, Object, Object>) function;
        return of(
                9,
                resultType,
                values -> typed.call(
                        values[0], values[1], values[2], values[3], values[4], values[5], values[6], values[7],
                        values[8]));
    }

    /** A function of 10 arguments. */
    @SuppressWarnings("unchecked") // the program says what types it expects
    public static UserDefinedFunction of(UDF10<?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?> function, DataType resultType) {
        UDF10<Object, Object, Object, Object, Object, Object, Object, Object, Object, Object, Object> typed =
                (UDF10<Object, Object, Object, Object, Object, Object, Object, Object, Object, Object, Object>)
                        function;
        return of(
                10,
                resultType,
                values -> typed.call(
                        values[0], values[1], values[2], values[3], values[4], values[5], values[6], values[7],
                        values[8], values[9]));
    }

    /** The column of its results for each row. */
    public Column apply(Column... arguments) {
        return Column.of(new ProgramCall(
                function, Arrays.stream(arguments).map(Column::expression).toList()));
    }

    /** The same function under a name, which columns show. */
    public UserDefinedFunction withName(String name) {
        return new UserDefinedFunction(new ProgramFunction(
                name, function.arity(), function.resultType(), function.deterministic(), function.body()));
    }

    /** The same function, known to give other results for the same arguments. */
    public UserDefinedFunction asNondeterministic() {
        return new UserDefinedFunction(
                new ProgramFunction(function.name(), function.arity(), function.resultType(), false, function.body()));
    }

    /** Whether it gives the same for the same arguments. */
    public boolean deterministic() {
        return function.deterministic();
    }

    /** The function as the engine knows it. */
    public ProgramFunction descriptor() {
        return function;
    }
}
