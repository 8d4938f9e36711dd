-- Arguments of mask, explode and functions written in SQL may be named; those of other functions may not.
SELECT mask(lowerChar => 'q', upperChar => 'Q', otherChar => 'o', digitChar => 'd', str => 'AbCD123-@$#');
--= mask(AbCD123-@$#, Q, q, d, o) string
--| QqQQdddoooo
SELECT mask('AbCD123', digitChar => NULL), mask('AbCD123');
--= mask(AbCD123, X, x, NULL, NULL) string, mask(AbCD123, X, x, n, NULL) string
--| XxXX123 | XxXXnnn
SELECT * FROM explode(collection => array(1, 2)), inline(input => array(struct(3))) ORDER BY 1;
--= col int, col1 int
--> 1 | 3
--> 2 | 3
SELECT mask('AbCD', lowerChar => 'q', 'x');
--! UNEXPECTED_POSITIONAL_ARGUMENT 4274K
--! == SQL (line 1, position 8) ==
--! SELECT mask('AbCD', lowerChar => 'q', 'x')
--!        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
SELECT mask(lowerChar => 'q', lowerChar => 'x');
--! DUPLICATE_ROUTINE_PARAMETER_ASSIGNMENT.DOUBLE_NAMED_ARGUMENT_REFERENCE 4274K
--! == SQL (line 1, position 8) ==
--! SELECT mask(lowerChar => 'q', lowerChar => 'x')
--!        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
SELECT mask('AbCD', str => 'q');
--! DUPLICATE_ROUTINE_PARAMETER_ASSIGNMENT.BOTH_POSITIONAL_AND_NAMED 4274K
--! == SQL (line 1, position 8) ==
--! SELECT mask('AbCD', str => 'q')
--!        ^^^^^^^^^^^^^^^^^^^^^^^^
SELECT mask('AbCD', kase => 'q');
--! UNRECOGNIZED_PARAMETER_NAME 4274K
--! == SQL (line 1, position 8) ==
--! SELECT mask('AbCD', kase => 'q')
--!        ^^^^^^^^^^^^^^^^^^^^^^^^^
SELECT mask(lowerChar => 'q');
--! REQUIRED_PARAMETER_NOT_FOUND 4274K
--! == SQL (line 1, position 8) ==
--! SELECT mask(lowerChar => 'q')
--!        ^^^^^^^^^^^^^^^^^^^^^^
SELECT mask('a', 'b', 'c', 'd', 'e', 'f');
--! WRONG_NUM_ARGS.WITHOUT_SUGGESTION 42605
--! == SQL (line 1, position 8) ==
--! SELECT mask('a', 'b', 'c', 'd', 'e', 'f')
--!        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
SELECT abs(expr => 1);
--! NAMED_PARAMETERS_NOT_SUPPORTED 4274K
--! == SQL (line 1, position 8) ==
--! SELECT abs(expr => 1)
--!        ^^^^^^^^^^^^^^
SELECT * FROM range(0, id => 3);
--! NAMED_PARAMETERS_NOT_SUPPORTED 4274K
--! == SQL (line 1, position 15) ==
--! SELECT * FROM range(0, id => 3)
--!               ^^^^^^^^^^^^^^^^^
SET spark.sql.allowNamedFunctionArguments = false;
--= key string, value string
--| spark.sql.allowNamedFunctionArguments | false
SELECT mask(str => 'a');
--! NAMED_PARAMETER_SUPPORT_DISABLED 0A000
--! == SQL (line 1, position 8) ==
--! SELECT mask(str => 'a')
--!        ^^^^^^^^^^^^^^^^
SET spark.sql.allowNamedFunctionArguments = true;
--= key string, value string
--| spark.sql.allowNamedFunctionArguments | true
