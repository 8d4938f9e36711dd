package io.arclight.exec.function.sketch.frequency;

import io.arclight.exec.type.AtomicType;
import io.arclight.exec.type.DataType;
import io.arclight.exec.type.DecimalType;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.datasketches.common.ArrayOfBooleansSerDe;
import org.apache.datasketches.common.ArrayOfDoublesSerDe;
import org.apache.datasketches.common.ArrayOfItemsSerDe;
import org.apache.datasketches.common.ArrayOfLongsSerDe;
import org.apache.datasketches.common.ArrayOfNumbersSerDe;
import org.apache.datasketches.common.ArrayOfStringsSerDe;

/** Which items sketches can have, and how they lie in the bytes of a sketch. */
final class ItemFormat {
    private static final Set<AtomicType> SUPPORTED = EnumSet.of(
            AtomicType.BOOLEAN,
            AtomicType.BYTE,
            AtomicType.SHORT,
            AtomicType.INTEGER,
            AtomicType.LONG,
            AtomicType.FLOAT,
            AtomicType.DOUBLE,
            AtomicType.DATE,
            AtomicType.TIMESTAMP,
            AtomicType.TIMESTAMP_NTZ,
            AtomicType.STRING);
    private static final Pattern DEFINITION =
            Pattern.compile("item (\\w+(?:\\(\\d+,\\d+\\))?) not null", Pattern.CASE_INSENSITIVE);
    private static final Pattern DECIMAL = Pattern.compile("decimal\\((\\d{1,2}),(\\d{1,2})\\)");
    private static final int MAX_INT_PRECISION = 9;

    private ItemFormat() {}

    /** Whether there are sketches of items of a type. */
    static boolean supports(DataType type) {
        return type instanceof DecimalType || type instanceof AtomicType atomic && SUPPORTED.contains(atomic);
    }

    /** The items of a type as bytes; they come in the form described at {@link io.arclight.exec.expression.Literal}. */
    @SuppressWarnings("unchecked")
    static ArrayOfItemsSerDe<Object> of(DataType type) {
        ArrayOfItemsSerDe<?> format;
        if (type instanceof DecimalType decimal) {
            format = new DecimalItems(decimal.scale(), numbers(decimal));
        } else {
            format = switch ((AtomicType) type) {
                case BOOLEAN -> new ArrayOfBooleansSerDe();
                case LONG, TIMESTAMP, TIMESTAMP_NTZ -> new ArrayOfLongsSerDe();
                case DOUBLE -> new ArrayOfDoublesSerDe();
                case STRING -> new ArrayOfStringsSerDe();
                default -> new ArrayOfNumbersSerDe();
            };
        }
        return (ArrayOfItemsSerDe<Object>) format;
    }

    private static ArrayOfItemsSerDe<? extends Number> numbers(DecimalType type) {
        if (type.precision() <= MAX_INT_PRECISION) {
            return new ArrayOfNumbersSerDe();
        }
        return type.precision() <= DecimalType.MAX_LONG_PRECISION ? new ArrayOfLongsSerDe() : null;
    }

    /** How Spark writes the type of the items beside a sketch: as the definition of a column. */
    static String definition(DataType type) {
        return type == AtomicType.STRING ? "item string not null" : "item " + type.sql() + " NOT NULL";
    }

    /** The type that was written beside a sketch; empty if it is none of those. */
    static Optional<DataType> defined(String definition) {
        Matcher matcher = DEFINITION.matcher(definition);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String name = matcher.group(1).toLowerCase(Locale.ROOT);
        Matcher decimal = DECIMAL.matcher(name);
        if (decimal.matches()) {
            return decimal(Integer.parseInt(decimal.group(1)), Integer.parseInt(decimal.group(2)));
        }
        for (AtomicType type : AtomicType.values()) {
            if (type.sql().toLowerCase(Locale.ROOT).equals(name) && supports(type)) {
                return Optional.of(type);
            }
        }
        return Optional.empty();
    }

    private static Optional<DataType> decimal(int precision, int scale) {
        return precision < 1 || precision > DecimalType.MAX_PRECISION || scale > precision
                ? Optional.empty()
                : Optional.of(new DecimalType(precision, scale));
    }
}
