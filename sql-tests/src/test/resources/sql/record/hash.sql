-- Hashes, random values, vectors and bitmaps, bit for bit.
SELECT hash('Spark', array(123), 2), xxhash64('Spark', array(123), 2), hash(NULL), xxhash64(''), hash(1L, true, 1.5D, -0.0D, DATE '2024-01-01', 1.25BD, x'0102', struct(1, 'a')), xxhash64('a text that is longer than thirty-two bytes, so that all lanes are used', 1S, 0.5F);
--= hash(Spark, array(123), 2) int, xxhash64(Spark, array(123), 2) bigint, hash(NULL) int, xxhash64() bigint, hash(1, true, 1.5, 0.0, DATE '2024-01-01', 1.25, X'0102', struct(1, a)) int, xxhash64(a text that is longer than thirty-two bytes, so that all lanes are used, 1, 0.5) bigint
--| -1321691492 | 5602566077635097486 | 42 | -7444071767201028348 | -1909938489 | 7035116405765930477
SELECT hash(map(1, 2));
--! DATATYPE_MISMATCH.HASH_MAP_TYPE 42K09
--! == SQL (line 1, position 8) ==
--! SELECT hash(map(1, 2))
--!        ^^^^^^^^^^^^^^^
SELECT rand(0), randn(0), rand(NULL), randstr(5, 0), randstr(0, 1), uniform(0, 10, 0), uniform(10, 20.0F, 0), uniform(0, NULL, 0), length(randstr(7));
--= rand(0) double, randn(0) double, rand(NULL) double, randstr(5, 0) string, randstr(0, 1) string, uniform(0, 10, 0) int, uniform(10, 20.0, 0) float, uniform(0, NULL, 0) double, length(randstr(7)) int
--| 0.7604953758285915 | 1.6034991609278433 | 0.7604953758285915 | ceV0P | '' | 7 | 17.604954 | NULL | 7
SELECT randstr(-1, 0);
--! INVALID_PARAMETER_VALUE.LENGTH 22023
--! == SQL (line 1, position 8) ==
--! SELECT randstr(-1, 0)
--!        ^^^^^^^^^^^^^^
SELECT rand('1');
--! DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE 42K09
--! == SQL (line 1, position 8) ==
--! SELECT rand('1')
--!        ^^^^^^^^^
SELECT uniform('a', 1, 0);
--! DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE 42K09
--! == SQL (line 1, position 8) ==
--! SELECT uniform('a', 1, 0)
--!        ^^^^^^^^^^^^^^^^^^
SELECT randstr(v, 0) FROM VALUES (1) AS t(v);
--! DATATYPE_MISMATCH.NON_FOLDABLE_INPUT 42K09
--! == SQL (line 1, position 8) ==
--! SELECT randstr(v, 0) FROM VALUES (1) AS t(v)
--!        ^^^^^^^^^^^^^
SELECT vector_inner_product(v, array(3F, 4F)), vector_l2_distance(v, array(3F, 4F)), vector_cosine_similarity(v, array(3F, 4F)), vector_norm(v), vector_norm(v, 1F), vector_normalize(v) FROM VALUES (array(3F, 4F)), (array(0F, 0F)), (array(1F, NULL)), (NULL) AS t(v);
--= vector_inner_product(v, array(3.0, 4.0)) float, vector_l2_distance(v, array(3.0, 4.0)) float, vector_cosine_similarity(v, array(3.0, 4.0)) float, vector_norm(v, 2.0) float, vector_norm(v, 1.0) float, vector_normalize(v, 2.0) array<float>
--| 0.0 | 5.0 | NULL | 0.0 | 0.0 | NULL
--| 25.0 | 0.0 | 1.0 | 5.0 | 7.0 | [0.6, 0.8]
--| NULL | NULL | NULL | NULL | NULL | NULL
--| NULL | NULL | NULL | NULL | NULL | NULL
SELECT vector_l2_distance(array(1F), array(1F, 2F));
--! VECTOR_DIMENSION_MISMATCH 22000
--! == SQL (line 1, position 8) ==
--! SELECT vector_l2_distance(array(1F), array(1F, 2F))
--!        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
SELECT vector_norm(array(1F), 3F);
--! INVALID_VECTOR_NORM_DEGREE 22023
--! == SQL (line 1, position 8) ==
--! SELECT vector_norm(array(1F), 3F)
--!        ^^^^^^^^^^^^^^^^^^^^^^^^^^
SELECT vector_norm(array(1), 2F);
--! DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE 42K09
--! == SQL (line 1, position 8) ==
--! SELECT vector_norm(array(1), 2F)
--!        ^^^^^^^^^^^^^^^^^^^^^^^^^
SELECT bitmap_bucket_number(n), bitmap_bit_position(n) FROM VALUES (0L), (1L), (32768L), (32769L), (-1L) AS t(n);
--= bitmap_bucket_number(n) bigint, bitmap_bit_position(n) bigint
--| 0 | 0
--| 0 | 1
--| 1 | 0
--| 1 | 32767
--| 2 | 0
SELECT bitmap_count(x'ff10'), bitmap_count(x'');
--= bitmap_count(X'FF10') bigint, bitmap_count(X'') bigint
--| 9 | 0
SELECT hash(b, s, i, l, f, d, e, w, t), xxhash64(b, s, i, l, f, d, e, w, t), hash(s), xxhash64(w, s), hash(d, f), hash(y, e) FROM VALUES (true, 'Spark', 1, 2L, 0.5F, -0.0D, 1.25BD, CAST(12345678901234567890.12 AS DECIMAL(38, 2)), DATE '2024-01-01', array(1, NULL)), (NULL, 'a text that is longer than thirty-two bytes, so that all lanes are used, and than sixty-four', NULL, -7L, NULL, double('NaN'), NULL, CAST(-1 AS DECIMAL(38, 2)), NULL, array()), (false, NULL, -3, NULL, float('NaN'), 0.0D, -9.99BD, NULL, DATE '1969-12-31', NULL), (NULL, '', 127, 9L, -0.0F, 1D, 0.00BD, CAST(0 AS DECIMAL(38, 2)), NULL, array(2)) AS v(b, s, i, l, f, d, e, w, t, y);
--= hash(b, s, i, l, f, d, e, w, t) int, xxhash64(b, s, i, l, f, d, e, w, t) bigint, hash(s) int, xxhash64(w, s) bigint, hash(d, f) int, hash(y, e) int
--| -1142552913 | -6824146959102390062 | 228093765 | 5716079323204992052 | -2036947590 | -1827277018
--| -1660069280 | -3866433913409557546 | -215305920 | -2487345649318117332 | -1281358385 | 42
--| 1670860724 | 5081729632008579549 | 42 | 42 | 880577760 | 847492898
--| 793561830 | 4136715128855957954 | 142593372 | -3789940162681955691 | 86834218 | 1243783156
