package io.arclight.exec.function.misc;

import io.arclight.exec.column.Column;
import io.arclight.exec.column.build.ViewBuilder;
import io.arclight.exec.function.ScalarBinding;
import io.arclight.exec.function.ScalarTraits;
import io.arclight.exec.function.random.MersenneTwister;
import io.arclight.exec.function.scalar.ColumnFunction;
import io.arclight.exec.function.scalar.Invocation;
import io.arclight.exec.function.scalar.RowLoop;
import io.arclight.exec.function.scalar.SessionContext;
import io.arclight.exec.type.AtomicType;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.UUID;

/**
 * Random UUIDs of version 4.
 *
 * @param seed where they begin
 */
record RandomUuid(long seed) implements ColumnFunction {
    private static final long VERSION_MASK = 0xffff_ffff_ffff_0fffL;
    private static final long VERSION = 0x4000L;
    private static final long VARIANT_MASK = 0xbfff_ffff_ffff_ffffL;
    private static final long VARIANT = 0x8000_0000_0000_0000L;

    static ScalarBinding bind(Invocation call) {
        call.expect(0, 1);
        long seed = new Random().nextLong();
        if (call.count() == 1) {
            if (!call.type(0).isIntegral() && call.type(0) != AtomicType.NULL) {
                throw call.unexpectedType(0, "(\"INT\" or \"BIGINT\")");
            }
            Object value = call.constant(0, "`seed`", "integer");
            seed = value == null ? 0L : ((Number) value).longValue();
        }
        return call.kernel(
                new RandomUuid(seed), call.types(), AtomicType.STRING, false, new ScalarTraits(false, false, false));
    }

    @Override
    public Object newState(SessionContext session) {
        return new MersenneTwister(session.seed(seed));
    }

    @Override
    public Column apply(Input input) {
        Random random = (Random) input.state();
        return RowLoop.build(input, (row, out) -> {
            long most = random.nextLong() & VERSION_MASK | VERSION;
            long least = (random.nextLong() | VARIANT) & VARIANT_MASK;
            ((ViewBuilder) out).append(new UUID(most, least).toString().getBytes(StandardCharsets.US_ASCII));
        });
    }
}
