-- rule: ProjectMergeRule
select a + 1 as b from (select o_orderkey * 2 as a from orders) q
