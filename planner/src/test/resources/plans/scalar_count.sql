select c_custkey, (select count(*) from orders where o_custkey = c_custkey) from customer
