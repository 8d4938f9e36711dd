-- rule: FilterProjectRule
select * from (select o_orderkey + 1 as k, o_custkey as c from orders) q where c = 5
