package io.arclight.exec.row;

import io.arclight.exec.column.build.BitBuilder;
import io.arclight.exec.column.build.ColumnBuilder;
import io.arclight.exec.column.build.FixedWidthBuilder;
import io.arclight.exec.column.build.ListBuilder;
import io.arclight.exec.column.build.MapBuilder;
import io.arclight.exec.column.build.StructBuilder;
import io.arclight.exec.column.build.ViewBuilder;
import io.arclight.exec.memory.Memory;
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
import io.arclight.exec.variant.VariantVal;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** Appends Java objects of one type to a column, in the form described at {@link io.arclight.exec.expression.Literal}. */
public interface ValueWriter {
    /** Appends a value that is not null. */
    void writeValue(Object value, ColumnBuilder builder);

    /** Appends a value or null. */
    default void write(Object value, ColumnBuilder builder) {
        if (value == null) {
            builder.appendNulls(1);
        } else {
            writeValue(value, builder);
        }
    }

    /** The writer of a type. */
    static ValueWriter of(DataType type) {
        return type.accept(new Chooser());
    }

    /** Chooses by type. */
    final class Chooser implements DataTypeVisitor<ValueWriter> {
        @Override
        public ValueWriter visitAtomic(AtomicType type) {
            return switch (type) {
                case NULL -> (value, builder) -> builder.appendNulls(1);
                case BOOLEAN -> (value, builder) -> ((BitBuilder) builder).append((Boolean) value);
                case BYTE -> (value, builder) -> Memory.putByte(slot(builder), ((Number) value).byteValue());
                case SHORT -> (value, builder) -> Memory.putShort(slot(builder), ((Number) value).shortValue());
                case INTEGER, DATE -> Chooser::writeInt;
                case LONG, TIMESTAMP, TIMESTAMP_NTZ -> Chooser::writeLong;
                case FLOAT -> (value, builder) -> Memory.putFloat(slot(builder), ((Number) value).floatValue());
                case DOUBLE -> (value, builder) -> Memory.putDouble(slot(builder), ((Number) value).doubleValue());
                case STRING -> Chooser::text;
                case BINARY -> (value, builder) -> ((ViewBuilder) builder).append((byte[]) value);
                case CALENDAR_INTERVAL -> Chooser::interval;
                case VARIANT -> (value, builder) -> ((ViewBuilder) builder).append(((VariantVal) value).toBytes());
            };
        }

        @Override
        public ValueWriter visitDecimal(DecimalType type) {
            int scale = type.scale();
            boolean narrow = type.precision() <= DecimalType.MAX_LONG_PRECISION;
            return (value, builder) -> {
                BigInteger unscaled = ((BigDecimal) value)
                        .setScale(scale, RoundingMode.HALF_UP)
                        .unscaledValue();
                long slot = slot(builder);
                Memory.putLong(slot, narrow ? unscaled.longValueExact() : unscaled.longValue());
                if (!narrow) {
                    Memory.putLong(slot + 8, unscaled.shiftRight(Long.SIZE).longValueExact());
                }
            };
        }

        @Override
        public ValueWriter visitChar(CharType type) {
            return Chooser::text;
        }

        @Override
        public ValueWriter visitVarchar(VarcharType type) {
            return Chooser::text;
        }

        @Override
        public ValueWriter visitTime(TimeType type) {
            return Chooser::writeLong;
        }

        @Override
        public ValueWriter visitYearMonthInterval(YearMonthIntervalType type) {
            return Chooser::writeInt;
        }

        @Override
        public ValueWriter visitDayTimeInterval(DayTimeIntervalType type) {
            return Chooser::writeLong;
        }

        @Override
        public ValueWriter visitArray(ArrayType type) {
            ValueWriter elements = of(type.elementType());
            return (value, builder) -> {
                ListBuilder list = (ListBuilder) builder;
                ((List<?>) value).forEach(element -> elements.write(element, list.elements()));
                list.append();
            };
        }

        @Override
        public ValueWriter visitMap(MapType type) {
            ValueWriter keys = of(type.keyType());
            ValueWriter values = of(type.valueType());
            return (value, builder) -> {
                ListBuilder list = ((MapBuilder) builder).entries();
                StructBuilder entries = (StructBuilder) list.elements();
                ((Map<?, ?>) value).forEach((key, item) -> {
                    keys.write(key, entries.fields().get(0));
                    values.write(item, entries.fields().get(1));
                    entries.append();
                });
                list.append();
            };
        }

        @Override
        public ValueWriter visitStruct(StructType type) {
            List<ValueWriter> fields =
                    type.fields().stream().map(field -> of(field.dataType())).toList();
            return (value, builder) -> {
                StructBuilder struct = (StructBuilder) builder;
                for (int i = 0; i < fields.size(); i++) {
                    fields.get(i).write(((Object[]) value)[i], struct.fields().get(i));
                }
                struct.append();
            };
        }

        private static long slot(ColumnBuilder builder) {
            return ((FixedWidthBuilder) builder).append();
        }

        private static void writeInt(Object value, ColumnBuilder builder) {
            Memory.putInt(slot(builder), ((Number) value).intValue());
        }

        private static void writeLong(Object value, ColumnBuilder builder) {
            Memory.putLong(slot(builder), ((Number) value).longValue());
        }

        private static void text(Object value, ColumnBuilder builder) {
            ((ViewBuilder) builder).append(((String) value).getBytes(StandardCharsets.UTF_8));
        }

        private static void interval(Object value, ColumnBuilder builder) {
            CalendarInterval interval = (CalendarInterval) value;
            long slot = slot(builder);
            Memory.putInt(slot, interval.months());
            Memory.putInt(slot + 4, interval.days());
            Memory.putLong(slot + 8, interval.microseconds());
        }
    }
}
