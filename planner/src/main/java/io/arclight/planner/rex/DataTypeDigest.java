package io.arclight.planner.rex;

import io.arclight.exec.type.ArrayType;
import io.arclight.exec.type.AtomicType;
import io.arclight.exec.type.CharType;
import io.arclight.exec.type.DataType;
import io.arclight.exec.type.DataTypeVisitor;
import io.arclight.exec.type.DayTimeIntervalType;
import io.arclight.exec.type.DecimalType;
import io.arclight.exec.type.MapType;
import io.arclight.exec.type.StructType;
import io.arclight.exec.type.TimeType;
import io.arclight.exec.type.VarcharType;
import io.arclight.exec.type.YearMonthIntervalType;
import java.util.stream.Collectors;

/** A text that equal types and no others share: unlike the simple string it has the nullability of elements and fields. */
final class DataTypeDigest implements DataTypeVisitor<String> {
    private static final DataTypeDigest INSTANCE = new DataTypeDigest();

    private DataTypeDigest() {}

    static String of(DataType type) {
        return type.accept(INSTANCE);
    }

    private static String nested(DataType type, boolean nullable) {
        return of(type) + (nullable ? "" : "!");
    }

    @Override
    public String visitArray(ArrayType type) {
        return "array<" + nested(type.elementType(), type.containsNull()) + ">";
    }

    @Override
    public String visitMap(MapType type) {
        return "map<" + of(type.keyType()) + "," + nested(type.valueType(), type.valueContainsNull()) + ">";
    }

    @Override
    public String visitStruct(StructType type) {
        return type.fields().stream()
                .map(field -> "`" + field.name().replace("`", "``") + "`:" + nested(field.dataType(), field.nullable()))
                .collect(Collectors.joining(",", "struct<", ">"));
    }

    @Override
    public String visitAtomic(AtomicType type) {
        return type.simpleString();
    }

    @Override
    public String visitDecimal(DecimalType type) {
        return type.simpleString();
    }

    @Override
    public String visitChar(CharType type) {
        return type.simpleString();
    }

    @Override
    public String visitVarchar(VarcharType type) {
        return type.simpleString();
    }

    @Override
    public String visitTime(TimeType type) {
        return type.simpleString();
    }

    @Override
    public String visitYearMonthInterval(YearMonthIntervalType type) {
        return type.simpleString();
    }

    @Override
    public String visitDayTimeInterval(DayTimeIntervalType type) {
        return type.simpleString();
    }
}
