package io.arclight.exec.setting;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Sizes as Spark writes them: {@code 64m}, {@code 10MB}, {@code 1g}, {@code 1048576}. */
public final class ByteSize {
    private static final Pattern FORM = Pattern.compile("(-?\\d+(?:\\.\\d+)?)\\s*([kmgtp]?)i?b?");

    private ByteSize() {}

    /**
     * The number of bytes.
     *
     * @throws IllegalArgumentException when the text is no size
     */
    public static long parse(String text) {
        Matcher matcher = FORM.matcher(text.trim().toLowerCase(Locale.ROOT));
        if (!matcher.matches()) {
            throw new IllegalArgumentException("A size is a number with an optional unit k, m, g or t, such as 512m.");
        }
        int shift = 10 * " kmgtp".indexOf(matcher.group(2).isEmpty() ? " " : matcher.group(2));
        return (long) (Double.parseDouble(matcher.group(1)) * (1L << shift));
    }

    /** The size with a unit: {@code 1.5 GiB}. */
    public static String format(long bytes) {
        if (bytes < 1024) {
            return bytes + " B";
        }
        int unit = Math.min(5, (63 - Long.numberOfLeadingZeros(bytes)) / 10);
        return String.format(Locale.ROOT, "%.1f %siB", bytes / (double) (1L << (10 * unit)), "KMGTP".charAt(unit - 1));
    }
}
