-- Words that stand where nothing but a name can are names: types behind ::, aliases in a list, columns of CREATE TABLE.

SELECT 1 :: SELECT;
--! UNSUPPORTED_DATATYPE 0A000
--! == SQL (line 1, position 13) ==
--! SELECT 1 :: SELECT
--!             ^^^^^^

SELECT posexplode(array(1)) AS (null, true);
--= null int, true int
--| 0 | 1

SELECT count(*) FROM from VALUES (1), (2) AS t(a);
--= FROM bigint
--| 2

CREATE TABLE words (with NoSuchType);
--! UNSUPPORTED_DATATYPE 0A000
--! == SQL (line 1, position 26) ==
--! CREATE TABLE words (with NoSuchType)
--!                          ^^^^^^^^^^

SELECT * FROM range(2) OVER;
--= id bigint
--| 0
--| 1

SELECT * FROM rank() OVER (ORDER BY 1);
--! PARSE_SYNTAX_ERROR 42601
--! == SQL (line 1, position 22) ==
--! SELECT * FROM rank() OVER (ORDER BY 1)
--!                      ^^^^
