-- Intervals added to times, and scaled; the names are those of what the operators stand for.
SELECT DATE '2020-01-31' + 1, 1 + DATE '2020-01-31', DATE '2020-01-31' - 1, DATE '2020-01-31' + INTERVAL '2' DAY, DATE '2020-01-31' - INTERVAL '2' DAY, INTERVAL '1' MONTH + DATE '2020-01-31';
--= date_add(DATE '2020-01-31', 1) date, date_add(DATE '2020-01-31', 1) date, date_sub(DATE '2020-01-31', 1) date, date_add(DATE '2020-01-31', extractansiintervaldays(INTERVAL '2' DAY)) date, date_add(DATE '2020-01-31', (- extractansiintervaldays(INTERVAL '2' DAY))) date, DATE '2020-01-31' + INTERVAL '1' MONTH date
--| 2020-02-01 | 2020-02-01 | 2020-01-30 | 2020-02-02 | 2020-01-29 | 2020-02-29
SELECT DATE '2020-01-31' + INTERVAL '2' HOUR, TIMESTAMP '2020-01-31 10:00:00' - INTERVAL '1-1' YEAR TO MONTH, INTERVAL '90' MINUTE + TIMESTAMP_NTZ '2020-01-31 10:00:00';
--= DATE '2020-01-31' + INTERVAL '02' HOUR timestamp, TIMESTAMP '2020-01-31 10:00:00' - INTERVAL '1-1' YEAR TO MONTH timestamp, TIMESTAMP_NTZ '2020-01-31 10:00:00' + INTERVAL '90' MINUTE timestamp_ntz
--| 2020-01-31 02:00:00 | 2018-12-31 10:00:00 | 2020-01-31 11:30:00
SELECT '2020-01-31' + INTERVAL '2' HOUR, s - make_interval(0, 1, 0, 1) AS c FROM VALUES ('2020-03-31 01:02:03'), (NULL) AS t(s);
--= 2020-01-31 + INTERVAL '02' HOUR string, c string
--| 2020-01-31 02:00:00 | 2020-02-28 01:02:03
--| 2020-01-31 02:00:00 | NULL
SELECT TIMESTAMP '2020-01-31 10:00:00' - NULL, NULL - DATE '2020-01-31', DATE '2020-01-31' + NULL, NULL + INTERVAL '1' DAY;
--= (TIMESTAMP '2020-01-31 10:00:00' - NULL) interval day to second, (NULL - DATE '2020-01-31') interval day, DATE '2020-01-31' + NULL timestamp, (NULL + INTERVAL '1' DAY) interval day
--| NULL | NULL | NULL | NULL
SELECT TIMESTAMP_NTZ '2020-03-08 01:30:00' + make_interval(0, 0, 0, 1, 1) AS a, DATE '2020-01-31' + make_interval(1, 1, 0, 1) AS b;
--= a timestamp_ntz, b date
--| 2020-03-09 02:30:00 | 2021-03-01
SELECT DATE '2020-01-31' + make_interval(0, 0, 0, 0, 1) AS a;
--! _LEGACY_ERROR_TEMP_2000 XXKST
--! == SQL (line 1, position 8) ==
--! SELECT DATE '2020-01-31' + make_interval(0, 0, 0, 0, 1) AS a
--!        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
SELECT 1 + INTERVAL '1' DAY;
--! DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE 42K09
--! == SQL (line 1, position 8) ==
--! SELECT 1 + INTERVAL '1' DAY
--!        ^^^^^^^^^^^^^^^^^^^^
SELECT INTERVAL '1' YEAR - INTERVAL '1' DAY;
--! DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE 42K09
--! == SQL (line 1, position 8) ==
--! SELECT INTERVAL '1' YEAR - INTERVAL '1' DAY
--!        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
SELECT DATE '2020-01-31' + 1L;
--! DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE 42K09
--! == SQL (line 1, position 8) ==
--! SELECT DATE '2020-01-31' + 1L
--!        ^^^^^^^^^^^^^^^^^^^^^^
SELECT 1.5BD * INTERVAL '3' SECOND, INTERVAL '7' MONTH / 2, INTERVAL '7' MONTH * 0.5D, INTERVAL '1-1' YEAR TO MONTH div INTERVAL '1' MONTH AS d;
--= (INTERVAL '03' SECOND * 1.5) interval day to second, (INTERVAL '7' MONTH / 2) interval year to month, (INTERVAL '7' MONTH * 0.5) interval year to month, d bigint
--| INTERVAL '0 00:00:04.5' DAY TO SECOND | INTERVAL '0-4' YEAR TO MONTH | INTERVAL '0-4' YEAR TO MONTH | 13
SELECT INTERVAL '-106751991 04:00:54.775808' DAY TO SECOND / -1;
--! INTERVAL_ARITHMETIC_OVERFLOW.WITH_SUGGESTION 22015
--! == SQL (line 1, position 8) ==
--! SELECT INTERVAL '-106751991 04:00:54.775808' DAY TO SECOND / -1
--!        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
SELECT try_divide(INTERVAL '1' DAY, i) AS a, try_multiply(INTERVAL '1' DAY, i * 1000000000L) AS b, try_add(INTERVAL '178956970' YEAR, make_ym_interval(i)) AS c FROM VALUES (0), (1), (2), (NULL) AS t(i);
--= a interval day to second, b interval day to second, c interval year to month
--| INTERVAL '0 12:00:00' DAY TO SECOND | NULL | NULL
--| INTERVAL '1 00:00:00' DAY TO SECOND | NULL | NULL
--| NULL | INTERVAL '0 00:00:00' DAY TO SECOND | INTERVAL '178956970-0' YEAR TO MONTH
--| NULL | NULL | NULL
SELECT make_interval(1, 2, 3, 4, 5, 6, 7.5), make_interval(), make_ym_interval(1), make_dt_interval(1, 2), make_dt_interval(1, 2, 3, 4.5);
--= make_interval(1, 2, 3, 4, 5, 6, 7.5) interval, make_interval(0, 0, 0, 0, 0, 0, 0.000000) interval, make_ym_interval(1, 0) interval year to month, make_dt_interval(1, 2, 0, 0.000000) interval day to second, make_dt_interval(1, 2, 3, 4.5) interval day to second
--| 1 years 2 months 25 days 5 hours 6 minutes 7.5 seconds | 0 seconds | INTERVAL '1-0' YEAR TO MONTH | INTERVAL '1 02:00:00' DAY TO SECOND | INTERVAL '1 02:03:04.5' DAY TO SECOND
SELECT make_ym_interval(178956970, 8);
--! INTERVAL_ARITHMETIC_OVERFLOW.WITHOUT_SUGGESTION 22015
--! == SQL (line 1, position 8) ==
--! SELECT make_ym_interval(178956970, 8)
--!        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
SELECT try_make_interval(2147483647), make_interval(2147483647);
--! ARITHMETIC_OVERFLOW 22003
--! == SQL (line 1, position 39) ==
--! SELECT try_make_interval(2147483647), make_interval(2147483647)
--!                                       ^^^^^^^^^^^^^^^^^^^^^^^^^
SELECT make_interval(1, 1, 0, 1, 1) * 1.5 AS a, make_interval(1, 1) / 2 AS b, make_interval(1) + make_interval(0, 1) AS c;
--= a interval, b interval, c interval
--| 1 years 7 months 1 days 13 hours 30 minutes | 6 months | 1 years 1 months
SELECT width_bucket(INTERVAL '4' YEAR, INTERVAL '0' YEAR, INTERVAL '10' YEAR, 5) AS a, width_bucket(INTERVAL '-59' MINUTE, INTERVAL '-1 01' DAY TO HOUR, INTERVAL '1 2:3:4.001' DAY TO SECOND, 10) AS b, width_bucket(4, 0, 10, 5) AS c;
--= a bigint, b bigint, c bigint
--| 3 | 5 | 3
