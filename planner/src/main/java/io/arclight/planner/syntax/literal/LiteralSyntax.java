package io.arclight.planner.syntax.literal;

import io.arclight.exec.error.ErrorCondition;
import io.arclight.exec.error.Origin;
import io.arclight.exec.evaluate.row.ConstantEvaluator;
import io.arclight.exec.expression.Cast;
import io.arclight.exec.expression.Literal;
import io.arclight.exec.setting.Settings;
import io.arclight.exec.type.AtomicType;
import io.arclight.exec.type.DataType;
import io.arclight.exec.type.DecimalType;
import io.arclight.exec.type.TimeType;
import io.arclight.parser.tree.NumericLiteral;
import io.arclight.parser.tree.TypedLiteral;
import io.arclight.planner.logical.LogicalExpression;
import io.arclight.planner.logical.NameExpression.Constant;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.HexFormat;
import java.util.regex.Pattern;
import org.apache.calcite.sql.SqlNode;

/** Numbers, dates, timestamps and bytes. */
public final class LiteralSyntax {
    private static final Pattern ZONED_TIME = Pattern.compile("\\d:\\d+(?::\\d+)?(?:\\.\\d*)?\\s*[^\\d:.\\s].*");

    private final SyntaxContext context;

    /** For the literals of one text. */
    public LiteralSyntax(SyntaxContext context) {
        this.context = context;
    }

    /** A number: its form, or else its size, decides the type. */
    public Constant number(NumericLiteral literal) {
        BigDecimal value = literal.value();
        return switch (literal.form()) {
            case INTEGER -> integer(literal, value.toBigIntegerExact());
            case TINYINT ->
                constant(
                        literal,
                        (byte) inRange(literal, AtomicType.BYTE, Byte.MIN_VALUE, Byte.MAX_VALUE),
                        AtomicType.BYTE);
            case SMALLINT ->
                constant(
                        literal,
                        (short) inRange(literal, AtomicType.SHORT, Short.MIN_VALUE, Short.MAX_VALUE),
                        AtomicType.SHORT);
            case BIGINT ->
                constant(literal, inRange(literal, AtomicType.LONG, Long.MIN_VALUE, Long.MAX_VALUE), AtomicType.LONG);
            case FLOAT -> floating(literal, Float.MAX_VALUE, value.floatValue(), AtomicType.FLOAT);
            case DOUBLE, EXPONENT -> floating(literal, Double.MAX_VALUE, value.doubleValue(), AtomicType.DOUBLE);
            case DECIMAL, BIG_DECIMAL -> decimal(literal, value);
        };
    }

    private Constant integer(NumericLiteral literal, BigInteger value) {
        if (value.bitLength() < Integer.SIZE) {
            return constant(literal, value.intValue(), AtomicType.INTEGER);
        }
        return value.bitLength() < Long.SIZE
                ? constant(literal, value.longValue(), AtomicType.LONG)
                : decimal(literal, new BigDecimal(value));
    }

    private long inRange(NumericLiteral literal, AtomicType type, long least, long greatest) {
        BigDecimal value = literal.value();
        if (value.compareTo(BigDecimal.valueOf(least)) < 0 || value.compareTo(BigDecimal.valueOf(greatest)) > 0) {
            throw outOfRange(literal, type, Long.toString(least), Long.toString(greatest));
        }
        return value.longValueExact();
    }

    private Constant floating(NumericLiteral literal, double greatest, Number value, AtomicType type) {
        if (literal.value().abs().compareTo(new BigDecimal(greatest)) > 0) {
            String bound = new BigDecimal(greatest).toString();
            throw outOfRange(literal, type, "-" + bound, bound);
        }
        return constant(literal, value, type);
    }

    private RuntimeException outOfRange(NumericLiteral literal, AtomicType type, String least, String greatest) {
        String text = literal.text();
        return context.error(
                ErrorCondition.INVALID_NUMERIC_LITERAL_RANGE,
                literal,
                "rawStrippedQualifier",
                text.substring(0, text.length() - literal.form().suffix().length()),
                "typeName",
                type.simpleString(),
                "minValue",
                least,
                "maxValue",
                greatest);
    }

    private Constant decimal(NumericLiteral literal, BigDecimal written) {
        long precision = Math.max((long) written.precision() - Math.min(0, written.scale()), written.scale());
        if (precision > DecimalType.MAX_PRECISION) {
            throw context.error(
                    ErrorCondition.DECIMAL_PRECISION_EXCEEDS_MAX_PRECISION,
                    literal,
                    "precision",
                    Long.toString(precision),
                    "maxPrecision",
                    Integer.toString(DecimalType.MAX_PRECISION));
        }
        BigDecimal value = written.scale() < 0 ? written.setScale(0) : written;
        return constant(literal, value, new DecimalType((int) precision, value.scale()));
    }

    /** DATE '...', TIME '...', TIMESTAMP '...', X'...'. */
    public LogicalExpression typed(TypedLiteral literal) {
        return switch (literal.typeName()) {
            case "DATE" -> datetime(literal, AtomicType.DATE);
            case "TIMESTAMP_LTZ" -> datetime(literal, AtomicType.TIMESTAMP);
            case "TIMESTAMP_NTZ" -> datetime(literal, AtomicType.TIMESTAMP_NTZ);
            case "TIMESTAMP" -> datetime(literal, isLocal(literal) ? AtomicType.TIMESTAMP_NTZ : AtomicType.TIMESTAMP);
            case "TIME" -> cast(literal, TimeType.DEFAULT);
            case "X" -> binary(literal);
            default -> throw context.unsupported("The type " + literal.typeName(), literal);
        };
    }

    /** With TIMESTAMP_NTZ as the default type, a text that names a zone is an instant all the same. */
    private boolean isLocal(TypedLiteral literal) {
        return context.settings().get(Settings.TIMESTAMP_TYPE).equalsIgnoreCase("TIMESTAMP_NTZ")
                && !ZONED_TIME.matcher(literal.text()).find();
    }

    private Constant datetime(TypedLiteral literal, AtomicType type) {
        Object value =
                SpecialDatetime.value(literal.text(), type, context.settings().zone());
        if (value == null) {
            return cast(literal, type);
        }
        context.holdOnlyForNow();
        return constant(literal, value, type);
    }

    /** What the text is cast to. */
    private Constant cast(TypedLiteral literal, DataType type) {
        Literal text = new Literal(literal.text(), AtomicType.STRING);
        Cast cast = new Cast(text, type, Cast.Mode.TRY, Origin.NONE);
        Object value = new ConstantEvaluator(context.settings(), "", context::holdOnlyForNow).evaluate(cast);
        if (value == null) {
            throw invalid(literal);
        }
        return constant(literal, value, type);
    }

    private Constant binary(TypedLiteral literal) {
        String digits = literal.text().length() % 2 == 0 ? literal.text() : "0" + literal.text();
        try {
            return constant(literal, HexFormat.of().parseHex(digits), AtomicType.BINARY);
        } catch (IllegalArgumentException e) {
            throw invalid(literal);
        }
    }

    private RuntimeException invalid(TypedLiteral literal) {
        return context.error(
                ErrorCondition.INVALID_TYPED_LITERAL,
                literal,
                "valueType",
                "\"" + literal.typeName() + "\"",
                "value",
                "'" + literal.text() + "'");
    }

    private Constant constant(SqlNode node, Object value, DataType type) {
        return new Constant(value, type, context.origin(node));
    }
}
