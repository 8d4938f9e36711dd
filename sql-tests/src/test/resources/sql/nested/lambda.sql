-- Functions that take functions: parameters, captured columns, functions within functions, errors.
CREATE TEMP VIEW n AS SELECT id, slice(array(id, id + 1, id + 2, 2 * id), 1, CAST(id + 1 AS INT)) AS a, map('k', id, 'l', id + 1) AS m FROM range(4);
SELECT transform(a, x -> x * 10) AS t, transform(a, (x, i) -> x + i + id) AS u FROM n;
--= t array<bigint>, u array<bigint>
--| [0] | [0]
--| [10, 20] | [2, 4]
--| [20, 30, 40] | [4, 6, 8]
--| [30, 40, 50, 60] | [6, 8, 10, 12]
SELECT transform(a, x -> aggregate(a, 0L, (acc, y) -> acc + x * y)) AS nested FROM n;
--= nested array<bigint>
--| [0]
--| [18, 27, 36]
--| [3, 6]
--| [54, 72, 90, 108]
SELECT filter(a, x -> x % 2 = id % 2) AS f, filter(a, (x, i) -> i > 0) AS g FROM n;
--= f array<bigint>, g array<bigint>
--| [0] | []
--| [1] | [2]
--| [2, 4] | [3, 4]
--| [3, 5] | [4, 5, 6]
SELECT id, exists(a, x -> x > 4) AS e, forall(a, x -> x < 5) AS f FROM n WHERE exists(a, x -> x > 1);
--= id bigint, e boolean, f boolean
--| 1 | false | true
--| 2 | false | true
--| 3 | true | false
SELECT exists(array(1, null), x -> x > 1) AS e, exists(array(1, 0), x -> 1 / x > 0) AS f, forall(array(1, null), x -> x > 0) AS g;
--= e boolean, f boolean, g boolean
--| NULL | true | NULL
SELECT reduce(a, named_struct('s', 0L, 'n', 0), (acc, x) -> named_struct('s', acc.s + x, 'n', acc.n + 1), acc -> acc.s / acc.n) AS mean FROM n;
--= mean double
--| 0.0
--| 1.5
--| 3.0
--| 4.5
SELECT zip_with(a, array('p', 'q'), (x, y) -> concat(y, x)) AS z FROM n;
--= z array<string>
--| [p0, null]
--| [p1, q2]
--| [p2, q3, null]
--| [p3, q4, null, null]
SELECT array_sort(array('bb', 'a', null, 'ccc'), (l, r) -> coalesce(length(r), 9) - coalesce(length(l), 9)) AS s, array_sort(array(3, null, 1)) AS t;
--= s array<string>, t array<int>
--| [null, ccc, bb, a] | [1, 3, null]
SELECT transform_keys(m, (k, v) -> concat(k, v)) AS k, transform_values(m, (k, v) -> v * id) AS v, map_filter(m, (k, v) -> v > 1) AS f FROM n;
--= k map<string,bigint>, v map<string,bigint>, f map<string,bigint>
--| {k0 -> 0, l1 -> 1} | {k -> 0, l -> 0} | {}
--| {k1 -> 1, l2 -> 2} | {k -> 1, l -> 2} | {l -> 2}
--| {k2 -> 2, l3 -> 3} | {k -> 4, l -> 6} | {k -> 2, l -> 3}
--| {k3 -> 3, l4 -> 4} | {k -> 9, l -> 12} | {k -> 3, l -> 4}
SELECT map_zip_with(m, map('l', 1, 'z', 2), (k, v, w) -> concat_ws('/', k, v, w)) AS z FROM n;
--= z map<string,string>
--| {k -> k/0, l -> l/1/1, z -> z/2}
--| {k -> k/1, l -> l/2/1, z -> z/2}
--| {k -> k/2, l -> l/3/1, z -> z/2}
--| {k -> k/3, l -> l/4/1, z -> z/2}
SELECT sum(id) AS s, transform(collect_list(id), x -> x + count(*)) AS c FROM n;
--= s bigint, c array<bigint>
--| 6 | [4, 5, 6, 7]
SELECT transform(a, x -> x + id) AS t, count(*) AS c FROM n GROUP BY transform(a, x -> x + id);
--= t array<bigint>, c bigint
--| [0] | 1
--| [2, 3] | 1
--| [4, 5, 6] | 1
--| [6, 7, 8, 9] | 1
SELECT transform(array(1, 2), 7) AS constant, transform(CAST(NULL AS ARRAY<INT>), x -> x) AS none, transform(array(), x -> 1) AS empty;
--= constant array<int>, none array<int>, empty array<int>
--| [7, 7] | NULL | []
SELECT id FROM n WHERE id IN (SELECT max(x) FROM (SELECT explode(filter(a, y -> y < 3)) AS x FROM n));
--= id bigint
--| 2
SELECT upper(x -> x);
--! INVALID_LAMBDA_FUNCTION_CALL.NON_HIGHER_ORDER_FUNCTION 42K0D
--! == SQL (line 1, position 8) ==
--! SELECT upper(x -> x)
--!        ^^^^^^^^^^^^^
SELECT transform(array(1), (x, x) -> x);
--! INVALID_LAMBDA_FUNCTION_CALL.DUPLICATE_ARG_NAMES 42K0D
--! == SQL (line 1, position 28) ==
--! SELECT transform(array(1), (x, x) -> x)
--!                            ^^^^^^^^^^^
SELECT transform(array(1), (x, y, z) -> x);
--! INVALID_LAMBDA_FUNCTION_CALL.NUM_ARGS_MISMATCH 42K0D
--! == SQL (line 1, position 8) ==
--! SELECT transform(array(1), (x, y, z) -> x)
--!        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
SELECT filter(array(1), x -> x);
--! DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE 42K09
--! == SQL (line 1, position 8) ==
--! SELECT filter(array(1), x -> x)
--!        ^^^^^^^^^^^^^^^^^^^^^^^^
SELECT transform(array(1), x -> y);
--! UNRESOLVED_COLUMN.WITHOUT_SUGGESTION 42703
--! == SQL (line 1, position 33) ==
--! SELECT transform(array(1), x -> y)
--!                                 ^
SELECT transform(array(1, 0), x -> 1 DIV x);
--! DIVIDE_BY_ZERO 22012
--! == SQL (line 1, position 36) ==
--! SELECT transform(array(1, 0), x -> 1 DIV x)
--!                                    ^^^^^^^
SELECT array_sort(array(1, 2), (l, r) -> CAST(NULL AS INT));
--! COMPARATOR_RETURNS_NULL 22004
--! == SQL (line 1, position 8) ==
--! SELECT array_sort(array(1, 2), (l, r) -> CAST(NULL AS INT))
--!        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
SELECT transform_keys(map(1, 2, 3, 4), (k, v) -> 'same');
--! DUPLICATED_MAP_KEY 23505
--! == SQL (line 1, position 8) ==
--! SELECT transform_keys(map(1, 2, 3, 4), (k, v) -> 'same')
--!        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
SET spark.sql.mapKeyDedupPolicy=LAST_WIN;
--= key string, value string
--| spark.sql.mapKeyDedupPolicy | LAST_WIN
SELECT transform_keys(map(1, 2, 3, 4), (k, v) -> 'same') AS last;
--= last map<string,int>
--| {same -> 4}
