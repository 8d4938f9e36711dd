-- Hints change no rows; parameters that are none of theirs are errors.

CREATE TEMPORARY VIEW a AS SELECT * FROM VALUES (1, 'x'), (2, 'y'), (NULL, 'z') AS t(id, n);

CREATE TEMPORARY VIEW b AS SELECT * FROM VALUES (2, 20), (3, 30), (NULL, 0) AS t(id, m);

SELECT /*+ BROADCAST(a) */ n, m FROM a JOIN b ON a.id = b.id;
--= n string, m int
--| y | 20

SELECT /*+ MERGE(b) */ n, m FROM a LEFT JOIN b ON a.id = b.id ORDER BY n;
--= n string, m int
--> x | NULL
--> y | 20
--> z | NULL

SELECT /*+ SHUFFLE_HASH(a) */ n, m FROM a FULL JOIN b ON a.id = b.id ORDER BY n, m;
--= n string, m int
--> NULL | 0
--> NULL | 30
--> x | NULL
--> y | 20
--> z | NULL

SELECT /*+ SHUFFLE_REPLICATE_NL(a), BROADCAST(nobody) */ n, m FROM a RIGHT JOIN b ON a.id = b.id ORDER BY n, m;
--= n string, m int
--> NULL | 0
--> NULL | 30
--> y | 20

SELECT /*+ BROADCAST(a), MERGE(a, b) */ n FROM a LEFT ANTI JOIN b ON a.id = b.id ORDER BY n;
--= n string
--> x
--> z

SELECT /*+ BROADCAST('b') */ n FROM a LEFT SEMI JOIN b ON a.id = b.id;
--= n string
--| y

SELECT /*+ UNKNOWN(a), REPARTITION(3, id) */ count(*) FROM a;
--! UNRESOLVED_COLUMN.WITH_SUGGESTION 42703
--! == SQL (line 1, position 39) ==
--! SELECT /*+ UNKNOWN(a), REPARTITION(3, id) */ count(*) FROM a
--!                                       ^^

SELECT /*+ REPARTITION */ count(*) FROM a;
--= count(1) bigint
--| 3

SELECT /*+ REBALANCE(2, 'id') */ count(*) FROM a;
--! UNRESOLVED_COLUMN.WITH_SUGGESTION 42703
--! == SQL (line 1, position 25) ==
--! SELECT /*+ REBALANCE(2, 'id') */ count(*) FROM a
--!                         ^^^^

SELECT /*+ REPARTITION_BY_RANGE(2, id) */ id FROM a ORDER BY id;
--= id int
--> NULL
--> 1
--> 2

SELECT /*+ COALESCE(1) */ count(*) FROM a;
--= count(1) bigint
--| 3

SELECT /*+ COALESCE */ 1;
--! _LEGACY_ERROR_TEMP_1048 XXKST

SELECT /*+ COALESCE(1, 2) */ 1;
--! _LEGACY_ERROR_TEMP_1048 XXKST

SELECT /*+ COALESCE('1') */ 1;
--! _LEGACY_ERROR_TEMP_1048 XXKST

SELECT /*+ REPARTITION(1, 2) */ 1;
--! _LEGACY_ERROR_TEMP_1047 XXKST

SELECT /*+ REPARTITION_BY_RANGE(true) */ 1;
--! _LEGACY_ERROR_TEMP_1047 XXKST

SELECT /*+ REBALANCE(1.0) */ 1;
--! _LEGACY_ERROR_TEMP_1047 XXKST

SELECT /*+ REPARTITION(nobody) */ id FROM a;
--! UNRESOLVED_COLUMN.WITH_SUGGESTION 42703
--! == SQL (line 1, position 24) ==
--! SELECT /*+ REPARTITION(nobody) */ id FROM a
--!                        ^^^^^^

SELECT /*+ BROADCAST(1) */ 1;
--! _LEGACY_ERROR_TEMP_1046 XXKST
