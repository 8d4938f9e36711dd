package io.arclight.exec.source.xml;

import io.arclight.exec.error.ArclightException;
import io.arclight.exec.error.ErrorCondition;
import io.arclight.exec.source.block.FileBytes;
import io.arclight.exec.source.block.TextSource;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * The elements of one name in an XML file, wherever they lie; one within another is part of it. What is in comments and
 * CDATA is no element. A file that ends within an element gives what there is of it.
 */
final class XmlRecordTexts implements TextSource {
    private static final int LONGEST = 1 << 28;
    private static final int PIECE = 16 << 10;

    private final Path path;
    private final String rowTag;
    private final boolean ignoresNamespace;
    private final FileStream bytes;
    private final Reader reader;
    private final char[] piece = new char[PIECE];
    private final StringBuilder text = new StringBuilder();
    private int position;
    private int limit;

    /**
     * Opens a file.
     *
     * @throws ArclightException FAILED_READ_FILE, CORRUPT_FILE
     */
    XmlRecordTexts(Path path, XmlFileOptions options) {
        this.path = path;
        this.rowTag = options.rowTag();
        this.ignoresNamespace = options.ignoresNamespace();
        try {
            this.bytes = FileStream.open(path);
            this.reader = new InputStreamReader(bytes, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw FileBytes.failed(path, e);
        }
    }

    /** What a piece of markup does to the depth of elements that are rows. */
    private enum Markup {
        ROW_START,
        ROW_END,
        WHOLE_ROW,
        OTHER
    }

    @Override
    public String next() {
        try {
            return record();
        } catch (IOException e) {
            throw FileBytes.failed(path, e);
        }
    }

    private String record() throws IOException {
        text.setLength(0);
        int depth = 0;
        for (int c = read(); c >= 0; c = read()) {
            if (c != '<') {
                if (depth > 0) {
                    append(c);
                }
                continue;
            }
            Markup markup = markup();
            depth += markup == Markup.ROW_START ? 1 : markup == Markup.ROW_END ? -1 : 0;
            boolean ends = markup == Markup.ROW_END || markup == Markup.WHOLE_ROW;
            if (depth == 0 && ends) {
                return text.toString();
            }
            if (depth <= 0) {
                depth = 0;
                text.setLength(0);
            }
        }
        return depth > 0 ? text.toString() : null;
    }

    /** Appends a piece of markup, whose first character was read. */
    private Markup markup() throws IOException {
        int start = text.length();
        append('<');
        int c = read();
        append(c);
        if (c == '?') {
            until("?>");
            return Markup.OTHER;
        }
        if (c == '!') {
            declaration();
            return Markup.OTHER;
        }
        tag(c);
        boolean isEnd = c == '/';
        if (!isRow(start + (isEnd ? 2 : 1))) {
            return Markup.OTHER;
        }
        boolean isWhole = text.charAt(text.length() - 2) == '/';
        return isEnd ? Markup.ROW_END : isWhole ? Markup.WHOLE_ROW : Markup.ROW_START;
    }

    /** The rest of a tag; what is quoted does not end it. */
    private void tag(int first) throws IOException {
        int quote = 0;
        for (int c = first; c >= 0 && (c != '>' || quote != 0); ) {
            c = read();
            append(c);
            if (quote == 0 && (c == '"' || c == '\'')) {
                quote = c;
            } else if (c == quote) {
                quote = 0;
            }
        }
    }

    private boolean isRow(int from) {
        int end = from;
        while (end < text.length() && !Character.isWhitespace(text.charAt(end)) && "/>".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        String name = text.substring(Math.min(from, end), end);
        return rowTag.equals(ignoresNamespace ? name.substring(name.lastIndexOf(':') + 1) : name);
    }

    /** A comment, CDATA, or the declaration of a document type. */
    private void declaration() throws IOException {
        int c = read();
        append(c);
        if (c == '-') {
            append(read());
            until("-->");
        } else if (c == '[') {
            until("]]>");
        } else {
            int brackets = 0;
            while (c >= 0 && (c != '>' || brackets > 0)) {
                c = read();
                append(c);
                brackets += c == '[' ? 1 : c == ']' ? -1 : 0;
            }
        }
    }

    private void until(String end) throws IOException {
        int begin = text.length();
        char last = end.charAt(end.length() - 1);
        for (int c = read(); c >= 0; c = read()) {
            append(c);
            int from = text.length() - end.length();
            if (c == last && from >= begin && text.indexOf(end, from) == from) {
                return;
            }
        }
    }

    private void append(int c) {
        if (c < 0) {
            return;
        }
        if (text.length() == LONGEST) {
            throw new ArclightException(
                    ErrorCondition.CORRUPT_FILE,
                    "path",
                    path.toString(),
                    "reason",
                    "an element is longer than " + LONGEST + " characters");
        }
        text.append((char) c);
    }

    private int read() throws IOException {
        if (position == limit) {
            position = 0;
            limit = Math.max(0, reader.read(piece));
            if (limit == 0) {
                return -1;
            }
        }
        return piece[position++];
    }

    @Override
    public long bytesRead() {
        return bytes.bytesRead();
    }

    @Override
    public void close() {
        try {
            reader.close();
        } catch (IOException e) {
            throw FileBytes.failed(path, e);
        }
    }
}
