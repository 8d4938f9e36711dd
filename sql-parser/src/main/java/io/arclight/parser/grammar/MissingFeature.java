package io.arclight.parser.grammar;

import java.util.List;
import java.util.Optional;

/** What Spark's grammar has and this one has not, recognized by its words so that an error can say so. */
public enum MissingFeature {
    /** {@code BEGIN ... END}. */
    SCRIPTING("SQL scripting (BEGIN ... END)") {
        @Override
        boolean isIn(List<SparkToken> tokens) {
            return is(tokens, 0, "BEGIN") || is(tokens, 1, ":") && is(tokens, 2, "BEGIN");
        }
    },
    /** {@code SELECT TRANSFORM(...) USING 'program'}, {@code MAP ... USING}, {@code REDUCE ... USING}. */
    TRANSFORM("SELECT TRANSFORM (rows through a program)") {
        @Override
        boolean isIn(List<SparkToken> tokens) {
            boolean program = false;
            boolean rows = is(tokens, 0, "MAP") || is(tokens, 0, "REDUCE");
            for (int i = 0; i < tokens.size(); i++) {
                rows |= is(tokens, i, "SELECT") && is(tokens, i + 1, "TRANSFORM") && is(tokens, i + 2, "(");
                program |= rows && is(tokens, i, "USING") && is(tokens, i + 1, "'");
            }
            return program;
        }
    };

    private final String description;

    MissingFeature(String description) {
        this.description = description;
    }

    abstract boolean isIn(List<SparkToken> tokens);

    /** The feature that a statement needs, which the grammar did not take. */
    public static Optional<MissingFeature> find(List<SparkToken> tokens) {
        for (MissingFeature feature : values()) {
            if (feature.isIn(tokens)) {
                return Optional.of(feature);
            }
        }
        return Optional.empty();
    }

    /** The feature, for messages. */
    public String description() {
        return description;
    }

    /** Whether a token has a text, or begins with it when it is no word. */
    private static boolean is(List<SparkToken> tokens, int index, String text) {
        if (index >= tokens.size()) {
            return false;
        }
        String image = tokens.get(index).image;
        return Character.isLetter(text.charAt(0)) ? image.equalsIgnoreCase(text) : image.startsWith(text);
    }
}
