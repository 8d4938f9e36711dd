package io.arclight.planner.syntax.literal;

import io.arclight.exec.error.ErrorCondition;
import io.arclight.exec.setting.Settings;
import io.arclight.exec.type.ArrayType;
import io.arclight.exec.type.AtomicType;
import io.arclight.exec.type.CharType;
import io.arclight.exec.type.DataType;
import io.arclight.exec.type.DayTimeIntervalType;
import io.arclight.exec.type.DecimalType;
import io.arclight.exec.type.MapType;
import io.arclight.exec.type.StructField;
import io.arclight.exec.type.StructType;
import io.arclight.exec.type.TimeType;
import io.arclight.exec.type.VarcharType;
import io.arclight.exec.type.YearMonthIntervalType;
import io.arclight.parser.tree.ColumnDefinition;
import io.arclight.parser.tree.DataTypeNode;
import java.util.List;
import java.util.Locale;

/** Types by name. */
public final class TypeSyntax {
    /** The only collation: strings compare by their bytes. */
    public static final String BINARY_COLLATION = "UTF8_BINARY";

    private final SyntaxContext context;

    /** For the types of one text. */
    public TypeSyntax(SyntaxContext context) {
        this.context = context;
    }

    /** The type that a node names. */
    public DataType type(DataTypeNode node) {
        boolean plain = node.arguments().isEmpty() && !node.hasTypeArguments();
        return switch (node.typeName()) {
            case "DECIMAL", "DEC", "NUMERIC" -> decimal(node);
            case "CHAR", "CHARACTER" -> new CharType(length(node));
            case "VARCHAR" -> new VarcharType(length(node));
            case "ARRAY" -> array(node);
            case "MAP" -> map(node);
            case "STRUCT" -> struct(node.fields());
            case "INTERVAL" -> interval(node);
            case "TIME" -> time(node);
            default -> plain ? atomic(node) : unknown(node);
        };
    }

    /** The fields of a struct or table. */
    public StructType struct(List<ColumnDefinition> columns) {
        return new StructType(columns.stream()
                .map(column -> new StructField(column.name().getSimple(), type(column.type()), column.nullable()))
                .toList());
    }

    private DataType atomic(DataTypeNode node) {
        return switch (node.typeName()) {
            case "BOOLEAN" -> AtomicType.BOOLEAN;
            case "TINYINT", "BYTE" -> AtomicType.BYTE;
            case "SMALLINT", "SHORT" -> AtomicType.SHORT;
            case "INT", "INTEGER" -> AtomicType.INTEGER;
            case "BIGINT", "LONG" -> AtomicType.LONG;
            case "FLOAT", "REAL" -> AtomicType.FLOAT;
            case "DOUBLE" -> AtomicType.DOUBLE;
            case "DATE" -> AtomicType.DATE;
            case "TIMESTAMP" -> isLocalTimestamp() ? AtomicType.TIMESTAMP_NTZ : AtomicType.TIMESTAMP;
            case "TIMESTAMP_LTZ" -> AtomicType.TIMESTAMP;
            case "TIMESTAMP_NTZ" -> AtomicType.TIMESTAMP_NTZ;
            case "STRING" -> string(node);
            case "BINARY" -> AtomicType.BINARY;
            case "VOID" -> AtomicType.NULL;
            case "VARIANT" -> AtomicType.VARIANT;
            default -> unknown(node);
        };
    }

    private DataType string(DataTypeNode node) {
        if (node.collation() != null && !node.collation().equalsIgnoreCase(BINARY_COLLATION)) {
            throw context.unsupported("The collation " + node.collation(), node);
        }
        return AtomicType.STRING;
    }

    private boolean isLocalTimestamp() {
        return context.settings().get(Settings.TIMESTAMP_TYPE).equalsIgnoreCase("TIMESTAMP_NTZ");
    }

    private DataType unknown(DataTypeNode node) {
        String text = context.fragment(node).toUpperCase(Locale.ROOT);
        throw context.error(ErrorCondition.UNSUPPORTED_DATATYPE, node, "typeName", "\"" + text + "\"");
    }

    private DataType time(DataTypeNode node) {
        if (node.arguments().isEmpty()) {
            return TimeType.DEFAULT;
        }
        return node.arguments().size() == 1 ? new TimeType(node.arguments().get(0)) : unknown(node);
    }

    private DataType decimal(DataTypeNode node) {
        List<Integer> arguments = node.arguments();
        int precision = arguments.isEmpty() ? DecimalType.DEFAULT.precision() : arguments.get(0);
        int scale = arguments.size() < 2 ? 0 : arguments.get(1);
        if (precision > DecimalType.MAX_PRECISION) {
            throw context.error(
                    ErrorCondition.DECIMAL_PRECISION_EXCEEDS_MAX_PRECISION,
                    node,
                    "precision",
                    Integer.toString(precision),
                    "maxPrecision",
                    Integer.toString(DecimalType.MAX_PRECISION));
        }
        if (arguments.size() > 2 || precision < 1 || scale < 0 || scale > precision) {
            return unknown(node);
        }
        return new DecimalType(precision, scale);
    }

    private int length(DataTypeNode node) {
        if (node.arguments().size() != 1 || node.arguments().get(0) < 1) {
            throw context.error(ErrorCondition.DATATYPE_MISSING_SIZE, node, "type", "\"" + node.typeName() + "\"");
        }
        return node.arguments().get(0);
    }

    private DataType array(DataTypeNode node) {
        if (node.elements().size() != 1) {
            throw context.error(ErrorCondition.INCOMPLETE_TYPE_DEFINITION__ARRAY, node);
        }
        return new ArrayType(type(node.elements().get(0)), true);
    }

    private DataType map(DataTypeNode node) {
        if (node.elements().size() != 2) {
            throw context.error(ErrorCondition.INCOMPLETE_TYPE_DEFINITION__MAP, node);
        }
        return new MapType(type(node.elements().get(0)), type(node.elements().get(1)), true);
    }

    private DataType interval(DataTypeNode node) {
        if (node.startUnit() == null) {
            return AtomicType.CALENDAR_INTERVAL;
        }
        String start = node.startUnit().toUpperCase(Locale.ROOT);
        String end = node.endUnit() == null ? start : node.endUnit().toUpperCase(Locale.ROOT);
        if (isField(start, YearMonthIntervalType.Field.values())
                && isField(end, YearMonthIntervalType.Field.values())) {
            YearMonthIntervalType.Field first = YearMonthIntervalType.Field.valueOf(start);
            YearMonthIntervalType.Field last = YearMonthIntervalType.Field.valueOf(end);
            return first.compareTo(last) <= 0 ? new YearMonthIntervalType(first, last) : unknown(node);
        }
        if (isField(start, DayTimeIntervalType.Field.values()) && isField(end, DayTimeIntervalType.Field.values())) {
            DayTimeIntervalType.Field first = DayTimeIntervalType.Field.valueOf(start);
            DayTimeIntervalType.Field last = DayTimeIntervalType.Field.valueOf(end);
            return first.compareTo(last) <= 0 ? new DayTimeIntervalType(first, last) : unknown(node);
        }
        return unknown(node);
    }

    private static boolean isField(String name, Enum<?>[] fields) {
        for (Enum<?> field : fields) {
            if (field.name().equals(name)) {
                return true;
            }
        }
        return false;
    }
}
