-- Decimal results that need more than 38 digits, with and without losing some of them.
SELECT 10.300000000000000000 * 3.000000000000000000 AS a, 1.0123456789012345678901234567890123456e31BD / 10.0 AS b;
--= a decimal(38,34), b decimal(38,6)
--| 30.9000000000000000000000000000000000 | 1012345678901234567890123456789.012346
SET spark.sql.decimalOperations.allowPrecisionLoss=false;
--= key string, value string
--| spark.sql.decimalOperations.allowPrecisionLoss | false
SELECT 10.300000000000000000 * 3.000000000000000000 AS a, 1.0123456789012345678901234567890123456e31BD / 10.0 AS b;
--= a decimal(38,36), b decimal(38,7)
--| 30.900000000000000000000000000000000000 | 1012345678901234567890123456789.0123456
SELECT 10.300000000000000000 * 3.0000000000000000000;
--! NUMERIC_VALUE_OUT_OF_RANGE.WITH_SUGGESTION 22003
--! == SQL (line 1, position 8) ==
--! SELECT 10.300000000000000000 * 3.0000000000000000000
--!        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
RESET spark.sql.decimalOperations.allowPrecisionLoss;
