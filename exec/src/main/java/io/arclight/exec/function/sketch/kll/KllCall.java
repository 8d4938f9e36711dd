package io.arclight.exec.function.sketch.kll;

import io.arclight.exec.error.ArclightException;
import io.arclight.exec.error.ErrorCondition;
import io.arclight.exec.function.sketch.SketchLibrary;
import java.util.function.Supplier;
import org.apache.datasketches.kll.KllSketch;

/**
 * A call of one of the functions that there are for each kind.
 *
 * @param function its name
 * @param kind what the sketches are of
 */
public record KllCall(String function, KllKind kind) {
    /** The sketch that bytes are. */
    KllSketch read(byte[] bytes) {
        return checked(() -> kind.read(bytes));
    }

    /** Does what may find out that bytes are no sketch. */
    <T> T checked(Supplier<T> action) {
        return SketchLibrary.read(action, this::invalid);
    }

    /** Does what may find out that bytes are no sketch. */
    void check(Runnable action) {
        SketchLibrary.check(action, this::invalid);
    }

    private ArclightException invalid() {
        return new ArclightException(ErrorCondition.KLL_INVALID_INPUT_SKETCH_BUFFER, "function", "`" + function + "`");
    }
}
