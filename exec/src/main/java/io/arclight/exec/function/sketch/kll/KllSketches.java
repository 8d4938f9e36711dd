package io.arclight.exec.function.sketch.kll;

import io.arclight.exec.error.ArclightException;
import io.arclight.exec.function.sketch.SketchLibrary;
import io.arclight.exec.function.value.StringAppender;
import io.arclight.exec.function.value.StringView;
import java.nio.charset.StandardCharsets;
import org.apache.datasketches.kll.KllSketch;

/** KLL sketches as values. */
public final class KllSketches {
    static final int DEFAULT_SIZE = KllSketch.DEFAULT_K;

    static {
        SketchLibrary.prepare();
    }

    private KllSketches() {}

    /** What the library says of a sketch. */
    public static void text(StringView sketch, StringAppender out, KllCall call) throws ArclightException {
        byte[] bytes = sketch.toBytes();
        out.append(call.checked(() -> call.read(bytes).toString()).getBytes(StandardCharsets.UTF_8));
    }

    /** The number of values that a sketch saw. */
    public static long count(StringView sketch, KllCall call) throws ArclightException {
        return call.read(sketch.toBytes()).getN();
    }

    /** A sketch of what two saw. */
    public static void merge(StringView left, StringView right, StringAppender out, KllCall call)
            throws ArclightException {
        KllSketch merged = call.read(left.toBytes());
        KllSketch other = call.read(right.toBytes());
        byte[] bytes = call.checked(() -> {
            merged.merge(other);
            return call.kind().write(merged);
        });
        out.append(bytes);
    }
}
