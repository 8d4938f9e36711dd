-- Arrays, maps and structs: made, read, compared, grouped and carried through operators.
CREATE TEMP VIEW n AS SELECT id, array(id, id + 1) AS a, map('k', id) AS m, named_struct('x', id, 'y', CAST(id AS STRING)) AS s FROM range(3);
SELECT * FROM n;
--= id bigint, a array<bigint>, m map<string,bigint>, s struct<x:bigint,y:string>
--| 0 | [0, 1] | {k -> 0} | {0, 0}
--| 1 | [1, 2] | {k -> 1} | {1, 1}
--| 2 | [2, 3] | {k -> 2} | {2, 2}
SELECT a[0], m['k'], s.x, s.y, size(a), element_at(a, -1) FROM n;
--= a[0] bigint, m[k] bigint, x bigint, y string, size(a) int, element_at(a, -1) bigint
--| 0 | 0 | 0 | 0 | 2 | 1
--| 1 | 1 | 1 | 1 | 2 | 2
--| 2 | 2 | 2 | 2 | 2 | 3
SELECT id FROM n WHERE array_contains(a, 2L);
--= id bigint
--| 1
--| 2
SELECT s, count(*) FROM n GROUP BY s;
--= s struct<x:bigint,y:string>, count(1) bigint
--| {0, 0} | 1
--| {1, 1} | 1
--| {2, 2} | 1
SELECT a, count(*) FROM n GROUP BY a;
--= a array<bigint>, count(1) bigint
--| [0, 1] | 1
--| [1, 2] | 1
--| [2, 3] | 1
SELECT l.id, r.a FROM n l JOIN n r ON l.s = r.s;
--= id bigint, a array<bigint>
--| 0 | [0, 1]
--| 1 | [1, 2]
--| 2 | [2, 3]
SELECT id, e FROM n LATERAL VIEW explode(a) x AS e;
--= id bigint, e bigint
--| 0 | 0
--| 0 | 1
--| 1 | 1
--| 1 | 2
--| 2 | 2
--| 2 | 3
SELECT explode(array('p', 'q')) AS c;
--= c string
--| p
--| q
SELECT id, p, e FROM n LATERAL VIEW posexplode(a) x AS p, e WHERE id = 1;
--= id bigint, p int, e bigint
--| 1 | 0 | 1
--| 1 | 1 | 2
SELECT explode(map('a', 1, 'b', 2));
--= key string, value int
--| a | 1
--| b | 2
SELECT id, e FROM VALUES (1, array(7)), (2, array()), (3, NULL) AS v(id, a) LATERAL VIEW OUTER explode(a) x AS e;
--= id int, e int
--| 1 | 7
--| 2 | NULL
--| 3 | NULL
SELECT collect_list(s) FROM n WHERE id = 1;
--= collect_list(s) array<struct<x:bigint,y:string>>
--| [{1, 1}]
SELECT s.* FROM n ORDER BY x DESC;
--= x bigint, y string
--> 2 | 2
--> 1 | 1
--> 0 | 0
SELECT array(1, NULL, 3), map_keys(map('a', 1)), map_values(map('a', 1)), size(array(3, 1, 2));
--= array(1, NULL, 3) array<int>, map_keys(map(a, 1)) array<string>, map_values(map(a, 1)) array<int>, size(array(3, 1, 2)) int
--| [1, null, 3] | [a] | [1] | 3
SELECT array(array(1), array(2, 3))[1][0], named_struct('a', named_struct('b', 5)).a.b;
--= array(array(1), array(2, 3))[1][0] int, named_struct(a, named_struct(b, 5)).a.b int
--| 2 | 5
SELECT a FROM n UNION SELECT a FROM n;
--= a array<bigint>
--| [0, 1]
--| [1, 2]
--| [2, 3]
SELECT DISTINCT s.y FROM n ORDER BY 1;
--= y string
--> 0
--> 1
--> 2
SELECT s.z FROM n;
--! FIELD_NOT_FOUND 42704
--! == SQL (line 1, position 8) ==
--! SELECT s.z FROM n
--!        ^^^
SELECT explode(1);
--! DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE 42K09
--! == SQL (line 1, position 8) ==
--! SELECT explode(1)
--!        ^^^^^^^^^^
SELECT array(1)[true];
--! DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE 42K09
--! == SQL (line 1, position 8) ==
--! SELECT array(1)[true]
--!        ^^^^^^^^^^^^^^
SELECT inline(array(struct(1, 'a'), struct(2, 'b')));
--= col1 int, col2 string
--| 1 | a
--| 2 | b
SELECT struct(1, 'a') = struct(1, 'a'), array(1, 2) < array(1, 3), named_struct('a', NULL) IS NULL;
--= (struct(1, a) = struct(1, a)) boolean, (array(1, 2) < array(1, 3)) boolean, (named_struct(a, NULL) IS NULL) boolean
--| true | true | false
-- Fields can be left out at any depth; a struct that is null stays null.
CREATE TEMPORARY VIEW fielded AS SELECT * FROM VALUES (1, named_struct('a', 1, 't', named_struct('b', 2, 'c', 3))), (2, NULL) AS v(id, s);
SELECT * EXCEPT (s.a, s.t.b) FROM fielded;
--= id int, s struct<t:struct<c:int>>
--| 1 | {{3}}
--| 2 | NULL
SELECT s.* EXCEPT (t.c) FROM fielded;
--= a int, t struct<b:int>
--| 1 | {2}
--| NULL | NULL
SELECT s.* EXCEPT (T), array(s.t.* EXCEPT (b)) AS r FROM fielded WHERE id = 1;
--= a int, r array<int>
--| 1 | [3]
SELECT * EXCEPT (s.t, s.t.b) FROM fielded;
--! EXCEPT_OVERLAPPING_COLUMNS 42702
--! == SQL (line 1, position 8) ==
--! SELECT * EXCEPT (s.t, s.t.b) FROM fielded
--!        ^^^^^^^^^^^^^^^^^^^^^
SELECT * EXCEPT (s.x) FROM fielded;
--! FIELD_NOT_FOUND 42704
--! == SQL (line 1, position 8) ==
--! SELECT * EXCEPT (s.x) FROM fielded
--!        ^^^^^^^^^^^^^^
DROP VIEW fielded;

