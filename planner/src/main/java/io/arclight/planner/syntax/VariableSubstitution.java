package io.arclight.planner.syntax;

import io.arclight.exec.error.ArclightException;
import io.arclight.exec.error.ErrorCondition;
import io.arclight.exec.setting.Settings;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Puts values of settings in the place of <code>${name}</code> before a statement is read, as Spark does with {@code
 * spark.sql.variable.substitute}. {@code spark}, {@code sparkconf}, {@code hivevar} and {@code hiveconf} may stand before the
 * name; the environment and the system's properties, which Spark knows, too, are none of a statement's business here. What
 * is not set stays as it is written.
 */
final class VariableSubstitution {
    private static final Pattern REFERENCE = Pattern.compile("\\$\\{(?:(\\w+?):)?(\\S+?)}");
    private static final Set<String> PREFIXES = Set.of("spark", "sparkconf", "hivevar", "hiveconf");

    private final Settings settings;

    VariableSubstitution(Settings settings) {
        this.settings = settings;
    }

    /** The statement that a text means. */
    String substitute(String sql) {
        return settings.get(Settings.VARIABLE_SUBSTITUTE) && sql.contains("${") ? substitute(sql, Set.of()) : sql;
    }

    private String substitute(String text, Set<String> within) {
        return REFERENCE.matcher(text).replaceAll(found -> {
            String written = found.group();
            String name = (found.group(1) == null ? "" : found.group(1) + ":") + found.group(2);
            Optional<String> value = value(found.group(1), found.group(2));
            return Matcher.quoteReplacement(
                    value.map(it -> substitute(it, and(within, name))).orElse(written));
        });
    }

    private Optional<String> value(String prefix, String name) {
        if (prefix != null) {
            return PREFIXES.contains(prefix)
                    ? settings.text(name).or(() -> settings.text(prefix + ":" + name))
                    : Optional.empty();
        }
        return settings.text(name).or(() -> settings.text("hivevar:" + name));
    }

    private static Set<String> and(Set<String> within, String name) {
        Set<String> all = new HashSet<>(within);
        if (!all.add(name)) {
            throw new ArclightException(
                    ErrorCondition.INVALID_CONF_VALUE,
                    "confValue",
                    "${" + name + "}",
                    "confName",
                    name,
                    "message",
                    "Circular reference in " + name + ".");
        }
        return all;
    }
}
