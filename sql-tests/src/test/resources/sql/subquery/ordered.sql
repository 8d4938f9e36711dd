-- ORDER BY sees queries of the select list by their names; queries of its own may not refer to the ordered rows.
SELECT id, (SELECT max(u.id) FROM range(3) AS u WHERE u.id = t.id) AS m FROM range(2) AS t ORDER BY m DESC;
--= id bigint, m bigint
--> 1 | 1
--> 0 | 0
SELECT (SELECT max(u.id) FROM range(3) AS u WHERE u.id = t.id) AS m FROM range(2) AS t ORDER BY m + 1 DESC;
--= m bigint
--> 1
--> 0
SELECT id IN (SELECT u.id FROM range(1) AS u WHERE u.id = t.id) AS m FROM range(2) AS t ORDER BY m;
--= m boolean
--> false
--> true
SELECT id FROM range(2) AS t ORDER BY (SELECT max(u.id) FROM range(3) AS u WHERE u.id = t.id);
--! UNSUPPORTED_SUBQUERY_EXPRESSION_CATEGORY.UNSUPPORTED_CORRELATED_SCALAR_SUBQUERY 0A000
