package io.arclight.planner.syntax.literal;

import io.arclight.exec.error.ArclightException;
import io.arclight.exec.error.ErrorCondition;
import io.arclight.exec.error.Origin;
import io.arclight.exec.setting.Settings;
import io.arclight.parser.SourceText;
import io.arclight.parser.SparkParseException;
import java.util.Map;
import java.util.function.Supplier;
import org.apache.calcite.sql.SqlNode;
import org.apache.calcite.sql.parser.SqlParserPos;

/** The text that is read, the session's settings, and errors that point into the text. */
public class SyntaxContext {
    private final SourceText source;
    private final Settings settings;
    private boolean onlyForNow;

    /** A context for one text. */
    public SyntaxContext(SourceText source, Settings settings) {
        this.source = source;
        this.settings = settings;
    }

    /** The session's settings. */
    public Settings settings() {
        return settings;
    }

    /** Notes that the text means something else at another time. */
    public void holdOnlyForNow() {
        onlyForNow = true;
    }

    /** Whether the text is to be read anew the next time. */
    public boolean isOnlyForNow() {
        return onlyForNow;
    }

    /** The text of a node. */
    public String fragment(SqlNode node) {
        return source.fragment(node.getParserPosition());
    }

    /** Where a node was written. */
    public Origin origin(SqlNode node) {
        SqlParserPos pos = node.getParserPosition();
        return pos.getLineNum() == 0
                ? Origin.NONE
                : new Origin(source.text(), source.startOffset(pos), source.endOffset(pos));
    }

    /** An error at a node. */
    public ArclightException error(ErrorCondition condition, SqlNode node, String... parameters) {
        return new ArclightException(condition, parameters).at(origin(node));
    }

    /** Spark has it, this engine does not. */
    public ArclightException unsupported(String feature, SqlNode node) {
        return error(ErrorCondition.FEATURE_NOT_SUPPORTED, node, "feature", feature);
    }

    /** What the grammar takes although no clause means it. */
    public ArclightException syntaxError(SqlNode node) {
        return new ArclightException(
                ErrorCondition.PARSE_SYNTAX_ERROR,
                Map.of("error", "'" + fragment(node) + "'", "hint", ""),
                origin(node),
                null);
    }

    /**
     * What reading a text gives.
     *
     * @throws ArclightException what the parser finds wrong, with its place in the text
     */
    public static <T> T read(String text, Supplier<T> reading) {
        try {
            return reading.get();
        } catch (SparkParseException e) {
            int start = Math.min(e.offset(), Math.max(0, text.length() - 1));
            Origin origin = new Origin(text, start, Math.max(start + 1, Math.min(e.endOffset(), text.length())));
            throw new ArclightException(ErrorCondition.valueOf(e.condition()), e.parameters(), origin, null);
        }
    }
}
