package io.arclight.exec.source.parquet.column;

import io.arclight.exec.source.parquet.page.LeafType;
import io.arclight.exec.type.AtomicType;
import io.arclight.exec.type.DataType;
import io.arclight.exec.type.DecimalType;
import io.arclight.exec.type.PhysicalType;
import io.arclight.exec.type.TimeType;
import java.math.BigInteger;
import java.util.Optional;
import org.apache.parquet.format.Type;

/**
 * How the values of a leaf become those of the query's type.
 *
 * @param fileType the type that the file gives the leaf
 * @param unit what an integer of the file counts
 */
public record LeafConversion(DataType fileType, Unit unit) {
    /** What an integer of the file counts, where the type does not tell. */
    public enum Unit {
        NONE,
        UNSIGNED,
        MILLIS,
        MICROS,
        NANOS
    }

    /**
     * The conversion to a type.
     *
     * @return null when the layouts are the same, empty when there is none
     */
    Optional<Step> to(DataType target, LeafType leaf) {
        return switch (leaf.storage()) {
            case BOOLEAN -> same(target, PhysicalType.BIT);
            case INT32, INT64 -> integers(target, leaf);
            case INT96 -> isTimestamp(target) ? step(Conversions::julianToMicros) : Optional.empty();
            case FLOAT ->
                target == AtomicType.DOUBLE ? step(Conversions::floatToDouble) : same(target, PhysicalType.FLOAT32);
            case DOUBLE -> same(target, PhysicalType.FLOAT64);
            case BYTES -> bytes(target, leaf);
        };
    }

    /** A conversion, or none when nothing is to be done. */
    record Step(Conversion conversion) {}

    private static Optional<Step> step(Conversion conversion) {
        return Optional.of(new Step(conversion));
    }

    private static Optional<Step> same(DataType target, PhysicalType layout) {
        return target.physicalType() == layout ? step(null) : Optional.empty();
    }

    private Optional<Step> integers(DataType target, LeafType leaf) {
        PhysicalType layout = target.physicalType();
        if (target instanceof DecimalType decimal) {
            int scale = fileType instanceof DecimalType own ? own.scale() : 0;
            return scale > decimal.scale() || decimal.scale() - scale > DecimalType.MAX_LONG_PRECISION
                    ? Optional.empty()
                    : integers(power(decimal.scale() - scale), 1, layout, leaf);
        }
        if (isTimestamp(target)) {
            return switch (unit) {
                case MILLIS -> integers(1000, 1, layout, leaf);
                case NANOS -> integers(1, 1000, layout, leaf);
                case MICROS -> integers(1, 1, layout, leaf);
                case NONE, UNSIGNED ->
                    fileType == AtomicType.DATE ? integers(86_400_000_000L, 1, layout, leaf) : Optional.empty();
            };
        }
        if (target instanceof TimeType || fileType instanceof TimeType) {
            return target instanceof TimeType time && fileType instanceof TimeType
                    ? step(new TimeConversion(time))
                    : Optional.empty();
        }
        boolean isNumber = target.isIntegral() || target == AtomicType.FLOAT || target == AtomicType.DOUBLE;
        boolean isSame = target == fileType && layout.isFixedWidth();
        return isSame
                        || isNumber
                                && fileType.isIntegral()
                                && layout.width() >= fileType.physicalType().width()
                ? integers(1, 1, layout, leaf)
                : Optional.empty();
    }

    private Optional<Step> integers(long multiplier, long divisor, PhysicalType layout, LeafType leaf) {
        boolean narrow = leaf.type() == Type.INT32;
        boolean isSame = layout == (narrow ? PhysicalType.INT32 : PhysicalType.INT64);
        if (isSame && multiplier == 1 && divisor == 1) {
            return step(null);
        }
        return step(new IntegerConversion(source(narrow), multiplier, divisor, layout));
    }

    private IntegerConversion.Source source(boolean narrow) {
        if (unit != Unit.UNSIGNED) {
            return narrow ? IntegerConversion.Source.INT32 : IntegerConversion.Source.INT64;
        }
        if (!narrow) {
            return IntegerConversion.Source.UNSIGNED64;
        }
        return fileType == AtomicType.SHORT
                ? IntegerConversion.Source.UNSIGNED8
                : fileType == AtomicType.INTEGER
                        ? IntegerConversion.Source.UNSIGNED16
                        : IntegerConversion.Source.UNSIGNED32;
    }

    private Optional<Step> bytes(DataType target, LeafType leaf) {
        if (fileType instanceof DecimalType own) {
            if (!(target instanceof DecimalType decimal) || decimal.scale() < own.scale()) {
                return Optional.empty();
            }
            int shift = decimal.scale() - own.scale();
            BigInteger multiplier = shift == 0 ? null : BigInteger.TEN.pow(shift);
            return step(new DecimalBytesConversion(multiplier, target.physicalType()));
        }
        if (fileType == AtomicType.FLOAT) {
            return target == AtomicType.FLOAT && leaf.length() == 2 ? step(Conversions::halfToFloat) : Optional.empty();
        }
        if (fileType == AtomicType.CALENDAR_INTERVAL) {
            return target == fileType && leaf.length() == 12 ? step(Conversions::interval) : Optional.empty();
        }
        boolean isUuid = leaf.type() == Type.FIXED_LEN_BYTE_ARRAY && fileType == AtomicType.STRING;
        return isUuid && target == AtomicType.STRING && leaf.length() == 16
                ? step(Conversions::uuidToText)
                : same(target, PhysicalType.VIEW);
    }

    private static boolean isTimestamp(DataType type) {
        return type == AtomicType.TIMESTAMP || type == AtomicType.TIMESTAMP_NTZ;
    }

    private static long power(int exponent) {
        return BigInteger.TEN.pow(exponent).longValue();
    }
}
