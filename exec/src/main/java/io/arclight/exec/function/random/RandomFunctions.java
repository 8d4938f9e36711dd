package io.arclight.exec.function.random;

import io.arclight.exec.column.Column;
import io.arclight.exec.error.ArclightException;
import io.arclight.exec.error.ErrorCondition;
import io.arclight.exec.function.FunctionDescriptor;
import io.arclight.exec.function.ScalarBinding;
import io.arclight.exec.function.ScalarTraits;
import io.arclight.exec.function.scalar.ColumnFunction;
import io.arclight.exec.function.scalar.FunctionGroup;
import io.arclight.exec.function.scalar.Invocation;
import io.arclight.exec.function.scalar.RowLoop;
import io.arclight.exec.function.scalar.SessionContext;
import io.arclight.exec.row.ValueWriter;
import io.arclight.exec.type.AtomicType;
import io.arclight.exec.type.DataType;
import java.util.List;
import java.util.Random;

/** Random numbers and texts. Each task draws from a generator of its own, with the seed plus the task's number. */
public final class RandomFunctions {
    private static final ScalarTraits RANDOM = new ScalarTraits(false, true, false);
    private static final List<DataType> BY_WIDTH =
            List.of(AtomicType.BYTE, AtomicType.SHORT, AtomicType.INTEGER, AtomicType.LONG, AtomicType.FLOAT);

    private RandomFunctions() {}

    /** The functions of this class. */
    public static List<FunctionDescriptor> functions() {
        return new FunctionGroup(RandomFunctions.class, "math_funcs")
                .bound("rand([seed]) - Returns a random number from 0 to 1.", call -> number(call, Draw.EVEN))
                .alias("random")
                .bound(
                        "randn([seed]) - Returns a random number of the normal distribution.",
                        call -> number(call, Draw.NORMAL))
                .bound("randstr(length[, seed]) - Returns random letters and digits.", RandomFunctions::text)
                .bound("uniform(min, max[, seed]) - Returns a random number of a range.", RandomFunctions::uniform)
                .functions();
    }

    private static ScalarBinding number(Invocation call, Draw draw) {
        long seed = seed(call.expect(0, 1), 0, "\"BIGINT\"");
        return bind(call, seed, AtomicType.DOUBLE, draw::next);
    }

    private static ScalarBinding text(Invocation call) {
        call.expect(1, 2);
        Object value = call.constant(0, "`length`", "integer");
        long seed = seed(call, 1, "integer");
        if (!call.type(0).isNumeric() && call.type(0) != AtomicType.NULL) {
            throw call.unexpectedType(0, "INT or SMALLINT");
        }
        int length = value == null ? 0 : ((Number) value).intValue();
        if (length < 0) {
            throw new ArclightException(
                    ErrorCondition.INVALID_PARAMETER_VALUE__LENGTH,
                    "parameter",
                    "`length`",
                    "functionName",
                    "`randstr`",
                    "length",
                    Integer.toString(length));
        }
        return bind(call, seed, AtomicType.STRING, random -> letters(random, length));
    }

    private static String letters(Random random, int length) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            int choice = Math.abs(random.nextInt() % 62);
            text.append((char) (choice < 10 ? '0' + choice : choice < 36 ? 'a' + choice - 10 : 'A' + choice - 36));
        }
        return text.toString();
    }

    private static ScalarBinding uniform(Invocation call) {
        call.expect(2, 3);
        for (int i = 0; i < 2; i++) {
            if (!call.type(i).isNumeric() && call.type(i) != AtomicType.NULL) {
                throw call.unexpectedType(i, "\"NUMERIC\"");
            }
        }
        Object least = call.constant(0, "`min`", "integer or floating-point");
        Object most = call.constant(1, "`max`", "integer or floating-point");
        long seed = seed(call, 2, "integer");
        int width = Math.max(BY_WIDTH.indexOf(call.type(0)), BY_WIDTH.indexOf(call.type(1)));
        boolean all = BY_WIDTH.containsAll(call.types().subList(0, 2));
        DataType type = all ? BY_WIDTH.get(width) : AtomicType.DOUBLE;
        if (least == null || most == null) {
            return bind(call, seed, type, random -> null);
        }
        double from = ((Number) least).doubleValue();
        double range = ((Number) most).doubleValue() - from;
        boolean integral = type.isIntegral();
        return bind(call, seed, type, random -> {
            double value = from + range * random.nextDouble();
            return integral ? (Number) (long) value : (Number) value;
        });
    }

    /** The seed; when none is written, one that this call has from now on, wherever its values are computed. */
    private static long seed(Invocation call, int index, String type) {
        if (index >= call.count()) {
            return new Random().nextLong();
        }
        Object value = call.constant(index, "`seed`", type);
        DataType given = call.type(index);
        if (given != AtomicType.INTEGER && given != AtomicType.LONG && given != AtomicType.NULL) {
            throw call.unexpectedType(index, "(\"INT\" or \"BIGINT\")");
        }
        return value == null ? 0L : ((Number) value).longValue();
    }

    private static ScalarBinding bind(Invocation call, long seed, DataType type, Source source) {
        return call.kernel(new Drawing(seed, type, source), call.types(), type, true, RANDOM);
    }

    private enum Draw {
        EVEN {
            @Override
            Object next(Random random) {
                return random.nextDouble();
            }
        },
        NORMAL {
            @Override
            Object next(Random random) {
                return random.nextGaussian();
            }
        };

        abstract Object next(Random random);
    }

    /** Makes values of what a generator draws. */
    @FunctionalInterface
    private interface Source {
        Object next(Random random);
    }

    /**
     * Random values.
     *
     * @param seed where they begin
     * @param type their type
     * @param source makes them
     */
    private record Drawing(long seed, DataType type, Source source) implements ColumnFunction {
        @Override
        public Object newState(SessionContext session) {
            return new XorShiftRandom(session.seed(seed));
        }

        @Override
        public Column apply(Input input) {
            Random random = (Random) input.state();
            ValueWriter writer = ValueWriter.of(type);
            return RowLoop.build(input, (row, out) -> writer.write(source.next(random), out));
        }
    }
}
