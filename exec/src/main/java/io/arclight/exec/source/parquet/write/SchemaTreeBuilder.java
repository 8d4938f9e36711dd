package io.arclight.exec.source.parquet.write;

import io.arclight.exec.error.ArclightException;
import io.arclight.exec.source.file.FileFormat;
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
import java.util.ArrayList;
import java.util.List;
import org.apache.parquet.format.ConvertedType;
import org.apache.parquet.format.DateType;
import org.apache.parquet.format.FieldRepetitionType;
import org.apache.parquet.format.IntType;
import org.apache.parquet.format.ListType;
import org.apache.parquet.format.LogicalType;
import org.apache.parquet.format.MicroSeconds;
import org.apache.parquet.format.NullType;
import org.apache.parquet.format.SchemaElement;
import org.apache.parquet.format.StringType;
import org.apache.parquet.format.TimeUnit;
import org.apache.parquet.format.TimestampType;
import org.apache.parquet.format.VariantType;

/** Turns types into nodes of a file's schema, with logical types and, for old readers, converted types. */
final class SchemaTreeBuilder {
    private static final int MAX_INT_DIGITS = 9;

    private final List<SchemaElement> elements;
    private final List<LeafSpec> leaves;

    SchemaTreeBuilder(List<SchemaElement> elements, List<LeafSpec> leaves) {
        this.elements = elements;
        this.leaves = leaves;
    }

    /**
     * Where a node goes.
     *
     * @param path the names from the root to it
     * @param kind required, optional or repeated
     * @param definition the definition level of its parent
     * @param repetition the repetition level of its parent
     */
    record Place(List<String> path, FieldRepetitionType kind, int definition, int repetition) {
        String name() {
            return path.get(path.size() - 1);
        }

        boolean isOptional() {
            return kind == FieldRepetitionType.OPTIONAL;
        }

        int ownDefinition() {
            return definition + (kind == FieldRepetitionType.REQUIRED ? 0 : 1);
        }

        int ownRepetition() {
            return repetition + (kind == FieldRepetitionType.REPEATED ? 1 : 0);
        }

        Place child(String name, FieldRepetitionType childKind) {
            List<String> childPath = new ArrayList<>(path);
            childPath.add(name);
            return new Place(List.copyOf(childPath), childKind, ownDefinition(), ownRepetition());
        }
    }

    /** Adds a node and everything below. */
    SchemaTree build(DataType type, Place place) {
        return type.accept(new Nodes(place));
    }

    private SchemaElement element(Place place) {
        SchemaElement element = new SchemaElement(place.name());
        element.setRepetition_type(place.kind());
        elements.add(element);
        return element;
    }

    private SchemaElement group(Place place, int children) {
        SchemaElement element = element(place);
        element.setNum_children(children);
        return element;
    }

    /** A node per kind of type. */
    private final class Nodes implements DataTypeVisitor<SchemaTree> {
        private final Place place;

        Nodes(Place place) {
            this.place = place;
        }

        private SchemaTree leaf(LeafKind kind, LogicalType logical, ConvertedType converted) {
            SchemaElement element = element(place);
            element.setType(kind.type());
            if (logical != null) {
                element.setLogicalType(logical);
            }
            if (converted != null) {
                element.setConverted_type(converted);
            }
            LeafSpec spec = new LeafSpec(place.path(), kind, place.ownDefinition(), place.ownRepetition());
            leaves.add(spec);
            return new SchemaTree.Leaf(spec, place.isOptional());
        }

        @Override
        public SchemaTree visitAtomic(AtomicType type) {
            return switch (type) {
                case NULL -> leaf(LeafKind.VOID, LogicalType.UNKNOWN(new NullType()), null);
                case BOOLEAN -> leaf(LeafKind.BOOLEAN, null, null);
                case BYTE -> leaf(LeafKind.INT8, LogicalType.INTEGER(new IntType((byte) 8, true)), ConvertedType.INT_8);
                case SHORT ->
                    leaf(LeafKind.INT16, LogicalType.INTEGER(new IntType((byte) 16, true)), ConvertedType.INT_16);
                case INTEGER -> leaf(LeafKind.INT32, null, null);
                case LONG -> leaf(LeafKind.INT64, null, null);
                case FLOAT -> leaf(LeafKind.FLOAT, null, null);
                case DOUBLE -> leaf(LeafKind.DOUBLE, null, null);
                case STRING -> text();
                case BINARY -> leaf(LeafKind.BYTES, null, null);
                case DATE -> leaf(LeafKind.INT32, LogicalType.DATE(new DateType()), ConvertedType.DATE);
                case TIMESTAMP -> leaf(LeafKind.INT64, timestamp(true), ConvertedType.TIMESTAMP_MICROS);
                case TIMESTAMP_NTZ -> leaf(LeafKind.INT64, timestamp(false), null);
                case VARIANT -> variant();
                case CALENDAR_INTERVAL -> throw unsupported(type);
            };
        }

