with q as (select o_custkey, sum(o_totalprice) as s from orders group by o_custkey) select * from q where s = (select max(s) from q)
