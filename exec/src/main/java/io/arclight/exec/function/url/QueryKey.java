package io.arclight.exec.function.url;

import io.arclight.exec.error.ArclightException;
import io.arclight.exec.error.ErrorCondition;
import io.arclight.exec.function.scalar.Prepared;
import io.arclight.exec.function.scalar.SessionContext;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** A key in the query of a URL; as with Spark it is a regular expression. */
public final class QueryKey implements Prepared {
    private final Pattern pattern;

    private QueryKey(Pattern pattern) {
        this.pattern = pattern;
    }

    /** Compiles a key. */
    public static QueryKey prepare(String text, SessionContext session) {
        try {
            return new QueryKey(Pattern.compile("(?:&|^)" + text + "=(?<value>[^&]*)"));
        } catch (PatternSyntaxException e) {
            throw new ArclightException(
                            ErrorCondition.INVALID_PARAMETER_VALUE__PATTERN,
                            "parameter",
                            "`key`",
                            "functionName",
                            "`parse_url`",
                            "value",
                            "'" + text + "'")
                    .causedBy(e);
        }
    }

    /** The value of the key; null when there is none. */
    String valueIn(String query) {
        Matcher matcher = pattern.matcher(query);
        return matcher.find() ? matcher.group("value") : null;
    }
}
