-- Quoted names in select lists may be patterns of columns' names.
SELECT `(a)?+.+` FROM VALUES (1, 2, 3) AS t(a, b, c);
--! UNRESOLVED_COLUMN.WITH_SUGGESTION 42703
--! == SQL (line 1, position 8) ==
--! SELECT `(a)?+.+` FROM VALUES (1, 2, 3) AS t(a, b, c)
--!        ^^^^^^^^^
SET spark.sql.parser.quotedRegexColumnNames = true;
--= key string, value string
--| spark.sql.parser.quotedRegexColumnNames | true
SELECT `(a)?+.+` FROM VALUES (1, 2, 3) AS t(a, b, c);
--= b int, c int
--| 2 | 3
SELECT t.`(A|b)`, `a` FROM VALUES (1, 2, 3) AS t(a, b, c);
--= a int, b int, a int
--| 1 | 2 | 1
SELECT sum(`a`), sum(`(a)`), count(`(a|b)`) FROM VALUES (1, 2, 3) AS t(a, b, c);
--= sum(a) bigint, sum(a) bigint, count(a, b) bigint
--| 1 | 1 | 1
SELECT struct(`a|c`) FROM VALUES (1, 2, 3) AS t(a, b, c);
--= struct(a, c) struct<a:int,c:int>
--| {1, 3}
SELECT sum(`(a|b)`) FROM VALUES (1, 2, 3) AS t(a, b, c);
--! WRONG_NUM_ARGS.WITHOUT_SUGGESTION 42605
--! == SQL (line 1, position 8) ==
--! SELECT sum(`(a|b)`) FROM VALUES (1, 2, 3) AS t(a, b, c)
--!        ^^^^^^^^^^^^
SELECT `(a|b)` + 1 FROM VALUES (1, 2, 3) AS t(a, b, c);
--! INVALID_USAGE_OF_STAR_OR_REGEX 42000
--! == SQL (line 1, position 8) ==
--! SELECT `(a|b)` + 1 FROM VALUES (1, 2, 3) AS t(a, b, c)
--!        ^^^^^^^
SELECT sum(a) FROM VALUES (1, 2, 3) AS t(a, b, c) GROUP BY `(a)`;
--! UNRESOLVED_COLUMN.WITH_SUGGESTION 42703
--! == SQL (line 1, position 60) ==
--! SELECT sum(a) FROM VALUES (1, 2, 3) AS t(a, b, c) GROUP BY `(a)`
--!                                                            ^^^^^
SELECT a FROM VALUES (1, 2, 3) AS t(a, b, c) WHERE `(a)` = 1;
--! UNRESOLVED_COLUMN.WITH_SUGGESTION 42703
--! == SQL (line 1, position 52) ==
--! SELECT a FROM VALUES (1, 2, 3) AS t(a, b, c) WHERE `(a)` = 1
--!                                                    ^^^^^
