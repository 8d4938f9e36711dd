-- rule: JoinOrderPhase
select n_name, l_quantity from lineitem, orders, customer, nation where l_orderkey = o_orderkey and o_custkey = c_custkey and c_nationkey = n_nationkey and n_nationkey = 3
