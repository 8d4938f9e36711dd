package io.arclight.planner.catalog;

import java.util.List;

/**
 * The full name of a table or persistent view.
 *
 * @param schema its schema
 * @param name its own name, as written
 */
public record TableName(String schema, String name) {
    /** The parts of the name with the catalog's, as messages and qualified columns have them. */
    public List<String> parts() {
        return List.of(Catalog.NAME, schema, name);
    }

    /** The name as messages quote it. */
    public String quoted() {
        return Catalog.quote(parts());
    }

    /** The name with its schema, unquoted. */
    public String text() {
        return schema + "." + name;
    }
}
