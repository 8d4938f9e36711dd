package io.arclight.exec.function.sketch.hll;

import io.arclight.exec.error.ArclightException;
import io.arclight.exec.error.ErrorCondition;
import io.arclight.exec.function.sketch.SketchLibrary;
import io.arclight.exec.function.value.StringAppender;
import io.arclight.exec.function.value.StringView;
import org.apache.datasketches.hll.HllSketch;
import org.apache.datasketches.hll.TgtHllType;
import org.apache.datasketches.hll.Union;
import org.apache.datasketches.memory.Memory;

/** HyperLogLog sketches as values. */
public final class HllSketches {
    /** How sketches are kept: a byte for each bucket, as Spark does. */
    static final TgtHllType LAYOUT = TgtHllType.HLL_8;

    static {
        SketchLibrary.prepare();
    }

    private HllSketches() {}

    /** The number of distinct values that a sketch saw, estimated. */
    public static long estimate(StringView sketch) throws ArclightException {
        return Math.round(read(sketch.toBytes(), "hll_sketch_estimate").getEstimate());
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
        Union union = new Union(Math.min(left.getLgConfigK(), right.getLgConfigK()));
        union.update(left);
        union.update(right);
        out.append(union.getResult(LAYOUT).toUpdatableByteArray());
    }

    /** The sketch that bytes are, of a length that fits. */
    static HllSketch read(byte[] bytes, String function) {
        return SketchLibrary.read(
                () -> HllSketch.heapify(Memory.wrap(bytes)),
                () -> new ArclightException(
                        ErrorCondition.HLL_INVALID_INPUT_SKETCH_BUFFER, "function", "`" + function + "`"));
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
