select o_orderkey from orders order by o_totalprice desc limit 10 offset 5
