package io.arclight.planner.logical;

import io.arclight.exec.error.Origin;
import java.util.List;
import java.util.Optional;

/**
 * A common table expression.
 *
 * @param name its name
 * @param columns new names of its columns; empty keeps them
 * @param query its query
 * @param levelLimit how many steps a recursion may have, when given
 * @param origin where it was written
 */
public record CommonTable(
        String name, List<String> columns, LogicalPlan query, Optional<Integer> levelLimit, Origin origin) {}
