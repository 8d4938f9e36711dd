package io.arclight.exec.function.collection;

import io.arclight.exec.column.Column;
import io.arclight.exec.column.build.ListBuilder;
import io.arclight.exec.function.ScalarBinding;
import io.arclight.exec.function.ScalarTraits;
import io.arclight.exec.function.random.MersenneTwister;
import io.arclight.exec.function.scalar.ColumnFunction;
import io.arclight.exec.function.scalar.Invocation;
import io.arclight.exec.function.scalar.RowLoop;
import io.arclight.exec.function.scalar.SessionContext;
import io.arclight.exec.type.ArrayType;
import io.arclight.exec.type.AtomicType;
import io.arclight.exec.type.DataType;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * {@code shuffle}: the elements in random order.
 *
 * @param seed of the random numbers; null for another one each time
 */
record Shuffle(long seed) implements ColumnFunction {
    static ScalarBinding bind(Invocation call) {
        call.expect(1, 2);
        ArrayType array = CollectionArguments.array(call, 0);
        List<DataType> types = new ArrayList<>(List.of(array));
        long seed = new Random().nextLong();
        if (call.count() == 2) {
            if (!call.type(1).isIntegral() && call.type(1) != AtomicType.NULL
                    || !call.argument(1).foldable()) {
                throw call.unexpectedType(1, "(\"INT\" or \"BIGINT\")");
            }
            seed = call.argument(1).value() instanceof Number number ? number.longValue() : 0L;
            types.add(AtomicType.LONG);
        }
        ScalarTraits traits = new ScalarTraits(false, false, false);
        return call.kernel(new Shuffle(seed), types, array, call.argument(0).nullable(), traits);
    }

    @Override
    public Object newState(SessionContext session) {
        return new MersenneTwister(session.seed(seed));
    }

    @Override
    public Column apply(Input input) {
        ArrayRows arrays = ArrayRows.of(input.argument(0));
        Random random = (Random) input.state();
        return RowLoop.build(input, (row, out) -> {
            if (input.argument(0).isNull(row)) {
                out.appendNulls(1);
                return;
            }
            int[] positions = new int[arrays.size(row)];
            for (int i = 0; i < positions.length; i++) {
                int other = random.nextInt(i + 1);
                positions[i] = positions[other];
                positions[other] = arrays.start(row) + i;
            }
            ListBuilder list = (ListBuilder) out;
            list.appendArray(arrays.elements(), positions);
        });
    }
}
