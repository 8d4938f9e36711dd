package io.arclight.exec.function.regex;

import io.arclight.exec.error.ArclightException;
import io.arclight.exec.error.ErrorCondition;
import io.arclight.exec.function.scalar.Prepared;
import io.arclight.exec.function.scalar.SessionContext;
import io.arclight.exec.function.value.StringView;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** A regular expression in Java's dialect. */
public final class RegexPattern implements Prepared {
    private final Pattern pattern;
    private final Matcher matcher;
    private final byte[] required;

    private RegexPattern(Pattern pattern) {
        this.pattern = pattern;
        this.matcher = pattern.matcher("");
        this.required = RequiredText.of(pattern).getBytes(StandardCharsets.UTF_8);
    }

    /** Compiles a text. */
    public static RegexPattern prepare(String text, SessionContext session) {
        try {
            return new RegexPattern(Pattern.compile(text));
        } catch (PatternSyntaxException e) {
            throw new ArclightException(
                            ErrorCondition.INVALID_PARAMETER_VALUE__PATTERN,
                            "parameter",
                            "`regexp`",
                            "functionName",
                            "`rlike`",
                            "value",
                            "'" + text + "'")
                    .causedBy(e);
        }
    }

    /** Whether the expression matches some part of a string. */
    public boolean occursIn(StringView value) {
        return (required.length == 0 || value.indexOf(required, 0) >= 0)
                && matcher(value).find();
    }

    /** A matcher for a string, good until the next call. */
    public Matcher matcher(StringView value) {
        return matcher.reset(value.toString());
    }

    /** The compiled pattern. */
    public Pattern pattern() {
        return pattern;
    }
}
