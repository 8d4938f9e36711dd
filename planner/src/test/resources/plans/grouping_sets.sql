select o_custkey, o_shippriority, grouping(o_custkey), sum(o_totalprice) from orders group by rollup (o_custkey, o_shippriority)
