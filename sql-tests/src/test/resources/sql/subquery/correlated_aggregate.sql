-- Aggregates over the outer query's own tables, with repeated, missing and null keys.
CREATE TEMP VIEW item AS VALUES (1, 'a'), (1, 'b'), (2, 'a'), (NULL, 'a'), (4, 'c') AS item(k, kind);
CREATE TEMP VIEW sale AS VALUES (1, 10, 1), (1, 20, 2), (1, NULL, 3), (2, 5, 1), (2, 5, 2), (3, 7, 1), (NULL, 1, 1) AS sale(k, price, shop);
CREATE TEMP VIEW shop AS VALUES (1, 'x'), (2, 'y'), (3, 'x') AS shop(id, area);

SELECT i.kind, s.price FROM item i, sale s WHERE i.k = s.k AND s.price < (SELECT 1.5 * avg(price) FROM sale b WHERE b.k = i.k);
--= kind string, price int
--| a | 10
--| a | 20
--| a | 5
--| a | 5
--| b | 10
--| b | 20
SELECT i.kind, s.price FROM item i, sale s WHERE i.k = s.k AND s.price = (SELECT min(price) FROM sale b WHERE b.k = s.k);
--= kind string, price int
--| a | 10
--| a | 5
--| a | 5
--| b | 10
-- Without another table: rows with a null key have no group.
SELECT k, price FROM sale s WHERE price >= (SELECT max(price) FROM sale b WHERE b.k = s.k);
--= k int, price int
--| 1 | 20
--| 2 | 5
--| 2 | 5
--| 3 | 7
-- The sum sees each row of the subquery once, however often the outer rows repeat.
SELECT i.kind, s.price FROM item i, sale s WHERE i.k = s.k AND s.price * 2 > (SELECT sum(price) FROM sale b WHERE b.k = i.k);
--= kind string, price int
--| a | 20
--| b | 20
-- The same join on both sides, under one condition more outside.
SELECT s.k, s.price, s.shop FROM sale s, shop p WHERE s.shop = p.id AND p.area = 'x' AND s.shop > 0 AND s.price = (SELECT min(price) FROM sale b, shop q WHERE b.shop = q.id AND q.area = 'x' AND b.k = s.k);
--= k int, price int, shop int
--| 1 | 10 | 1
--| 2 | 5 | 1
--| 3 | 7 | 1
-- A condition within that does not hold outside.
SELECT s.k, s.price FROM sale s WHERE s.price >= (SELECT min(price) FROM sale b WHERE b.k = s.k AND b.shop = 2);
--= k int, price int
--| 1 | 20
--| 2 | 5
--| 2 | 5
-- By two keys.
SELECT s.k, s.price FROM sale s, item i WHERE s.k = i.k AND s.price = (SELECT max(price) FROM sale b WHERE b.k = s.k AND b.shop = s.shop);
--= k int, price int
--| 1 | 10
--| 1 | 10
--| 1 | 20
--| 1 | 20
--| 2 | 5
--| 2 | 5
