package io.arclight.parser.grammar;

import java.util.List;
import java.util.Optional;

/** Names with hyphens, {@code a-b}, which need quotes. */
public final class UnquotedName {
    private UnquotedName() {}

    /**
     * The name that somebody meant where a hyphen cannot stand.
     *
     * @param tokens the tokens of the text
     * @param wrong the token that the grammar does not take there
     */
    public static Optional<String> around(List<SparkToken> tokens, SparkToken wrong) {
        int at = tokens.indexOf(wrong);
        if (wrong.kind != SparkGrammarConstants.MINUS || at < 1 || !isWord(tokens, at - 1) || !isWord(tokens, at + 1)) {
            return Optional.empty();
        }
        StringBuilder name = new StringBuilder(tokens.get(at - 1).image);
        for (int i = at; i + 1 < tokens.size() && isHyphen(tokens, i) && isWord(tokens, i + 1); i += 2) {
            name.append('-').append(tokens.get(i + 1).image);
        }
        return Optional.of(name.toString());
    }

    private static boolean isHyphen(List<SparkToken> tokens, int index) {
        return tokens.get(index).kind == SparkGrammarConstants.MINUS;
    }

    private static boolean isWord(List<SparkToken> tokens, int index) {
        return index < tokens.size() && Character.isJavaIdentifierStart((tokens.get(index).image + " ").charAt(0));
    }
}
