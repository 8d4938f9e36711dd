-- rule: BooleanRule
select o_orderkey from orders where not (not (o_custkey < 7)) and not (o_orderkey <= 9) and (o_shippriority = 1 or false)
