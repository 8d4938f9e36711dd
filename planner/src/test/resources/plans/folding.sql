-- rule: FoldingRule
select o_orderkey + (1 + 2) from orders where o_orderdate < date '1995-01-01' and o_totalprice > 2 * 1000
