-- rule: UnionRule
select o_custkey from orders union all (select c_custkey from customer union all select n_nationkey from nation)
