package io.arclight.exec.function.zone;

import java.time.ZoneId;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The names of zones as Spark accepts them: regions, Z, UTC+1, +1:2, +01:02:03, and Java's short names. */
public final class ZoneNames {
    private static final Pattern OFFSET =
            Pattern.compile("((?:UTC|GMT|UT)?[+-])(\\d{1,2})(?::(\\d{1,2}))?(?::(\\d{2}))?");

    private ZoneNames() {}

    /**
     * The zone of a name.
     *
     * @throws java.time.DateTimeException when there is none
     */
    public static ZoneId parse(String name) {
        Matcher matcher = OFFSET.matcher(name);
        String padded = name;
        if (matcher.matches()) {
            padded = matcher.group(1) + two(matcher.group(2));
            padded += matcher.group(3) == null ? "" : ":" + two(matcher.group(3));
            padded += matcher.group(4) == null ? "" : ":" + matcher.group(4);
        }
        return ZoneId.of(padded, ZoneId.SHORT_IDS);
    }

    private static String two(String digits) {
        return digits.length() == 1 ? "0" + digits : digits;
    }
}
