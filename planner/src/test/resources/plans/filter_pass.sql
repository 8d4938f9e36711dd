-- rule: FilterPassRule
select * from (select /*+ REPARTITION(3) */ o_custkey, o_orderkey from orders) q where o_custkey = 5
