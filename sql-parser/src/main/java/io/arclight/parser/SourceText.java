package io.arclight.parser;

import java.util.Arrays;
import org.apache.calcite.sql.parser.SqlParserPos;

/** The text of a statement; turns the lines and columns of nodes into offsets. */
public final class SourceText {
    private final String text;
    private final int[] lineStarts;

    public SourceText(String text) {
        this.text = text;
        int[] starts = new int[16];
        int lines = 1;
        for (int i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) {
            if (lines == starts.length) {
                starts = Arrays.copyOf(starts, lines * 2);
            }
            starts[lines++] = i + 1;
        }
        this.lineStarts = Arrays.copyOf(starts, lines);
    }

    /** The whole text. */
    public String text() {
        return text;
    }

    /** Offset of a node's first character. */
    public int startOffset(SqlParserPos pos) {
        return offset(pos.getLineNum(), pos.getColumnNum());
    }

    /** Offset behind a node's last character. */
    public int endOffset(SqlParserPos pos) {
        return Math.min(text.length(), offset(pos.getEndLineNum(), pos.getEndColumnNum()) + 1);
    }

    /** The text of a node. */
    public String fragment(SqlParserPos pos) {
        return text.substring(startOffset(pos), endOffset(pos));
    }

    /** Line of an offset, from 1. */
    public int line(int offset) {
        int found = Arrays.binarySearch(lineStarts, offset);
        return found >= 0 ? found + 1 : -found - 1;
    }

    /** Column of an offset, from 0. */
    public int column(int offset) {
        return offset - lineStarts[line(offset) - 1];
    }

    private int offset(int line, int column) {
        if (line < 1 || line > lineStarts.length) {
            return 0;
        }
        return Math.min(text.length(), lineStarts[line - 1] + column - 1);
    }
}
