select o_orderkey from orders where exists (select * from lineitem where l_orderkey = o_orderkey and l_suppkey <> o_custkey)
