package io.arclight.parser.grammar;

import java.util.List;

/** The words that begin an operation behind {@code |>}. */
final class PipeKeywords implements SparkGrammarConstants {
    private final TokenContext context;

    PipeKeywords(TokenContext context) {
        this.context = context;
    }

    /** Whether an operation begins with this keyword. */
    boolean begins(int keyword) {
        return switch (keyword) {
            case SELECT, EXTEND, SET, DROP, AS, WHERE, PIVOT, UNPIVOT, TABLESAMPLE, AGGREGATE -> true;
            case JOIN, INNER, CROSS, LEFT, RIGHT, FULL, SEMI, ANTI, NATURAL -> true;
            case UNION, EXCEPT, MINUS_SET, INTERSECT -> true;
            case ORDER, SORT, CLUSTER, DISTRIBUTE, LIMIT, OFFSET -> true;
            default -> false;
        };
    }

    /** Makes each bar a pipe behind which an operation begins; any other stays the operator of bits. */
    void widen(List<SparkToken> tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).kind == VERTICAL_BAR && isOperation(i + 1)) {
                tokens.get(i).kind = PIPE_OPERATOR;
            }
        }
    }

    private boolean isOperation(int i) {
        int keyword = context.word(i);
        if (!begins(keyword)) {
            return false;
        }
        return switch (context.kind(i + 1)) {
            case IDENTIFIER, BACK_QUOTED_IDENTIFIER, STRING_LITERAL, NUMBER_LITERAL, HINT_BEG -> true;
            case STAR -> keyword == SELECT;
            case LPAREN -> keyword != LEFT && keyword != RIGHT;
            default -> false;
        };
    }
}
