package io.arclight.parser;

import java.util.List;

/** Says which names {@code IDENTIFIER(expression)} stands for. */
@FunctionalInterface
public interface IdentifierResolver {
    /**
     * The parts of the name.
     *
     * @param expression the text of the expression in the parentheses
     * @param text the whole text
     * @param start where the clause begins in it
     * @param end where it ends
     * @param firstParameter how many {@code ?} come before those in the expression
     */
    List<String> resolve(String expression, String text, int start, int end, int firstParameter);
}
