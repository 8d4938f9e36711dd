package io.arclight.jdbc.escape;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** The functions of JDBC, which stand in {@code {fn ...}}: most of JDBC's functions have the same names in the engine, the others are written anew. */
public final class EscapedFunction {

    /** JDBC's functions of numbers that the engine has, separated by commas. */
    public static final String NUMERIC = "ABS,ACOS,ASIN,ATAN,ATAN2,CEILING,COS,COT,DEGREES,EXP,FLOOR,LOG,LOG10,MOD,PI,"
            + "POWER,RADIANS,RAND,ROUND,SIGN,SIN,SQRT,TAN,TRUNCATE";
    /** JDBC's functions of texts that the engine has, separated by commas. */
    public static final String STRING =
            "ASCII,CHAR,CHAR_LENGTH,CHARACTER_LENGTH,CONCAT,INSERT,LCASE,LEFT,LENGTH,LOCATE,"
                    + "LTRIM,OCTET_LENGTH,POSITION,REPEAT,REPLACE,RIGHT,RTRIM,SOUNDEX,SPACE,SUBSTRING,UCASE";
    /** JDBC's functions of the session that the engine has, separated by commas. */
    public static final String SYSTEM = "DATABASE,IFNULL,USER";
    /** JDBC's functions of dates and times that the engine has, separated by commas. */
    public static final String TIME_DATE =
            "CURDATE,CURRENT_DATE,CURRENT_TIME,CURRENT_TIMESTAMP,CURTIME,DAYNAME,DAYOFMONTH,DAYOFWEEK,DAYOFYEAR,"
                    + "EXTRACT,HOUR,MINUTE,MONTH,MONTHNAME,NOW,QUARTER,SECOND,TIMESTAMPADD,TIMESTAMPDIFF,WEEK,YEAR";

    private static final Map<String, String> TYPES = new HashMap<>();
    private static final Pattern CALL = Pattern.compile("\\w+\\s*\\(.*\\)", Pattern.DOTALL);

    static {
        TYPES.put("BIT", "BOOLEAN");
        TYPES.put("INTEGER", "INT");
        TYPES.put("REAL", "FLOAT");
        TYPES.put("FLOAT", "DOUBLE");
        TYPES.put("NUMERIC", "DECIMAL");
        TYPES.put("VARBINARY", "BINARY");
        TYPES.put("LONGVARBINARY", "BINARY");
        for (String text : new String[] {"CHAR", "VARCHAR", "LONGVARCHAR", "NCHAR", "NVARCHAR", "LONGNVARCHAR"}) {
            TYPES.put(text, "STRING");
        }
    }

    private EscapedFunction() {}

    /** The call in the engine's SQL; what is not one of JDBC's functions stays as it is. */
    static String translate(String call) {
        if (!CALL.matcher(call).matches()) {
            return call;
        }
        int open = call.indexOf('(');
        String name = call.substring(0, open).trim();
        List<String> arguments = SqlText.arguments(call.substring(open + 1, call.length() - 1));
        switch (name.toUpperCase(Locale.ROOT) + arguments.size()) {
            case "CONVERT2":
                return "CAST(" + arguments.get(0) + " AS " + type(arguments.get(1)) + ")";
            case "TIMESTAMPADD3":
            case "TIMESTAMPDIFF3":
                return name + "(" + withoutPrefix(arguments.get(0), "SQL_TSI_") + ", " + arguments.get(1) + ", "
                        + arguments.get(2) + ")";
            case "TRUNCATE2":
                return truncate(arguments.get(0), arguments.get(1));
            case "INSERT4":
                return "overlay(" + arguments.get(0) + ", " + arguments.get(3) + ", " + arguments.get(1) + ", "
                        + arguments.get(2) + ")";
            case "WEEK1":
                return "weekofyear(" + arguments.get(0) + ")";
            case "CURTIME1":
                return "current_time()";
            case "DATABASE1":
                return "current_database()";
            default:
                return call;
        }
    }

    private static String truncate(String number, String digits) {
        return "IF((" + number + ") < 0, ceil(" + number + ", " + digits + "), floor(" + number + ", " + digits + "))";
    }

    private static String type(String jdbcType) {
        String plain = withoutPrefix(jdbcType, "SQL_");
        return TYPES.getOrDefault(plain.toUpperCase(Locale.ROOT), plain);
    }

    private static String withoutPrefix(String word, String prefix) {
        return word.regionMatches(true, 0, prefix, 0, prefix.length()) ? word.substring(prefix.length()) : word;
    }
}
