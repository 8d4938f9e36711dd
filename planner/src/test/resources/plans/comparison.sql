-- rule: ComparisonRule
select o_orderkey from orders where cast(o_shippriority as bigint) = 5L and cast(cast(o_orderdate as timestamp) as date) = date '1995-03-01'
