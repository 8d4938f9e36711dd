select o_custkey, rank() over (partition by o_custkey order by o_orderdate), rank() over (partition by o_custkey order by o_totalprice) from orders
