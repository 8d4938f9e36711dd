-- SHOW, DESCRIBE, SET, EXPLAIN.
CREATE TEMP VIEW people AS SELECT 1 AS id, 'x' AS name, CAST(NULL AS DECIMAL(10,2)) AS pay;
SHOW TABLES;
--= namespace string, tableName string, isTemporary boolean
--| '' | people | true
SHOW VIEWS LIKE 'peo*';
--= namespace string, viewName string, isTemporary boolean
--| '' | people | true
SHOW COLUMNS IN people;
--= col_name string
--| id
--| name
--| pay
DESCRIBE people;
--= col_name string, data_type string, comment string
--| id | int | NULL
--| name | string | NULL
--| pay | decimal(10,2) | NULL
DESCRIBE TABLE people;
--= col_name string, data_type string, comment string
--| id | int | NULL
--| name | string | NULL
--| pay | decimal(10,2) | NULL
DESC QUERY SELECT 1 AS a, array('x') AS b;
--= col_name string, data_type string, comment string
--| a | int | NULL
--| b | array<string> | NULL
DESCRIBE people name;
--= info_name string, info_value string
--| col_name | name
--| comment | 'NULL'
--| data_type | string
SHOW FUNCTIONS LIKE 'date_tr*';
--= function string
--| date_trunc
SHOW FUNCTIONS LIKE '$*';
--= function string
DESCRIBE FUNCTION upper;
--~ Function: upper
DESCRIBE FUNCTION EXTENDED ucase;
--~ Function: ucase
--~ > SELECT upper('Arclight')
SET spark.sql.shuffle.partitions=11;
--= key string, value string
--| spark.sql.shuffle.partitions | 11
SET spark.sql.shuffle.partitions;
--= key string, value string
--| spark.sql.shuffle.partitions | 11
RESET spark.sql.shuffle.partitions;
SET my.own.key=some value;
--= key string, value string
--| my.own.key | some value
SET my.own.key;
--= key string, value string
--| my.own.key | some value
EXPLAIN SELECT name, count(*) FROM people GROUP BY name;
--~ == Physical Plan ==
--~ Aggregate
EXPLAIN EXTENDED SELECT * FROM people WHERE id > 1;
--~ == Optimized Logical Plan ==
EXPLAIN EXTENDED SELECT name AS n, sum(id + 1) FROM people p WHERE id IN (SELECT id FROM range(3)) GROUP BY name;
--~ == Parsed Logical Plan ==
--~ 'Aggregate ['name], ['name AS n, 'sum(('id + 1))]
--~ +- 'Filter 'id IN (list#1)
--~    :- 'Project ['id]
--~    :  +- 'UnresolvedTableValuedFunction [range], [3]
--~    +- 'SubqueryAlias p
--~       +- 'UnresolvedRelation [people]
EXPLAIN ANALYZE SELECT sum(id) FROM range(100);
--~ Scan range
EXPLAIN FORMATTED SELECT id FROM people ORDER BY name;
--~ Sort
SHOW DATABASES;
--= namespace string
--| default
-- Errors
SET spark.sql.shuffle.partitions=many;
--! INVALID_CONF_VALUE 22022
DESCRIBE nobody;
--! TABLE_OR_VIEW_NOT_FOUND 42P01
SHOW COLUMNS IN nobody;
--! TABLE_OR_VIEW_NOT_FOUND 42P01
DESCRIBE FUNCTION no_such_function;
--! UNRESOLVED_ROUTINE 42883
CREATE TEMP VIEW broken AS SELECT nothing FROM people;
--! UNRESOLVED_COLUMN.WITH_SUGGESTION 42703
--! == SQL (line 1, position 35) ==
--! CREATE TEMP VIEW broken AS SELECT nothing FROM people
--!                                   ^^^^^^^
-- A zone by its distance from UTC.
SET TIME ZONE INTERVAL '-03:30' HOUR TO MINUTE;
--= key string, value string
--| spark.sql.session.timeZone | -03:30
SET TIME ZONE INTERVAL 19 HOURS;
--! INVALID_INTERVAL_FORMAT.TIMEZONE_INTERVAL_OUT_OF_RANGE 22006
SET TIME ZONE INTERVAL 1 MONTH;
--! INVALID_INTERVAL_FORMAT.TIMEZONE_INTERVAL_OUT_OF_RANGE 22006
SET TIME ZONE 'nowhere';
--! INVALID_CONF_VALUE.TIME_ZONE 22022
SET TIME ZONE 'UTC';
--= key string, value string
--| spark.sql.session.timeZone | UTC
-- EXPLAIN says what is wrong with a query.
EXPLAIN SELECT nobody;
--= plan string
--| == Physical Plan ==\n[UNRESOLVED_COLUMN.WITHOUT_SUGGESTION] A column, variable, or function parameter with name `nobody` cannot be resolved. SQLSTATE: 42703\n== SQL (line 1, position 16) ==\nEXPLAIN SELECT nobody\n               ^^^^^^\n\n

SELECT * FROM orc.`/tmp/x`;
--! UNSUPPORTED_DATASOURCE_FOR_DIRECT_QUERY 0A000
--! == SQL (line 1, position 15) ==
--! SELECT * FROM orc.`/tmp/x`
--!               ^^^^^^^^^^^^
