package io.arclight.exec.function.predicate;

import io.arclight.exec.error.ArclightException;
import io.arclight.exec.error.ErrorCondition;
import io.arclight.exec.function.FunctionDescriptor;
import io.arclight.exec.function.FunctionRewrite;
import io.arclight.exec.function.ScalarBinding;
import io.arclight.exec.function.regex.RegexPattern;
import io.arclight.exec.function.scalar.FunctionGroup;
import io.arclight.exec.function.scalar.Invocation;
import io.arclight.exec.function.scalar.StaticMethod;
import io.arclight.exec.function.value.StringView;
import io.arclight.exec.type.AtomicType;
import io.arclight.exec.type.DataType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** LIKE, ILIKE and RLIKE. */
public final class Like {
    private Like() {}

    /** The operators of this class. */
    public static List<FunctionDescriptor> functions() {
        return new FunctionGroup(Like.class, "predicate_funcs")
                .bound("like(str, pattern[, escape]) - Returns true if `str` matches `pattern`.", Like::bind)
                .printed((name, arguments) -> print("LIKE", arguments))
                .rewritten(
                        "ilike(str, pattern[, escape]) - Returns true if `str` matches `pattern`, ignoring case.",
                        Like::ignoringCase)
                .printed((name, arguments) -> "ilike(" + String.join(", ", arguments.subList(0, 2)) + ")")
                .add("rlike(str, regexp) - Returns true if `regexp` occurs in `str`.", "rlike(string, string) boolean")
                .alias("regexp_like", "regexp")
                .printed((name, arguments) -> name.toUpperCase(Locale.ROOT) + "(" + String.join(", ", arguments) + ")")
                .functions();
    }

    private static String print(String operator, List<String> arguments) {
        String text = arguments.get(0) + " " + operator + " " + arguments.get(1);
        return arguments.size() < 3 ? text : text + " ESCAPE '" + arguments.get(2) + "'";
    }

    private static <T> T ignoringCase(FunctionRewrite.Builder<T> builder, List<T> arguments) {
        List<T> lowered = new ArrayList<>(arguments);
        for (int i = 0; i < Math.min(2, lowered.size()); i++) {
            lowered.set(i, builder.call("lower", List.of(arguments.get(i))));
        }
        return builder.call("like", lowered);
    }

    private static ScalarBinding bind(Invocation call) {
        call.expect(2, 3);
        char escape = '\\';
        if (call.count() == 3) {
            if (!(call.argument(2).value() instanceof String text) || text.length() != 1) {
                throw new ArclightException(
                        ErrorCondition.INVALID_ESCAPE_CHAR,
                        "sqlExpr",
                        call.argument(2).sql());
            }
            escape = text.charAt(0);
        }
        List<DataType> types = Collections.nCopies(call.count(), AtomicType.STRING);
        for (int i = 0; i < call.count(); i++) {
            if (!call.coercion().canCastImplicitly(call.type(i), AtomicType.STRING)) {
                throw call.unexpectedType(i, "\"STRING\"");
            }
        }
        return call.method(new StaticMethod(Like.class, "like", List.of(escape)), types, AtomicType.BOOLEAN);
    }

    /** LIKE. */
    public static boolean like(StringView value, LikePattern pattern, Character escape) throws ArclightException {
        return pattern.matches(value, escape);
    }

    /** LIKE with the escape character as an argument, which is the constant. */
    public static boolean like(StringView value, LikePattern pattern, StringView given, Character escape)
            throws ArclightException {
        return pattern.matches(value, escape);
    }

    /** Whether a regular expression occurs in a string. */
    public static boolean rlike(StringView value, RegexPattern pattern) throws ArclightException {
        return pattern.occursIn(value);
    }
}
