-- Aggregates over the grouped rows within queries of HAVING.
CREATE TEMP VIEW emp AS VALUES (1, 10, 100), (2, 10, 200), (3, 20, 300), (4, 30, 50) AS emp(id, dept, salary);
CREATE TEMP VIEW bonus AS VALUES (1, 150), (3, 400) AS bonus(id, amount);

SELECT dept, count(*) FROM emp GROUP BY dept HAVING EXISTS (SELECT 1 FROM bonus WHERE amount < min(emp.salary));
--= dept int, count(1) bigint
--| 20 | 1
SELECT dept, count(*) FROM emp GROUP BY dept HAVING NOT EXISTS (SELECT 1 FROM bonus WHERE amount < max(emp.salary) AND id = emp.dept / 10);
--= dept int, count(1) bigint
--| 20 | 1
--| 30 | 1
SELECT dept FROM emp GROUP BY dept HAVING max(salary) = (SELECT max(amount) FROM bonus WHERE amount < max(emp.salary) + 200);
--= dept int
SELECT dept FROM emp GROUP BY dept HAVING sum(salary) > (SELECT 1 WHERE count(DISTINCT emp.id) = 2);
--= dept int
--| 10
SELECT dept FROM emp GROUP BY dept HAVING EXISTS (SELECT 1 FROM bonus WHERE sum(emp.salary + bonus.amount) > 1);
--! UNSUPPORTED_SUBQUERY_EXPRESSION_CATEGORY.AGGREGATE_FUNCTION_MIXED_OUTER_LOCAL_REFERENCES 0A000
--! == SQL (line 1, position 77) ==
--! SELECT dept FROM emp GROUP BY dept HAVING EXISTS (SELECT 1 FROM bonus WHERE sum(emp.salary + bonus.amount) > 1)
--!                                                                             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
SELECT dept FROM emp WHERE EXISTS (SELECT 1 FROM bonus WHERE sum(emp.salary) > amount);
--! INVALID_WHERE_CONDITION 42903
--! == SQL (line 1, position 62) ==
--! SELECT dept FROM emp WHERE EXISTS (SELECT 1 FROM bonus WHERE sum(emp.salary) > amount)
--!                                                              ^^^^^^^^^^^^^^^
-- The arguments of an aggregate are evaluated for the rows of its filter alone.
SELECT sum(100 div (dept - 20)) FILTER (WHERE dept > 20) FROM emp;
--= sum((100 div (dept - 20))) FILTER (WHERE (dept > 20)) bigint
--| 10
SELECT dept, sum(100 div (dept - 20)) FILTER (WHERE dept <> 20) AS s FROM emp GROUP BY dept ORDER BY dept;
--= dept int, s bigint
--> 10 | -20
--> 20 | NULL
--> 30 | 10
