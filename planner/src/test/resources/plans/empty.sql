-- rule: EmptyRule
select c_name from customer where false union all select n_name from nation
