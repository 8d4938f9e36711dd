-- rule: ScanFilterRule
select o_orderkey from orders where o_orderdate >= date '1998-01-01'
