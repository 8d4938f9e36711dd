package io.arclight.exec.function.sketch.hll;

import io.arclight.exec.error.ArclightException;
import io.arclight.exec.error.ErrorCondition;
import io.arclight.exec.function.sketch.SketchLibrary;
import io.arclight.exec.function.value.StringAppender;
import io.arclight.exec.function.value.StringView;
import java.util.function.Supplier;
import org.apache.datasketches.hll.HllSketch;
import org.apache.datasketches.hll.TgtHllType;
import org.apache.datasketches.hll.Union;
import org.apache.datasketches.memory.Memory;

/** HyperLogLog sketches as values. */
public final class HllSketches {
    /** How sketches are kept: a byte for each bucket, as Spark does. */
    static final TgtHllType LAYOUT = TgtHllType.HLL_8;

    static final int LEAST_BUCKETS = 4;
    static final int MOST_BUCKETS = 21;

    /** Where the bytes of a sketch have the logarithm of the number of buckets, and that of slots for single values. */
    private static final int BUCKETS = 3;

    private static final int SLOTS = 4;

    static {
        SketchLibrary.prepare();
    }

    private HllSketches() {}

    /** The number of distinct values that a sketch saw, estimated. */
    public static long estimate(StringView sketch) throws ArclightException {
        String name = "hll_sketch_estimate";
        HllSketch read = read(sketch.toBytes(), name);
        return checked(() -> Math.round(read.getEstimate()), name);
    }

    /** The union of sketches with the same number of buckets. */
    public static void union(StringView first, StringView second, StringAppender out) throws ArclightException {
        union(first, second, false, out);
    }

    /** The union of sketches, of different numbers of buckets if that is allowed. */
    public static void union(StringView first, StringView second, boolean mixed, StringAppender out)
            throws ArclightException {
        HllSketch left = read(first.toBytes(), "hll_union");
        HllSketch right = read(second.toBytes(), "hll_union");
        checkBuckets(left.getLgConfigK(), right.getLgConfigK(), mixed, "hll_union");
        out.append(checked(
                () -> {
                    Union union = new Union(Math.min(left.getLgConfigK(), right.getLgConfigK()));
                    union.update(left);
                    union.update(right);
                    return union.getResult(LAYOUT).toUpdatableByteArray();
                },
                "hll_union"));
    }

    /** The sketch that bytes are, of a length that fits. */
    static HllSketch read(byte[] bytes, String function) {
        return checked(
                () -> {
                    Memory memory = Memory.wrap(bytes);
                    // The library makes room for as many buckets as the bytes claim to have.
                    if (memory.getByte(BUCKETS) < LEAST_BUCKETS
                            || memory.getByte(BUCKETS) > MOST_BUCKETS
                            || (memory.getByte(SLOTS) & 0xff) > MOST_BUCKETS) {
                        throw invalid(function);
                    }
                    return HllSketch.heapify(memory);
                },
                function);
    }

    /** Does what may find out that bytes are no sketch. */
    static <T> T checked(Supplier<T> action, String function) {
        return SketchLibrary.read(action, () -> invalid(function));
    }

    /** The error for bytes that are no sketch. */
    static ArclightException invalid(String function) {
        return new ArclightException(ErrorCondition.HLL_INVALID_INPUT_SKETCH_BUFFER, "function", "`" + function + "`");
    }

    /** Raises an error for different numbers of buckets, given as logarithms, unless they are allowed. */
    static void checkBuckets(int left, int right, boolean mixed, String function) {
        if (!mixed && left != right) {
            throw new ArclightException(
                    ErrorCondition.HLL_UNION_DIFFERENT_LG_K,
                    "left",
                    Integer.toString(left),
                    "right",
                    Integer.toString(right),
                    "function",
                    "`" + function + "`");
        }
    }
}