        private SchemaTree variant() {
            VariantType annotation = new VariantType();
            annotation.setSpecification_version((byte) 1);
            group(place, 2).setLogicalType(LogicalType.VARIANT(annotation));
            LeafSpec value = part("value");
            return new SchemaTree.Variant(value, part("metadata"), place.isOptional());
        }

        private LeafSpec part(String name) {
            Place part = place.child(name, FieldRepetitionType.REQUIRED);
            element(part).setType(LeafKind.BYTES.type());
            LeafSpec spec = new LeafSpec(part.path(), LeafKind.BYTES, part.ownDefinition(), part.ownRepetition());
            leaves.add(spec);
            return spec;
        }

        private LogicalType timestamp(boolean isAdjusted) {
            return LogicalType.TIMESTAMP(new TimestampType(isAdjusted, TimeUnit.MICROS(new MicroSeconds())));
        }

        private SchemaTree text() {
            return leaf(LeafKind.BYTES, LogicalType.STRING(new StringType()), ConvertedType.UTF8);
        }

        private ArclightException unsupported(DataType type) {
            return FileFormat.unsupported("Parquet", place.path().get(0), type);
        }

        @Override
        public SchemaTree visitDecimal(DecimalType type) {
            LeafKind kind = type.precision() <= MAX_INT_DIGITS
                    ? LeafKind.SMALL_DECIMAL
                    : type.precision() <= DecimalType.MAX_LONG_PRECISION ? LeafKind.INT64 : LeafKind.LARGE_DECIMAL;
            LogicalType logical =
                    LogicalType.DECIMAL(new org.apache.parquet.format.DecimalType(type.scale(), type.precision()));
            SchemaTree leaf = leaf(kind, logical, ConvertedType.DECIMAL);
            SchemaElement element = elements.get(elements.size() - 1);
            element.setPrecision(type.precision());
            element.setScale(type.scale());
            if (kind == LeafKind.LARGE_DECIMAL) {
                element.setType_length(kind.width());
            }
            return leaf;
        }

        @Override
        public SchemaTree visitChar(CharType type) {
            return text();
        }

        @Override
        public SchemaTree visitVarchar(VarcharType type) {
            return text();
        }

        @Override
        public SchemaTree visitTime(TimeType type) {
            LogicalType logical = LogicalType.TIME(
                    new org.apache.parquet.format.TimeType(false, TimeUnit.MICROS(new MicroSeconds())));
            return leaf(LeafKind.TIME, logical, null);
        }

        @Override
        public SchemaTree visitYearMonthInterval(YearMonthIntervalType type) {
            return leaf(LeafKind.INT32, null, null);
        }

        @Override
        public SchemaTree visitDayTimeInterval(DayTimeIntervalType type) {
            return leaf(LeafKind.INT64, null, null);
        }

        @Override
        public SchemaTree visitArray(ArrayType type) {
            SchemaElement list = group(place, 1);
            list.setLogicalType(LogicalType.LIST(new ListType()));
            list.setConverted_type(ConvertedType.LIST);
            Place repeated = place.child("list", FieldRepetitionType.REPEATED);
            group(repeated, 1);
            SchemaTree element = build(type.elementType(), repeated.child("element", FieldRepetitionType.OPTIONAL));
            return new SchemaTree.Repeated(element, repeated.ownRepetition(), place.isOptional());
        }

        @Override
        public SchemaTree visitMap(MapType type) {
            SchemaElement map = group(place, 1);
            map.setLogicalType(LogicalType.MAP(new org.apache.parquet.format.MapType()));
            map.setConverted_type(ConvertedType.MAP);
            Place repeated = place.child("key_value", FieldRepetitionType.REPEATED);
            group(repeated, 2);
            SchemaTree key = build(type.keyType(), repeated.child("key", FieldRepetitionType.REQUIRED));
            SchemaTree value = build(type.valueType(), repeated.child("value", FieldRepetitionType.OPTIONAL));
            SchemaTree entry = new SchemaTree.Struct(List.of(key, value), false);
            return new SchemaTree.Repeated(entry, repeated.ownRepetition(), place.isOptional());
        }

        @Override
        public SchemaTree visitStruct(StructType type) {
            if (type.size() == 0) {
                throw unsupported(type);
            }
            group(place, type.size());
            List<SchemaTree> fields = new ArrayList<>();
            for (StructField field : type.fields()) {
                fields.add(build(field.dataType(), place.child(field.name(), FieldRepetitionType.OPTIONAL)));
            }
            return new SchemaTree.Struct(List.copyOf(fields), place.isOptional());
        }
    }
}
