package io.arclight.exec.function.misc;

import io.arclight.exec.column.Column;
import io.arclight.exec.column.build.ColumnBuilder;
import io.arclight.exec.error.ArclightException;
import io.arclight.exec.error.ErrorCondition;
import io.arclight.exec.function.FunctionDescriptor;
import io.arclight.exec.function.ScalarBinding;
import io.arclight.exec.function.ScalarTraits;
import io.arclight.exec.function.scalar.ColumnFunction;
import io.arclight.exec.function.scalar.FunctionGroup;
import io.arclight.exec.function.scalar.Invocation;
import io.arclight.exec.function.scalar.RowLoop;
import io.arclight.exec.function.value.StringView;
import io.arclight.exec.type.AtomicType;
import io.arclight.exec.type.DataType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Errors on demand. Their type is void, which goes where any type is asked for. */
public final class Assertions {
    private static final ScalarTraits RAISES = new ScalarTraits(false, true, true);

    private Assertions() {}

    /** The functions of this class. */
    public static List<FunctionDescriptor> functions() {
        return new FunctionGroup(Assertions.class, "misc_funcs")
                .bound("assert_true(expr[, message]) - Raises an error if `expr` is not true.", Assertions::assertTrue)
                .printed((name, arguments) -> name + "(" + arguments.get(0) + ", "
                        + (arguments.size() > 1 ? arguments.get(1) : notTrue(arguments.get(0))) + ")")
                .bound("raise_error(expr) - Raises an error.", Assertions::raiseError)
                .functions();
    }

    private static ScalarBinding assertTrue(Invocation call) {
        call.expect(1, 2);
        List<DataType> types = new ArrayList<>(List.of(AtomicType.BOOLEAN));
        if (!call.coercion().canCastImplicitly(call.type(0), AtomicType.BOOLEAN)) {
            throw call.unexpectedType(0, "\"BOOLEAN\"");
        }
        Optional<String> text = Optional.of(notTrue(call.argument(0).sql()));
        if (call.count() == 2) {
            call.expectString(1);
            types.add(AtomicType.STRING);
            text = Optional.empty();
        }
        return call.kernel(new Assertion(text), types, AtomicType.NULL, true, RAISES);
    }

    private static String notTrue(String condition) {
        return "'" + condition + "' is not true!";
    }

    private static ScalarBinding raiseError(Invocation call) {
        call.expect(1).expectString(0);
        return call.kernel(new Raise(), List.of(AtomicType.STRING), AtomicType.NULL, true, RAISES);
    }

    private static ArclightException raised(String message) {
        return new ArclightException(ErrorCondition.USER_RAISED_EXCEPTION, "errorMessage", message);
    }

    private static ArclightException raised(Column messages, int row) {
        return raised(
                messages.isNull(row)
                        ? "null"
                        : RowLoop.string(messages, row, new StringView()).toString());
    }

    /**
     * Nothing, or an error where the first argument is false or null.
     *
     * @param text the message, unless the second argument is
     */
    private record Assertion(Optional<String> text) implements ColumnFunction {
        @Override
        public Column apply(Input input) {
            return RowLoop.build(input, (row, out) -> check(input, row, out));
        }

        private void check(Input input, int row, ColumnBuilder out) {
            if (!RowLoop.isTrue(input.argument(0), row)) {
                throw text.map(Assertions::raised).orElseGet(() -> raised(input.argument(1), row));
            }
            out.appendNulls(1);
        }
    }

    /** An error for every row. */
    private record Raise() implements ColumnFunction {
        @Override
        public Column apply(Input input) {
            return RowLoop.build(input, (row, out) -> {
                throw raised(input.argument(0), row);
            });
        }
    }
}
