package io.arclight.exec.function.regex;

import io.arclight.exec.column.Column;
import io.arclight.exec.column.build.ListBuilder;
import io.arclight.exec.column.build.ViewBuilder;
import io.arclight.exec.error.ArclightException;
import io.arclight.exec.error.ErrorCondition;
import io.arclight.exec.function.FunctionDescriptor;
import io.arclight.exec.function.ScalarBinding;
import io.arclight.exec.function.ScalarTraits;
import io.arclight.exec.function.scalar.ColumnFunction;
import io.arclight.exec.function.scalar.FunctionGroup;
import io.arclight.exec.function.scalar.Invocation;
import io.arclight.exec.function.scalar.RowLoop;
import io.arclight.exec.function.scalar.SessionContext;
import io.arclight.exec.function.value.NullFlag;
import io.arclight.exec.function.value.StringAppender;
import io.arclight.exec.function.value.StringView;
import io.arclight.exec.type.ArrayType;
import io.arclight.exec.type.AtomicType;
import io.arclight.exec.type.DataType;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Functions with regular expressions. */
public final class Regexes {
    private Regexes() {}

    /** The functions of this class. */
    public static List<FunctionDescriptor> functions() {
        return new FunctionGroup(Regexes.class, "string_funcs")
                .add(
                        "regexp_extract(str, regexp[, idx]) - Returns a group of the first match.",
                        "extract(string, string, int) string",
                        "extract(string, string) string")
                .defaults(2, "1")
                .add(
                        "regexp_replace(str, regexp, rep[, position]) - Replaces every match.",
                        "replace(string, string, string) string",
                        "replace(string, string, string, int) string")
                .defaults(3, "1")
                .add("regexp_count(str, regexp) - Returns the number of matches.", "count(string, string) int")
                .add(
                        "regexp_instr(str, regexp) - Returns the position of the first match.",
                        "instr(string, string) int",
                        "instr(string, string, int) int")
                .defaults(2, "0")
                .add("regexp_substr(str, regexp) - Returns the first match or null.", "substr(string, string) string")
                .bound(
                        "regexp_extract_all(str, regexp[, idx]) - Returns a group of every match.",
                        call -> array(call, Kernel.EXTRACT_ALL, 2, 3))
                .defaults(2, "1")
                .bound(
                        "split(str, regex[, limit]) - Splits around matches of a regular expression.",
                        call -> array(call, Kernel.SPLIT, 2, 3))
                .defaults(2, "-1")
                .functions();
    }

    private static ScalarBinding array(Invocation call, ColumnFunction kernel, int least, int most) {
        call.expect(least, most);
        List<DataType> types = call.count() == 2
                ? List.of(AtomicType.STRING, AtomicType.STRING)
                : List.of(AtomicType.STRING, AtomicType.STRING, AtomicType.INTEGER);
        for (int i = 0; i < call.count(); i++) {
            if (!call.coercion().canCastImplicitly(call.type(i), types.get(i))) {
                throw call.unexpectedType(i, Invocation.quote(types.get(i)));
            }
        }
        DataType result = new ArrayType(AtomicType.STRING, false);
        return call.kernel(kernel, types, result, call.anyNullable(), ScalarTraits.FALLIBLE);
    }

    /** A group of the first match; nothing when there is none. */
    public static void extract(StringView value, RegexPattern pattern, StringAppender out) throws ArclightException {
        extract(value, pattern, 1, out);
    }

    /** A group of the first match; nothing when there is none. */
    public static void extract(StringView value, RegexPattern pattern, int group, StringAppender out)
            throws ArclightException {
        Matcher matcher = pattern.matcher(value);
        if (matcher.find()) {
            checkGroup(matcher, group, "regexp_extract");
            String text = matcher.group(group);
            out.append(text == null ? "" : text);
        }
    }

    private static void checkGroup(Matcher matcher, int group, String function) {
        if (group < 0 || group > matcher.groupCount()) {
            throw new ArclightException(
                    ErrorCondition.INVALID_PARAMETER_VALUE__REGEX_GROUP_INDEX,
                    "functionName",
                    "`" + function + "`",
                    "groupCount",
                    Integer.toString(matcher.groupCount()),
                    "groupIndex",
                    Integer.toString(group));
        }
    }

    /** With every match replaced. */
    public static void replace(StringView value, RegexPattern pattern, StringView by, StringAppender out)
            throws ArclightException {
        replace(value, pattern, by, 1, out);
    }

