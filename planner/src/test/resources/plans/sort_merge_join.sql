-- set: arclight.join.strategy=merge
select c_name, o_orderkey from customer join orders on c_custkey = o_custkey
