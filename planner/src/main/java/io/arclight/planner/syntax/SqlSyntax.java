package io.arclight.planner.syntax;

import io.arclight.exec.error.ArclightException;
import io.arclight.exec.setting.Settings;
import io.arclight.exec.type.DataType;
import io.arclight.exec.type.StructType;
import io.arclight.parser.ParserOptions;
import io.arclight.parser.SourceText;
import io.arclight.parser.SparkParser;
import io.arclight.planner.command.Statement;
import io.arclight.planner.logical.LogicalExpression;
import io.arclight.planner.syntax.literal.SyntaxContext;
import io.arclight.planner.syntax.literal.TypeSyntax;
import io.arclight.planner.syntax.query.ExpressionSyntax;
import io.arclight.planner.syntax.query.Translation;
import io.arclight.planner.syntax.statement.StatementSyntax;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Reads SQL text. Every method throws {@link ArclightException} with a condition such as PARSE_SYNTAX_ERROR, and the place in
 * the text, when the text is not Spark's.
 */
public final class SqlSyntax {
    private static final Set<String> READING = Set.of(
            Settings.DOUBLE_QUOTED_IDENTIFIERS.key(),
            Settings.SINGLE_CHARACTER_PIPE.key(),
            Settings.ESCAPED_STRING_LITERALS.key(),
            Settings.TIME_ZONE.key(),
            Settings.TIMESTAMP_TYPE.key(),
            Settings.LEGACY_INTERVAL.key());

    private SqlSyntax() {}

    /**
     * One statement; semicolons at its end are ignored.
     *
     * @param settings decide about double quotes, and the zone and type of TIMESTAMP literals
     */
    public static Statement parseStatement(String sql, Settings settings) {
        return parse(sql, settings, (expression, first) -> Optional.empty()).statement();
    }

    /**
     * One statement; semicolons at its end are ignored.
     *
     * @param written the text; values of settings stand in it for <code>${name}</code>
     * @param settings decide about double quotes, and the zone and type of TIMESTAMP literals
     * @param constants computes what stands in {@code IDENTIFIER(...)}
     */
    public static ParsedStatement parse(String written, Settings settings, ConstantValues constants) {
        String sql = new VariableSubstitution(settings).substitute(written);
        return SyntaxContext.read(sql, () -> {
            Translation translation = new Translation(new SourceText(sql), settings);
            if (!sql.equals(written)) {
                translation.holdOnlyForNow();
            }
            ConstantValues names = (expression, first) -> {
                translation.holdOnlyForNow();
                return constants.value(expression, first);
            };
            ParserOptions options = new ParserOptions(
                    settings.get(Settings.DOUBLE_QUOTED_IDENTIFIERS),
                    settings.get(Settings.SINGLE_CHARACTER_PIPE),
                    settings.get(Settings.ESCAPED_STRING_LITERALS),
                    new IdentifierNames(settings, names));
            Statement statement = new StatementSyntax(translation).statement(SparkParser.parseStatement(sql, options));
            return new ParsedStatement(statement, translation.isOnlyForNow());
        });
    }

    /** What is set of the settings that decide how text is read, by key. */
    public static Map<String, String> readingSettings(Settings settings) {
        Map<String, String> reading = new TreeMap<>(settings.explicit());
        reading.keySet().retainAll(READING);
        return reading;
    }

    /** The parts of a name, such as {@code a.`b c`}. */
    static List<String> parseName(String text) {
        return SyntaxContext.read(text, () -> SparkParser.parseName(text));
    }

    /** How many {@code ?} a statement has. */
    public static int parameterCount(String sql) {
        return SparkParser.parameterCount(sql);
    }

    /** Whether a statement has a {@code :name} where a value stands. */
    public static boolean hasNamedParameter(String sql) {
        return SparkParser.hasNamedParameter(sql);
    }

    /** An expression with an optional alias, or a star: what {@code expr} and {@code selectExpr} take. */
    public static LogicalExpression parseExpression(String sql, Settings settings) {
        return ExpressionSyntax.parse(sql, settings);
    }

    /** A type, such as {@code array<int>}. */
    public static DataType parseDataType(String sql) {
        return SyntaxContext.read(sql, () -> types(sql).type(SparkParser.parseDataType(sql)));
    }

    /** A schema, such as {@code a INT, b STRING NOT NULL}. */
    public static StructType parseSchema(String sql) {
        return SyntaxContext.read(sql, () -> types(sql).struct(SparkParser.parseTableSchema(sql)));
    }

    private static TypeSyntax types(String sql) {
        return new Translation(new SourceText(sql), Settings.defaults()).types();
    }
}
