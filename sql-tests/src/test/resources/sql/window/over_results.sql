-- Window functions over the results of others, and with queries in their arguments.
SELECT id, row_number() OVER (ORDER BY id DESC) AS r, sum(r) OVER (ORDER BY id) AS s FROM range(3) ORDER BY id;
--= id bigint, r int, s bigint
--> 0 | 3 | 3
--> 1 | 2 | 5
--> 2 | 1 | 6
SELECT id, sum(id) FILTER (WHERE id IN (SELECT 1)) OVER (ORDER BY id) AS s FROM range(3) ORDER BY id;
--= id bigint, s bigint
--> 0 | NULL
--> 1 | 1
--> 2 | 1
SELECT id, sum((SELECT max(b.id) FROM range(3) b WHERE b.id <= a.id)) OVER (ORDER BY id) AS s FROM range(3) a ORDER BY id;
--= id bigint, s bigint
--> 0 | 0
--> 1 | 1
--> 2 | 3
SELECT count(*) FROM range(3) HAVING row_number() OVER (ORDER BY 1) > 0;
--! WINDOW_FUNCTION_NOT_ALLOWED_IN_CLAUSE 42601
--! == SQL (line 1, position 38) ==
--! SELECT count(*) FROM range(3) HAVING row_number() OVER (ORDER BY 1) > 0
--!                                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
SELECT explode(array(row_number() OVER (ORDER BY 1)));
--! UNSUPPORTED_EXPR_FOR_OPERATOR 42K0E
--! == SQL (line 1, position 22) ==
--! SELECT explode(array(row_number() OVER (ORDER BY 1)))
--!                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
