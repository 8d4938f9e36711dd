select o_orderkey from orders order by o_totalprice
