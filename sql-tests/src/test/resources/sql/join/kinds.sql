-- Every kind of join over rows with nulls, duplicates and partners missing on either side.
CREATE TEMP VIEW l AS VALUES (1, 'a'), (2, 'b'), (2, 'bb'), (NULL, 'n'), (4, 'd') AS l(id, x);
CREATE TEMP VIEW r AS VALUES (1, 10), (2, 20), (2, 21), (NULL, 99), (5, 50) AS r(id, y);
CREATE TEMP VIEW none AS SELECT * FROM r WHERE id > 100;

SELECT l.id, x, y FROM l JOIN r ON l.id = r.id;
--= id int, x string, y int
--| 1 | a | 10
--| 2 | b | 20
--| 2 | b | 21
--| 2 | bb | 20
--| 2 | bb | 21
SELECT l.id, x, r.id, y FROM l LEFT JOIN r ON l.id = r.id;
--= id int, x string, id int, y int
--| 1 | a | 1 | 10
--| 2 | b | 2 | 20
--| 2 | b | 2 | 21
--| 2 | bb | 2 | 20
--| 2 | bb | 2 | 21
--| 4 | d | NULL | NULL
--| NULL | n | NULL | NULL
SELECT l.id, x, r.id, y FROM l RIGHT OUTER JOIN r ON l.id = r.id;
--= id int, x string, id int, y int
--| 1 | a | 1 | 10
--| 2 | b | 2 | 20
--| 2 | b | 2 | 21
--| 2 | bb | 2 | 20
--| 2 | bb | 2 | 21
--| NULL | NULL | 5 | 50
--| NULL | NULL | NULL | 99
SELECT l.id, x, r.id, y FROM l FULL OUTER JOIN r ON l.id = r.id;
--= id int, x string, id int, y int
--| 1 | a | 1 | 10
--| 2 | b | 2 | 20
--| 2 | b | 2 | 21
--| 2 | bb | 2 | 20
--| 2 | bb | 2 | 21
--| 4 | d | NULL | NULL
--| NULL | NULL | 5 | 50
--| NULL | NULL | NULL | 99
--| NULL | n | NULL | NULL
SELECT * FROM l LEFT SEMI JOIN r ON l.id = r.id;
--= id int, x string
--| 1 | a
--| 2 | b
--| 2 | bb
SELECT * FROM l LEFT ANTI JOIN r ON l.id = r.id;
--= id int, x string
--| 4 | d
--| NULL | n
SELECT * FROM l ANTI JOIN none ON l.id = none.id;
--= id int, x string
--| 1 | a
--| 2 | b
--| 2 | bb
--| 4 | d
--| NULL | n
SELECT count(*) FROM l CROSS JOIN r;
--= count(1) bigint
--| 25
SELECT count(*) FROM l, r WHERE l.id = r.id AND y > 20;
--= count(1) bigint
--| 2
SELECT x, y FROM l JOIN r ON l.id <=> r.id WHERE l.id IS NULL;
--= x string, y int
--| n | 99

-- USING and NATURAL give the key once; in a full join it is that of the side that has one.
SELECT * FROM l JOIN r USING (id);
--= id int, x string, y int
--| 1 | a | 10
--| 2 | b | 20
--| 2 | b | 21
--| 2 | bb | 20
--| 2 | bb | 21
SELECT * FROM l FULL JOIN r USING (id);
--= id int, x string, y int
--| 1 | a | 10
--| 2 | b | 20
--| 2 | b | 21
--| 2 | bb | 20
--| 2 | bb | 21
--| 4 | d | NULL
--| 5 | NULL | 50
--| NULL | NULL | 99
--| NULL | n | NULL
SELECT * FROM l RIGHT JOIN r USING (id);
--= id int, x string, y int
--| 1 | a | 10
--| 2 | b | 20
--| 2 | b | 21
--| 2 | bb | 20
--| 2 | bb | 21
--| 5 | NULL | 50
--| NULL | NULL | 99
SELECT * FROM l NATURAL JOIN r;
--= id int, x string, y int
--| 1 | a | 10
--| 2 | b | 20
--| 2 | b | 21
--| 2 | bb | 20
--| 2 | bb | 21
SELECT * FROM l NATURAL LEFT JOIN r;
--= id int, x string, y int
--| 1 | a | 10
--| 2 | b | 20
--| 2 | b | 21
--| 2 | bb | 20
--| 2 | bb | 21
--| 4 | d | NULL
--| NULL | n | NULL

-- Conditions that are no equalities, and parts of conditions that hold for one side only.
SELECT x, y FROM l JOIN r ON l.id < r.id;
--= x string, y int
--| a | 20
--| a | 21
--| a | 50
--| b | 50
--| bb | 50
--| d | 50
SELECT x, y FROM l LEFT JOIN r ON l.id = r.id AND y > 20;
--= x string, y int
--| a | NULL
--| b | 21
--| bb | 21
--| d | NULL
--| n | NULL
SELECT x, y FROM l LEFT JOIN r ON l.id = r.id AND x = 'b';
--= x string, y int
--| a | NULL
--| b | 20
--| b | 21
--| bb | NULL
--| d | NULL
--| n | NULL
SELECT x, y FROM l FULL JOIN r ON l.id > r.id AND y < 20;
--= x string, y int
--| NULL | 20
--| NULL | 21
--| NULL | 50
--| NULL | 99
--| a | NULL
--| b | 10
--| bb | 10
--| d | 10
--| n | NULL
SELECT x, y FROM l LEFT JOIN none ON l.id = none.id;
--= x string, y int
--| a | NULL
--| b | NULL
--| bb | NULL
--| d | NULL
--| n | NULL
SELECT x, y FROM l RIGHT JOIN none ON l.id = none.id;
--= x string, y int
SELECT x, y FROM l LEFT JOIN r ON false;
--= x string, y int
--| a | NULL
--| b | NULL
--| bb | NULL
--| d | NULL
--| n | NULL
SELECT l.x, l2.x FROM l JOIN l AS l2 ON l.id = l2.id AND l.x < l2.x;
--= x string, x string
--| b | bb
SELECT x, y FROM l JOIN r ON l.id + 1 = r.id;
--= x string, y int
--| a | 20
--| a | 21
--| d | 50
SELECT x, y FROM l JOIN r ON CAST(l.id AS STRING) = r.id;
--= x string, y int
--| a | 10
--| b | 20
--| b | 21
--| bb | 20
--| bb | 21

-- Errors
SELECT id FROM l JOIN r ON l.id = r.id;
--! AMBIGUOUS_REFERENCE 42704
--! == SQL (line 1, position 8) ==
--! SELECT id FROM l JOIN r ON l.id = r.id
--!        ^^
SELECT * FROM l JOIN r USING (x);
--! UNRESOLVED_USING_COLUMN_FOR_JOIN 42703
SELECT * FROM l JOIN r ON l.id = r.z;
--! UNRESOLVED_COLUMN.WITH_SUGGESTION 42703
--! == SQL (line 1, position 34) ==
--! SELECT * FROM l JOIN r ON l.id = r.z
--!                                  ^^^

-- A condition without columns above a full join drops the rows of both sides.
SELECT count(*) FROM VALUES (1), (2) AS a(x) FULL JOIN VALUES (2), (3) AS b(y) ON x = y WHERE x IN (1, 2) AND 'b' LIKE '%a';
--= count(1) bigint
--| 0
