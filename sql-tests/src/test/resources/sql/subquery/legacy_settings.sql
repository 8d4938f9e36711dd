-- Old behaviours that settings bring back.
CREATE TEMP VIEW l AS VALUES (0), (1) AS l(a);
CREATE TEMP VIEW r AS VALUES (0) AS r(a);

SET spark.sql.optimizer.decorrelateExistsSubqueryLegacyIncorrectCountHandling.enabled = true;
--= key string, value string
--| spark.sql.optimizer.decorrelateExistsSubqueryLegacyIncorrectCountHandling.enabled | true
SELECT a, EXISTS (SELECT count(*) FROM r WHERE r.a = l.a) AS e, a IN (SELECT count(*) + 1 FROM r WHERE r.a = l.a) AS i FROM l;
--= a int, e boolean, i boolean
--| 0 | true | false
--| 1 | false | false
SET spark.sql.optimizer.decorrelateExistsSubqueryLegacyIncorrectCountHandling.enabled = false;
--= key string, value string
--| spark.sql.optimizer.decorrelateExistsSubqueryLegacyIncorrectCountHandling.enabled | false
SELECT a, EXISTS (SELECT count(*) FROM r WHERE r.a = l.a) AS e, a IN (SELECT count(*) + 1 FROM r WHERE r.a = l.a) AS i FROM l;
--= a int, e boolean, i boolean
--| 0 | true | false
--| 1 | true | true
SET spark.sql.optimizer.decorrelateSubqueryLegacyIncorrectCountHandling.enabled = true;
--= key string, value string
--| spark.sql.optimizer.decorrelateSubqueryLegacyIncorrectCountHandling.enabled | true
SELECT a, (SELECT count(*) FROM r WHERE r.a = l.a GROUP BY r.a) AS c FROM l;
--= a int, c bigint
--| 0 | 1
--| 1 | 0
SET spark.sql.optimizer.decorrelateSubqueryLegacyIncorrectCountHandling.enabled = false;
--= key string, value string
--| spark.sql.optimizer.decorrelateSubqueryLegacyIncorrectCountHandling.enabled | false
SELECT a, (SELECT count(*) FROM r WHERE r.a = l.a GROUP BY r.a) AS c FROM l;
--= a int, c bigint
--| 0 | 1
--| 1 | NULL
SET spark.sql.legacy.nullInEmptyListBehavior = true;
--= key string, value string
--| spark.sql.legacy.nullInEmptyListBehavior | true
SELECT NULL IN (SELECT a FROM r WHERE a > 5) AS i, NULL NOT IN (SELECT a FROM r WHERE a > 5) AS n;
--= i boolean, n boolean
--| NULL | NULL
SELECT l.a FROM l LEFT JOIN r ON (nullif(l.a, 1) IN (SELECT a FROM r WHERE a > 5)) IS NULL WHERE r.a IS NOT NULL;
--= a int
--| 1
SET spark.sql.legacy.nullInEmptyListBehavior = false;
--= key string, value string
--| spark.sql.legacy.nullInEmptyListBehavior | false
SELECT NULL IN (SELECT a FROM r WHERE a > 5) AS i, NULL NOT IN (SELECT a FROM r WHERE a > 5) AS n;
--= i boolean, n boolean
--| false | true
