-- rule: FilterUnionRule
select * from (select o_custkey as k from orders union all select c_custkey from customer) q where k = 5
