package io.arclight.exec.evaluate.loop;

import java.lang.invoke.MethodHandles;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Every loop of this process, made on first use. */
public final class Loops {
    private static final Map<LoopShape, Loop> LOOPS = new ConcurrentHashMap<>();

    private Loops() {}

    /** The loop of a shape. */
    public static Loop of(LoopShape shape) {
        Loop loop = LOOPS.get(shape);
        return loop != null ? loop : LOOPS.computeIfAbsent(shape, Loops::define);
    }

    private static Loop define(LoopShape shape) {
        byte[] bytecode = new LoopCompiler(shape).compile();
        try {
            Class<?> type =
                    MethodHandles.lookup().defineHiddenClass(bytecode, true).lookupClass();
            return (Loop) type.getDeclaredConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("no loop for " + shape, e);
        }
    }
}
