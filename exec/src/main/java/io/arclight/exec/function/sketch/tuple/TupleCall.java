package io.arclight.exec.function.sketch.tuple;

import io.arclight.exec.error.ArclightException;
import io.arclight.exec.error.ErrorCondition;
import io.arclight.exec.function.sketch.SketchLibrary;
import java.util.function.Supplier;
import org.apache.datasketches.common.Family;
import org.apache.datasketches.memory.Memory;
import org.apache.datasketches.tuple.Sketch;
import org.apache.datasketches.tuple.Sketches;
import org.apache.datasketches.tuple.UpdatableSummary;

/**
 * A call of one of the functions that there are for each kind.
 *
 * @param function its name
 * @param kind what numbers the entries have
 * @param <S> the class of what sums them up
 */
public record TupleCall<S extends UpdatableSummary<?>>(String function, TupleKind<?, S> kind) {
    private static final int VERSION = 1;
    private static final int FAMILY = 2;
    private static final int FORM = 3;
    private static final int UPDATABLE = 0;
    private static final int CAPACITY = 6;
    private static final int COUNT = 8;
    /** The logarithm of the largest table that a sketch in the form of tables may have, though it is empty. */
    private static final int MOST_CAPACITY = 20;
    /** The version of the form that has its number of entries behind the first word, if it has more than one. */
    private static final int COMPACT = 3;

    /** The sketch that bytes are. */
    Sketch<S> read(byte[] bytes) {
        return checked(() -> {
            Memory memory = Memory.wrap(bytes);
            check(memory);
            return Sketches.heapifySketch(memory, kind.deserializer());
        });
    }

    /** Does what may find out that bytes are no sketch. */
    <T> T checked(Supplier<T> action) {
        return SketchLibrary.read(action, this::invalid);
    }

    private void check(Memory memory) {
        Family family = Family.idToFamily(memory.getByte(FAMILY) & 0xff);
        if (family != Family.TUPLE) {
            throw new ArclightException(
                    ErrorCondition.TUPLE_INVALID_INPUT_SKETCH_BUFFER_FAMILY,
                    "function",
                    "`" + function + "`",
                    "expectedFamily",
                    Family.TUPLE.toString(),
                    "actualFamily",
                    family.toString());
        }
        // The library makes room for as many entries as the bytes claim to have: check first that they can be there.
        boolean counted = memory.getByte(VERSION) == COMPACT && memory.getByte(0) > 1;
        boolean updatable = memory.getByte(FORM) == UPDATABLE;
        if (updatable && (memory.getByte(CAPACITY) & 0xff) > MOST_CAPACITY
                || counted && Integer.toUnsignedLong(memory.getInt(COUNT)) > memory.getCapacity() / Long.BYTES) {
            throw invalid();
        }
    }

    /** The error for bytes that are no sketch. */
    ArclightException invalid() {
        return new ArclightException(
                ErrorCondition.TUPLE_INVALID_INPUT_SKETCH_BUFFER, "function", "`" + function + "`");
    }
}
