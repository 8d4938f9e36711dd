-- AES: known results, and back what was encrypted.
SELECT aes_decrypt(unbase64('3lmwu+Mw0H3fi5NDvcu9lg=='), '1234567890abcdef', 'ECB', 'PKCS'), aes_decrypt(unbase64('2NYmDCjgXTbbxGA3/SnJEfFC/JQ7olk2VQWReIAAFKo='), '1234567890abcdef', 'CBC'), aes_decrypt(unbase64('AAAAAAAAAAAAAAAAQiYi+sTLm7KD9UcZ2nlRdYDe/PX4'), 'abcdefghijklmnop12345678ABCDEFGH', 'GCM', 'DEFAULT', 'This is an AAD mixed into the input');
--= aes_decrypt(unbase64(3lmwu+Mw0H3fi5NDvcu9lg==), 1234567890abcdef, ECB, PKCS, ) binary, aes_decrypt(unbase64(2NYmDCjgXTbbxGA3/SnJEfFC/JQ7olk2VQWReIAAFKo=), 1234567890abcdef, CBC, DEFAULT, ) binary, aes_decrypt(unbase64(AAAAAAAAAAAAAAAAQiYi+sTLm7KD9UcZ2nlRdYDe/PX4), abcdefghijklmnop12345678ABCDEFGH, GCM, DEFAULT, This is an AAD mixed into the input) binary
--| 537061726B2053514C | 41706163686520537061726B | 537061726B
SELECT aes_decrypt(aes_encrypt('Spark', '0000111122223333'), '0000111122223333'), hex(aes_encrypt('Spark', '0000111122223333', 'ECB')), try_aes_decrypt(x'00', '0000111122223333'), try_aes_decrypt(x'00', 'short');
--= aes_decrypt(aes_encrypt(Spark, 0000111122223333, GCM, DEFAULT, , ), 0000111122223333, GCM, DEFAULT, ) binary, hex(aes_encrypt(Spark, 0000111122223333, ECB, DEFAULT, , )) string, try_aes_decrypt(X'00', 0000111122223333, GCM, DEFAULT, ) binary, try_aes_decrypt(X'00', short, GCM, DEFAULT, ) binary
--| 537061726B | 348FF37EBDE05B7880BA339068FBDA5E | NULL | NULL
SELECT aes_decrypt(x'00', 'short');
--! INVALID_PARAMETER_VALUE.AES_KEY_LENGTH 22023
--! == SQL (line 1, position 8) ==
--! SELECT aes_decrypt(x'00', 'short')
--!        ^^^^^^^^^^^^^^^^^^^^^^^^^^^
SELECT aes_encrypt('a', '0000111122223333', 'OFB');
--! UNSUPPORTED_FEATURE.AES_MODE 0A000
--! == SQL (line 1, position 8) ==
--! SELECT aes_encrypt('a', '0000111122223333', 'OFB')
--!        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
SELECT aes_decrypt(x'00', '0000111122223333');
--! INVALID_PARAMETER_VALUE.AES_CRYPTO_ERROR 22023
--! == SQL (line 1, position 8) ==
--! SELECT aes_decrypt(x'00', '0000111122223333')
--!        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
