package io.arclight.exec.row;

import io.arclight.exec.column.BitColumn;
import io.arclight.exec.column.Column;
import io.arclight.exec.column.FixedWidthColumn;
import io.arclight.exec.column.ListColumn;
import io.arclight.exec.column.MapColumn;
import io.arclight.exec.column.StructColumn;
import io.arclight.exec.column.ViewColumn;
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
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads values of one type as Java objects, in the form described at {@link io.arclight.exec.expression.Literal}. */
public interface ValueReader {
    /** Reads a value that is not null from a flat column. */
    Object readValue(Column column, int row);

    /** Reads a value from a column of any layout; null for null. */
    default Object read(Column column, int row) {
        return column.isNull(row) ? null : readValue(column.base(), column.baseRow(row));
    }

    /** The reader of a type. */
    static ValueReader of(DataType type) {
        return type.accept(new Chooser());
    }

    /** Chooses by type. */
    final class Chooser implements DataTypeVisitor<ValueReader> {
        @Override
        public ValueReader visitAtomic(AtomicType type) {
            return switch (type) {
                case NULL -> (column, row) -> null;
                case BOOLEAN -> (column, row) -> ((BitColumn) column).get(row);
                case BYTE -> (column, row) -> Memory.getByte(address(column, row));
                case SHORT -> (column, row) -> Memory.getShort(address(column, row));
                case INTEGER, DATE -> (column, row) -> Memory.getInt(address(column, row));
                case LONG, TIMESTAMP, TIMESTAMP_NTZ -> (column, row) -> Memory.getLong(address(column, row));
                case FLOAT -> (column, row) -> Memory.getFloat(address(column, row));
                case DOUBLE -> (column, row) -> Memory.getDouble(address(column, row));
                case STRING -> Chooser::text;
                case BINARY -> (column, row) -> ((ViewColumn) column).get(row);
                case CALENDAR_INTERVAL -> Chooser::interval;
                case VARIANT -> (column, row) -> VariantVal.of(((ViewColumn) column).get(row));
            };
        }

        @Override
        public ValueReader visitDecimal(DecimalType type) {
            int scale = type.scale();
            if (type.precision() <= DecimalType.MAX_LONG_PRECISION) {
                return (column, row) -> BigDecimal.valueOf(Memory.getLong(address(column, row)), scale);
            }
            return (column, row) -> new BigDecimal(wide(address(column, row)), scale);
        }

        private static BigInteger wide(long address) {
            byte[] bytes = Memory.toArray(address, 16);
            for (int i = 0; i < 8; i++) {
                byte low = bytes[i];
                bytes[i] = bytes[15 - i];
                bytes[15 - i] = low;
            }
            return new BigInteger(bytes);
        }

        @Override
        public ValueReader visitChar(CharType type) {
            return Chooser::text;
        }

        @Override
        public ValueReader visitVarchar(VarcharType type) {
            return Chooser::text;
        }

        @Override
        public ValueReader visitTime(TimeType type) {
            return visitAtomic(AtomicType.LONG);
        }

        @Override
        public ValueReader visitYearMonthInterval(YearMonthIntervalType type) {
            return visitAtomic(AtomicType.INTEGER);
        }

        @Override
        public ValueReader visitDayTimeInterval(DayTimeIntervalType type) {
            return visitAtomic(AtomicType.LONG);
        }

        @Override
        public ValueReader visitArray(ArrayType type) {
            ValueReader elements = of(type.elementType());
            return (column, row) -> {
                ListColumn list = (ListColumn) column;
                List<Object> values = new ArrayList<>(list.size(row));
                for (int i = list.offset(row); i < list.offset(row + 1); i++) {
                    values.add(elements.read(list.elements(), i));
                }
                return values;
            };
        }

        @Override
        public ValueReader visitMap(MapType type) {
            ValueReader keys = of(type.keyType());
            ValueReader values = of(type.valueType());
            return (column, row) -> {
                ListColumn entries = ((MapColumn) column).entries();
                List<Column> pair = ((StructColumn) entries.elements()).fields();
                Map<Object, Object> map = new LinkedHashMap<>();
                for (int i = entries.offset(row); i < entries.offset(row + 1); i++) {
                    map.put(keys.read(pair.get(0), i), values.read(pair.get(1), i));
                }
                return map;
            };
        }

        @Override
        public ValueReader visitStruct(StructType type) {
            List<ValueReader> fields =
                    type.fields().stream().map(field -> of(field.dataType())).toList();
            return (column, row) -> {
                Object[] values = new Object[fields.size()];
                for (int i = 0; i < values.length; i++) {
                    values[i] =
                            fields.get(i).read(((StructColumn) column).fields().get(i), row);
                }
                return values;
            };
        }

        private static long address(Column column, int row) {
            return ((FixedWidthColumn) column).address(row);
        }

        private static Object text(Column column, int row) {
            return new String(((ViewColumn) column).get(row), StandardCharsets.UTF_8);
        }

        private static Object interval(Column column, int row) {
            long value = address(column, row);
            return new CalendarInterval(Memory.getInt(value), Memory.getInt(value + 4), Memory.getLong(value + 8));
        }
    }
}
