-- The type of an error is void, which goes where any type is asked for.
SELECT if(id < 3, id, raise_error('too many')) AS x FROM range(3);
--= x bigint
--| 0
--| 1
--| 2
SELECT if(id < 2, id, raise_error('too many')) AS x FROM range(3);
--! USER_RAISED_EXCEPTION P0001
--! == SQL (line 1, position 23) ==
--! SELECT if(id < 2, id, raise_error('too many')) AS x FROM range(3)
--!                       ^^^^^^^^^^^^^^^^^^^^^^^
SELECT assert_true(id >= 0) FROM range(2);
--= assert_true((id >= 0), '(id >= 0)' is not true!) void
--| NULL
--| NULL
SELECT assert_true(id < 1) FROM range(2);
--! USER_RAISED_EXCEPTION P0001
--! == SQL (line 1, position 8) ==
--! SELECT assert_true(id < 1) FROM range(2)
--!        ^^^^^^^^^^^^^^^^^^^
SELECT assert_true(NULL, 'unknown');
--! USER_RAISED_EXCEPTION P0001
--! == SQL (line 1, position 8) ==
--! SELECT assert_true(NULL, 'unknown')
--!        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
SELECT format_number(x, '#,###.0') FROM VALUES (1234.56), (0.1) AS t(x);
--= format_number(x, #,###.0) string
--| .1
--| 1,234.6
