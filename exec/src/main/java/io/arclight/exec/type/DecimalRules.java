package io.arclight.exec.type;

/**
 * Precision and scale of decimal arithmetic, as Spark's {@code DecimalPrecision} has them. Where a result may not lose digits
 * ({@code spark.sql.decimalOperations.allowPrecisionLoss} is off), both are only cut to 38.
 */
public final class DecimalRules {
    /** The digits after the point that a result keeps when there is not enough room for all digits. */
    private static final int MINIMUM_ADJUSTED_SCALE = 6;

    private DecimalRules() {}

    /** The type of a sum or a difference. */
    public static DecimalType add(DecimalType left, DecimalType right, boolean mayLose) {
        int scale = Math.max(left.scale(), right.scale());
        return adjusted(Math.max(integerDigits(left), integerDigits(right)) + scale + 1, scale, mayLose);
    }

    /** The type of a product. */
    public static DecimalType multiply(DecimalType left, DecimalType right, boolean mayLose) {
        return adjusted(left.precision() + right.precision() + 1, left.scale() + right.scale(), mayLose);
    }

    /** The type of a quotient. */
    public static DecimalType divide(DecimalType left, DecimalType right, boolean mayLose) {
        int scale = Math.max(MINIMUM_ADJUSTED_SCALE, left.scale() + right.precision() + 1);
        int whole = integerDigits(left) + right.scale();
        return mayLose ? adjusted(whole + scale, scale, true) : shared(whole, scale);
    }

    /** The type of a remainder. */
    public static DecimalType remainder(DecimalType left, DecimalType right, boolean mayLose) {
        int scale = Math.max(left.scale(), right.scale());
        return adjusted(Math.min(integerDigits(left), integerDigits(right)) + scale, scale, mayLose);
    }

    /** The narrowest type that holds the values of both, cut to 38 digits at the cost of its scale. */
    public static DecimalType wider(DecimalType left, DecimalType right) {
        int scale = Math.max(left.scale(), right.scale());
        int precision = Math.max(integerDigits(left), integerDigits(right)) + scale;
        int excess = Math.max(0, precision - DecimalType.MAX_PRECISION);
        return new DecimalType(precision - excess, Math.max(0, scale - excess));
    }

    /**
     * The decimal that holds every value of a number type.
     *
     * @throws IllegalArgumentException when the type is not a number
     */
    public static DecimalType of(DataType type) {
        if (type instanceof DecimalType decimal) {
            return decimal;
        }
        return switch ((AtomicType) type) {
            case BYTE -> new DecimalType(3, 0);
            case SHORT -> new DecimalType(5, 0);
            case INTEGER -> new DecimalType(10, 0);
            case LONG -> new DecimalType(20, 0);
            case FLOAT -> new DecimalType(14, 7);
            case DOUBLE -> new DecimalType(30, 15);
            default -> throw new IllegalArgumentException(type + " is not a number");
        };
    }

    /** The narrowest decimal that holds a whole number, as Spark types a literal that meets a decimal. */
    public static DecimalType ofLiteral(long value) {
        int digits = 1;
        for (long rest = value / 10; rest != 0; rest /= 10) {
            digits++;
        }
        return new DecimalType(digits, 0);
    }

    /** Whether every value of one type is also one of the other. */
    public static boolean holds(DecimalType wide, DecimalType narrow) {
        return integerDigits(wide) >= integerDigits(narrow) && wide.scale() >= narrow.scale();
    }

    /** A type with as many digits as there is room for. */
    public static DecimalType bounded(int precision, int scale) {
        return new DecimalType(
                Math.min(precision, DecimalType.MAX_PRECISION), Math.min(scale, DecimalType.MAX_PRECISION));
    }

    private static int integerDigits(DecimalType type) {
        return type.precision() - type.scale();
    }

    /** Gives up digits after the point, down to a minimum, when there are more than 38 in all. */
    private static DecimalType adjusted(int precision, int scale, boolean mayLose) {
        if (!mayLose) {
            return bounded(precision, scale);
        }
        if (precision <= DecimalType.MAX_PRECISION) {
            return new DecimalType(precision, scale);
        }
        int room = DecimalType.MAX_PRECISION - (precision - scale);
        return new DecimalType(DecimalType.MAX_PRECISION, Math.max(room, Math.min(scale, MINIMUM_ADJUSTED_SCALE)));
    }

    /** Takes what is too much half from the digits before and half from those after the point. */
    private static DecimalType shared(int wholeDigits, int scale) {
        int whole = Math.min(wholeDigits, DecimalType.MAX_PRECISION);
        int fraction = Math.min(scale, DecimalType.MAX_PRECISION);
        int excess = whole + fraction - DecimalType.MAX_PRECISION;
        if (excess <= 0) {
            return new DecimalType(whole + fraction, fraction);
        }
        return new DecimalType(DecimalType.MAX_PRECISION, fraction - excess / 2 - 1);
    }
}
