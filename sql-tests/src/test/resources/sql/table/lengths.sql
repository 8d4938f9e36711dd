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
