-- rule: ScanLimitRule
select o_orderkey from orders limit 7
