package io.arclight.exec.source.csv;

import io.arclight.exec.function.value.Digits;
import io.arclight.exec.function.value.PlainDouble;
import io.arclight.exec.memory.Memory;
import io.arclight.exec.source.csv.record.CsvOptions;
import io.arclight.exec.type.PhysicalType;
import java.nio.charset.StandardCharsets;

/** Reads whole numbers, floating numbers and booleans. */
final class NumberParsers {
    private static final int MAX_DIGITS = 18;

    private NumberParsers() {}

    /** Whole numbers of a width. */
    static FieldParser integers(PhysicalType type) {
        int bits = 8 * type.width();
        long most = -1L >>> 65 - bits;
        return (address, length, target) -> {
            long value = integer(address, length);
            if (value == Long.MIN_VALUE && !isLeast(address, length) || value > most || value < -most - 1) {
                return false;
            }
            switch (type) {
                case INT8 -> Memory.putByte(target, (byte) value);
                case INT16 -> Memory.putShort(target, (short) value);
                case INT32 -> Memory.putInt(target, (int) value);
                default -> Memory.putLong(target, value);
            }
            return true;
        };
    }

    private static boolean isLeast(long address, int length) {
        return text(address, length).equals(Long.toString(Long.MIN_VALUE));
    }

    /** The number, or the least long when it is none (or is that). Up to eight bytes are read whatever the length. */
    static long integer(long address, int length) {
        if (length > 0 && length <= Long.BYTES) {
            long word = Memory.getLong(address);
            int sign = Digits.signs(word);
            long value = length > sign ? Digits.value(Digits.behindZeros(word >>> 8 * sign, length - sign)) : -1;
            if (value >= 0) {
                return (word & 0xff) == '-' ? -value : value;
            }
        }
        int first = length == 0 ? 0 : Memory.getByte(address);
        int start = first == '-' || first == '+' ? 1 : 0;
        int digits = length - start;
        if (digits < 1 || digits > MAX_DIGITS + 1) {
            return digits < 1 ? Long.MIN_VALUE : longInteger(address, length);
        }
        long value = 0;
        for (int i = start; i < length; i++) {
            int digit = Memory.getByte(address + i) - '0';
            if (digit < 0 || digit > 9) {
                return Long.MIN_VALUE;
            }
            value = value * 10 + digit;
        }
        if (value < 0) {
            // Nineteen digits can be too many.
            return Long.MIN_VALUE;
        }
        return first == '-' ? -value : value;
    }

    private static long longInteger(long address, int length) {
        try {
            return Long.parseLong(text(address, length));
        } catch (NumberFormatException e) {
            // Not a number, or too large.
            return Long.MIN_VALUE;
        }
    }

    /** Doubles, with the options' words for what is no number. */
    static FieldParser doubles(CsvOptions options) {
        SpecialNumbers special = new SpecialNumbers(options);
        return (address, length, target) -> {
            double value = number(address, length);
            if (Double.isNaN(value)) {
                Double slow = special.parse(text(address, length));
                if (slow == null) {
                    return false;
                }
                value = slow;
            }
            Memory.putDouble(target, value);
            return true;
        };
    }

    /** Floats, with the options' words for what is no number. */
    static FieldParser floats(CsvOptions options) {
        SpecialNumbers special = new SpecialNumbers(options);
        return (address, length, target) -> {
            String text = text(address, length);
            Double value = special.parse(text);
            if (value == null) {
                return false;
            }
            // Not through double, which would round twice.
            Memory.putFloat(target, value.isNaN() || value.isInfinite() ? value.floatValue() : Float.parseFloat(text));
            return true;
        };
    }

    /** A number of few digits, exactly rounded; NaN when it takes more. Up to eight bytes are read whatever the length. */
    static double number(long address, int length) {
        if (length > 0 && length <= Long.BYTES) {
            double value = PlainDouble.ofWord(Memory.getLong(address), length);
            if (!Double.isNaN(value)) {
                return value;
            }
        }
        return PlainDouble.ofBytes(address, length);
    }

    /** Booleans, as bytes of 0 and 1. */
    static boolean parseBoolean(long address, int length, long target) {
        if (length != 4 && length != 5) {
            return false;
        }
        String text = text(address, length);
        boolean isTrue = text.equalsIgnoreCase("true");
        Memory.putByte(target, (byte) (isTrue ? 1 : 0));
        return isTrue || text.equalsIgnoreCase("false");
    }

    /** The text at an address. */
    static String text(long address, int length) {
        return new String(Memory.toArray(address, length), StandardCharsets.UTF_8);
    }
}
