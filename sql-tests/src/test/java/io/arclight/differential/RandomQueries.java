package io.arclight.differential;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Random queries. Columns are called c0, c1, ... */
final class RandomQueries {
    private final Random random;

    RandomQueries(Random random) {
        this.random = random;
    }

    /** A query whose rows come in any order, unless it is a limited one. */
    String query() {
        return switch (random.nextInt(9)) {
            case 0, 1 -> projection();
            case 2, 3 -> aggregation();
            case 4 -> setOperation();
            case 5 -> window();
            case 6 -> limited();
            case 7 -> subquery();
            default -> nested();
        };
    }

    /** Tables that are joined, and the expressions over them. */
    private record Source(String from, RandomExpressions expressions) {}

    private Source source() {
        List<String> aliases = new ArrayList<>(List.of("x"));
        StringBuilder from = new StringBuilder(table() + " x");
        int joins = random.nextInt(3);
        for (int i = 0; i < joins; i++) {
            String alias = "y" + i;
            // What is kept small is the product of two large tables.
            String right = "(SELECT * FROM " + table() + " WHERE id < 60)";
            String key = ValueType.values()[random.nextInt(ValueType.values().length)].column();
            RandomExpressions both = new RandomExpressions(random, List.of("x", alias));
            String residual = random.nextInt(3) == 0 ? " AND " + both.condition(1) : "";
            from.append(both.pick(" JOIN ", " LEFT JOIN ", " RIGHT JOIN ", " FULL JOIN "))
                    .append(right)
                    .append(' ')
                    .append(alias)
                    .append(" ON x.")
                    .append(key)
                    .append(" = ")
                    .append(alias)
                    .append('.')
                    .append(key)
                    .append(" AND x.id % 50 = ")
                    .append(alias)
                    .append(".id % 50")
                    .append(residual);
            aliases.add(alias);
        }
        RandomExpressions expressions = new RandomExpressions(random, aliases);
        String where = random.nextBoolean() ? " WHERE " + expressions.condition(2) : "";
        return new Source(from + where, expressions);
    }

    private String table() {
        List<String> names = RandomTables.names();
        return names.get(Math.max(random.nextInt(names.size()), random.nextInt(names.size())));
    }

    private static String columns(int count, Supplier<String> expression) {
        return IntStream.range(0, count)
                .mapToObj(i -> expression.get() + " AS c" + i)
                .collect(Collectors.joining(", "));
    }

    private String projection() {
        Source source = source();
        RandomExpressions of = source.expressions();
        String distinct = random.nextInt(4) == 0 ? "DISTINCT " : "";
        return "SELECT " + distinct + columns(1 + random.nextInt(4), () -> of.of(of.type(), 3)) + " FROM "
                + source.from();
    }

    private String aggregation() {
        Source source = source();
        RandomExpressions of = source.expressions();
        int keys = random.nextInt(4);
        List<String> names = new ArrayList<>();
        List<String> select = new ArrayList<>();
        for (int i = 0; i < keys; i++) {
            ValueType type = of.type();
            // Keys of grouping sets are plain columns: aggregates below them may use the same columns.
            String key = of.key(type, random.nextInt(2));
            names.add(key);
            select.add(key + " AS k" + i);
        }
        select.add(columns(1 + random.nextInt(4), () -> of.aggregate(1)));
        String grouping = keys == 0 ? "" : " GROUP BY " + grouping(names);
        // DuckDB has a grand total of no rows, Spark has none.
        boolean hasGrandTotal =
                grouping.endsWith(")") && (grouping.contains("ROLLUP (") || grouping.contains("CUBE ("));
        String having = hasGrandTotal || random.nextInt(4) == 0 ? " HAVING count(*) > " + random.nextInt(3) : "";
        return "SELECT " + String.join(", ", select) + " FROM " + source.from() + grouping + having;
    }

    private String grouping(List<String> keys) {
        String list = String.join(", ", keys);
        boolean arePlain = keys.stream().allMatch(key -> key.matches("\\w+\\.\\w+"));
        if (!arePlain || keys.stream().distinct().count() < keys.size()) {
            return list;
        }
        return switch (random.nextInt(4)) {
            case 0 -> "ROLLUP (" + list + ")";
            case 1 -> "CUBE (" + list + ")";
            default -> list;
        };
    }

    private String setOperation() {
        List<ValueType> types = new ArrayList<>();
        for (int i = 0; i <= random.nextInt(3); i++) {
            types.add(ValueType.values()[random.nextInt(ValueType.values().length)]);
        }
        String operator = new RandomExpressions(random, List.of())
                .pick(" UNION ALL ", " UNION ", " INTERSECT ", " EXCEPT ", " INTERSECT ALL ", " EXCEPT ALL ");
        return branch(types) + operator + branch(types);
    }