    /** With every match at or behind a position replaced; fails when the replacement names a group that is not there. */
    public static void replace(StringView value, RegexPattern pattern, StringView by, int position, StringAppender out)
            throws ArclightException {
        Matcher matcher = pattern.matcher(value);
        String text = value.toString();
        int start = position - 1;
        if (start < 0 || start > 0 && start >= text.length() || !matcher.find(start)) {
            out.slice(value);
            return;
        }
        String replacement = by.toString();
        StringBuilder result = new StringBuilder();
        try {
            do {
                matcher.appendReplacement(result, replacement);
            } while (matcher.find());
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new ArclightException(
                            ErrorCondition.INVALID_REGEXP_REPLACE,
                            "source",
                            text,
                            "pattern",
                            pattern.pattern().pattern(),
                            "replacement",
                            replacement,
                            "position",
                            Integer.toString(position))
                    .causedBy(e);
        }
        matcher.appendTail(result);
        out.append(result);
    }

    /** The number of matches. */
    public static int count(StringView value, RegexPattern pattern) throws ArclightException {
        Matcher matcher = pattern.matcher(value);
        int count = 0;
        while (matcher.find()) {
            count++;
        }
        return count;
    }

    /** The position of the first match, 0 when there is none. */
    public static int instr(StringView value, RegexPattern pattern) throws ArclightException {
        Matcher matcher = pattern.matcher(value);
        return matcher.find() ? value.toString().codePointCount(0, matcher.start()) + 1 : 0;
    }

    /** The position of the first match, 0 when there is none; the number of the group does not count. */
    public static int instr(StringView value, RegexPattern pattern, int group) throws ArclightException {
        return instr(value, pattern);
    }

    /** The first match; null when there is none or it is empty. */
    public static void substr(StringView value, RegexPattern pattern, StringAppender out, NullFlag isNull)
            throws ArclightException {
        Matcher matcher = pattern.matcher(value);
        if (matcher.find() && matcher.end() > matcher.start()) {
            out.append(matcher.group());
        } else {
            isNull.set();
        }
    }

    /** The parts between matches; an empty pattern separates the letters. */
    public static String[] split(Pattern pattern, String text, int limit) {
        if (text.isEmpty()) {
            return new String[] {""};
        }
        if (!pattern.pattern().isEmpty()) {
            return pattern.split(text, limit);
        }
        int letters = text.codePointCount(0, text.length());
        String[] parts = new String[limit <= 0 || limit > letters ? letters : limit];
        int start = 0;
        for (int i = 0; i < parts.length; i++) {
            int end = i == parts.length - 1 ? text.length() : text.offsetByCodePoints(start, 1);
            parts[i] = text.substring(start, end);
            start = end;
        }
        return parts;
    }

    /** Functions that give arrays. */
    private enum Kernel implements ColumnFunction {
        SPLIT {
            @Override
            public Column apply(Input input) {
                return strings(
                        input,
                        (text, pattern, argument) ->
                                Regexes.split(pattern.pattern(), text, argument <= 0 ? -1 : argument));
            }

            @Override
            int absentArgument() {
                return -1;
            }
        },
        EXTRACT_ALL {
            @Override
            public Column apply(Input input) {
                return strings(input, (text, pattern, group) -> {
                    Matcher matcher = pattern.pattern().matcher(text);
                    checkGroup(matcher, group, "regexp_extract_all");
                    return matcher.results()
                            .map(match -> match.group(group) == null ? "" : match.group(group))
                            .toArray(String[]::new);
                });
            }

            @Override
            int absentArgument() {
                return 1;
            }
        };

        abstract int absentArgument();

        @Override
        public Object newState(SessionContext session) {
            return new HashMap<String, RegexPattern>();
        }

        @SuppressWarnings("unchecked")
        Column strings(Input input, Parts parts) {
            Map<String, RegexPattern> patterns = (Map<String, RegexPattern>) input.state();
            StringView view = new StringView();
            return RowLoop.buildStrict(input, (row, out) -> {
                String text = RowLoop.string(input.argument(0), row, view).toString();
                String regex = RowLoop.string(input.argument(1), row, view).toString();
                RegexPattern pattern =
                        patterns.computeIfAbsent(regex, key -> RegexPattern.prepare(key, input.session()));
                int argument = input.arguments().size() < 3 ? absentArgument() : RowLoop.intAt(input.argument(2), row);
                ListBuilder list = (ListBuilder) out;
                for (String part : parts.of(text, pattern, argument)) {
                    ((ViewBuilder) list.elements()).append(part.getBytes(StandardCharsets.UTF_8));
                }
                list.append();
            });
        }
    }

    /** Gives the strings of an array. */
    @FunctionalInterface
    private interface Parts {
        String[] of(String text, RegexPattern pattern, int argument);
    }
}
