select o_orderkey from orders where o_shippriority = 1 or o_custkey in (select c_custkey from customer where c_acctbal < 0)