    private String branch(List<ValueType> types) {
        RandomExpressions of = new RandomExpressions(random, List.of("x"));
        int[] next = {0};
        return "SELECT " + columns(types.size(), () -> of.of(types.get(next[0]++), 1)) + " FROM " + table()
                + " x WHERE " + of.condition(1);
    }

    private String window() {
        RandomExpressions of = new RandomExpressions(random, List.of("x"));
        String partition = random.nextInt(4) == 0 ? "" : "PARTITION BY " + of.key(of.type(), 1) + " ";
        String order =
                "ORDER BY " + of.key(of.type(), 1) + of.pick(" ASC", " DESC") + of.pick(" NULLS FIRST", " NULLS LAST");
        String unique = order + ", x.id";
        List<String> calls = List.of(
                "row_number() OVER (" + partition + unique + ")",
                "rank() OVER (" + partition + order + ")",
                "dense_rank() OVER (" + partition + order + ")",
                of.pick("lag(", "lead(") + of.of(of.type(), 1) + ", " + (1 + random.nextInt(3)) + ") OVER (" + partition
                        + unique + ")",
                "sum(" + of.of(ValueType.LONG, 1) + ") OVER (" + partition + order + ")",
                "count(*) OVER (" + partition + ")",
                "min(" + of.of(of.type(), 1) + ") OVER (" + partition + unique + " ROWS BETWEEN " + random.nextInt(4)
                        + " PRECEDING AND " + random.nextInt(4) + " FOLLOWING)",
                "first_value(" + of.of(of.type(), 1) + ") OVER (" + partition + unique + ")");
        return "SELECT x.id, " + columns(2, () -> calls.get(random.nextInt(calls.size()))) + " FROM " + table()
                + " x WHERE " + of.condition(1);
    }

    /** The only kind whose rows come in an order: by all that makes a row unique. */
    private String limited() {
        RandomExpressions of = new RandomExpressions(random, List.of("x"));
        return "SELECT x.id, " + columns(2, () -> of.of(of.type(), 2)) + " FROM " + table() + " x ORDER BY "
                + of.key(of.type(), 1) + of.pick(" ASC", " DESC") + of.pick(" NULLS FIRST", " NULLS LAST") + ", x.id"
                + of.pick("", " DESC") + " LIMIT " + random.nextInt(50)
                + (random.nextBoolean() ? " OFFSET " + random.nextInt(9) : "");
    }

    private String subquery() {
        RandomExpressions outer = new RandomExpressions(random, List.of("x"));
        RandomExpressions inner = new RandomExpressions(random, List.of("y"));
        ValueType type = outer.type();
        String column = type.column();
        String other = table();
        String condition =
                switch (random.nextInt(5)) {
                    case 0 ->
                        outer.pick("EXISTS", "NOT EXISTS") + " (SELECT 1 FROM " + other + " y WHERE y." + column
                                + " = x." + column + " AND " + inner.condition(1) + ")";
                    case 1 ->
                        "x." + column + outer.pick(" IN", " NOT IN") + " (SELECT " + inner.of(type, 1) + " FROM "
                                + other + " y WHERE " + inner.condition(1) + ")";
                    case 2 ->
                        "x.l > (SELECT " + inner.pick("min", "max", "avg") + "(y.l) FROM " + other + " y WHERE y."
                                + column + " = x." + column + ")";
                    case 3 -> "x.i >= (SELECT count(*) FROM " + other + " y WHERE y." + column + " = x." + column + ")";
                    default -> "x.d < (SELECT avg(y.d) FROM " + other + " y)";
                };
        return "SELECT x.id, " + columns(1, () -> outer.of(outer.type(), 1)) + " FROM " + table() + " x WHERE "
                + condition + (random.nextBoolean() ? outer.pick(" AND ", " OR ") + outer.condition(1) : "");
    }

    private String nested() {
        RandomExpressions of = new RandomExpressions(random, List.of("z"));
        return "WITH z AS (SELECT * FROM " + table() + " x WHERE "
                + new RandomExpressions(random, List.of("x")).condition(2)
                + ") SELECT " + of.column(of.type()) + " AS k, " + columns(2, () -> of.aggregate(1))
                + " FROM z GROUP BY 1 UNION ALL SELECT NULL, NULL, NULL FROM z WHERE " + of.condition(2);
    }
}
