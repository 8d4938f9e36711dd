package io.arclight.planner.catalog;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * A schema (database). Immutable.
 *
 * @param name its name
 * @param comment its comment
 * @param location the folder in which its tables get theirs
 * @param properties what DBPROPERTIES said
 */
public record Schema(String name, Optional<String> comment, Path location, Map<String, String> properties) {
    /** Copies the properties. */
    public Schema {
        properties = Map.copyOf(properties);
    }
}
