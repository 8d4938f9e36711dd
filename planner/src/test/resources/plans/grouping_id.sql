-- rule: GroupingIdRule
select o_custkey, grouping(o_custkey), count(o_comment) from orders group by grouping sets ((o_custkey), (o_custkey))
