-- rule: SetOperationRule
select o_custkey from orders except all select c_custkey from customer
