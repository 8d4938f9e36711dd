package io.arclight.exec.function.math;

import io.arclight.exec.error.ArclightException;
import io.arclight.exec.function.value.Int128;
import io.arclight.exec.function.value.NullFlag;

/** The operations of {@link DecimalOperation} whose results have at most 18 digits. */
public final class NarrowDecimalOperation {
    private NarrowDecimalOperation() {}

    /** A quotient. */
    public static long divide(Int128 a, Int128 b, NullFlag isNull, DecimalOperation operation)
            throws ArclightException {
        Int128 result = new Int128();
        DecimalOperation.divide(a, b, result, isNull, operation);
        return result.low();
    }

    /** A remainder with the sign of the dividend. */
    public static long remainder(Int128 a, Int128 b, NullFlag isNull, DecimalOperation operation)
            throws ArclightException {
        Int128 result = new Int128();
        DecimalOperation.remainder(a, b, result, isNull, operation);
        return result.low();
    }

    /** A remainder that is not negative for a positive divisor. */
    public static long positiveRemainder(Int128 a, Int128 b, NullFlag isNull, DecimalOperation operation)
            throws ArclightException {
        Int128 result = new Int128();
        DecimalOperation.positiveRemainder(a, b, result, isNull, operation);
        return result.low();
    }
}
