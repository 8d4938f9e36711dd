package io.arclight.planner.validate.scope;

import java.util.List;

/**
 * What a name means.
 *
 * @param column the column
 * @param fields the rest of the name: fields of the column's struct
 */
public record NameMatch(Column column, List<String> fields) {}
