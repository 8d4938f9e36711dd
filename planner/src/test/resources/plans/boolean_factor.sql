-- rule: BooleanRule
select o_orderkey from orders where (o_custkey = 1 and o_orderkey > 5) or (o_custkey = 1 and o_shippriority = 3)
