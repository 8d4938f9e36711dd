-- rule: FilterMergeRule
select o_orderkey from (select * from (select * from orders where o_custkey > 5) a where o_shippriority = 0) b
