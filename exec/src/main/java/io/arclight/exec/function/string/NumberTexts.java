package io.arclight.exec.function.string;

import io.arclight.exec.error.ArclightException;
import io.arclight.exec.function.FunctionDescriptor;
import io.arclight.exec.function.FunctionRewrite;
import io.arclight.exec.function.ScalarBinding;
import io.arclight.exec.function.conditional.Conditionals;
import io.arclight.exec.function.scalar.FunctionGroup;
import io.arclight.exec.function.scalar.Invocation;
import io.arclight.exec.function.scalar.StaticMethod;
import io.arclight.exec.function.value.Int128;
import io.arclight.exec.function.value.NullFlag;
import io.arclight.exec.function.value.StringAppender;
import io.arclight.exec.function.value.StringView;
import io.arclight.exec.type.AtomicType;
import io.arclight.exec.type.DataType;
import io.arclight.exec.type.DecimalRules;
import io.arclight.exec.type.DecimalType;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Numbers as text by a pattern, and back. */
public final class NumberTexts {
    private static final DecimalType OF_DOUBLE = new DecimalType(30, 15);
    private static final DecimalType OF_FLOAT = new DecimalType(14, 7);
    private static final DecimalType OF_TEXT = new DecimalType(38, 18);

    private NumberTexts() {}

    /** The functions of this class. */
    public static List<FunctionDescriptor> functions() {
        return new FunctionGroup(NumberTexts.class, "string_funcs")
                .bound(
                        "to_number(expr, fmt) - Returns the number that a text means by a pattern.",
                        call -> toNumber(call, "toNumber"))
                .bound(
                        "try_to_number(expr, fmt) - Returns the number that a text means by a pattern, or null.",
                        call -> toNumber(call, "tryToNumber"))
                .rewritten(
                        "to_char(expr, format) - Returns a number, date or binary value as text.", NumberTexts::toText)
                .alias("to_varchar")
                .printedByType(NumberTexts::print)
                .bound("$to_char(expr, format) - Returns a number as text.", NumberTexts::toChar)
                .printed((name, arguments) -> "to_char(" + String.join(", ", arguments) + ")")
                .functions();
    }

    private static ScalarBinding toNumber(Invocation call, String method) {
        call.expect(2).expectString(0).expectString(1);
        Object text = call.constant(1, "`format`", "\"STRING\"");
        NumberPattern pattern = NumberPattern.of(text == null ? "9" : text.toString());
        DataType result = text == null ? DecimalType.DEFAULT : pattern.type();
        StaticMethod chosen = new StaticMethod(NumberTexts.class, method, List.of(pattern));
        return call.method(chosen, List.of(AtomicType.STRING, AtomicType.STRING), result);
    }

    /** Dates, times and bytes have functions of their own. */
    private static <T> T toText(FunctionRewrite.Builder<T> builder, List<T> arguments) {
        Conditionals.expect("to_char", arguments, 2, 2);
        DataType type = builder.type(arguments.get(0));
        if (type.isDatetime()) {
            return builder.call("date_format", arguments);
        }
        return builder.call(type == AtomicType.BINARY ? "$bytes_to_char" : "$to_char", arguments);
    }

    private static String print(String name, List<String> arguments, List<DataType> types) {
        DataType type = types.isEmpty() ? AtomicType.NULL : types.get(0);
        if (type.isDatetime()) {
            return "date_format(" + String.join(", ", arguments) + ")";
        }
        return type == AtomicType.BINARY
                ? BinaryTexts.print(name, arguments)
                : "to_char(" + String.join(", ", arguments) + ")";
    }

    private static ScalarBinding toChar(Invocation call) {
        call.expect(2).expectString(1);
        DataType type = call.type(0);
        DecimalType decimal = type instanceof DecimalType given
                ? given
                : type.isIntegral()
                        ? DecimalRules.of(type)
                        : type == AtomicType.FLOAT ? OF_FLOAT : type.isNumeric() ? OF_DOUBLE : OF_TEXT;
        if (!call.coercion().canCastImplicitly(type, decimal)) {
            throw call.unexpectedType(0, "\"DECIMAL\"");
        }
        Object text = call.constant(1, "`format`", "\"STRING\"");
        NumberPattern pattern = NumberPattern.of(text == null ? "9" : text.toString());
        StaticMethod method = new StaticMethod(NumberTexts.class, "toChar", List.of(pattern, decimal.scale()));
        return call.method(method, List.of(decimal, AtomicType.STRING), AtomicType.STRING);
    }

    /** The number of a text, unscaled. */
    public static long toNumber(StringView value, StringView given, NumberPattern pattern) throws ArclightException {
        return parse(value, pattern).unscaledValue().longValue();
    }

    /** The number of a text. */
    public static void toNumber(StringView value, StringView given, Int128 out, NumberPattern pattern)
            throws ArclightException {
        out.set(parse(value, pattern).unscaledValue());
    }

    private static BigDecimal parse(StringView value, NumberPattern pattern) {
        String text = value.toString();
        return NumberParser.parse(pattern, text).orElseThrow(() -> pattern.mismatch("\"STRING\"", text));
    }

    /** The number of a text, unscaled; null when it does not follow the pattern. */
    public static long tryToNumber(StringView value, StringView given, NullFlag isNull, NumberPattern pattern) {
        Optional<BigDecimal> number = NumberParser.parse(pattern, value.toString());
        isNull.set(number.isEmpty());
        return number.isEmpty() ? 0 : number.get().unscaledValue().longValue();
    }

    /** The number of a text; null when it does not follow the pattern. */
    public static void tryToNumber(
            StringView value, StringView given, Int128 out, NullFlag isNull, NumberPattern pattern) {
        Optional<BigDecimal> number = NumberParser.parse(pattern, value.toString());
        isNull.set(number.isEmpty());
        number.ifPresent(decimal -> out.set(decimal.unscaledValue()));
    }

    /** The text of a number. */
    public static void toChar(long value, StringView given, StringAppender out, NumberPattern pattern, Integer scale) {
        out.append(NumberFormatter.format(pattern, BigDecimal.valueOf(value, scale)));
    }

    /** The text of a number. */
    public static void toChar(
            Int128 value, StringView given, StringAppender out, NumberPattern pattern, Integer scale) {
        out.append(NumberFormatter.format(pattern, new BigDecimal(value.toBigInteger(), scale)));
    }
}
