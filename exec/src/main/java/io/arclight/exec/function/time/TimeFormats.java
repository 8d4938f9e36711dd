package io.arclight.exec.function.time;

import io.arclight.exec.error.ArclightException;
import io.arclight.exec.error.ErrorCondition;
import io.arclight.exec.function.FunctionDescriptor;
import io.arclight.exec.function.ScalarBinding;
import io.arclight.exec.function.datetime.DatetimeParser;
import io.arclight.exec.function.datetime.DatetimePattern;
import io.arclight.exec.function.scalar.FunctionGroup;
import io.arclight.exec.function.scalar.Invocation;
import io.arclight.exec.function.scalar.StaticMethod;
import io.arclight.exec.function.value.NullFlag;
import io.arclight.exec.function.value.StringAppender;
import io.arclight.exec.function.value.StringView;
import io.arclight.exec.type.AtomicType;
import io.arclight.exec.type.DataType;
import io.arclight.exec.type.TimeType;
import java.time.DateTimeException;
import java.util.List;

/** Times from text, by patterns or in the forms of a cast. */
public final class TimeFormats {
    private static final String USUAL_PATTERN = "HH:mm:ss.SSSSSS";

    private TimeFormats() {}

    /** The functions of this class. */
    public static List<FunctionDescriptor> functions() {
        return new FunctionGroup(TimeFormats.class, "datetime_funcs")
                .bound(
                        "to_time(str[, format]) - Reads a time, by a pattern if there is one, else as a cast does.",
                        TimeFormats::bind)
                .attempted("try_to_time(str[, format]) - Reads a time as to_time does, or gives null.")
                .functions();
    }

    private static ScalarBinding bind(Invocation call) {
        call.expect(1, 2);
        for (int i = 0; i < call.count(); i++) {
            if (!call.type(i).isString() && call.type(i) != AtomicType.NULL) {
                throw call.unexpectedType(i, Invocation.quote(AtomicType.STRING));
            }
        }
        if (call.count() == 1) {
            return call.method(
                    new StaticMethod(TimeFormats.class, "parse"), List.of(AtomicType.STRING), TimeType.DEFAULT);
        }
        List<DataType> types = List.of(AtomicType.STRING, AtomicType.STRING);
        // As in Spark, a pattern that is null decides the type, too.
        boolean noPattern = call.argument(1).foldable() && call.argument(1).value() == null;
        return noPattern
                ? call.method(new StaticMethod(TimeFormats.class, "nothing"), types, AtomicType.STRING)
                : call.method(new StaticMethod(TimeFormats.class, "parse"), types, TimeType.DEFAULT);
    }

    /** The time of a text in one of the forms of a cast. */
    public static long parse(StringView text) throws ArclightException {
        long nanos = new DatetimeParser().time(text);
        if (nanos == DatetimeParser.INVALID) {
            throw cannotParse(text, USUAL_PATTERN);
        }
        return nanos;
    }

    /** The time of a text in a pattern. */
    public static long parse(StringView text, DatetimePattern pattern) throws ArclightException {
        try {
            return pattern.parseTime(text.toString());
        } catch (DateTimeException e) {
            throw cannotParse(text, pattern.text()).causedBy(e);
        }
    }

    /** No time without a pattern. */
    public static void nothing(StringView text, StringView pattern, StringAppender out, NullFlag isNull) {
        isNull.set();
    }

    private static ArclightException cannotParse(StringView text, String pattern) {
        return new ArclightException(
                ErrorCondition.CANNOT_PARSE_TIME, "input", "'" + text + "'", "format", "'" + pattern + "'");
    }
}
