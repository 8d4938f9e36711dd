select o_orderkey from orders where o_totalprice > (select o_totalprice from orders where o_orderkey = 1)
