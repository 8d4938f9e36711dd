package io.arclight.planner.validate.expression;

import io.arclight.exec.error.ArclightException;
import io.arclight.exec.error.ErrorCondition;
import io.arclight.exec.plan.part.WindowFrame.Kind;
import io.arclight.exec.plan.part.WindowFrame.Unit;
import io.arclight.exec.type.AtomicType;
import io.arclight.exec.type.DataType;
import io.arclight.exec.type.DayTimeIntervalType;
import io.arclight.exec.type.DayTimeIntervalType.Field;
import io.arclight.exec.type.YearMonthIntervalType;
import io.arclight.planner.logical.WindowDefinition;
import io.arclight.planner.logical.WindowDefinition.Bound;
import io.arclight.planner.logical.WindowDefinition.Frame;
import io.arclight.planner.validate.typed.Folding;
import io.arclight.planner.validate.typed.Typed;
import io.arclight.planner.validate.typed.TypedBuilder;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Whether a frame has a meaning: its bounds first, each for itself and both together, then what it asks of the order. */
final class FrameChecks {
    private static final String RANGE_OFFSETS =
            "(\"NUMERIC\" or \"INTERVAL DAY TO SECOND\" or \"INTERVAL YEAR TO MONTH\" or \"INTERVAL\")";

    private final ExpressionAnalyzer expressions;
    private final WindowDefinition window;
    private final List<Typed> partition;
    private final List<Typed> keys;
    private final TypedBuilder builder;

    FrameChecks(ExpressionAnalyzer expressions, WindowDefinition window, List<Typed> partition, List<Typed> keys) {
        this.expressions = expressions;
        this.window = window;
        this.partition = partition;
        this.keys = keys;
        this.builder = expressions.builder(window.origin());
    }

    /**
     * Rejects a frame without meaning.
     *
     * @throws ArclightException DATATYPE_MISMATCH.SPECIFIED_WINDOW_FRAME_..., DATATYPE_MISMATCH.RANGE_FRAME_...
     */
    void check(Frame frame, FrameOffsets offsets) {
        String text = "\"" + WindowText.printFrame(frame, offsets) + "\"";
        Optional<Typed> lower = offsets.typed(frame.lower());
        Optional<Typed> upper = offsets.typed(frame.upper());
        lower.ifPresent(offset -> checkOffset(frame.unit(), offset, "lower", text));
        upper.ifPresent(offset -> checkOffset(frame.unit(), offset, "upper", text));
        checkBounds(frame, lower, upper, text);
        if (frame.unit() == Unit.RANGE) {
            checkRange(frame, Stream.of(lower, upper).flatMap(Optional::stream).toList(), offsets);
        }
    }

    private void checkOffset(Unit unit, Typed offset, String location, String text) {
        if (Folding.constant(expressions.context(), offset.rex()).isEmpty()) {
            throw builder.error(
                    ErrorCondition.DATATYPE_MISMATCH__SPECIFIED_WINDOW_FRAME_WITHOUT_FOLDABLE,
                    "sqlExpr",
                    text,
                    "location",
                    location,
                    "expression",
                    offset.quoted());
        }
        DataType type = typeOf(unit, offset);
        boolean accepted = unit == Unit.ROWS ? type == AtomicType.INTEGER : type.isNumeric() || isInterval(type);
        if (!accepted) {
            throw builder.error(
                    ErrorCondition.DATATYPE_MISMATCH__SPECIFIED_WINDOW_FRAME_UNACCEPTED_TYPE,
                    "sqlExpr",
                    text,
                    "location",
                    location,
                    "exprType",
                    TypedBuilder.quote(type),
                    "expectedType",
                    unit == Unit.ROWS ? TypedBuilder.quote(AtomicType.INTEGER) : RANGE_OFFSETS);
        }
    }

