-- What a query reads several times is computed once, with the columns that any of its readers needs.
WITH c AS (SELECT id % 7 AS k, sum(id) AS s, count(*) AS n, max(id) AS m FROM range(50000) GROUP BY id % 7) SELECT a.k, a.s, b.n FROM c a JOIN c b ON a.k = b.k WHERE b.m > (SELECT avg(m) FROM c);
--= k bigint, s bigint, n bigint
--| 3 | 178575000 | 7143
--| 4 | 178582143 | 7143
--| 5 | 178589286 | 7143
WITH c AS (SELECT x.id AS i, y.id % 3 AS j FROM range(30000) x JOIN range(20) y ON x.id = y.id) SELECT (SELECT sum(i) FROM c WHERE j = 1) AS one, (SELECT count(DISTINCT j) FROM c) AS kinds, (SELECT max(i + j) FROM c) AS most;
--= one bigint, kinds bigint, most bigint
--| 70 | 3 | 20
-- Rows that differ each time are not shared.
WITH c AS (SELECT count(*) AS n FROM range(30000) WHERE rand() >= 0) SELECT a.n = b.n AS same FROM c a, c b;
--= same boolean
--| true
-- A shared part within shared parts.
WITH c AS (SELECT id % 10 AS k, sum(id) AS s FROM range(40000) GROUP BY id % 10), d AS (SELECT a.k, b.s FROM c a JOIN c b ON a.k = b.k) SELECT x.k, x.s, (SELECT count(*) FROM d) AS n FROM d x JOIN d y ON x.k = y.k WHERE x.k < 2;
--= k bigint, s bigint, n bigint
--| 0 | 79980000 | 10
--| 1 | 79984000 | 10
