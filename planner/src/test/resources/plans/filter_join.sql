-- rule: FilterJoinRule
select c_name, o_orderkey from customer, orders where c_custkey = o_custkey and o_totalprice > 1000 and c_acctbal < 0
