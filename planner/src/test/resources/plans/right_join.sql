-- rule: RightJoinRule
select c_name, o_orderkey from customer right join orders on c_custkey = o_custkey
