-- rule: SharedSubplanPhase
SELECT a.n_name, a.revenue, b.orders
FROM (SELECT n_name, sum(o_totalprice) AS revenue FROM orders, customer, nation WHERE o_custkey = c_custkey AND c_nationkey = n_nationkey AND n_regionkey = 3 GROUP BY n_name) a,
    (SELECT c_mktsegment, count(*) AS orders FROM orders, customer, nation WHERE o_custkey = c_custkey AND c_nationkey = n_nationkey AND n_regionkey = 3 GROUP BY c_mktsegment) b
WHERE a.revenue > b.orders
