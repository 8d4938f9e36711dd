package io.arclight.differential;

import java.util.List;
import java.util.Random;

/** Random expressions over the columns of some tables, of the kinds that both dialects mean the same by. */
final class RandomExpressions {
    private static final String[] COMPARISONS = {"=", "<>", "<", "<=", ">", ">="};

    private final Random random;
    private final RandomLiterals literals;
    private final List<String> tables;

    /**
     * Expressions over tables.
     *
     * @param tables the names that columns are qualified by
     */
    RandomExpressions(Random random, List<String> tables) {
        this.random = random;
        this.literals = new RandomLiterals(random);
        this.tables = tables;
    }

    ValueType type() {
        return ValueType.values()[random.nextInt(ValueType.values().length)];
    }

    /** A column of one of the tables. */
    String column(ValueType type) {
        return tables.get(random.nextInt(tables.size())) + "." + type.column();
    }

    /** A type that is computed with without running over. */
    private ValueType numeric() {
        return random.nextBoolean() ? ValueType.INTEGER : random.nextBoolean() ? ValueType.LONG : ValueType.DOUBLE;
    }

    /** An expression of a type, as deep as told. */
    String of(ValueType type, int depth) {
        if (depth <= 0 || random.nextInt(4) == 0) {
            return random.nextInt(5) == 0 ? literals.of(type) : column(type);
        }
        return switch (random.nextInt(4)) {
            case 0 -> "coalesce(" + of(type, depth - 1) + ", " + of(type, depth - 1) + ")";
            case 1 ->
                "CASE WHEN " + condition(depth - 1) + " THEN " + of(type, depth - 1)
                        + (random.nextBoolean() ? " ELSE " + of(type, depth - 1) : "") + " END";
            case 2 -> "nullif(" + of(type, depth - 1) + ", " + of(type, depth - 1) + ")";
            default -> particular(type, depth - 1);
        };
    }

    /** An expression to group or order by: a lone number would be the place of a column. */
    String key(ValueType type, int depth) {
        String expression = of(type, depth);
        return expression.matches(".*[a-z]\\d?\\.[a-z].*") ? expression : column(type);
    }

    private String particular(ValueType type, int depth) {
        return switch (type) {
            case INTEGER -> integer(depth);
            case LONG -> "(" + of(ValueType.LONG, 0) + pick(" + ", " - ", " * ") + of(ValueType.INTEGER, depth) + ")";
            case DOUBLE -> "(" + of(ValueType.DOUBLE, 0) + pick(" + ", " - ") + of(numeric(), depth) + ")";
            case DECIMAL -> "abs(" + of(ValueType.DECIMAL, depth) + ")";
            case STRING -> string(depth);
            case BOOLEAN -> "(" + condition(depth) + ")";
            case DATE, TIME -> pick("least(", "greatest(") + of(type, depth) + ", " + of(type, depth) + ")";
        };
    }

    private String integer(int depth) {
        return switch (random.nextInt(6)) {
            case 0 -> "(" + of(ValueType.INTEGER, 0) + pick(" + ", " - ") + of(ValueType.INTEGER, depth) + ")";
            case 1 -> "CAST(length(" + of(ValueType.STRING, depth) + ") AS INTEGER)";
            case 2 -> "CAST(" + pick("year(", "month(", "day(") + of(ValueType.DATE, depth) + ") AS INTEGER)";
            case 3 -> "CAST(" + of(ValueType.BOOLEAN, depth) + " AS INTEGER)";
            case 4 -> "CAST(" + pick("hour(", "minute(", "second(") + of(ValueType.TIME, depth) + ") AS INTEGER)";
            default -> "abs(" + of(ValueType.INTEGER, depth) + ")";
        };
    }

    private String string(int depth) {
        return switch (random.nextInt(5)) {
            case 0 -> "upper(" + of(ValueType.STRING, depth) + ")";
            case 1 ->
                "substring(" + of(ValueType.STRING, depth) + ", " + (1 + random.nextInt(3)) + ", " + random.nextInt(3)
                        + ")";
            case 2 -> "(" + of(ValueType.STRING, depth) + " || " + of(ValueType.STRING, depth) + ")";
            case 3 -> "CAST(" + of(ValueType.INTEGER, depth) + " AS VARCHAR(20))";
            default -> "replace(" + of(ValueType.STRING, depth) + ", 'b', 'cd')";
        };
    }

    /** A condition, as deep as told. */
    String condition(int depth) {
        if (depth <= 0) {
            return comparison(0);
        }
        return switch (random.nextInt(7)) {
            case 0 -> "(" + condition(depth - 1) + " AND " + condition(depth - 1) + ")";
            case 1 -> "(" + condition(depth - 1) + " OR " + condition(depth - 1) + ")";
            case 2 -> "NOT (" + condition(depth - 1) + ")";
            case 3 -> of(type(), depth - 1) + pick(" IS NULL", " IS NOT NULL");
            case 4 -> among(depth);
            case 5 ->
                "(" + of(ValueType.STRING, depth - 1) + pick(" LIKE ", " NOT LIKE ")
                        + pick("'%b%'", "'a%'", "'_b'", "'%a'", "'ab'") + ")";
            default -> comparison(depth - 1);
        };
    }

    private String among(int depth) {
        ValueType type = type();
        String value = of(type, depth - 1);
        if (type != ValueType.BOOLEAN && random.nextBoolean()) {
            return "(" + value + pick(" BETWEEN ", " NOT BETWEEN ") + literals.of(type) + " AND " + literals.of(type)
                    + ")";
        }
        String list = literals.of(type) + ", " + literals.of(type) + (random.nextInt(6) == 0 ? ", NULL" : "");
        return "(" + value + pick(" IN (", " NOT IN (") + list + "))";
    }

    private String comparison(int depth) {
        ValueType type = type();
        String operator =
                random.nextInt(8) == 0 ? "IS NOT DISTINCT FROM" : COMPARISONS[random.nextInt(COMPARISONS.length)];
        return "(" + of(type, depth) + " " + operator + " " + of(type, depth) + ")";
    }

    /** An aggregate whose value does not depend on the order of rows. */
    String aggregate(int depth) {
        String call = call(depth);
        return random.nextInt(5) == 0 ? call + " FILTER (WHERE " + condition(1) + ")" : call;
    }

    private String call(int depth) {
        String distinct = random.nextInt(5) == 0 ? "DISTINCT " : "";
        return switch (random.nextInt(6)) {
            case 0 -> "count(*)";
            case 1 -> "count(" + distinct + of(type(), depth) + ")";
            case 2 -> "sum(" + distinct + of(numeric(), depth) + ")";
            case 3 -> "avg(" + distinct + of(numeric(), depth) + ")";
            case 4 -> "min(" + of(type(), depth) + ")";
            default -> "max(" + of(type(), depth) + ")";
        };
    }

    String pick(String... choices) {
        return choices[random.nextInt(choices.length)];
    }
}
