package io.arclight.exec.function.string;

import io.arclight.exec.error.ArclightException;
import io.arclight.exec.error.ErrorCondition;
import io.arclight.exec.function.FunctionDescriptor;
import io.arclight.exec.function.ScalarBinding;
import io.arclight.exec.function.scalar.FunctionGroup;
import io.arclight.exec.function.scalar.Invocation;
import io.arclight.exec.function.scalar.StaticMethod;
import io.arclight.exec.function.value.NullFlag;
import io.arclight.exec.function.value.StringAppender;
import io.arclight.exec.function.value.StringView;
import io.arclight.exec.type.AtomicType;
import io.arclight.exec.type.DataType;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Bytes as text in a format, and back. */
public final class BinaryTexts {
    private BinaryTexts() {}

    /** The functions of this class. */
    public static List<FunctionDescriptor> functions() {
        return new FunctionGroup(BinaryTexts.class, "string_funcs")
                .bound(
                        "to_binary(str[, fmt]) - Returns the bytes of a text in a format: hex, utf-8 or base64.",
                        call -> bind(call, "toBinary"))
                .bound(
                        "try_to_binary(str[, fmt]) - Returns the bytes of a text in a format, or null.",
                        call -> bind(call, "tryToBinary"))
                .bound("$bytes_to_char(expr, format) - Returns bytes as text.", BinaryTexts::toText)
                .printed(BinaryTexts::print)
                .functions();
    }

    /** Spark prints the function that does the work. */
    static String print(String name, List<String> arguments) {
        String format = arguments.get(1).toLowerCase(Locale.ROOT);
        boolean utf8 = format.startsWith("utf");
        String shown = name.equals("to_varchar") ? name : utf8 ? "decode" : format;
        return shown + "(" + (utf8 ? String.join(", ", arguments) : arguments.get(0)) + ")";
    }

    private static ScalarBinding bind(Invocation call, String method) {
        call.expect(1, 2);
        boolean tolerant = method.startsWith("try");
        for (int i = 0; i < call.count(); i++) {
            call.expectString(i);
        }
        BinaryFormat format = BinaryFormat.HEX;
        if (call.count() == 2) {
            Object value = call.constant(1, "`fmt`", "\"STRING\"");
            Optional<BinaryFormat> named =
                    value == null ? Optional.of(BinaryFormat.UTF8) : BinaryFormat.of(value.toString());
            if (named.isEmpty() && !tolerant) {
                throw unknownFormat(call, value.toString());
            }
            format = named.orElse(BinaryFormat.NONE);
        }
        List<DataType> types = Collections.nCopies(call.count(), AtomicType.STRING);
        return call.method(new StaticMethod(BinaryTexts.class, method, List.of(format)), types, AtomicType.BINARY);
    }

    private static ArclightException unknownFormat(Invocation call, String value) {
        return call.mismatch(
                ErrorCondition.DATATYPE_MISMATCH__INVALID_ARG_VALUE,
                "inputName",
                "fmt",
                "requireType",
                "case-insensitive \"STRING\"",
                "validValues",
                "'hex', 'utf-8', 'utf8', or 'base64'",
                "inputValue",
                "'" + value + "'");
    }

    private static ScalarBinding toText(Invocation call) {
        call.expect(2).expectString(1);
        Object value = call.constant(1, "`format`", "\"STRING\"");
        BinaryFormat format = value == null
                ? BinaryFormat.HEX
                : BinaryFormat.of(value.toString()).orElseThrow(() -> unknownFormat(call, value.toString()));
        StaticMethod method = new StaticMethod(BinaryTexts.class, "toText", List.of(format));
        return call.method(method, List.of(AtomicType.BINARY, AtomicType.STRING), AtomicType.STRING);
    }

    /** The bytes of a text in hexadecimal digits. */
    public static void toBinary(StringView value, StringAppender out, BinaryFormat format) throws ArclightException {
        if (!format.decode(value, out)) {
            throw format.malformed(value);
        }
    }

    /** The bytes of a text. */
    public static void toBinary(StringView value, StringView given, StringAppender out, BinaryFormat format)
            throws ArclightException {
        toBinary(value, out, format);
    }

    /** The bytes of a text in hexadecimal digits; null when it is malformed. */
    public static void tryToBinary(StringView value, StringAppender out, NullFlag isNull, BinaryFormat format) {
        isNull.set(!format.decode(value, out));
    }

    /** The bytes of a text; null when it is malformed. */
    public static void tryToBinary(
            StringView value, StringView given, StringAppender out, NullFlag isNull, BinaryFormat format) {
        tryToBinary(value, out, isNull, format);
    }

    /** The text of bytes. */
    public static void toText(StringView value, StringView given, StringAppender out, BinaryFormat format) {
        format.encode(value, out);
    }
}
