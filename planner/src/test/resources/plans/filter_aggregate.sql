-- rule: FilterAggregateRule
select * from (select o_custkey, o_shippriority, count(*) as c from orders group by o_custkey, o_shippriority) q where o_custkey = 5 and c > 2
