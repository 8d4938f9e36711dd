package io.arclight.parser.tree;

import org.apache.calcite.sql.SqlLiteral;
import org.apache.calcite.sql.SqlWriter;
import org.apache.calcite.sql.parser.SqlParserPos;
import org.apache.calcite.sql.type.SqlTypeName;
import org.apache.calcite.util.NlsString;

/** A string, decoded. It has no character set: any Unicode text is legal. */
public final class StringLiteral extends SqlLiteral {
    private final String text;

    public StringLiteral(String text, SqlParserPos pos) {
        super(new NlsString(text, null, null), SqlTypeName.CHAR, pos);
        this.text = text;
    }

    /** The text without quotes and escapes. */
    public String text() {
        return text;
    }

    @Override
    public StringLiteral clone(SqlParserPos pos) {
        return new StringLiteral(text, pos);
    }

    @Override
    public void unparse(SqlWriter writer, int leftPrec, int rightPrec) {
        writer.literal("'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'");
    }
}
