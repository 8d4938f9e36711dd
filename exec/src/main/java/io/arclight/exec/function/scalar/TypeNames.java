package io.arclight.exec.function.scalar;

import io.arclight.exec.type.ArrayType;
import io.arclight.exec.type.AtomicType;
import io.arclight.exec.type.DataType;
import io.arclight.exec.type.DayTimeIntervalType;
import io.arclight.exec.type.DecimalType;
import io.arclight.exec.type.TimeType;
import io.arclight.exec.type.YearMonthIntervalType;

/** The names of types in signatures. */
final class TypeNames {
    private TypeNames() {}

    static DataType parse(String name) {
        if (name.startsWith("array<")) {
            return new ArrayType(parse(name.substring(6, name.length() - 1)), false);
        }
        if (name.startsWith("decimal(")) {
            int comma = name.indexOf(';');
            return new DecimalType(
                    Integer.parseInt(name.substring(8, comma)),
                    Integer.parseInt(name.substring(comma + 1, name.length() - 1)));
        }
        return switch (name) {
            case "void" -> AtomicType.NULL;
            case "boolean" -> AtomicType.BOOLEAN;
            case "tinyint" -> AtomicType.BYTE;
            case "smallint" -> AtomicType.SHORT;
            case "int" -> AtomicType.INTEGER;
            case "bigint" -> AtomicType.LONG;
            case "float" -> AtomicType.FLOAT;
            case "double" -> AtomicType.DOUBLE;
            case "string" -> AtomicType.STRING;
            case "binary" -> AtomicType.BINARY;
            case "date" -> AtomicType.DATE;
            case "timestamp" -> AtomicType.TIMESTAMP;
            case "timestamp_ntz" -> AtomicType.TIMESTAMP_NTZ;
            case "time" -> TimeType.DEFAULT;
            case "interval" -> AtomicType.CALENDAR_INTERVAL;
            case "year_month" -> YearMonthIntervalType.DEFAULT;
            case "day_time" -> DayTimeIntervalType.DEFAULT;
            default -> throw new IllegalArgumentException("no type " + name);
        };
    }
}
