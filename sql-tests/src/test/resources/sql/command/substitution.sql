-- ${name} stands for the value of a setting, ${hivevar:name} for one set with that prefix; what is not set stays.

SET suffix=1;
--= key string, value string
--| suffix | 1

SET hivevar:word='x';
--= key string, value string
--| hivevar:word | 'x'

SELECT c_${suffix}, ${word}, ${hivevar:word} FROM VALUES (7) AS t(c_1);
--= c_1 int, x string, x string
--| 7 | x | x

SELECT '${nobody}', '${env:HOME}';
--= ${nobody} string, ${env:HOME} string
--| ${nobody} | ${env:HOME}

SET first=${second};
--= key string, value string
--| first | ${second}

SET spark.sql.variable.substitute=false;
--= key string, value string
--| spark.sql.variable.substitute | false

SET second=${first};
--= key string, value string
--| second | ${first}

SET spark.sql.variable.substitute=true;
--= key string, value string
--| spark.sql.variable.substitute | true

SELECT '${first}';
--! INVALID_CONF_VALUE 22022
