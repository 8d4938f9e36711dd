-- count() and count(t.*) are errors unless old settings allow them.
SELECT count(*), count(t.a, t.b), count(*, 1), count(t.*, t.*) FROM VALUES (1, 2), (NULL, 1) AS t(a, b);
--= count(1) bigint, count(a, b) bigint, count(a, b, 1) bigint, count(a, b, a, b) bigint
--| 2 | 1 | 1 | 1
SELECT count() FROM VALUES (1) AS t(a);
--! WRONG_NUM_ARGS.WITH_SUGGESTION 42605
--! == SQL (line 1, position 8) ==
--! SELECT count() FROM VALUES (1) AS t(a)
--!        ^^^^^^^
SELECT count() OVER () FROM VALUES (1) AS t(a);
--! WRONG_NUM_ARGS.WITH_SUGGESTION 42605
--! == SQL (line 1, position 8) ==
--! SELECT count() OVER () FROM VALUES (1) AS t(a)
--!        ^^^^^^^^^^^^^^^
SELECT count(t.*) FROM VALUES (1, 2), (NULL, 1) AS t(a, b);
--! _LEGACY_ERROR_TEMP_1021 XXKST
--! == SQL (line 1, position 8) ==
--! SELECT count(t.*) FROM VALUES (1, 2), (NULL, 1) AS t(a, b)
--!        ^^^^^^^^^^
SET spark.sql.legacy.allowStarWithSingleTableIdentifierInCount = true;
--= key string, value string
--| spark.sql.legacy.allowStarWithSingleTableIdentifierInCount | true
SELECT count(t.*) FROM VALUES (1, 2), (NULL, 1) AS t(a, b);
--= count(a, b) bigint
--| 1
SET spark.sql.legacy.allowParameterlessCount = true;
--= key string, value string
--| spark.sql.legacy.allowParameterlessCount | true
SELECT count() FROM VALUES (1), (NULL) AS t(a);
--= count() bigint
--| 2
SELECT count() OVER () FROM VALUES (1), (NULL) AS t(a);
--= count() OVER (ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING) bigint
--| 2
--| 2
