package io.arclight.exec.function.variant;

import io.arclight.exec.column.BitColumn;
import io.arclight.exec.column.Column;
import io.arclight.exec.column.FixedWidthColumn;
import io.arclight.exec.column.ListColumn;
import io.arclight.exec.column.MapColumn;
import io.arclight.exec.column.StructColumn;
import io.arclight.exec.column.ViewColumn;
import io.arclight.exec.memory.Memory;
import io.arclight.exec.row.ValueReader;
import io.arclight.exec.type.ArrayType;
import io.arclight.exec.type.AtomicType;
import io.arclight.exec.type.CharType;
import io.arclight.exec.type.DataType;
import io.arclight.exec.type.DataTypeVisitor;
import io.arclight.exec.type.DayTimeIntervalType;
import io.arclight.exec.type.DecimalType;
import io.arclight.exec.type.MapType;
import io.arclight.exec.type.StructField;
import io.arclight.exec.type.StructType;
import io.arclight.exec.type.TimeType;
import io.arclight.exec.type.VarcharType;
import io.arclight.exec.type.YearMonthIntervalType;
import io.arclight.exec.variant.Variant;
import io.arclight.exec.variant.VariantBuilder;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Adds values of one type to variants. */
interface VariantWriter {
    /** Adds a value that is not null, of a flat column. */
    void writeValue(Column column, int row, VariantBuilder out);

    /** Adds a value of a column of any layout, for null the null of JSON. */
    default void write(Column column, int row, VariantBuilder out) {
        if (column.isNull(row)) {
            out.addNull();
        } else {
            writeValue(column.base(), column.baseRow(row), out);
        }
    }

    /** The writer of a type that variants can hold, see {@link io.arclight.exec.type.CastRules#fitsVariant}. */
    static VariantWriter of(DataType type) {
        return type.accept(new Chooser());
    }

    /** Chooses by type. */
    final class Chooser implements DataTypeVisitor<VariantWriter> {
        @Override
        public VariantWriter visitAtomic(AtomicType type) {
            return switch (type) {
                case NULL -> (column, row, out) -> out.addNull();
                case BOOLEAN -> (column, row, out) -> out.addBoolean(((BitColumn) column).get(row));
                case BYTE -> (column, row, out) -> out.addLong(Memory.getByte(address(column, row)));
                case SHORT -> (column, row, out) -> out.addLong(Memory.getShort(address(column, row)));
                case INTEGER -> (column, row, out) -> out.addLong(Memory.getInt(address(column, row)));
                case LONG -> (column, row, out) -> out.addLong(Memory.getLong(address(column, row)));
                case FLOAT -> (column, row, out) -> out.addFloat(Memory.getFloat(address(column, row)));
                case DOUBLE -> (column, row, out) -> out.addDouble(Memory.getDouble(address(column, row)));
                case STRING -> Chooser::text;
                case BINARY -> (column, row, out) -> out.addBinary(((ViewColumn) column).get(row));
                case DATE -> (column, row, out) -> out.addDate(Memory.getInt(address(column, row)));
                case TIMESTAMP -> (column, row, out) -> out.addTimestamp(Memory.getLong(address(column, row)));
                case TIMESTAMP_NTZ -> (column, row, out) -> out.addLocalTimestamp(Memory.getLong(address(column, row)));
                case VARIANT -> (column, row, out) -> out.add(Variant.of(((ViewColumn) column).get(row)));
                case CALENDAR_INTERVAL -> throw unsupported(type);
            };
        }

        private static IllegalArgumentException unsupported(DataType type) {
            return new IllegalArgumentException("no variant of " + type);
        }

        private static long address(Column column, int row) {
            return ((FixedWidthColumn) column).address(row);
        }

        private static void text(Column column, int row, VariantBuilder out) {
            out.addText(((ViewColumn) column).get(row));
        }

        @Override
        public VariantWriter visitDecimal(DecimalType type) {
            ValueReader reader = ValueReader.of(type);
            return (column, row, out) -> out.addDecimal((BigDecimal) reader.readValue(column, row));
        }

        @Override
        public VariantWriter visitChar(CharType type) {
            return Chooser::text;
        }

        @Override
        public VariantWriter visitVarchar(VarcharType type) {
            return Chooser::text;
        }

        @Override
        public VariantWriter visitTime(TimeType type) {
            throw unsupported(type);
        }

        @Override
        public VariantWriter visitYearMonthInterval(YearMonthIntervalType type) {
            throw unsupported(type);
        }

        @Override
        public VariantWriter visitDayTimeInterval(DayTimeIntervalType type) {
            throw unsupported(type);
        }

        @Override
        public VariantWriter visitArray(ArrayType type) {
            VariantWriter elements = of(type.elementType());
            return (column, row, out) -> {
                ListColumn list = (ListColumn) column;
                out.beginArray();
                for (int i = list.offset(row); i < list.offset(row + 1); i++) {
                    out.element();
                    elements.write(list.elements(), i, out);
                }
                out.endArray();
            };
        }

        @Override
        public VariantWriter visitMap(MapType type) {
            VariantWriter values = of(type.valueType());
            return (column, row, out) -> {
                ListColumn entries = ((MapColumn) column).entries();
                List<Column> pair = ((StructColumn) entries.elements()).fields();
                Column keys = pair.get(0);
                out.beginObject();
                for (int i = entries.offset(row); i < entries.offset(row + 1); i++) {
                    byte[] key = ((ViewColumn) keys.base()).get(keys.baseRow(i));
                    out.key(new String(key, StandardCharsets.UTF_8));
                    values.write(pair.get(1), i, out);
                }
                out.endObject();
            };
        }

        @Override
        public VariantWriter visitStruct(StructType type) {
            List<VariantWriter> fields =
                    type.fields().stream().map(field -> of(field.dataType())).toList();
            List<String> names = type.fields().stream().map(StructField::name).toList();
            return (column, row, out) -> {
                out.beginObject();
                for (int i = 0; i < fields.size(); i++) {
                    out.key(names.get(i));
                    fields.get(i).write(((StructColumn) column).fields().get(i), row, out);
                }
                out.endObject();
            };
        }
    }
}
