select o_custkey, sum(o_totalprice) over (partition by o_custkey order by o_orderdate) from orders
