package io.arclight.exec.function.string;

import io.arclight.exec.error.ArclightException;
import io.arclight.exec.error.ErrorCondition;
import io.arclight.exec.function.FunctionDescriptor;
import io.arclight.exec.function.scalar.FunctionGroup;
import io.arclight.exec.function.value.StringAppender;
import io.arclight.exec.function.value.StringView;
import java.util.List;

/**
 * What the lengths of CHAR and VARCHAR columns do to values on their way into tables and out of them, as in Spark's
 * CharVarcharCodegenUtils. The analyzer calls these functions; SQL does not know their names.
 */
public final class DeclaredLengths {
    private static final List<FunctionDescriptor> FUNCTIONS = new FunctionGroup(DeclaredLengths.class, "string_funcs")
            .add(
                    "chartypewritesidecheck(str, limit) - Pads to a length; only blanks may be cut off.",
                    "storeChar(string, int) string")
            .add(
                    "varchartypewritesidecheck(str, limit) - Cuts off blanks beyond a length.",
                    "storeVarchar(string, int) string")
            .add("readsidepadding(str, limit) - Pads to a length.", "pad(string, int) string")
            .functions();

    /** A value on its way into a CHAR column. */
    public static final FunctionDescriptor STORE_CHAR = FUNCTIONS.get(0);

    /** A value on its way into a VARCHAR column. */
    public static final FunctionDescriptor STORE_VARCHAR = FUNCTIONS.get(1);

    /** A value with blanks behind it up to a length; a longer one stays as it is. */
    public static final FunctionDescriptor PAD = FUNCTIONS.get(2);

    private DeclaredLengths() {}

    /** Padded to the length; blanks behind it are cut off. Throws EXCEED_LIMIT_LENGTH. */
    public static void storeChar(StringView value, int limit, StringAppender out) throws ArclightException {
        int characters = value.characters();
        if (characters <= limit) {
            pad(value, limit, out);
        } else {
            cutBlanks(value, characters, limit, out);
        }
    }

    /** As it is, or without blanks behind the length. Throws EXCEED_LIMIT_LENGTH. */
    public static void storeVarchar(StringView value, int limit, StringAppender out) throws ArclightException {
        int characters = value.characters();
        if (characters <= limit) {
            out.slice(value);
        } else {
            cutBlanks(value, characters, limit, out);
        }
    }

    private static void cutBlanks(StringView value, int characters, int limit, StringAppender out)
            throws ArclightException {
        int end = value.length() - (characters - limit);
        for (int i = end; i < value.length(); i++) {
            if (value.byteAt(i) != ' ') {
                throw new ArclightException(ErrorCondition.EXCEED_LIMIT_LENGTH, "limit", Integer.toString(limit));
            }
        }
        out.slice(value, 0, end);
    }

    /** Padded to the length. */
    public static void pad(StringView value, int length, StringAppender out) {
        int missing = length - value.characters();
        if (missing <= 0) {
            out.slice(value);
            return;
        }
        out.append(value);
        for (int i = 0; i < missing; i++) {
            out.append((byte) ' ');
        }
    }
}
