-- Count-min sketches, byte for byte as Spark writes them.
SELECT hex(count_min_sketch(a, 0.5D, 0.5D, 1)), hex(count_min_sketch(b, 0.5D, 0.9D, 7)), hex(count_min_sketch(c, 0.5D, 0.5D, -1)) FROM VALUES (1L, 'x', X'01'), (-5L, 'Łódź', X''), (NULL, 'x', NULL) AS t(a, b, c);
--= hex(count_min_sketch(a, 0.5, 0.5, 1)) string, hex(count_min_sketch(b, 0.5, 0.9, 7)) string, hex(count_min_sketch(c, 0.5, 0.5, -1)) string
--| 0000000100000000000000020000000100000004000000005D8D6AB90000000000000000000000000000000200000000000000000000000000000000 | 0000000100000000000000030000000400000004000000005D878BCC0000000051BB9A0C000000005FE4CA2D00000000013B859C0000000000000000000000000000000200000000000000010000000000000000000000000000000000000000000000020000000000000001000000000000000000000000000000000000000000000000000000000000000100000000000000020000000000000000000000000000000200000000000000010000000000000000 | 000000010000000000000002000000010000000400000000226CB6590000000000000001000000000000000000000000000000000000000000000001
SELECT g, hex(count_min_sketch(k, 1D, 0.5D, 1)) FROM VALUES (1, 10Y), (1, 10Y), (1, NULL), (2, NULL) AS t(g, k) GROUP BY g ORDER BY g;
--= g int, hex(count_min_sketch(k, 1.0, 0.5, 1)) string
--> 1 | 0000000100000000000000020000000100000002000000005D8D6AB900000000000000000000000000000002
--> 2 | 0000000100000000000000000000000100000002000000005D8D6AB900000000000000000000000000000000
SELECT length(count_min_sketch(id, 0.01D, 0.99D, 42)) FROM range(1000);
--= length(count_min_sketch(id, 0.01, 0.99, 42)) int
--| 11276
SELECT hex(count_min_sketch(epsilon => 1D, confidence => 0.5D, seed => 1, column => k)) FROM VALUES (1) AS t(k) WHERE k > 1;
--= hex(count_min_sketch(k, 1.0, 0.5, 1)) string
--| 0000000100000000000000000000000100000002000000005D8D6AB900000000000000000000000000000000
SELECT count_min_sketch(1.5, 0.5D, 0.5D, 1);
--! DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE 42K09
--! == SQL (line 1, position 8) ==
--! SELECT count_min_sketch(1.5, 0.5D, 0.5D, 1)
--!        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
SELECT count_min_sketch(1, 0.5, 0.5D, 1);
--! DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE 42K09
--! == SQL (line 1, position 8) ==
--! SELECT count_min_sketch(1, 0.5, 0.5D, 1)
--!        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
SELECT count_min_sketch(1, 0D, 0.5D, 1);
--! DATATYPE_MISMATCH.VALUE_OUT_OF_RANGE 42K09
--! == SQL (line 1, position 8) ==
--! SELECT count_min_sketch(1, 0D, 0.5D, 1)
--!        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
SELECT count_min_sketch(1, 0.5D, 1D, 1);
--! DATATYPE_MISMATCH.VALUE_OUT_OF_RANGE 42K09
--! == SQL (line 1, position 8) ==
--! SELECT count_min_sketch(1, 0.5D, 1D, 1)
--!        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
SELECT count_min_sketch(1, 0.5D, 0.5D, NULL);
--! DATATYPE_MISMATCH.UNEXPECTED_NULL 42K09
--! == SQL (line 1, position 8) ==
--! SELECT count_min_sketch(1, 0.5D, 0.5D, NULL)
--!        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
SELECT count_min_sketch(k, 0.5D, 0.5D, k) FROM VALUES (1) AS t(k);
--! DATATYPE_MISMATCH.NON_FOLDABLE_INPUT 42K09
--! == SQL (line 1, position 8) ==
--! SELECT count_min_sketch(k, 0.5D, 0.5D, k) FROM VALUES (1) AS t(k)
--!        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
SELECT count_min_sketch(1, 0.5D, 0.5D);
--! REQUIRED_PARAMETER_NOT_FOUND 4274K
--! == SQL (line 1, position 8) ==
--! SELECT count_min_sketch(1, 0.5D, 0.5D)
--!        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

-- More counters than a value can hold.
SELECT count_min_sketch(id, 1e-9D, 0.95D, 1) FROM range(3);
--! INVALID_PARAMETER_VALUE 22023
--! == SQL (line 1, position 8) ==
--! SELECT count_min_sketch(id, 1e-9D, 0.95D, 1) FROM range(3)
--!        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
