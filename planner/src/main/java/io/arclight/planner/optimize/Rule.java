package io.arclight.planner.optimize;

import org.apache.calcite.rel.RelNode;

/**
 * One rewrite of a rel of one class. The result gives the same rows; its columns may only differ in nullability, and only
 * when that became stricter.
 *
 * @param <R> the class of rels it looks at
 */
public interface Rule<R extends RelNode> {
    /** The class of rels it looks at, subclasses included. */
    Class<R> target();

    /** The better rel, or the given one itself when there is nothing to do. */
    RelNode apply(R rel, RuleContext context);
}
