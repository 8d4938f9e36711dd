package io.arclight.exec.function.regex;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Texts that matches of regular expressions contain. */
class RequiredTextTest {
    private static final int EXPRESSIONS = 20_000;
    private static final String[] PARTS = {
        "a",
        "b",
        "ab",
        "ba",
        "c",
        ".",
        "\\.",
        "\\d",
        "\\w+",
        "[ab]",
        "[^a]",
        "[]a]",
        "[a[bc]]",
        "(a|b)",
        "(?:ab)",
        "(ab)?",
        "(a(b)c)",
        "*",
        "+",
        "?",
        "??",
        "+?",
        "{2}",
        "{0,1}",
        "^",
        "$",
        "|",
        "\\b",
        "(?i)",
        "(?=a)",
        "\\Qa+\\E",
        "[a-c&&b]",
        "\\x61",
        "é",
        "\uD83D\uDE00"
    };
    private static final String[] TEXTS = {"a", "b", "ab", "c", ".", "A", "1", " ", "+", "é", "\uD83D\uDE00", "]"};

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "sp[a-z]+ly, sp",
                "abc, abc",
                "abc*, ab",
                "abc+d, abc",
                "ab{2}c, a",
                "^abc$, abc",
                "a|bc, \"\"",
                "(abc)d, d",
                "(?i)abc, \"\"",
                "\\d+ rides\\., \" rides.\"",
                "[abc], \"\"",
                "a(b|cd)efg, efg",
                "\\Qa.b\\E, \"\"",
                "a(?:bcd|e)fg, fg"
            })
    void theLongestRunOfPlainCharactersIsRequired(String expression, String required) {
        assertEquals(required, RequiredText.of(Pattern.compile(expression)));
    }

    @Test
    void everyMatchContainsIt() {
        long seed = Long.getLong("arclight.test.seed", 42);
        Random random = new Random(seed);
        for (int i = 0; i < EXPRESSIONS; i++) {
            String expression = text(random, PARTS, 6);
            Pattern pattern;
            try {
                pattern = Pattern.compile(expression);
            } catch (PatternSyntaxException notOne) {
                continue;
            }
            String required = RequiredText.of(pattern);
            Matcher matcher = pattern.matcher(text(random, TEXTS, 10));
            while (matcher.find()) {
                String match = matcher.group();
                assertTrue(
                        match.contains(required),
                        () -> expression + " matches " + match + " without " + required + ", seed " + seed);
            }
        }
    }

    private static String text(Random random, String[] parts, int most) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(most) + 1; i > 0; i--) {
            text.append(parts[random.nextInt(parts.length)]);
        }
        return text.toString();
    }
}
