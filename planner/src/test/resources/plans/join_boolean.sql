-- rule: JoinBooleanRule
select o_orderkey from orders left join customer on not (o_custkey <> c_custkey)
