package io.arclight.planner.logical;

import java.util.List;

/**
 * A common table expression.
 *
 * @param name its name
 * @param columns new names of its columns; empty keeps them
 * @param query its query
 */
public record CommonTable(String name, List<String> columns, LogicalPlan query) {}