-- Maps have no order, so no least and no greatest.
SELECT max(map(1, 2));
--! DATATYPE_MISMATCH.INVALID_ORDERING_TYPE 42K09
--! == SQL (line 1, position 8) ==
--! SELECT max(map(1, 2))
--!        ^^^^^^^^^^^^^^

SELECT min(array(map(1, 2)));
--! DATATYPE_MISMATCH.INVALID_ORDERING_TYPE 42K09
--! == SQL (line 1, position 8) ==
--! SELECT min(array(map(1, 2)))
--!        ^^^^^^^^^^^^^^^^^^^^^
-- Keys of maps become one type only when that never makes a null of them.
SELECT map_concat(map(1, 2), map(3L, 2.5));
--= map_concat(map(1, 2), map(3, 2.5)) map<bigint,decimal(11,1)>
--| {1 -> 2.0, 3 -> 2.5}
SELECT map_concat(map('a', 'b'), map(DATE'2020-01-01', DATE'2020-01-01'));
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
--! == SQL (line 1, position 8) ==
--! SELECT map_concat(map('a', 'b'), map(DATE'2020-01-01', DATE'2020-01-01'))
--!        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
SELECT coalesce(map(1, 2), map('a', 2));
--! DATATYPE_MISMATCH.DATA_DIFF_TYPES 42K09
--! == SQL (line 1, position 8) ==
--! SELECT coalesce(map(1, 2), map('a', 2))
--!        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

-- A struct may have no fields.
SELECT named_struct() AS s, count(*) AS n, to_json(named_struct()) AS j FROM range(3) GROUP BY s ORDER BY s;
--= s struct<>, n bigint, j string
--> {} | 3 | {}
SELECT DISTINCT if(id > 1, named_struct(), NULL) AS s FROM range(4);
--= s struct<>
--| NULL
--| {}
