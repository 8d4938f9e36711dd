select o_orderkey from orders where o_custkey not in (select c_custkey from customer)
