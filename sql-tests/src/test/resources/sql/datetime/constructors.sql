-- Timestamps made of fields, patterns that are none, and fields of intervals.
SELECT make_timestamp(2021, 7, 11, 6, 30, 45.678), make_timestamp_ltz(2021, 7, 11, 6, 30, 60), make_timestamp_ntz(2021, 7, 11, 6, 30, 45.678), make_timestamp(2021, 7, 11, 6, 30, 45.678, 'CET') AS z;
--= make_timestamp(2021, 7, 11, 6, 30, 45.678) timestamp, make_timestamp_ltz(2021, 7, 11, 6, 30, 60) timestamp, make_timestamp_ntz(2021, 7, 11, 6, 30, 45.678) timestamp_ntz, z timestamp
--| 2021-07-11 06:30:45.678 | 2021-07-11 06:31:00 | 2021-07-11 06:30:45.678 | 2021-07-11 04:30:45.678
SELECT make_timestamp(DATE '2014-12-28'), make_timestamp_ltz(DATE '2014-12-28', NULL), try_make_timestamp_ntz(DATE '2014-12-28', NULL), try_make_timestamp(2021, 7, 11, 6, 30, 1, 'CET');
--= make_timestamp(DATE '2014-12-28') timestamp, make_timestamp(DATE '2014-12-28', NULL) timestamp, try_make_timestamp_ntz(make_timestamp_ntz(DATE '2014-12-28', NULL)) timestamp_ntz, try_make_timestamp(2021, 7, 11, 6, 30, 1) timestamp
--| 2014-12-28 00:00:00 | NULL | NULL | 2021-07-11 04:30:01
SELECT make_timestamp(2021, 7, 11, 6, 30, 60.007);
--! INVALID_FRACTION_OF_SECOND 22023
--! == SQL (line 1, position 8) ==
--! SELECT make_timestamp(2021, 7, 11, 6, 30, 60.007)
--!        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
SELECT make_timestamp(2021, 13, 11, 6, 30, 6);
--! DATETIME_FIELD_OUT_OF_BOUNDS.WITH_SUGGESTION 22023
--! == SQL (line 1, position 8) ==
--! SELECT make_timestamp(2021, 13, 11, 6, 30, 6)
--!        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
SELECT make_timestamp_ntz(2021, 7, 11, 6, 30, 45, 'CET');
--! WRONG_NUM_ARGS.WITHOUT_SUGGESTION 42605
--! == SQL (line 1, position 8) ==
--! SELECT make_timestamp_ntz(2021, 7, 11, 6, 30, 45, 'CET')
--!        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
SELECT make_timestamp(DATE '2014-12-28', 1);
--! DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE 42K09
--! == SQL (line 1, position 8) ==
--! SELECT make_timestamp(DATE '2014-12-28', 1)
--!        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
SELECT try_make_timestamp(2021, m, 11, 6, 30, 6) AS a, try_make_timestamp_ntz(2021, m, 31, 6, 30, 6) AS b FROM VALUES (1), (4), (13), (NULL) AS t(m);
--= a timestamp, b timestamp_ntz
--| 2021-01-11 06:30:06 | 2021-01-31 06:30:06
--| 2021-04-11 06:30:06 | NULL
--| NULL | NULL
--| NULL | NULL
SELECT timestamp_seconds(1.5) AS a, timestamp_seconds(1.25D) AS b, timestamp_seconds(FLOAT(0.5)) AS c, try_to_timestamp(1) AS d, convert_timezone('Europe/Warsaw', TIMESTAMP_NTZ '2022-03-23 00:00:00');
--= a timestamp, b timestamp, c timestamp, d timestamp, convert_timezone(current_timezone(), Europe/Warsaw, TIMESTAMP_NTZ '2022-03-23 00:00:00') timestamp_ntz
--| 1970-01-01 00:00:01.5 | 1970-01-01 00:00:01.25 | 1970-01-01 00:00:00.5 | 1970-01-01 00:00:01 | 2022-03-23 01:00:00
SELECT timestamp_seconds(1.1234567);
--! ARITHMETIC_OVERFLOW 22003
--! == SQL (line 1, position 8) ==
--! SELECT timestamp_seconds(1.1234567)
--!        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
SELECT to_timestamp('366', 'D');
--! CANNOT_PARSE_TIMESTAMP 22007
--! == SQL (line 1, position 8) ==
--! SELECT to_timestamp('366', 'D')
--!        ^^^^^^^^^^^^^^^^^^^^^^^^
SELECT to_timestamp('1999-365', 'yyyy-DDD'), try_to_timestamp('1970-02-60', 'yyyy-MM-DDD') AS t;
--= to_timestamp(1999-365, yyyy-DDD) timestamp, t timestamp
--| 1999-12-31 00:00:00 | NULL
SELECT to_timestamp('294248', 'y');
--! ARITHMETIC_OVERFLOW 22003
--! == SQL (line 1, position 8) ==
--! SELECT to_timestamp('294248', 'y')
--!        ^^^^^^^^^^^^^^^^^^^^^^^^^^^
SELECT to_date('26/October/2015', 'dd/MMMMM/yyyy');
--! INCONSISTENT_BEHAVIOR_CROSS_VERSION.DATETIME_PATTERN_RECOGNITION 42K0B
--! == SQL (line 1, position 8) ==
--! SELECT to_date('26/October/2015', 'dd/MMMMM/yyyy')
--!        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
SELECT to_timestamp('Fri', 'E');
--! INCONSISTENT_BEHAVIOR_CROSS_VERSION.DATETIME_PATTERN_RECOGNITION 42K0B
--! == SQL (line 1, position 8) ==
--! SELECT to_timestamp('Fri', 'E')
--!        ^^^^^^^^^^^^^^^^^^^^^^^^
SELECT to_timestamp('1', 'Q');
--! INVALID_DATETIME_PATTERN.ILLEGAL_CHARACTER 22007
--! == SQL (line 1, position 8) ==
--! SELECT to_timestamp('1', 'Q')
--!        ^^^^^^^^^^^^^^^^^^^^^^
SELECT date_format(TIMESTAMP '2020-05-22 01:02:03', 'E Q yyyy'), date_format(TIMESTAMP '2020-05-22 01:02:03', 'MMMMM');
--! INCONSISTENT_BEHAVIOR_CROSS_VERSION.DATETIME_PATTERN_RECOGNITION 42K0B
--! == SQL (line 1, position 66) ==
--! SELECT date_format(TIMESTAMP '2020-05-22 01:02:03', 'E Q yyyy'), date_format(TIMESTAMP '2020-05-22 01:02:03', 'MMMMM')
--!                                                                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
SELECT extract(MONTH FROM INTERVAL '1 12' DAY TO HOUR);
--! INVALID_EXTRACT_FIELD 42601
--! == SQL (line 1, position 8) ==
--! SELECT extract(MONTH FROM INTERVAL '1 12' DAY TO HOUR)
--!        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
SELECT date_part(NULL, DATE '2020-01-01'), date_part('hours', INTERVAL '1 12' DAY TO HOUR), extract(SECOND FROM make_interval(0, 0, 0, 0, 0, 1, 2.5)) AS s;
--= date_part(NULL, DATE '2020-01-01') double, date_part(hours, INTERVAL '1 12' DAY TO HOUR) tinyint, s decimal(8,6)
--| NULL | 12 | 2.500000
SELECT date_part(f, DATE '2020-01-01') FROM VALUES ('YEAR') AS t(f);
--! NON_FOLDABLE_ARGUMENT 42K08
--! == SQL (line 1, position 8) ==
--! SELECT date_part(f, DATE '2020-01-01') FROM VALUES ('YEAR') AS t(f)
--!        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
SELECT date_add('2011-11-11', s) AS d FROM VALUES ('1'), ('-1') AS t(s);
--= d date
--| 2011-11-10
--| 2011-11-12
SET spark.sql.ansi.enabled=false;
--= key string, value string
--| spark.sql.ansi.enabled | false
SELECT make_timestamp(2021, 13, 11, 6, 30, 6) AS a, make_interval(2147483647) AS b, to_timestamp('366', 'D') AS c;
--= a timestamp, b interval, c timestamp
--| NULL | NULL | NULL
SELECT date_add('2011-11-11', '1.2');
--! SECOND_FUNCTION_ARGUMENT_NOT_INTEGER 22023
--! == SQL (line 1, position 8) ==
--! SELECT date_add('2011-11-11', '1.2')
--!        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
SELECT date_add('2011-11-11', s) AS d FROM VALUES ('1') AS t(s);
--! DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE 42K09
--! == SQL (line 1, position 8) ==
--! SELECT date_add('2011-11-11', s) AS d FROM VALUES ('1') AS t(s)
--!        ^^^^^^^^^^^^^^^^^^^^^^^^^
SELECT INTERVAL '1' DAY = '1';
--! DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES 42K09
--! == SQL (line 1, position 8) ==
--! SELECT INTERVAL '1' DAY = '1'
--!        ^^^^^^^^^^^^^^^^^^^^^^
RESET spark.sql.ansi.enabled;
