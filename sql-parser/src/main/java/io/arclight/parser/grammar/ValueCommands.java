package io.arclight.parser.grammar;

import java.util.List;

/** The words of commands that are made of expressions: DECLARE, SET VARIABLE, EXECUTE IMMEDIATE. */
final class ValueCommands implements SparkGrammarConstants {
    private ValueCommands() {}

    /** Whether a text begins with such a command. */
    static boolean starts(List<SparkToken> tokens) {
        return switch (TokenContext.keyword(tokens.get(0))) {
            case DECLARE, EXECUTE, SET -> true;
            default -> false;
        };
    }

    /** Whether a word has a meaning of its own in these commands. */
    static boolean isWord(int keyword) {
        return switch (keyword) {
            case DECLARE, EXECUTE, SET, OR, REPLACE, IMMEDIATE, VAR, VARIABLE, INTO, USING, DEFAULT -> true;
            default -> false;
        };
    }

    /** Whether the word at {@code i} has the neighbours it needs; else it is a name. */
    static boolean fits(int keyword, int i, TokenContext context) {
        return switch (keyword) {
            case DECLARE, EXECUTE, SET -> i == 0;
            case OR -> i == 1 || context.operandBefore(i);
            case REPLACE -> i == 2 && context.kind(1) == OR;
            case IMMEDIATE -> i == 1;
            case VAR, VARIABLE ->
                (i == 1 || context.kind(i - 1) == REPLACE) && !context.is(i + 1, EQ, COMMA, DEFAULT, EOF);
            case INTO, USING -> context.operandBefore(i) && !context.isOpen();
            case DEFAULT ->
                context.operandBefore(i)
                        || context.kind(i - 1) == EQ
                        || context.kind(i - 1) == GT && context.is(0, DECLARE);
            default -> false;
        };
    }
}
