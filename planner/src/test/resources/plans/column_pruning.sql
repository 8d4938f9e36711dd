-- rule: ColumnPruningPhase
select count(*) from orders
