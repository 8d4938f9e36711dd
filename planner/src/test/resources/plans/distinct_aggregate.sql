-- rule: DistinctAggregateRule
select o_custkey, count(distinct o_shippriority) from orders group by o_custkey
