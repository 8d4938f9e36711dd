-- CHAR and VARCHAR: lengths of columns, checked when rows are stored.

CREATE TABLE named (c CHAR(5), v VARCHAR(6)) USING parquet;

INSERT INTO named VALUES ('abc', 'abc'), ('abcd    ', 'ab        '), (NULL, NULL);

INSERT INTO named VALUES ('abcdef', 'abc');
--! EXCEED_LIMIT_LENGTH 54006

INSERT INTO named VALUES ('abc', 'abcdefg ');
--! EXCEED_LIMIT_LENGTH 54006

SELECT concat('[', c, ']') AS c, length(c) AS n, length(v) AS m FROM named ORDER BY c;
--= c string, n int, m int
--> NULL | NULL | NULL
--> [abc  ] | 5 | 3
--> [abcd ] | 5 | 6

-- Blanks at the end do not count in comparisons of CHAR columns.
SELECT length(v) AS n FROM named WHERE c = 'abc' OR c IN ('abcd          ', 'x') ORDER BY n;
--= n int
--> 3
--> 6

DESCRIBE named;
--= col_name string, data_type string, comment string
--| c | char(5) | NULL
--| v | varchar(6) | NULL

DROP TABLE named;

SELECT CAST('abcd' AS VARCHAR(2)) AS v, CAST('a' AS CHAR(3)) AS c;
--= v string, c string
--| abcd | a

-- Lengths within arrays, maps and structs.
CREATE TABLE deep (a ARRAY<CHAR(2)>, s STRUCT<x: CHAR(2), y: INT>, m MAP<VARCHAR(2), ARRAY<CHAR(2)>>) USING parquet;

INSERT INTO deep VALUES (array('xyz'), NULL, NULL);
--! EXCEED_LIMIT_LENGTH 54006

INSERT INTO deep VALUES (NULL, named_struct('x', 'abc', 'y', 1), NULL);
--! EXCEED_LIMIT_LENGTH 54006

INSERT INTO deep VALUES (NULL, NULL, map('abc', array('a')));
--! EXCEED_LIMIT_LENGTH 54006

INSERT INTO deep VALUES
    (array('x', NULL), named_struct('x', 'a', 'y', 1), map('a  ', array('d', 'e  '))), (NULL, NULL, NULL);

SELECT transform(a, x -> length(x)) AS a, length(s.x) AS s, transform(m['a '], x -> length(x)) AS m FROM deep ORDER BY s;
--= a array<int>, s int, m array<int>
--> NULL | NULL | NULL
--> [2, null] | 2 | [2, 2]

-- Queries, views and new tables keep what the table declares.
CREATE TABLE short (c CHAR(3), v VARCHAR(4)) USING parquet;

INSERT INTO short VALUES ('a', 'b');

SELECT v FROM (SELECT c AS d, v FROM short) WHERE d = 'a';
--= v string
--| b

CREATE VIEW shorter (x, y) AS SELECT c, v FROM short;

DESCRIBE shorter;
--= col_name string, data_type string, comment string
--> x | char(3) | NULL
--> y | varchar(4) | NULL

SELECT y FROM shorter WHERE x = 'a';
--= y string
--| b

CREATE TABLE shortest USING parquet AS SELECT * FROM short;

DESCRIBE shortest;
--= col_name string, data_type string, comment string
--> c | char(3) | NULL
--> v | varchar(4) | NULL

DROP VIEW shorter;
DROP TABLE short;
DROP TABLE shortest;
DROP TABLE deep;
