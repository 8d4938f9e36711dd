-- rule: FilterWindowRule
select * from (select o_custkey, o_orderkey, row_number() over (partition by o_custkey order by o_orderdate) as n from orders) q where o_custkey = 5 and n = 1
