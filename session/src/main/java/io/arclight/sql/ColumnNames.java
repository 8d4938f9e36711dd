package io.arclight.sql;

import io.arclight.exec.error.ArclightException;
import io.arclight.exec.error.ErrorCondition;
import io.arclight.exec.error.Origin;
import io.arclight.planner.logical.LogicalExpression;
import io.arclight.planner.logical.NameExpression.Attribute;
import io.arclight.planner.logical.NameExpression.Star;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Names of columns as the API takes them: parts separated by dots, quoted by back-quotes where they hold dots. */
final class ColumnNames {
    private ColumnNames() {}

    /** The attribute or star that a name means, within the columns of a Dataset (0 for none in particular). */
    static LogicalExpression expression(String name, long datasetId) {
        if (name.equals("*")) {
            return new Star(List.of(), Optional.empty(), List.of(), List.of(), Origin.NONE);
        }
        if (name.endsWith(".*")) {
            return new Star(
                    parts(name.substring(0, name.length() - 2)), Optional.empty(), List.of(), List.of(), Origin.NONE);
        }
        return new Attribute(parts(name), datasetId, Origin.NONE);
    }

    /**
     * The parts of a name.
     *
     * @throws ArclightException PARSE_SYNTAX_ERROR when a back-quote is not closed
     */
    static List<String> parts(String name) {
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c == '`' && quoted && i + 1 < name.length() && name.charAt(i + 1) == '`') {
                part.append('`');
                i++;
            } else if (c == '`') {
                quoted = !quoted;
            } else if (c == '.' && !quoted) {
                parts.add(part.toString());
                part.setLength(0);
            } else {
                part.append(c);
            }
        }
        if (quoted) {
            throw new ArclightException(
                    ErrorCondition.PARSE_SYNTAX_ERROR,
                    "error",
                    "'" + name + "'",
                    "hint",
                    ": a back-quote is not closed");
        }
        parts.add(part.toString());
        return parts;
    }
}
