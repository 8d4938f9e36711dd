-- Tables of the training, made in the folder that ${folder} stands for.
INSERT OVERWRITE DIRECTORY '${folder}/sales' USING parquet
SELECT id, CAST(id % 5000 AS INT) AS customer, CAST(id % 3 AS STRING) AS kind, concat('note ', id % 1000, ' of ', id) AS note,
  CAST(id % 50 + 1 AS DECIMAL(15, 2)) AS quantity, CAST(id % 9000 + 0.5 AS DECIMAL(15, 2)) AS price,
  CAST(id % 10 / 100 AS DECIMAL(15, 2)) AS discount, id / 7 AS weight, date_add(DATE '2019-01-01', CAST(id % 2000 AS INT)) AS sold,
  timestamp_seconds(1600000000 + id * 60) AS paid
FROM range(200000);
INSERT OVERWRITE DIRECTORY '${folder}/customers' USING parquet
SELECT CAST(id AS INT) AS customer, concat('Customer ', id) AS name, CAST(id % 25 AS INT) AS nation,
  IF(id % 7 = 0, 'BUILDING', 'MACHINERY') AS segment
FROM range(5000);
INSERT OVERWRITE DIRECTORY '${folder}/csv' USING csv OPTIONS (header 'true')
SELECT id, kind, note, price, weight, sold, paid FROM parquet.`${folder}/sales` WHERE id < 50000;
