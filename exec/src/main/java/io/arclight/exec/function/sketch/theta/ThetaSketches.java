package io.arclight.exec.function.sketch.theta;

import io.arclight.exec.error.ArclightException;
import io.arclight.exec.error.ErrorCondition;
import io.arclight.exec.function.sketch.SketchArguments;
import io.arclight.exec.function.sketch.SketchLibrary;
import io.arclight.exec.function.value.StringAppender;
import io.arclight.exec.function.value.StringView;
import java.util.function.BinaryOperator;
import java.util.function.Supplier;
import org.apache.datasketches.common.Family;
import org.apache.datasketches.memory.Memory;
import org.apache.datasketches.theta.CompactSketch;
import org.apache.datasketches.theta.SetOperation;
import org.apache.datasketches.theta.Union;

/** Theta sketches as values. */
public final class ThetaSketches {
    private static final int FAMILY = 2;
    private static final int COMPRESSED = 4;
    private static final int COUNT = 8;

    static {
        SketchLibrary.prepare();
    }

    private ThetaSketches() {}

    /** The number of distinct values that a sketch saw, estimated. */
    public static long estimate(StringView sketch) throws ArclightException {
        return Math.round(read(sketch.toBytes(), "theta_sketch_estimate").getEstimate());
    }

    /** What is in either sketch. */
    public static void union(StringView first, StringView second, StringAppender out) throws ArclightException {
        union(first, second, SketchArguments.DEFAULT_ENTRIES, out);
    }

    /** What is in either sketch, with a number of nominal entries. */
    public static void union(StringView first, StringView second, int entries, StringAppender out)
            throws ArclightException {
        SketchArguments.checkEntries(entries, "theta_union");
        Union union = SetOperation.builder().setLogNominalEntries(entries).buildUnion();
        combine(first, second, "theta_union", union::union, out);
    }

    /** What is in both sketches. */
    public static void intersection(StringView first, StringView second, StringAppender out) throws ArclightException {
        combine(first, second, "theta_intersection", SetOperation.builder().buildIntersection()::intersect, out);
    }

    /** What is in the first sketch and not in the second. */
    public static void difference(StringView first, StringView second, StringAppender out) throws ArclightException {
        combine(first, second, "theta_difference", SetOperation.builder().buildANotB()::aNotB, out);
    }

    private static void combine(
            StringView first,
            StringView second,
            String function,
            BinaryOperator<CompactSketch> operation,
            StringAppender out) {
        CompactSketch left = read(first.toBytes(), function);
        CompactSketch right = read(second.toBytes(), function);
        out.append(checked(() -> operation.apply(left, right).toByteArrayCompressed(), function));
    }

    /** The sketch that bytes are. */
    public static CompactSketch read(byte[] bytes, String function) {
        return checked(() -> read(bytes, Memory.wrap(bytes), function), function);
    }

    /** Does what may find out that bytes are no sketch. */
    static <T> T checked(Supplier<T> action, String function) {
        return SketchLibrary.read(action, () -> invalid(function));
    }

    /** Does what may find out that bytes are no sketch. */
    static void check(Runnable action, String function) {
        SketchLibrary.check(action, () -> invalid(function));
    }

    private static CompactSketch read(byte[] bytes, Memory memory, String function) {
        Family family = Family.idToFamily(memory.getByte(FAMILY) & 0xff);
        if (family != Family.COMPACT) {
            throw new ArclightException(
                    ErrorCondition.THETA_INVALID_INPUT_SKETCH_BUFFER_FAMILY,
                    "function",
                    "`" + function + "`",
                    "expectedFamily",
                    Family.COMPACT.toString(),
                    "actualFamily",
                    family.toString());
        }
        // The library makes room for as many entries as the bytes claim to have: check first that they can be there.
        if (memory.getByte(1) == COMPRESSED) {
            checkCompressed(memory, bytes.length, function);
        } else if (memory.getByte(0) > 1
                && Integer.toUnsignedLong(memory.getInt(COUNT)) > memory.getCapacity() / Long.BYTES) {
            throw invalid(function);
        }
        return CompactSketch.heapify(memory);
    }

    private static void checkCompressed(Memory memory, int length, String function) {
        int bits = memory.getByte(3);
        int countBytes = memory.getByte(4);
        int start = Long.BYTES * (memory.getByte(0) & 0x3f);
        long count = 0;
        for (int i = 0; i < countBytes; i++) {
            count |= (memory.getByte(start + i) & 0xffL) << 8 * i;
        }
        if (bits < 1 || bits > Long.SIZE || countBytes > Integer.BYTES || count * bits > 8L * length) {
            throw invalid(function);
        }
    }

    /** The error for bytes that are no sketch. */
    static ArclightException invalid(String function) {
        return new ArclightException(
                ErrorCondition.THETA_INVALID_INPUT_SKETCH_BUFFER, "function", "`" + function + "`");
    }
}
