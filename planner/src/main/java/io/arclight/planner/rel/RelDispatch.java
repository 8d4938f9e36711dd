package io.arclight.planner.rel;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.apache.calcite.rel.RelNode;

/**
 * One function per class of rel: the visitor that Calcite's open hierarchy lacks. The function of the nearest superclass
 * counts.
 *
 * @param <T> the result
 */
public final class RelDispatch<T> {
    private final Map<Class<?>, Function<RelNode, T>> functions = new LinkedHashMap<>();
    private final Map<Class<?>, Function<RelNode, T>> resolved = new ConcurrentHashMap<>();
    private final Function<RelNode, T> otherwise;

    /**
     * A dispatch without functions.
     *
     * @param otherwise for rels of no known class
     */
    public RelDispatch(Function<RelNode, T> otherwise) {
        this.otherwise = otherwise;
    }

    /** Adds the function for a class of rels. */
    public <R extends RelNode> RelDispatch<T> on(Class<R> type, Function<R, T> function) {
        functions.put(type, rel -> function.apply(type.cast(rel)));
        return this;
    }

    /** Calls the function for the rel's class. */
    public T apply(RelNode rel) {
        return resolved.computeIfAbsent(rel.getClass(), this::resolve).apply(rel);
    }

    private Function<RelNode, T> resolve(Class<?> type) {
        for (Class<?> c = type; c != null; c = c.getSuperclass()) {
            Function<RelNode, T> function = functions.get(c);
            if (function != null) {
                return function;
            }
        }
        return otherwise;
    }
}
