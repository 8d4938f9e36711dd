package io.arclight.exec.function.string;

import io.arclight.exec.error.ArclightException;
import io.arclight.exec.error.ErrorCondition;
import io.arclight.exec.function.FunctionDescriptor;
import io.arclight.exec.function.scalar.FunctionGroup;
import io.arclight.exec.function.value.NullFlag;
import io.arclight.exec.function.value.StringAppender;
import io.arclight.exec.function.value.StringView;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Whether texts are what they should be: UTF-8, numbers with a check digit. */
public final class Validation {
    private Validation() {}

    /** The functions of this class. */
    public static List<FunctionDescriptor> functions() {
        return new FunctionGroup(Validation.class, "string_funcs")
                .add("is_valid_utf8(str) - Returns true if `str` is valid UTF-8.", "isValid(string) boolean")
                .add(
                        "make_valid_utf8(str) - Returns `str` with invalid bytes replaced by U+FFFD.",
                        "makeValid(string) string")
                .add("validate_utf8(str) - Returns `str`, or fails if it is not UTF-8.", "validate(string) string")
                .add(
                        "try_validate_utf8(str) - Returns `str`, or null if it is not UTF-8.",
                        "tryValidate(string) string")
                .add(
                        "luhn_check(str) - Returns true if the digits of `str` end with their check digit by Luhn.",
                        "luhn(string) boolean")
                .functions();
    }

    /** Whether all bytes are UTF-8. */
    public static boolean isValid(StringView value) {
        if (value.isAscii()) {
            return true;
        }
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(value.toBytes()));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    /** With the replacement character where bytes are not UTF-8. */
    public static void makeValid(StringView value, StringAppender out) {
        if (isValid(value)) {
            out.slice(value);
        } else {
            out.append(value.toString());
        }
    }

    /** The text itself; fails when it is not UTF-8. */
    public static void validate(StringView value, StringAppender out) throws ArclightException {
        if (!isValid(value)) {
            StringBuilder bytes = new StringBuilder();
            for (byte b : value.toBytes()) {
                bytes.append(String.format("\\x%02X", b));
            }
            throw new ArclightException(ErrorCondition.INVALID_UTF8_STRING, "str", bytes.toString());
        }
        out.slice(value);
    }

    /** The text itself; null when it is not UTF-8. */
    public static void tryValidate(StringView value, StringAppender out, NullFlag isNull) {
        if (isValid(value)) {
            out.slice(value);
        } else {
            isNull.set();
        }
    }

    /** Whether the sum of the digits, every second from the right doubled, is a multiple of ten; false for none. */
    public static boolean luhn(StringView value) {
        int sum = 0;
        for (int i = 0; i < value.length(); i++) {
            int digit = value.byteAt(value.length() - 1 - i) - '0';
            if (digit < 0 || digit > 9) {
                return false;
            }
            int weighted = i % 2 == 0 ? digit : 2 * digit;
            sum += weighted > 9 ? weighted - 9 : weighted;
        }
        return value.length() > 0 && sum % 10 == 0;
    }
}
