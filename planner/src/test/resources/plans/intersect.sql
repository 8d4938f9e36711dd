-- rule: SetOperationRule
select o_custkey from orders intersect select c_custkey from customer
