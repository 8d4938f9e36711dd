-- The least and greatest of byte strings: by unsigned bytes, whatever their lengths, nulls left out.
CREATE TEMP VIEW t AS VALUES
    (1, 'abcd'), (1, 'abc'), (1, 'abcdefghijkl'), (1, 'abcdefghijklm'), (1, 'abcdefghijkla longer one'),
    (2, ''), (2, 'z'), (2, 'é'), (2, NULL),
    (3, NULL),
    (4, 'the same beginning, then one thing'), (4, 'the same beginning, then another'), (4, 'the same beginning'), (4, 'u')
    AS t(k, s);

SELECT k, min(s), max(s) FROM t GROUP BY k;
--= k int, min(s) string, max(s) string
--| 1 | abc | abcdefghijklm
--| 2 | '' | é
--| 3 | NULL | NULL
--| 4 | the same beginning | u
SELECT min(s), max(s) FROM t WHERE s > '';
--= min(s) string, max(s) string
--| abc | é
SELECT min(s), max(s) FROM t WHERE k = 3;
--= min(s) string, max(s) string
--| NULL | NULL
SELECT hex(min(b)), hex(max(b)) FROM VALUES (X'00'), (X'FF'), (X''), (X'FF00') AS v(b);
--= hex(min(b)) string, hex(max(b)) string
--| '' | FF00
SELECT min(s), max(s) FROM (SELECT concat('value ', lpad(string(id * 7919 % 10007), 8, '0')) AS s FROM range(10007));
--= min(s) string, max(s) string
--| value 00000000 | value 00010006
SELECT DISTINCT length(m) FROM (SELECT max(repeat('x', int(1 + id % 37))) AS m FROM range(37000) GROUP BY id % 3);
--= length(m) int
--| 37
