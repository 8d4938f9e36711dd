SELECT reverse(a) FROM VALUES (array(1, 2, NULL)), (array()), (NULL) AS t(a);
--= reverse(a) array<int>
--| NULL
--| []
--| [null, 2, 1]
SELECT reverse(array(array(1, 2), array(3))), reverse(12);
--= reverse(array(array(1, 2), array(3))) array<array<int>>, reverse(12) string
--| [[3], [1, 2]] | 21
SELECT reverse(map(1, 2));
--! DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE 42K09
--! == SQL (line 1, position 8) ==
--! SELECT reverse(map(1, 2))
--!        ^^^^^^^^^^^^^^^^^^
-- A cast to a nested type is not printed.
SELECT CAST(array(1, 2) AS ARRAY<STRING>), CAST(NULL AS MAP<INT, INT>);
--= array(1, 2) array<string>, NULL map<int,int>
--| [1, 2] | NULL
SELECT 1 AS a, a, a + 1;
--= a int, a int, (lateralAliasReference(a) + 1) int
--| 1 | 1 | 2
SELECT negative(3), - abs(3);
--= negative(3) int, (- abs(3)) int
--| -3 | -3
