package io.arclight.exec.function.string;

import io.arclight.exec.error.ArclightException;
import io.arclight.exec.error.ErrorCondition;
import io.arclight.exec.function.value.NullFlag;
import io.arclight.exec.function.value.StringAppender;
import io.arclight.exec.function.value.StringView;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;

/** How text stands for bytes. */
public enum BinaryFormat {
    /** Two digits a byte. */
    HEX {
        @Override
        boolean decode(StringView value, StringAppender out) {
            NullFlag isNull = new NullFlag();
            Encodings.unhex(value, out, isNull);
            return !isNull.take();
        }

        @Override
        void encode(StringView value, StringAppender out) {
            Encodings.hex(value, out);
        }
    },
    /** The bytes themselves. */
    UTF8 {
        @Override
        boolean decode(StringView value, StringAppender out) {
            out.slice(value);
            return true;
        }

        @Override
        void encode(StringView value, StringAppender out) {
            out.append(value.toString());
        }
    },
    /** Base 64; white space does not count. */
    BASE64 {
        @Override
        boolean decode(StringView value, StringAppender out) {
            if (!isBase64(value)) {
                return false;
            }
            out.append(Base64.getMimeDecoder().decode(value.toBytes()));
            return true;
        }

        @Override
        void encode(StringView value, StringAppender out) {
            Encodings.base64(value, out);
        }
    },
    /** None that there is: nothing can be decoded. */
    NONE {
        @Override
        boolean decode(StringView value, StringAppender out) {
            return false;
        }

        @Override
        void encode(StringView value, StringAppender out) {
            throw new IllegalStateException("no format");
        }
    };

    /** The format of a name, ignoring case. */
    static Optional<BinaryFormat> of(String name) {
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "hex" -> Optional.of(HEX);
            case "utf-8", "utf8" -> Optional.of(UTF8);
            case "base64" -> Optional.of(BASE64);
            default -> Optional.empty();
        };
    }

    /** Appends the bytes of a text; answers false when it is malformed. */
    abstract boolean decode(StringView value, StringAppender out);

    /** Appends the text of bytes. */
    abstract void encode(StringView value, StringAppender out);

    /** The error for a malformed text. */
    ArclightException malformed(StringView value) {
        return new ArclightException(
                ErrorCondition.CONVERSION_INVALID_INPUT,
                "str",
                "'" + value + "'",
                "fmt",
                "'" + name() + "'",
                "targetType",
                "\"BINARY\"",
                "suggestion",
                "`try_to_binary`");
    }

    /** Whether a text is of digits in groups of four, of which the last may be padded. */
    private static boolean isBase64(StringView value) {
        int digits = 0;
        int padding = 0;
        for (int i = 0; i < value.length(); i++) {
            byte c = value.byteAt(i);
            if (c == '=') {
                if (padding > 0 && value.byteAt(i - 1) != '=') {
                    return false;
                }
                padding++;
            } else if (c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '+' || c == '/') {
                if (padding > 0) {
                    return false;
                }
                digits++;
            } else if (!Character.isWhitespace(c)) {
                return false;
            }
        }
        int last = digits % 4;
        return last != 1 && (padding == 0 || last > 1 && last + padding == 4);
    }
}
