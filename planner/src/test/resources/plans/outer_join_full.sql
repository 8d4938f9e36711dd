-- rule: OuterJoinRule
select c_name, o_orderkey from customer full join orders on c_custkey = o_custkey where o_totalprice > 1000
