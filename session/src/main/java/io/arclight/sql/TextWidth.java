package io.arclight.sql;

import java.util.regex.Pattern;

/** How many columns of a terminal a text takes: two for each full-width character, as in Spark. */
final class TextWidth {
    private static final Pattern FULL_WIDTH = Pattern.compile(
            "[\\u1100-\\u115F\\u2E80-\\uA4CF\\uAC00-\\uD7A3\\uF900-\\uFAFF\\uFE30-\\uFE4F\\uFF00-\\uFF60\\uFFE0-\\uFFE6]");

    private TextWidth() {}

    static int of(String text) {
        return text.length() + (int) FULL_WIDTH.matcher(text).results().count();
    }
}
