-- Operations behind |>.
VALUES (0, 'abc'), (1, 'def') t(x, y)
|> EXTEND x + length(y) AS z, z + 1 AS z1
|> WHERE z > 3
|> SET z = z * 10
|> DROP z1
|> SELECT y, z;
--= y string, z int
--| def | 40
VALUES (0), (1) lhs(a)
|> INNER JOIN VALUES (1), (2) rhs(a) USING (a)
|> EXTEND lhs.a + rhs.a AS z
|> ORDER BY rhs.a
|> SELECT lhs.a, rhs.a, z;
--= a int, a int, z int
--> 1 | 1 | 2
VALUES (1, 2), (1, 3), (2, 5) t(k, v)
|> AS u
|> AGGREGATE sum(u.v) AS total, count(*) GROUP BY 1, k + 1 AS next
|> WHERE total > 0
|> ORDER BY total DESC;
--= k int, next int, total bigint, count(1) bigint
--> 1 | 2 | 5 | 2
--> 2 | 3 | 5 | 1
SELECT 1 AS x |> UNION ALL SELECT 2 |> LIMIT 5 |> AGGREGATE max(x);
--= max(x) int
--| 2
FROM VALUES (3), (5) t(x) | WHERE x > 3 | EXTEND x | 8 AS y;
--= x int, y int
--| 5 | 13
VALUES (1, 2) t(x, y) |> SELECT x |> WHERE y = 2;
--! UNRESOLVED_COLUMN.WITH_SUGGESTION 42703
--! == SQL (line 1, position 44) ==
--! VALUES (1, 2) t(x, y) |> SELECT x |> WHERE y = 2
--!                                            ^
VALUES (1, 2) t(x, y) |> EXTEND sum(x) AS s;
--! PIPE_OPERATOR_CONTAINS_AGGREGATE_FUNCTION 0A000
--! == SQL (line 1, position 33) ==
--! VALUES (1, 2) t(x, y) |> EXTEND sum(x) AS s
--!                                 ^^^^^^
VALUES (1, 2) t(x, y) |> SET z = 1;
--! UNRESOLVED_COLUMN.WITH_SUGGESTION 42703
--! == SQL (line 1, position 30) ==
--! VALUES (1, 2) t(x, y) |> SET z = 1
--!                              ^^^^^
VALUES (1, 2) t(x, y) |> AGGREGATE x GROUP BY x;
--! PIPE_OPERATOR_AGGREGATE_EXPRESSION_CONTAINS_NO_AGGREGATE_FUNCTION 0A000
--! == SQL (line 1, position 1) ==
--! VALUES (1, 2) t(x, y) |> AGGREGATE x GROUP BY x
--! ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
VALUES (1, 2) t(x, y) |> ORDER BY x LIMIT 1;
--! MULTIPLE_QUERY_RESULT_CLAUSES_WITH_PIPE_OPERATORS 42000
--! == SQL (line 1, position 1) ==
--! VALUES (1, 2) t(x, y) |> ORDER BY x LIMIT 1
--! ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
