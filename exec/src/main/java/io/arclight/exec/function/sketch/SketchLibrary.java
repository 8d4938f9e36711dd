package io.arclight.exec.function.sketch;

import io.arclight.exec.error.ArclightException;
import java.util.Set;
import java.util.function.Supplier;
import org.apache.datasketches.memory.Memory;

/**
 * The library of sketches, ready to be used. Every class that uses it calls {@link #prepare} from its static initializer.
 *
 * <p>The library's access to memory refuses to start on a JDK whose version it does not know, though what is used here, arrays
 * on the heap, works the same there. It reads the version from a system property, once: that property says 21, which it knows,
 * while its class is initialized.
 */
public final class SketchLibrary {
    private static final String VERSION = "java.version";
    private static final String CHECKING_CLASS = "org.apache.datasketches.memory.internal.ResourceImpl";
    private static final Set<Integer> KNOWN = Set.of(17, 21);

    static {
        initialize();
    }

    private SketchLibrary() {}

    /** Makes the library usable on this JDK. */
    public static void prepare() {
        // The static initializer does it, once.
    }

    private static void initialize() {
        if (KNOWN.contains(Runtime.version().feature())) {
            return;
        }
        String version = System.getProperty(VERSION);
        System.setProperty(VERSION, "21");
        try {
            Class.forName(CHECKING_CLASS, true, Memory.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        } finally {
            System.setProperty(VERSION, version);
        }
    }

    /**
     * Reads bytes that somebody claims to be a sketch.
     *
     * @param reader uses the library
     * @param error what to raise if they are not
     */
    public static <T> T read(Supplier<T> reader, Supplier<ArclightException> error) {
        try {
            return reader.get();
        } catch (ArclightException e) {
            throw e;
        } catch (RuntimeException | AssertionError e) {
            throw error.get().causedBy(e);
        }
    }

    /**
     * Does something with what somebody claims to be a sketch.
     *
     * @param action uses the library
     * @param error what to raise if it is none
     */
    public static void check(Runnable action, Supplier<ArclightException> error) {
        read(
                () -> {
                    action.run();
                    return true;
                },
                error);
    }
}
