-- rule: SortRemoveRule
select max(o_totalprice) from (select * from orders order by o_orderdate) q
