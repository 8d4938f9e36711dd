package io.arclight.exec.function.predicate;

import io.arclight.exec.error.ArclightException;
import io.arclight.exec.error.ErrorCondition;
import io.arclight.exec.function.scalar.Prepared;
import io.arclight.exec.function.scalar.SessionContext;
import io.arclight.exec.function.value.Bytes;
import io.arclight.exec.function.value.StringView;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A pattern of LIKE: pieces between percent signs, which may hold underscores. */
public final class LikePattern implements Prepared {
    /** Stands for an underscore in a piece; no byte of UTF-8 is 0xff. */
    private static final byte ANY = (byte) 0xff;

    private final String text;
    private char escape;
    private byte[][] pieces;
    private boolean wild;

    private LikePattern(String text) {
        this.text = text;
    }

    /** The pattern of a text, to be read with some escape character. */
    public static LikePattern prepare(String text, SessionContext session) {
        return new LikePattern(text);
    }

    /** Whether a whole string matches. */
    boolean matches(StringView value, char escapeCharacter) {
        if (pieces == null || escape != escapeCharacter) {
            compile(escapeCharacter);
        }
        int last = pieces.length - 1;
        int position = matchAt(pieces[0], value, 0);
        if (last == 0) {
            return position == value.length();
        }
        for (int i = 1; position >= 0 && i < last; i++) {
            position = find(pieces[i], value, position);
        }
        return position >= 0 && endsWith(pieces[last], value, position);
    }

    /** The position behind the piece, -1 when it is not at this one. */
    private int matchAt(byte[] piece, StringView value, int from) {
        int position = from;
        for (byte expected : piece) {
            if (position >= value.length()) {
                return -1;
            }
            byte actual = value.byteAt(position);
            if (wild && expected == ANY) {
                position += Bytes.codePointWidth(actual);
            } else if (actual != expected) {
                return -1;
            } else {
                position++;
            }
        }
        return position;
    }

    /** The position behind the first occurrence of the piece at or behind a position; -1 when there is none. */
    private int find(byte[] piece, StringView value, int from) {
        if (wild) {
            return findWild(piece, value, from);
        }
        int start = value.indexOf(piece, from);
        return start < 0 ? -1 : start + piece.length;
    }

    private int findWild(byte[] piece, StringView value, int from) {
        for (int start = from; start <= value.length() - piece.length; start++) {
            if (value.byteAt(start) == piece[0] || piece[0] == ANY) {
                int end = matchAt(piece, value, start);
                if (end >= 0) {
                    return end;
                }
            }
        }
        return -1;
    }

    private boolean endsWith(byte[] piece, StringView value, int from) {
        if (!wild) {
            int start = value.length() - piece.length;
            return start >= from && matchAt(piece, value, start) >= 0;
        }
        for (int start = from; start <= value.length() - piece.length; start++) {
            boolean boundary = start == value.length() || !Bytes.isContinuation(value.byteAt(start));
            if (boundary && matchAt(piece, value, start) == value.length()) {
                return true;
            }
        }
        return false;
    }

    private void compile(char escapeCharacter) {
        List<byte[]> compiled = new ArrayList<>();
        ByteArrayOutputStream piece = new ByteArrayOutputStream();
        boolean any = false;
        int length = text.length();
        for (int i = 0; i < length; ) {
            int character = text.codePointAt(i);
            i += Character.charCount(character);
            if (character == escapeCharacter) {
                character = escaped(i, escapeCharacter);
                i++;
                piece.writeBytes(Character.toString(character).getBytes(StandardCharsets.UTF_8));
            } else if (character == '%') {
                // Adjacent percent signs are one.
                if (compiled.isEmpty() || piece.size() > 0) {
                    compiled.add(piece.toByteArray());
                    piece.reset();
                }
            } else if (character == '_') {
                piece.write(ANY);
                any = true;
            } else {
                piece.writeBytes(Character.toString(character).getBytes(StandardCharsets.UTF_8));
            }
        }
        compiled.add(piece.toByteArray());
        escape = escapeCharacter;
        wild = any;
        pieces = compiled.toArray(new byte[0][]);
    }

    private int escaped(int index, char escapeCharacter) {
        if (index == text.length()) {
            throw new ArclightException(ErrorCondition.INVALID_FORMAT__ESC_AT_THE_END, "format", "'" + text + "'");
        }
        char next = text.charAt(index);
        if (next != '_' && next != '%' && next != escapeCharacter) {
            throw new ArclightException(
                    ErrorCondition.INVALID_FORMAT__ESC_IN_THE_MIDDLE,
                    "format",
                    "'" + text + "'",
                    "char",
                    "'" + next + "'");
        }
        return next;
    }
}
