package io.arclight.parser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExpressionTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '"',
            value = {
                "a OR b AND NOT c = d;OR(a, AND(b, NOT(=(c, d))))",
                "NOT a AND b;AND(NOT(a), b)",
                "! a OR b;OR(NOT(a), b)",
                "a | b ^ c & d;|(a, ^(b, &(c, d)))",
                "a & b << 1;&(a, <<(b, 1))",
                "a << 1 + 2;<<(a, +(1, 2))",
                "a >> 1 >>> 2;>>>(>>(a, 1), 2)",
                "a > > b;=fail",
                "1 + 2 * 3 || 'x';||(+(1, *(2, 3)), 'x')",
                "a DIV b % c / d;/(%(DIV(a, b), c), d)",
                "- a * b;*(-(a), b)",
                "2 -1;-(2, 1)",
                "- -1;-(-1)",
                "~ a + b;+(~(a), b)",
                "a = b = c;=(=(a, b), c)",
                "a == b;=(a, b)",
                "a != b;<>(a, b)",
                "a <=> b + 1;<=>(a, +(b, 1))",
                "a BETWEEN 1 AND 2 AND b;AND(BETWEEN(a, 1, 2), b)",
                "a NOT IN (1, 2);NOT IN(a, [1, 2])",
                "a ! IN (1);NOT IN(a, [1])",
                "(a, b) IN ((1, 2));IN(ROW(a, b), [ROW(1, 2)])",
                "a + 1 IS NOT NULL;IS NOT NULL(+(a, 1))",
                "a = 1 IS TRUE;IS TRUE(=(a, 1))",
                "a IS DISTINCT FROM b;IS DISTINCT FROM(a, b)",
                "a LIKE 'x' ESCAPE '/';LIKE(a, 'x', '/')",
                "a NOT LIKE 'x';NOT(LIKE(a, 'x'))",
                "a REGEXP 'x';RLIKE(a, 'x')",
                "a NOT ILIKE ALL ('x', 'y');LIKE_QUANTIFIED[NOT ILIKE ALL](a, ['x', 'y'])",
                "a LIKE SOME ('x');LIKE_QUANTIFIED[LIKE ANY](a, ['x'])",
                "a.b.c;a.b.c",
                "t.*;t.*",
                "f(a).b[0];ITEM(DOT(CALL(f, [a]), b), 0)",
                "a[0][1].x;DOT(ITEM(ITEM(a, 0), 1), x)",
                "a :: INT :: STRING;CAST[INFIX](CAST[INFIX](a, TYPE[INT]()), TYPE[STRING]())",
                "-1 :: STRING;CAST[INFIX](-1, TYPE[STRING]())",
                "CAST(a AS DECIMAL(10, 2));CAST(a, TYPE[DECIMAL 10 2]())",
                "TRY_CAST(a AS ARRAY<MAP<STRING, INT>>);CAST[TRY_CAST](a, TYPE[ARRAY](TYPE[MAP](TYPE[STRING](), TYPE[INT]())))",
                "CAST(a AS STRUCT<x: INT, y DATE NOT NULL>);CAST(a, TYPE[STRUCT](COLUMN(x, TYPE[INT]()), COLUMN[NOT NULL](y, TYPE[DATE]())))",
                "CAST(a AS INTERVAL DAY TO SECOND);CAST(a, TYPE[INTERVAL DAY TO SECOND]())",
                "CASE WHEN a THEN b ELSE c END;CASE([a], [b], c)",
                "CASE a WHEN 1 THEN CASE WHEN b THEN c END END;CASE(a, [1], [CASE([b], [c])])",
                "transform(xs, x -> x + 1);CALL(transform, [xs, LAMBDA([x], +(x, 1))])",
                "reduce(xs, 0, (acc, x) -> acc + x, acc -> acc);CALL(reduce, [xs, 0, LAMBDA([acc, x], +(acc, x)), LAMBDA([acc], acc)])",
                "count(DISTINCT a, b) FILTER (WHERE c > 1);CALL[DISTINCT](count, [a, b], >(c, 1))",
                "count(*);CALL(count, [*])",
                "first(a) IGNORE NULLS OVER w;CALL[IGNORE NULLS](first, [a], w)",
                "listagg(a, ',') WITHIN GROUP (ORDER BY b DESC);CALL(listagg, [a, ','], [DESC(b)])",
                "f(x => 1, y => 'a');CALL(f, [=>(x, 1), =>(y, 'a')])",
                "EXTRACT(YEAR FROM d);CALL[FROM](EXTRACT, [YEAR, d])",
                "SUBSTRING(a FROM 2 FOR 3);CALL[FROM](SUBSTRING, [a, 2, 3])",
                "substring(a, 2, 3);CALL(substring, [a, 2, 3])",
                "TRIM(BOTH 'x' FROM a);CALL[BOTH](TRIM, ['x', a])",
                "TRIM(LEADING FROM a);CALL[LEADING](TRIM, [a])",
                "trim(a);CALL(trim, [a])",
                "POSITION('a' IN b);CALL[IN](POSITION, ['a', b])",
                "OVERLAY(a PLACING b FROM 3 FOR 2);CALL[PLACING](OVERLAY, [a, b, 3, 2])",
                "timestampdiff(MONTH, a, b);CALL(timestampdiff, [MONTH, a, b])",
                "exists(xs, x -> x > 1);CALL(exists, [xs, LAMBDA([x], >(x, 1))])",
                "left(a, 2);CALL(left, [a, 2])",
                "if(a, b, c);CALL(if, [a, b, c])",
                "bigint(x);CALL(bigint, [x])",
                "current_date;current_date",
                "? + :name;+(?, :(name))",
                "a COLLATE UTF8_LCASE;COLLATE(a, UTF8_LCASE)",
                "struct(1 AS a, b);CALL(struct, [AS(1, a), b])",
            })
    void shapes(String text, String tree) {
        if (tree.equals("=fail")) {
            org.junit.jupiter.api.Assertions.assertThrows(
                    SparkParseException.class, () -> SparkParser.parseExpression(text));
        } else {
            assertEquals(tree, TreeText.of(text));
        }
    }
}
