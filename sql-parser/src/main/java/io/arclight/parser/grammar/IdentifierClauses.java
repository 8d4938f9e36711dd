package io.arclight.parser.grammar;

import io.arclight.parser.IdentifierResolver;
import java.util.ArrayList;
import java.util.List;

/** Puts the names that {@code IDENTIFIER(text)} stands for in its place, before anything else looks at the tokens. */
final class IdentifierClauses implements SparkGrammarConstants {
    private final String text;
    private final IdentifierResolver resolver;

    /**
     * The clauses of a text.
     *
     * @param resolver says the names; null leaves clauses as they are
     */
    IdentifierClauses(String text, IdentifierResolver resolver) {
        this.text = text;
        this.resolver = resolver;
    }

    /** Replaces the clauses among some tokens. */
    void replace(List<SparkToken> tokens) {
        if (resolver == null) {
            return;
        }
        boolean inHint = false;
        for (int i = 0; i + 1 < tokens.size(); i++) {
            inHint = tokens.get(i).kind == HINT_BEG || inHint && tokens.get(i).kind != COMMENT_END;
            int close = !inHint && isClause(tokens, i) ? close(tokens, i + 1) : -1;
            if (close > i + 2) {
                List<SparkToken> clause = tokens.subList(i, close + 1);
                List<SparkToken> names = names(clause);
                clause.clear();
                tokens.addAll(i, names);
            }
        }
    }

    private static boolean isClause(List<SparkToken> tokens, int i) {
        boolean parameter = i > 0 && tokens.get(i - 1).kind == COLON;
        return tokens.get(i).kind == IDENTIFIER
                && tokens.get(i).image.equalsIgnoreCase("IDENTIFIER")
                && tokens.get(i + 1).kind == LPAREN
                && !parameter;
    }

    private static int close(List<SparkToken> tokens, int open) {
        int depth = 0;
        for (int i = open; i < tokens.size(); i++) {
            if (tokens.get(i).kind == LPAREN) {
                depth++;
            } else if (tokens.get(i).kind == RPAREN && --depth == 0) {
                return i;
            }
        }
        return -1;
    }

    private List<SparkToken> names(List<SparkToken> clause) {
        SparkToken first = clause.get(0);
        SparkToken last = clause.get(clause.size() - 1);
        int firstParameter = clause.stream()
                .filter(token -> token.kind == HOOK)
                .mapToInt(SparkToken::ordinal)
                .findFirst()
                .orElse(0);
        List<String> names = resolver.resolve(
                expression(clause.subList(2, clause.size() - 1)), text, first.start(), last.end(), firstParameter);
        List<SparkToken> tokens = new ArrayList<>();
        for (String name : names) {
            if (!tokens.isEmpty()) {
                tokens.add(at(DOT, ".", first, last));
            }
            tokens.add(at(BACK_QUOTED_IDENTIFIER, "`" + name.replace("`", "``") + "`", first, last));
        }
        return tokens;
    }

    private static SparkToken at(int kind, String image, SparkToken first, SparkToken last) {
        SparkToken token = new SparkToken(kind, image, first.start(), last.end(), false);
        token.beginLine = first.beginLine;
        token.beginColumn = first.beginColumn;
        token.endLine = last.endLine;
        token.endColumn = last.endColumn;
        return token;
    }

    /** The expression's text, strings beside parameters concatenated as strings beside strings are. */
    private String expression(List<SparkToken> tokens) {
        StringBuilder expression = new StringBuilder();
        int written = tokens.get(0).start();
        for (int i = 1; i < tokens.size(); i++) {
            SparkToken token = tokens.get(i);
            boolean afterParameter = i > 1 && tokens.get(i - 2).kind == COLON;
            boolean joined = token.kind == STRING_LITERAL && afterParameter
                    || token.kind == COLON && (tokens.get(i - 1).kind == STRING_LITERAL || afterParameter);
            if (joined) {
                expression.append(text, written, token.start()).append("|| ");
                written = token.start();
            }
        }
        return expression
                .append(text, written, tokens.get(tokens.size() - 1).end())
                .toString();
    }
}
