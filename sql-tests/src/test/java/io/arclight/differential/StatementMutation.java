package io.arclight.differential;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Changes statements at random: tokens dropped, doubled, swapped, borrowed; literals and functions replaced by others. */
final class StatementMutation {
    private static final Pattern TOKEN = Pattern.compile(
            "\\s+|--[^\\n]*|'(?:[^'\\\\]|\\\\.)*'|\"(?:[^\"\\\\]|\\\\.)*\"|`[^`]*`|\\d[\\w.]*|\\w+|[<>=!|:]{2,3}|.",
            Pattern.DOTALL);
    private static final Pattern LITERAL = Pattern.compile("['\"\\d].*|(?i:NULL|TRUE|FALSE)", Pattern.DOTALL);

    /** A value of each type, and some at the ends of their ranges. */
    private static final List<String> VALUES = List.of(
            "NULL",
            "true",
            "0",
            "-1",
            "1Y",
            "2S",
            "2147483647",
            "9223372036854775807L",
            "1.5",
            "12345678901234567890.123456789",
            "1e300D",
            "2.5F",
            "''",
            "'a'",
            "'2020-02-30'",
            "'%'",
            "X'1F'",
            "DATE'2020-02-29'",
            "TIMESTAMP'2020-02-29 12:30:00'",
            "TIMESTAMP_NTZ'2020-02-29 12:30:00'",
            "INTERVAL '1-2' YEAR TO MONTH",
            "INTERVAL '1 02:03:04.5' DAY TO SECOND",
            "make_interval(1, 2, 3)",
            "TIME'12:30:00'",
            "array(1, NULL)",
            "array()",
            "map('k', 1)",
            "map()",
            "named_struct('f', 1)",
            "array(named_struct('f', array(1)))",
            "x -> x",
            "(x, y) -> x",
            "(SELECT 1)",
            "*",
            "?",
            ":p",
            "(1, 'a')",
            "CAST(NULL AS CHAR(3))",
            "'a' COLLATE UTF8_LCASE",
            "parse_json('1')",
            "count(1)",
            "explode(array(1))",
            "row_number() OVER (ORDER BY 1)");

    private final Random random;
    private final List<String> functions;

    /**
     * Mutations.
     *
     * @param functions names of functions that calls may be turned into
     */
    StatementMutation(Random random, List<String> functions) {
        this.random = random;
        this.functions = functions;
    }

    /**
     * A statement with one to three changes.
     *
     * @param other another statement, whose tokens may be borrowed
     */
    String mutate(String sql, String other) {
        List<String> tokens = tokens(sql);
        int changes = 1 + random.nextInt(random.nextInt(3) + 1);
        for (int i = 0; i < changes && !words(tokens).isEmpty(); i++) {
            change(tokens, other);
        }
        return String.join("", tokens);
    }

    private void change(List<String> tokens, String other) {
        List<Integer> words = words(tokens);
        int place = words.get(random.nextInt(words.size()));
        switch (random.nextInt(14)) {
            case 0 -> tokens.remove(place);
            case 1 -> tokens.add(place, tokens.get(place) + " ");
            case 2 -> Collections.swap(tokens, place, words.get(random.nextInt(words.size())));
            case 3 -> tokens.set(place, tokens.get(words.get(random.nextInt(words.size()))));
            case 4 -> tokens.set(place, borrowed(other));
            case 5 -> tokens.add(place, " " + borrowed(other) + " ");
            case 6 -> tokens.subList(place, words.get(words.size() - 1)).clear();
            case 7, 8, 9 -> replaceCall(tokens, words);
            default -> replaceLiteral(tokens, words);
        }
    }

    private String borrowed(String other) {
        List<String> tokens = tokens(other);
        List<Integer> words = words(tokens);
        return words.isEmpty() ? "" : tokens.get(words.get(random.nextInt(words.size())));
    }

    private void replaceCall(List<String> tokens, List<Integer> words) {
        List<Integer> calls = words.stream()
                .filter(place -> tokens.get(place).matches("\\w+")
                        && place + 1 < tokens.size()
                        && tokens.get(place + 1).equals("("))
                .toList();
        if (calls.isEmpty()) {
            replaceLiteral(tokens, words);
        } else {
            tokens.set(calls.get(random.nextInt(calls.size())), functions.get(random.nextInt(functions.size())));
        }
    }

    private void replaceLiteral(List<String> tokens, List<Integer> words) {
        List<Integer> literals = words.stream()
                .filter(place -> LITERAL.matcher(tokens.get(place)).matches())
                .toList();
        List<Integer> places = literals.isEmpty() ? words : literals;
        tokens.set(places.get(random.nextInt(places.size())), VALUES.get(random.nextInt(VALUES.size())));
    }

    private static List<String> tokens(String sql) {
        List<String> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(sql);
        while (matcher.find()) {
            tokens.add(matcher.group());
        }
        return tokens;
    }

    /** The places of tokens other than blanks and comments. */
    private static List<Integer> words(List<String> tokens) {
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            if (!tokens.get(i).isBlank() && !tokens.get(i).startsWith("--")) {
                places.add(i);
            }
        }
        return places;
    }
}
