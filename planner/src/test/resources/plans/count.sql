-- rule: CountRule
select o_custkey, count(1) from orders group by o_custkey
