package io.arclight.session.listing;

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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Types as {@code DESCRIBE ... AS JSON} shows them: objects with a name and what belongs to it. */
enum TypeJson implements DataTypeVisitor<Map<String, Object>> {
    /** The only one. */
    INSTANCE;

    static Map<String, Object> of(DataType type) {
        return type.accept(INSTANCE);
    }

    private static Map<String, Object> named(String name) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("name", name);
        return json;
    }

    private static Map<String, Object> with(Map<String, Object> json, String key, Object value) {
        json.put(key, value);
        return json;
    }

    @Override
    public Map<String, Object> visitAtomic(AtomicType type) {
        return switch (type) {
            case STRING -> with(named("string"), "collation", "UTF8_BINARY");
            case TIMESTAMP -> named("timestamp_ltz");
            default -> named(type.simpleString());
        };
    }

    @Override
    public Map<String, Object> visitDecimal(DecimalType type) {
        return with(with(named("decimal"), "precision", type.precision()), "scale", type.scale());
    }

    @Override
    public Map<String, Object> visitChar(CharType type) {
        return with(named("char"), "length", type.length());
    }

    @Override
    public Map<String, Object> visitVarchar(VarcharType type) {
        return with(named("varchar"), "length", type.length());
    }

    @Override
    public Map<String, Object> visitTime(TimeType type) {
        return named(type.simpleString());
    }

    @Override
    public Map<String, Object> visitYearMonthInterval(YearMonthIntervalType type) {
        return interval(type.start(), type.end());
    }

    @Override
    public Map<String, Object> visitDayTimeInterval(DayTimeIntervalType type) {
        return interval(type.start(), type.end());
    }

    private static Map<String, Object> interval(Enum<?> start, Enum<?> end) {
        return with(
                with(named("interval"), "start_unit", start.name().toLowerCase(Locale.ROOT)),
                "end_unit",
                end.name().toLowerCase(Locale.ROOT));
    }

    @Override
    public Map<String, Object> visitArray(ArrayType type) {
        return with(
                with(named("array"), "element_type", of(type.elementType())), "element_nullable", type.containsNull());
    }

    @Override
    public Map<String, Object> visitMap(MapType type) {
        return with(
                with(with(named("map"), "key_type", of(type.keyType())), "value_type", of(type.valueType())),
                "value_nullable",
                type.valueContainsNull());
    }

    @Override
    public Map<String, Object> visitStruct(StructType type) {
        List<Map<String, Object>> fields = type.fields().stream()
                .map(field ->
                        with(with(named(field.name()), "type", of(field.dataType())), "nullable", field.nullable()))
                .toList();
        return with(named("struct"), "fields", fields);
    }
}
