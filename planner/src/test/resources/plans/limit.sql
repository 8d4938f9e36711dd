-- rule: LimitRule
select * from (select o_orderkey from orders union all select c_custkey from customer) q limit 5
