-- Sums and means of doubles leave out nulls, whatever stands in their places.
SELECT k, count(*), count(x), sum(x), avg(x), sum(-x), sum(x * double('Infinity')) FROM (
    SELECT id % 4 AS k, if(id % 3 = 0, NULL, double(id)) AS x FROM range(40)) GROUP BY k ORDER BY k;
--= k bigint, count(1) bigint, count(x) bigint, sum(x) double, avg(x) double, sum((- x)) double, sum((x * Infinity)) double
--> 0 | 10 | 6 | 108.0 | 18.0 | -108.0 | Infinity
--> 1 | 10 | 7 | 127.0 | 18.142857142857142 | -127.0 | Infinity
--> 2 | 10 | 7 | 146.0 | 20.857142857142858 | -146.0 | Infinity
--> 3 | 10 | 6 | 126.0 | 21.0 | -126.0 | Infinity
SELECT count(x), sum(x), avg(x), sum(x * double('Infinity')) FROM (
    SELECT if(id % 3 = 0, NULL, double(id)) AS x FROM range(40));
--= count(x) bigint, sum(x) double, avg(x) double, sum((x * Infinity)) double
--| 26 | 507.0 | 19.5 | Infinity
-- A group of nulls has no sum; one of NaN or of negative zeros has.
SELECT k, sum(x), avg(x), sum(x) FILTER (WHERE x > 0) FROM VALUES (1, double(NULL)), (1, NULL), (2, double('NaN')), (2, 1), (3, -0.0D), (3, NULL), (3, -0.0D),
    (4, double('Infinity')), (4, double('-Infinity')), (5, 2.5D) AS t(k, x) GROUP BY k ORDER BY k;
--= k int, sum(x) double, avg(x) double, sum(x) FILTER (WHERE (x > 0)) double
--> 1 | NULL | NULL | NULL
--> 2 | NaN | NaN | NaN
--> 3 | 0.0 | 0.0 | NULL
--> 4 | NaN | NaN | Infinity
--> 5 | 2.5 | 2.5 | 2.5
