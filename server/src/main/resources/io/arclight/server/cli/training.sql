-- Queries of the kinds that people begin with; ${folder} stands for the folder of the training's tables.
SELECT 1;
SELECT count(*) FROM parquet.`${folder}/sales`;
SELECT * FROM parquet.`${folder}/sales` LIMIT 10;
CREATE OR REPLACE TEMP VIEW sales AS SELECT * FROM parquet.`${folder}/sales`;
CREATE OR REPLACE TEMP VIEW customers AS SELECT * FROM parquet.`${folder}/customers`;
CREATE OR REPLACE TEMP VIEW trips USING csv OPTIONS (path '${folder}/csv', header 'true', inferSchema 'true');
DESCRIBE sales;
SELECT kind, sum(quantity) AS quantity, sum(price) AS base, sum(price * (1 - discount)) AS discounted,
  sum(price * (1 - discount) * (1 + discount)) AS charge, avg(quantity), avg(price), avg(discount), count(*) AS sales
FROM sales WHERE sold <= DATE '2023-12-01' - INTERVAL '90' DAY GROUP BY kind ORDER BY kind;
SELECT sum(price * discount) AS revenue FROM sales
WHERE sold >= DATE '2020-01-01' AND sold < DATE '2020-01-01' + INTERVAL '1' YEAR AND discount BETWEEN 0.02 AND 0.08 AND quantity < 24;
SELECT c.customer, name, sum(price * (1 - discount)) AS revenue, max(sold)
FROM customers c JOIN sales s ON c.customer = s.customer
WHERE segment = 'BUILDING' AND sold > DATE '2020-03-15' GROUP BY c.customer, name ORDER BY revenue DESC, name LIMIT 10;
SELECT nation, year(sold) AS year, count(DISTINCT s.customer), sum(CASE WHEN kind = '1' THEN 1 ELSE 0 END) AS ones
FROM sales s LEFT JOIN customers c ON c.customer = s.customer AND nation IN (1, 2, 3) GROUP BY nation, year(sold) ORDER BY 1, 2;
SELECT count(*) FROM customers c WHERE EXISTS (SELECT * FROM sales s WHERE s.customer = c.customer AND price > 8000) AND name LIKE '%1%'
  AND customer NOT IN (SELECT customer FROM sales WHERE quantity > 49);
SELECT upper(substring(note, 1, 6)) AS start, length(note) AS size, count(*), min(note), avg(weight)
FROM sales WHERE note LIKE 'note 1%' OR note LIKE '%99' GROUP BY 1, 2 HAVING count(*) > 1 ORDER BY 3 DESC, 2, 1 LIMIT 10;
SELECT date_trunc('MONTH', paid) AS month, hour(paid) AS hour, count(*), round(avg(price), 2) FROM sales GROUP BY 1, 2 ORDER BY 1, 2 LIMIT 5;
SELECT * FROM (SELECT customer, price, row_number() OVER (PARTITION BY customer ORDER BY price DESC, id) AS place FROM sales) WHERE place = 1
ORDER BY price DESC, customer LIMIT 5;
SELECT kind, count(*), sum(price), max(paid) FROM trips WHERE weight > 100 GROUP BY kind ORDER BY kind;
WITH monthly AS (SELECT date_format(sold, 'yyyy-MM') AS month, sum(price) AS revenue FROM sales GROUP BY 1)
SELECT month, revenue, revenue - lag(revenue) OVER (ORDER BY month) AS change FROM monthly
WHERE revenue > (SELECT avg(revenue) / 2 FROM monthly) ORDER BY month LIMIT 5;
