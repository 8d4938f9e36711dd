-- Generators in select lists: several of them, their columns under other items, over groups.
CREATE TEMP VIEW t AS VALUES (1, array('a', 'b')), (2, array('c')), (2, array()) AS t(id, items);

SELECT id, explode(items) AS item, explode(array(1, 2)) AS n FROM t;
--= id int, item string, n int
--| 1 | a | 1
--| 1 | a | 2
--| 1 | b | 1
--| 1 | b | 2
--| 2 | c | 1
--| 2 | c | 2
SELECT explode(array(1, 2)), explode(array(1, 2));
--= col int, col int
--| 1 | 1
--| 1 | 2
--| 2 | 1
--| 2 | 2
SELECT explode(inner) AS v, explode(array(array(1), array(2, 3))) AS inner;
--= v int, inner array<int>
--| 1 | [1]
--| 2 | [2, 3]
--| 3 | [2, 3]
SELECT id, explode(array(id, (SELECT max(id) FROM t), (SELECT count(*) FROM t u WHERE u.id = t.id))) AS n FROM t WHERE id = 1;
--= id int, n bigint
--| 1 | 1
--| 1 | 1
--| 1 | 2
SELECT json_tuple(j, (SELECT 'a')) FROM VALUES ('{"a": 1}') AS u(j);
--= c0 string
--| 1
SELECT id, item FROM t LATERAL VIEW explode((SELECT items)) v AS item WHERE id = 1;
--= id int, item string
--| 1 | a
--| 1 | b
SELECT * FROM explode((SELECT collect_list(id) FROM t));
--= col int
--| 1
--| 2
--| 2
SELECT n * 10 AS tens, explode(array(1, 2)) AS n;
--= tens int, n int
--| 10 | 1
--| 20 | 2
SELECT 5 AS n, explode(array(1, 2)) AS n, n + 1;
--= n int, n int, (lateralAliasReference(n) + 1) int
--| 5 | 1 | 6
--| 5 | 2 | 6
SELECT explode(items) AS item, count(*) FROM t GROUP BY items;
--= item string, count(1) bigint
--| a | 1
--| b | 1
--| c | 1
SELECT explode(items) AS item, count(*) AS c FROM t GROUP BY ALL HAVING item <> 'a';
--= item string, c bigint
--| b | 1
--| c | 1
SELECT id, explode(items) FROM t GROUP BY id, 2;
--= id int, col string
--| 1 | a
--| 1 | b
--| 2 | c
SELECT stack(2, id, sum(id), 10, 20L) AS (a, b) FROM t GROUP BY _gen_input_1 ORDER BY a, b;
--= a int, b bigint
--> 1 | 1
--> 2 | 4
--> 10 | 20
--> 10 | 20
SELECT id, explode(collect_list(id)) AS i FROM t GROUP BY id HAVING count(*) > 1;
--= id int, i int
--| 2 | 2
--| 2 | 2
SELECT explode(items) AS item FROM t GROUP BY item;
--! UNRESOLVED_COLUMN.WITH_SUGGESTION 42703
--! == SQL (line 1, position 47) ==
--! SELECT explode(items) AS item FROM t GROUP BY item
--!                                               ^^^^
SELECT explode(items), explode(items) FROM t GROUP BY items;
--! UNSUPPORTED_GENERATOR.MULTI_GENERATOR 42K0E
SELECT nothing, explode(items) AS item FROM t;
--! UNRESOLVED_COLUMN.WITH_SUGGESTION 42703
--! == SQL (line 1, position 8) ==
--! SELECT nothing, explode(items) AS item FROM t
--!        ^^^^^^^
SELECT id FROM t ORDER BY explode(items);
--! UNSUPPORTED_GENERATOR.OUTSIDE_SELECT 42K0E
--! == SQL (line 1, position 27) ==
--! SELECT id FROM t ORDER BY explode(items)
--!                           ^^^^^^^^^^^^^^
SELECT id FROM t WHERE explode(items) = 'a';
--! UNSUPPORTED_GENERATOR.OUTSIDE_SELECT 42K0E
--! == SQL (line 1, position 24) ==
--! SELECT id FROM t WHERE explode(items) = 'a'
--!                        ^^^^^^^^^^^^^^
SELECT 1 + explode(array(1));
--! UNSUPPORTED_GENERATOR.NESTED_IN_EXPRESSIONS 42K0E
--! == SQL (line 1, position 12) ==
--! SELECT 1 + explode(array(1))
--!            ^^^^^^^^^^^^^^^^^
SELECT id + 1 AS i, i + 1 AS j, count(*) FROM t GROUP BY j;
--! UNSUPPORTED_FEATURE.LATERAL_COLUMN_ALIAS_IN_GROUP_BY 0A000
SELECT id + sum(id) FROM t GROUP BY ALL;
--! UNRESOLVED_ALL_IN_GROUP_BY 42803
SELECT id AS all, count(*) FROM t GROUP BY all;
--= all int, count(1) bigint
--| 1 | 1
--| 2 | 2
SELECT json_tuple('{"a": 1}', NULL);
--! DATATYPE_MISMATCH.NON_STRING_TYPE 42K09
--! == SQL (line 1, position 8) ==
--! SELECT json_tuple('{"a": 1}', NULL)
--!        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
