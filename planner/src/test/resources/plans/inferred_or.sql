-- rule: InferredFilterRule
select c_name, o_orderkey from customer join orders on c_custkey = o_custkey where (c_acctbal > 1 and o_shippriority = 1) or (c_acctbal < 0 and o_shippriority = 2)
