package io.arclight.exec.function.conversion;

import io.arclight.exec.error.ArclightException;
import io.arclight.exec.error.ErrorCondition;
import io.arclight.exec.expression.Cast;
import io.arclight.exec.function.scalar.FunctionErrors;
import io.arclight.exec.function.value.NullFlag;
import io.arclight.exec.function.value.StringView;
import io.arclight.exec.type.AtomicType;
import io.arclight.exec.type.DataType;
import io.arclight.exec.type.DecimalType;
import java.math.BigDecimal;

/**
 * What a text is cast to, and what happens when it does not read as that.
 *
 * @param type the target type
 * @param mode the mode
 */
public record StringTarget(DataType type, Cast.Mode mode) {
    /** Whether whole numbers may be written with a fraction, which is cut off. */
    boolean allowsFraction() {
        return mode == Cast.Mode.LEGACY;
    }

    DecimalType decimal() {
        return (DecimalType) type;
    }

    void fail(StringView text, NullFlag isNull) throws ArclightException {
        if (mode == Cast.Mode.ANSI) {
            throw FunctionErrors.castInvalid(text.toString(), AtomicType.STRING, type);
        }
        isNull.set();
    }

    void failOutOfRange(StringView text, BigDecimal value, NullFlag isNull) throws ArclightException {
        if (mode == Cast.Mode.ANSI) {
            // As many zeros as the exponent says may be more than there is memory for.
            if ((long) value.precision() - value.scale() > DecimalType.MAX_PRECISION) {
                throw new ArclightException(ErrorCondition.NUMERIC_OUT_OF_SUPPORTED_RANGE, "value", text.toString());
            }
            throw FunctionErrors.decimalOutOfRange(value.toPlainString(), decimal());
        }
        isNull.set();
    }
}
