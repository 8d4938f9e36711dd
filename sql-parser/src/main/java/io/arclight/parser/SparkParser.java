package io.arclight.parser;

import io.arclight.parser.SparkParseException.Condition;
import io.arclight.parser.grammar.MissingFeature;
import io.arclight.parser.grammar.ParseException;
import io.arclight.parser.grammar.SparkGrammar;
import io.arclight.parser.grammar.SparkGrammarConstants;
import io.arclight.parser.grammar.SparkLexer;
import io.arclight.parser.grammar.SparkToken;
import io.arclight.parser.grammar.UnclosedCommentException;
import io.arclight.parser.grammar.UnquotedName;
import io.arclight.parser.tree.ColumnDefinition;
import io.arclight.parser.tree.DataTypeNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.calcite.sql.SqlNode;

/**
 * Parses Spark SQL. The tree says what was written; names, types and functions are not looked up. Stateless and thread safe.
 *
 * <p>Every method throws {@link SparkParseException} for text that Spark's grammar does not accept.
 */
public final class SparkParser {
    private SparkParser() {}

    /** Parses one statement with Spark's default options; semicolons at the end are ignored. */
    public static SqlNode parseStatement(String sql) {
        return parseStatement(sql, ParserOptions.DEFAULT);
    }

    /** Parses one statement, a query or a class of {@code io.arclight.parser.statement}. */
    public static SqlNode parseStatement(String sql, ParserOptions options) {
        SqlNode configuration = ConfigurationCommand.parse(sql);
        if (configuration != null) {
            return configuration;
        }
        try {
            return parse(sql, options, SparkGrammar::parseSqlStmtEof);
        } catch (SparkParseException e) {
            // To Spark, SET VARIABLE with anything wrong about it is a SET like any other.
            ConfigurationCommand.reject(sql);
            throw e;
        }
    }

    /** Parses an expression, such as {@code a + 1 > b}. */
    public static SqlNode parseExpression(String sql) {
        return parse(sql, ParserOptions.DEFAULT, SparkGrammar::parseSqlExpressionEof);
    }

    /** Parses an expression with an optional alias, such as {@code a + 1 AS b}, or a star. */
    public static SqlNode parseNamedExpression(String sql) {
        return parse(sql, ParserOptions.DEFAULT, SparkGrammar::NamedExpressionEof);
    }

    /** Parses a type, such as {@code ARRAY<INT>}. */
    public static DataTypeNode parseDataType(String sql) {
        return parse(sql, ParserOptions.DEFAULT, SparkGrammar::DataTypeEof);
    }

    /** Parses a list of columns, such as {@code a INT, b STRING COMMENT 'x'}; colons between name and type are allowed. */
    public static List<ColumnDefinition> parseTableSchema(String sql) {
        return parse(sql, ParserOptions.DEFAULT, SparkGrammar::TableSchemaEof).getList().stream()
                .map(ColumnDefinition.class::cast)
                .toList();
    }

    /** The parts of a name, such as {@code a.`b c`}. */
    public static List<String> parseName(String text) {
        return List.copyOf(parse(text, ParserOptions.DEFAULT, SparkGrammar::NameEof).names);
    }

    /** Splits a script at the semicolons outside of strings, names and comments; empty statements are left out. */
    public static List<ScriptStatement> splitStatements(String script) {
        return ScriptStatement.split(script);
    }

    /** How many {@code ?} a statement has. */
    public static int parameterCount(String sql) {
        return (int) new SparkLexer(sql, ParserOptions.DEFAULT)
                .tokens().stream()
                        .filter(token -> token.kind == SparkGrammarConstants.HOOK)
                        .count();
    }

    /** Whether a statement has a {@code :name} where a value stands. */
    public static boolean hasNamedParameter(String sql) {
        List<SparkToken> tokens = new SparkLexer(sql, ParserOptions.DEFAULT).tokens();
        for (int i = 0; i + 1 < tokens.size(); i++) {
            if (tokens.get(i).kind == SparkGrammarConstants.COLON
                    && isWord(tokens.get(i + 1))
                    && (i == 0 || !endsOperand(tokens.get(i - 1)))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isWord(SparkToken token) {
        return Character.isJavaIdentifierStart(token.image.isEmpty() ? ' ' : token.image.charAt(0));
    }

    private static boolean endsOperand(SparkToken token) {
        return switch (token.kind) {
            case SparkGrammarConstants.IDENTIFIER,
                    SparkGrammarConstants.BACK_QUOTED_IDENTIFIER,
                    SparkGrammarConstants.RBRACKET,
                    SparkGrammarConstants.RPAREN -> true;
            default -> false;
        };
    }

    private interface Production<T> {
        T read(SparkGrammar grammar) throws ParseException;
    }

    private static <T> T parse(String sql, ParserOptions options, Production<T> production) {
        SourceText source = new SourceText(sql);
        SparkLexer lexer;
        try {
            lexer = new SparkLexer(sql, options);
        } catch (UnclosedCommentException e) {
            throw new SparkParseException(
                    Condition.UNCLOSED_BRACKETED_COMMENT, Map.of(), source, e.offset(), sql.length());
        }
        int first = lexer.tokens().get(0).kind;
        if (first == SparkGrammarConstants.EOF || first == SparkGrammarConstants.SEMICOLON) {
            throw new SparkParseException(Condition.PARSE_EMPTY_STATEMENT, Map.of(), source, 0, sql.length());
        }
        try {
            return production.read(new SparkGrammar(lexer));
        } catch (ParseException e) {
            Optional<MissingFeature> missing = MissingFeature.find(lexer.tokens());
            throw missing.isPresent()
                    ? new SparkParseException(
                            Condition.FEATURE_NOT_SUPPORTED,
                            Map.of("feature", missing.get().description()),
                            source,
                            0,
                            sql.length())
                    : syntaxError(lexer.tokens(), (SparkToken) e.currentToken.next, source);
        }
    }

    private static SparkParseException syntaxError(List<SparkToken> tokens, SparkToken token, SourceText source) {
        Optional<String> name = UnquotedName.around(tokens, token);
        if (name.isPresent()) {
            return new SparkParseException(
                    Condition.INVALID_IDENTIFIER, Map.of("ident", name.get()), source, token.start(), token.end());
        }
        if (token.kind == SparkGrammarConstants.DOT && source.text().charAt(token.start()) != '.') {
            // A dot that IDENTIFIER(...) stands for, where a name has one part.
            return new SparkParseException(
                    Condition.IDENTIFIER_TOO_MANY_NAME_PARTS,
                    Map.of("identifier", source.text().substring(token.start(), token.end()), "limit", "1"),
                    source,
                    token.start(),
                    token.end());
        }
        boolean atEnd = token.kind == SparkGrammarConstants.EOF;
        String near = atEnd ? "end of input" : "'" + token.image + "'";
        return new SparkParseException(
                Condition.PARSE_SYNTAX_ERROR, Map.of("error", near, "hint", ""), source, token.start(), token.end());
    }
}