    private void checkBounds(Frame frame, Optional<Typed> lower, Optional<Typed> upper, String text) {
        if (frame.lower().kind() == Kind.UNBOUNDED_FOLLOWING || frame.upper().kind() == Kind.UNBOUNDED_PRECEDING) {
            throw builder.error(
                    ErrorCondition.DATATYPE_MISMATCH__SPECIFIED_WINDOW_FRAME_INVALID_BOUND,
                    "sqlExpr",
                    text,
                    "lower",
                    bound(frame.lower(), lower),
                    "upper",
                    bound(frame.upper(), upper));
        }
        if (lower.isEmpty() || upper.isEmpty()) {
            return;
        }
        DataType first = typeOf(frame.unit(), lower.get());
        DataType last = typeOf(frame.unit(), upper.get());
        if (!first.equals(last)) {
            throw builder.error(
                    ErrorCondition.DATATYPE_MISMATCH__SPECIFIED_WINDOW_FRAME_DIFF_TYPES,
                    "sqlExpr",
                    text,
                    "lower",
                    lower.get().quoted(),
                    "upper",
                    upper.get().quoted(),
                    "lowerType",
                    TypedBuilder.quote(first),
                    "upperType",
                    TypedBuilder.quote(last));
        }
        Typed reversed =
                builder.call(">", List.of(distance(frame.lower(), lower.get()), distance(frame.upper(), upper.get())));
        boolean isReversed = Folding.constant(expressions.context(), reversed.rex())
                .filter(literal -> Boolean.TRUE.equals(literal.value()))
                .isPresent();
        if (isReversed) {
            throw builder.error(
                    ErrorCondition.DATATYPE_MISMATCH__SPECIFIED_WINDOW_FRAME_WRONG_COMPARISON,
                    "sqlExpr",
                    text,
                    "comparison",
                    "less than or equal");
        }
    }

    private void checkRange(Frame frame, List<Typed> values, FrameOffsets offsets) {
        boolean unbounded = frame.lower().kind() == Kind.UNBOUNDED_PRECEDING
                && frame.upper().kind() == Kind.UNBOUNDED_FOLLOWING;
        if (keys.isEmpty() && !unbounded) {
            throw builder.error(
                    ErrorCondition.DATATYPE_MISMATCH__RANGE_FRAME_WITHOUT_ORDER, "sqlExpr", text(frame, offsets));
        }
        if (values.isEmpty()) {
            return;
        }
        if (keys.size() > 1) {
            throw builder.error(
                    ErrorCondition.DATATYPE_MISMATCH__RANGE_FRAME_MULTI_ORDER,
                    "sqlExpr",
                    text(frame, offsets),
                    "orderSpec",
                    String.join(",", keys.stream().map(Typed::print).toList()));
        }
        DataType key = keys.get(0).type();
        DataType value = typeOf(Unit.RANGE, values.get(0));
        if (!measures(value, key)) {
            throw builder.error(
                    ErrorCondition.DATATYPE_MISMATCH__RANGE_FRAME_INVALID_TYPE,
                    "sqlExpr",
                    text(frame, offsets),
                    "orderSpecType",
                    TypedBuilder.quote(key),
                    "valueBoundaryType",
                    TypedBuilder.quote(value));
        }
    }

    /** The type an offset has once numbers were made what the order is; dates and timestamps take theirs as they are. */
    private DataType typeOf(Unit unit, Typed offset) {
        if (unit == Unit.ROWS || keys.size() != 1) {
            return offset.type();
        }
        DataType key = keys.get(0).type();
        boolean isConverted =
                key.isNumeric() && (offset.type().isNumeric() || offset.type().isString())
                        || key.isString() && !isInterval(offset.type());
        return isConverted ? key : offset.type();
    }

    /** Whether distances between keys can be told in values of a type. */
    private static boolean measures(DataType value, DataType key) {
        if (key == AtomicType.DATE) {
            return value == AtomicType.INTEGER
                    || value instanceof YearMonthIntervalType
                    || value.equals(new DayTimeIntervalType(Field.DAY, Field.DAY));
        }
        return key.isDatetime() ? isInterval(value) : key.equals(value);
    }

    private static boolean isInterval(DataType type) {
        return type == AtomicType.CALENDAR_INTERVAL
                || type instanceof YearMonthIntervalType
                || type instanceof DayTimeIntervalType;
    }

    /** How far behind the current row a bound lies. */
    private Typed distance(Bound bound, Typed offset) {
        return bound.kind() == Kind.PRECEDING ? builder.call("$negate", List.of(offset)) : offset;
    }

    private static String bound(Bound bound, Optional<Typed> offset) {
        return offset.map(Typed::quoted)
                .orElseGet(() -> "\"" + bound.kind().name().replace('_', ' ') + "\"");
    }

    private String text(Frame frame, FrameOffsets offsets) {
        return "\"(" + new WindowText(window, partition, keys).print(frame, offsets) + ")\"";
    }
}
