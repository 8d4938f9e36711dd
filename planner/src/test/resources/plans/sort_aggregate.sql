-- set: arclight.aggregate.strategy=sort
select o_custkey, sum(o_totalprice) from orders group by o_custkey
