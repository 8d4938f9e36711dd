package io.arclight.exec.function.string;

import io.arclight.exec.error.ArclightException;
import io.arclight.exec.error.ErrorCondition;
import io.arclight.exec.function.scalar.Prepared;
import io.arclight.exec.function.scalar.SessionContext;
import io.arclight.exec.setting.Settings;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** A character set by name, with what is done about characters that it has not. */
public final class CharsetName implements Prepared {
    private static final Set<String> STANDARD =
            new TreeSet<>(Set.of("iso-8859-1", "us-ascii", "utf-16", "utf-16be", "utf-16le", "utf-32", "utf-8"));

    private final String name;
    private final Charset charset;
    private final CodingErrorAction action;

    private CharsetName(String name, Charset charset, CodingErrorAction action) {
        this.name = name;
        this.charset = charset;
        this.action = action;
    }

    /** The character set of a name; one that is not known is an error when it is used. */
    public static CharsetName prepare(String text, SessionContext session) {
        boolean known =
                session.settings().get(Settings.JAVA_CHARSETS) || STANDARD.contains(text.toLowerCase(Locale.ROOT));
        boolean replaces = session.settings().get(Settings.CODING_ERROR_ACTION);
        return new CharsetName(
                text, known ? find(text) : null, replaces ? CodingErrorAction.REPLACE : CodingErrorAction.REPORT);
    }

    private static Charset find(String name) {
        try {
            return Charset.forName(name);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return null;
        }
    }

    /** The bytes of a text. */
    byte[] encode(String text) throws ArclightException {
        try {
            ByteBuffer bytes = charset("encode")
                    .newEncoder()
                    .onMalformedInput(action)
                    .onUnmappableCharacter(action)
                    .encode(CharBuffer.wrap(text));
            byte[] result = new byte[bytes.remaining()];
            bytes.get(result);
            return result;
        } catch (CharacterCodingException e) {
            throw malformed("encode").causedBy(e);
        }
    }

    /** The text of bytes. */
    String decode(byte[] bytes) throws ArclightException {
        try {
            return charset("decode")
                    .newDecoder()
                    .onMalformedInput(action)
                    .onUnmappableCharacter(action)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw malformed("decode").causedBy(e);
        }
    }

    private ArclightException malformed(String function) {
        return new ArclightException(
                ErrorCondition.MALFORMED_CHARACTER_CODING, "function", "`" + function + "`", "charset", name);
    }

    private Charset charset(String function) {
        if (charset == null) {
            throw new ArclightException(
                    ErrorCondition.INVALID_PARAMETER_VALUE__CHARSET,
                    "parameter",
                    "`charset`",
                    "functionName",
                    "`" + function + "`",
                    "charset",
                    name,
                    "charsets",
                    String.join(", ", STANDARD));
        }
        return charset;
    }
}
