-- Functions and operators on times of day.
SELECT make_time(6, 30, 45.887), make_time(NULL, 30, 0), make_time(0,0,0), make_time('1', 2, 3.1234567);
--= make_time(6, 30, 45.887) time(6), make_time(NULL, 30, 0) time(6), make_time(0, 0, 0) time(6), make_time(1, 2, 3.1234567) time(6)
--| 06:30:45.887 | NULL | 00:00:00 | 01:02:03.123457
SELECT make_time(25, 0, 0);
--! DATETIME_FIELD_OUT_OF_BOUNDS.WITHOUT_SUGGESTION 22023
--! == SQL (line 1, position 8) ==
--! SELECT make_time(25, 0, 0)
--!        ^^^^^^^^^^^^^^^^^^^
SELECT make_time(1, 0, 60);
--! DATETIME_FIELD_OUT_OF_BOUNDS.WITHOUT_SUGGESTION 22023
--! == SQL (line 1, position 8) ==
--! SELECT make_time(1, 0, 60)
--!        ^^^^^^^^^^^^^^^^^^^
SELECT make_time(1, 0, -1.5);
--! DATETIME_FIELD_OUT_OF_BOUNDS.WITHOUT_SUGGESTION 22023
--! == SQL (line 1, position 8) ==
--! SELECT make_time(1, 0, -1.5)
--!        ^^^^^^^^^^^^^^^^^^^^^
SELECT to_time('00:12:00'), to_time('12.10.05', 'HH.mm.ss'), to_time('1:05 PM'), to_time('05:30 PM', 'hh:mm a'), to_time(NULL), to_time('00:12:00', NULL), to_time('12.10.05.123456789', 'HH.mm.ss.SSSSSSSSS');
--= to_time(00:12:00) time(6), to_time(12.10.05, HH.mm.ss) time(6), to_time(1:05 PM) time(6), to_time(05:30 PM, hh:mm a) time(6), to_time(NULL) time(6), to_time(00:12:00, NULL) string, to_time(12.10.05.123456789, HH.mm.ss.SSSSSSSSS) time(6)
--| 00:12:00 | 12:10:05 | 13:05:00 | 17:30:00 | NULL | NULL | 12:10:05.123456789
SELECT to_time('foo');
--! CANNOT_PARSE_TIME 22010
--! == SQL (line 1, position 8) ==
--! SELECT to_time('foo')
--!        ^^^^^^^^^^^^^^
SELECT to_time('foo', 'HH:mm');
--! CANNOT_PARSE_TIME 22010
--! == SQL (line 1, position 8) ==
--! SELECT to_time('foo', 'HH:mm')
--!        ^^^^^^^^^^^^^^^^^^^^^^^
SELECT try_to_time('foo', 'HH:mm'), try_to_time('foo'), try_to_time('10:00');
--= try_to_time(foo, HH:mm) time(6), try_to_time(foo) time(6), try_to_time(10:00) time(6)
--| NULL | NULL | 10:00:00
SELECT time_diff('HOUR', TIME'20:30:29', TIME'21:30:28'), time_diff('hour', TIME'20:30:29', TIME'12:00:00'), time_diff('microsecond', '1:00', TIME'1:01');
--= time_diff(HOUR, TIME '20:30:29', TIME '21:30:28') bigint, time_diff(hour, TIME '20:30:29', TIME '12:00:00') bigint, time_diff(microsecond, 1:00, TIME '01:01:00') bigint
--| 0 | -8 | 60000000
SELECT time_diff('DAY', TIME'20:30:29', TIME'21:30:28');
--! INVALID_PARAMETER_VALUE.TIME_UNIT 22023
--! == SQL (line 1, position 8) ==
--! SELECT time_diff('DAY', TIME'20:30:29', TIME'21:30:28')
--!        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
SELECT time_diff('HOUR', 1, TIME'21:30:28');
--! DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE 42K09
--! == SQL (line 1, position 8) ==
--! SELECT time_diff('HOUR', 1, TIME'21:30:28')
--!        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
SELECT time_trunc('HOUR', TIME'09:32:05.359'), time_trunc('MILLISECOND', TIME'09:32:05.123456'), typeof(time_trunc('SECOND', CAST(TIME'1:2:3' AS TIME(2)))), time_trunc(NULL, TIME'1:00');
--= time_trunc(HOUR, TIME '09:32:05.359') time(6), time_trunc(MILLISECOND, TIME '09:32:05.123456') time(6), typeof(time_trunc(SECOND, CAST(TIME '01:02:03' AS TIME(2)))) string, time_trunc(NULL, TIME '01:00:00') time(6)
--| 09:00:00 | 09:32:05.123 | time(2) | NULL
SELECT time_trunc('MS', TIME'09:32:05.359');
--! INVALID_PARAMETER_VALUE.TIME_UNIT 22023
--! == SQL (line 1, position 8) ==
--! SELECT time_trunc('MS', TIME'09:32:05.359')
--!        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
SELECT time_from_seconds(52200.5), time_from_seconds(1), time_from_seconds(1.5D), time_from_millis(86399999), time_from_micros(1), time_from_seconds(NULL), time_from_seconds(1.123456789);
--= time_from_seconds(52200.5) time(6), time_from_seconds(1) time(6), time_from_seconds(1.5) time(6), time_from_millis(86399999) time(6), time_from_micros(1) time(6), time_from_seconds(NULL) time(6), time_from_seconds(1.123456789) time(6)
--| 14:30:00.5 | 00:00:01 | 00:00:01.5 | 23:59:59.999 | 00:00:00.000001 | NULL | 00:00:01.123456789
SELECT time_from_seconds(-1);
--! DATETIME_FIELD_OUT_OF_BOUNDS.WITHOUT_SUGGESTION 22023
--! == SQL (line 1, position 8) ==
--! SELECT time_from_seconds(-1)
--!        ^^^^^^^^^^^^^^^^^^^^^
SELECT time_from_seconds(double('NaN'));
--! DATETIME_FIELD_OUT_OF_BOUNDS.WITHOUT_SUGGESTION 22023
--! == SQL (line 1, position 8) ==
--! SELECT time_from_seconds(double('NaN'))
--!        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
SELECT time_from_millis(9223372036854775807);
--! DATETIME_FIELD_OUT_OF_BOUNDS.WITHOUT_SUGGESTION 22023
--! == SQL (line 1, position 8) ==
--! SELECT time_from_millis(9223372036854775807)
--!        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
SELECT time_from_seconds('1');
--! DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE 42K09
--! == SQL (line 1, position 8) ==
--! SELECT time_from_seconds('1')
--!        ^^^^^^^^^^^^^^^^^^^^^^
SELECT time_to_seconds(TIME'14:30:00.5'), time_to_millis(TIME'14:30:00.5'), time_to_micros(TIME'14:30:00.5'), time_to_micros('1:00');
--= time_to_seconds(TIME '14:30:00.5') decimal(14,6), time_to_millis(TIME '14:30:00.5') bigint, time_to_micros(TIME '14:30:00.5') bigint, time_to_micros(1:00) bigint
--| 52200.500000 | 52200500 | 52200500000 | 3600000000
SELECT hour(TIME'13:59:59.999999'), minute(TIME'13:58:59.999999'), second(TIME'13:59:57.999999'), extract(SECOND FROM TIME'13:59:59.999999'), date_part('HOURS', TIME'13:59:59'), extract(MINUTE FROM CAST('1:02' AS TIME(0)));
--= hour(TIME '13:59:59.999999') int, minute(TIME '13:58:59.999999') int, second(TIME '13:59:57.999999') int, extract(SECOND FROM TIME '13:59:59.999999') decimal(8,6), date_part(HOURS, TIME '13:59:59') int, extract(MINUTE FROM CAST(1:02 AS TIME(0))) int
--| 13 | 58 | 57 | 59.999999 | 13 | 2
SELECT extract(DAY FROM TIME'13:59:59.999999');
--! INVALID_EXTRACT_FIELD 42601
--! == SQL (line 1, position 8) ==
--! SELECT extract(DAY FROM TIME'13:59:59.999999')
--!        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
SELECT TIME'12:00' + INTERVAL '1' HOUR, TIME'12:00' - INTERVAL '1:30' MINUTE TO SECOND, INTERVAL 1 MINUTE + TIME'12:00', TIME'12:00' - TIME'13:00:01.5', typeof(CAST('1:00' AS TIME(0)) + INTERVAL '1' HOUR), typeof(CAST('1:00' AS TIME(0)) + INTERVAL '1' SECOND);
--= TIME '12:00:00' + INTERVAL '01' HOUR time(6), TIME '12:00:00' + (- INTERVAL '01:30' MINUTE TO SECOND) time(6), TIME '12:00:00' + INTERVAL '01' MINUTE time(6), TIME '12:00:00' - TIME '13:00:01.5' interval hour to second, typeof(CAST(1:00 AS TIME(0)) + INTERVAL '01' HOUR) string, typeof(CAST(1:00 AS TIME(0)) + INTERVAL '01' SECOND) string
--| 13:00:00 | 11:58:30 | 12:01:00 | INTERVAL '-01:00:01.5' HOUR TO SECOND | time(0) | time(6)
SELECT TIME'12:00' + INTERVAL '12' HOUR;
--! DATETIME_OVERFLOW 22008
--! == SQL (line 1, position 8) ==
--! SELECT TIME'12:00' + INTERVAL '12' HOUR
--!        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
SELECT TIME'12:00' - INTERVAL '0 12:00:00.000001' DAY TO SECOND;
--! DATETIME_OVERFLOW 22008
--! == SQL (line 1, position 8) ==
--! SELECT TIME'12:00' - INTERVAL '0 12:00:00.000001' DAY TO SECOND
--!        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
SELECT try_add(TIME'12:00', INTERVAL '12' HOUR), try_subtract(TIME'12:00', INTERVAL '1' HOUR);
--= try_add(TIME '12:00:00', INTERVAL '12' HOUR) time(6), try_subtract(TIME '12:00:00', INTERVAL '01' HOUR) time(6)
--| NULL | 11:00:00
SELECT TIME'12:00' + 1;
--! DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES 42K09
--! == SQL (line 1, position 8) ==
--! SELECT TIME'12:00' + 1
--!        ^^^^^^^^^^^^^^^
SELECT TIME'12:00' + TIME'12:00';
--! DATATYPE_MISMATCH.BINARY_OP_WRONG_TYPE 42K09
--! == SQL (line 1, position 8) ==
--! SELECT TIME'12:00' + TIME'12:00'
--!        ^^^^^^^^^^^^^^^^^^^^^^^^^
SELECT TIME'12:00' - DATE'2020-01-01';
--! DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE 42K09
--! == SQL (line 1, position 8) ==
--! SELECT TIME'12:00' - DATE'2020-01-01'
--!        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
SELECT TIME'12:00' + INTERVAL 1 MONTH;
--! DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES 42K09
--! == SQL (line 1, position 8) ==
--! SELECT TIME'12:00' + INTERVAL 1 MONTH
--!        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
SELECT TIME'12:00' * 2;
--! DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES 42K09
--! == SQL (line 1, position 8) ==
--! SELECT TIME'12:00' * 2
--!        ^^^^^^^^^^^^^^^
SELECT current_time(9);
--! DATATYPE_MISMATCH.VALUE_OUT_OF_RANGE 42K09
--! == SQL (line 1, position 8) ==
--! SELECT current_time(9)
--!        ^^^^^^^^^^^^^^^
SELECT current_time(NULL);
--! DATATYPE_MISMATCH.UNEXPECTED_NULL 42K09
--! == SQL (line 1, position 8) ==
--! SELECT current_time(NULL)
--!        ^^^^^^^^^^^^^^^^^^
SELECT current_time('x');
--! DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE 42K09
--! == SQL (line 1, position 8) ==
--! SELECT current_time('x')
--!        ^^^^^^^^^^^^^^^^^
SELECT make_timestamp(DATE'2020-01-01', TIME'1:2:3.4'), make_timestamp(DATE'2020-01-01', TIME'1:2:3.4', 'CET'), make_timestamp_ntz(DATE'2020-01-01', TIME'1:2:3.4'), try_make_timestamp(DATE'2020-01-01', TIME'1:2:3.4'), make_timestamp_ltz(DATE'2020-01-01', TIME'1:2:3.4', 'CET');
--= make_timestamp(DATE '2020-01-01', TIME '01:02:03.4') timestamp, make_timestamp(DATE '2020-01-01', TIME '01:02:03.4', CET) timestamp, make_timestamp_ntz(DATE '2020-01-01', TIME '01:02:03.4') timestamp_ntz, try_make_timestamp(DATE '2020-01-01', TIME '01:02:03.4') timestamp, make_timestamp(DATE '2020-01-01', TIME '01:02:03.4', CET) timestamp
--| 2020-01-01 01:02:03.4 | 2020-01-01 00:02:03.4 | 2020-01-01 01:02:03.4 | 2020-01-01 01:02:03.4 | 2020-01-01 00:02:03.4
SELECT try_make_timestamp_ntz(DATE'2020-01-01', TIME'1:2:3.4'), try_make_timestamp_ltz(DATE'2020-01-01', TIME'1:2:3.4', 'xx');
--= try_make_timestamp_ntz(make_timestamp_ntz(DATE '2020-01-01', TIME '01:02:03.4')) timestamp_ntz, make_timestamp(DATE '2020-01-01', TIME '01:02:03.4', xx) timestamp
--| 2020-01-01 01:02:03.4 | NULL
SELECT typeof(current_time), typeof(current_time(3)), current_time() = current_time(6) AS same;
--= typeof(current_time(6)) string, typeof(current_time(3)) string, same boolean
--| time(6) | time(3) | true
SELECT time_trunc(u, t) AS a, time_diff(u, t, TIME '12:00') AS b, to_time(s, f) AS c, try_to_time(s) AS d, t - i AS e FROM VALUES ('HOUR', TIME '09:32:05.359', '7.05', 'H.mm', INTERVAL '1' HOUR), ('SECOND', TIME '13:32:05.359', '23:59', 'HH:mm', INTERVAL '-1' HOUR), (NULL, NULL, NULL, 'HH', NULL) AS x(u, t, s, f, i);
--= a time(6), b bigint, c time(6), d time(6), e time(6)
--| 09:00:00 | 2 | 07:05:00 | NULL | 08:32:05.359
--| 13:32:05 | -5525 | 23:59:00 | 23:59:00 | 14:32:05.359
--| NULL | NULL | NULL | NULL | NULL
SELECT TIME '10:00' - '09:00', '10:00' - TIME '09:00:00.5';
--= TIME '10:00:00' - 09:00 interval hour to second, 10:00 - TIME '09:00:00.5' interval hour to second
--| INTERVAL '01:00:00' HOUR TO SECOND | INTERVAL '00:59:59.5' HOUR TO SECOND
