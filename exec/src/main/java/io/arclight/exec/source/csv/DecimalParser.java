package io.arclight.exec.source.csv;

import io.arclight.exec.memory.Memory;
import io.arclight.exec.type.DecimalType;
import java.math.BigDecimal;
import java.math.BigInteger;

/** Reads decimals; digits beyond the scale are rounded half up. */
final class DecimalParser implements FieldParser {
    private static final int MAX_DIGITS = 18;

    private final DecimalType type;
    private final long[] powers = new long[MAX_DIGITS + 1];

    DecimalParser(DecimalType type) {
        this.type = type;
        powers[0] = 1;
        for (int i = 1; i <= MAX_DIGITS; i++) {
            powers[i] = powers[i - 1] * 10;
        }
    }

    @Override
    public boolean parse(long address, int length, long target) {
        int first = length == 0 ? 0 : Memory.getByte(address);
        int i = first == '-' || first == '+' ? 1 : 0;
        long value = 0;
        int digits = 0;
        int fraction = -1;
        for (; i < length; i++) {
            int c = Memory.getByte(address + i);
            if (c == '.' && fraction < 0) {
                fraction = 0;
                continue;
            }
            if (c < '0' || c > '9' || ++digits > MAX_DIGITS) {
                return parseSlowly(address, length, target);
            }
            value = value * 10 + (c - '0');
            fraction += fraction >= 0 ? 1 : 0;
        }
        int missing = type.scale() - Math.max(0, fraction);
        int precision = Math.min(type.precision(), MAX_DIGITS);
        if (digits == 0 || missing < 0 || missing > MAX_DIGITS || value >= powers[Math.max(0, precision - missing)]) {
            return parseSlowly(address, length, target);
        }
        long scaled = value * powers[missing];
        store(first == '-' ? -scaled : scaled, target);
        return true;
    }

    private void store(long value, long target) {
        Memory.putLong(target, value);
        if (type.precision() > DecimalType.MAX_LONG_PRECISION) {
            Memory.putLong(target + 8, value >> 63);
        }
    }

    private boolean parseSlowly(long address, int length, long target) {
        BigDecimal value;
        try {
            value = new BigDecimal(NumberParsers.text(address, length));
        } catch (NumberFormatException e) {
            // The caller decides what that means.
            return false;
        }
        BigDecimal scaled = type.rounded(value);
        if (scaled == null) {
            return false;
        }
        BigInteger unscaled = scaled.unscaledValue();
        Memory.putLong(target, unscaled.longValue());
        if (type.precision() > DecimalType.MAX_LONG_PRECISION) {
            Memory.putLong(target + 8, unscaled.shiftRight(64).longValue());
        }
        return true;
    }
}
