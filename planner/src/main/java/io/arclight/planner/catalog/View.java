package io.arclight.planner.catalog;

import io.arclight.planner.logical.LogicalPlan;
import java.util.List;
import java.util.Optional;

/**
 * A view. Its query is analyzed anew whenever it is used.
 *
 * @param name its name, as written
 * @param columns names of its columns; empty for the query's own
 * @param plan its query
 * @param text the SQL of the query; empty for files and Datasets
 * @param replaced the view of the same name that this one has replaced, which its query may still mean
 */
public record View(String name, List<String> columns, LogicalPlan plan, String text, Optional<View> replaced) {
    /** Copies the columns. */
    public View {
        columns = List.copyOf(columns);
    }
}
