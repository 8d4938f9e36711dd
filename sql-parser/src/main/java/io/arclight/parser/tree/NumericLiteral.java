package io.arclight.parser.tree;

import java.math.BigDecimal;
import org.apache.calcite.sql.SqlNumericLiteral;
import org.apache.calcite.sql.SqlWriter;
import org.apache.calcite.sql.parser.SqlParserPos;

/** A number as written; its form decides the type. A sign directly in front belongs to it. */
public final class NumericLiteral extends SqlNumericLiteral {
    /** The ways to write a number. */
    public enum Form {
        /** {@code 1}: int, bigint or decimal, whichever is wide enough. */
        INTEGER(""),
        /** {@code 1.5}: decimal. */
        DECIMAL(""),
        /** {@code 1e3}: double. */
        EXPONENT(""),
        /** {@code 1Y}. */
        TINYINT("Y"),
        /** {@code 1S}. */
        SMALLINT("S"),
        /** {@code 1L}. */
        BIGINT("L"),
        /** {@code 1.5F}. */
        FLOAT("F"),
        /** {@code 1.5D}. */
        DOUBLE("D"),
        /** {@code 1.5BD}: decimal. */
        BIG_DECIMAL("BD");

        private final String suffix;

        Form(String suffix) {
            this.suffix = suffix;
        }

        /** The letters behind the number, in upper case. */
        public String suffix() {
            return suffix;
        }
    }

    private final Form form;
    private final String text;

    private NumericLiteral(BigDecimal value, Form form, String text, SqlParserPos pos) {
        super(
                value,
                value.precision(),
                value.scale(),
                form != Form.EXPONENT && form != Form.DOUBLE && form != Form.FLOAT,
                pos);
        this.form = form;
        this.text = text;
    }

    /** Reads a number as the lexer delivers it, with sign and suffix. */
    public static NumericLiteral parse(String text, SqlParserPos pos) {
        Form form = form(text);
        String digits = text.substring(0, text.length() - form.suffix.length());
        return new NumericLiteral(new BigDecimal(digits), form, text, pos);
    }

    private static Form form(String text) {
        int last = text.length() - 1;
        switch (text.charAt(last)) {
            case 'L', 'l':
                return Form.BIGINT;
            case 'S', 's':
                return Form.SMALLINT;
            case 'Y', 'y':
                return Form.TINYINT;
            case 'F', 'f':
                return Form.FLOAT;
            case 'D', 'd':
                return last > 0 && (text.charAt(last - 1) | 0x20) == 'b' ? Form.BIG_DECIMAL : Form.DOUBLE;
            default:
                if (text.indexOf('e') >= 0 || text.indexOf('E') >= 0) {
                    return Form.EXPONENT;
                }
                return text.indexOf('.') >= 0 ? Form.DECIMAL : Form.INTEGER;
        }
    }

    /** How the number was written. */
    public Form form() {
        return form;
    }

    /** The number without its suffix, exactly as written: 1.50 keeps its scale. */
    public BigDecimal value() {
        return (BigDecimal) getValue();
    }

    /** The text with sign and suffix. */
    public String text() {
        return text;
    }

    @Override
    public NumericLiteral clone(SqlParserPos pos) {
        return new NumericLiteral(value(), form, text, pos);
    }

    @Override
    public void unparse(SqlWriter writer, int leftPrec, int rightPrec) {
        writer.literal(text);
    }
}
