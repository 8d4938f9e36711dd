package io.arclight.parser.grammar;

/** The words of commands: keywords in a command, names in a query. */
final class CommandWords implements SparkGrammarConstants {
    private CommandWords() {}

    /** Whether a text that begins with this keyword is a command. */
    static boolean startsCommand(int keyword) {
        return switch (keyword) {
            case CREATE, INSERT, DROP, SHOW, DESCRIBE, DESC, EXPLAIN, USE, CACHE, UNCACHE, CLEAR, REFRESH -> true;
            case ALTER, TRUNCATE, ANALYZE, MSCK, REPAIR, COMMENT, REPLACE -> true;
            default -> false;
        };
    }

    /** Whether a text begins with CREATE [OR REPLACE] [TEMPORARY] FUNCTION. */
    static boolean createsFunction(TokenContext context) {
        int i = 0;
        if (context.is(i++, CREATE)) {
            i += context.is(i, OR) ? 2 : 0;
            i += context.is(i, TEMP, TEMPORARY) ? 1 : 0;
            return context.is(i, FUNCTION);
        }
        return false;
    }

    /** Keywords of commands, as long as no query has begun. */
    static boolean isCommandWord(int keyword) {
        return switch (keyword) {
            case OR,
                    REPLACE,
                    EXISTS,
                    IF,
                    NOT,
                    USING,
                    AS,
                    IN,
                    FROM,
                    LIKE,
                    ALL,
                    SYSTEM,
                    TRUE,
                    FALSE,
                    NULL,
                    BY,
                    PARTITION -> true;
            case TO, ON, IS, CURRENT, FOR, COMMENT -> true;
            default -> onlyInCommands(keyword) || keyword == TABLE || keyword == VIEW || keyword == DESC;
        };
    }

    /** Whether a keyword of commands has the neighbours it needs; else it is a name. */
    static boolean fits(int keyword, int i, TokenContext context) {
        return switch (keyword) {
            case RENAME -> context.isName(i - 1) || context.kind(i - 1) == RPAREN;
            case ADD, ALTER, CHANGE, UNSET -> i == 0 || context.isName(i - 1);
            case SET -> context.isName(i - 1) || context.kind(i - 1) == RPAREN;
            case COLUMN -> context.is(i - 1, ADD, DROP, ALTER, CHANGE, RENAME);
            case CURRENT -> context.kind(i - 1) == SHOW;
            case PROPERTIES, DBPROPERTIES -> context.is(i - 1, SET, WITH);
            case STATISTICS -> context.kind(i - 1) == COMPUTE;
            case FOR -> context.is(i - 1, STATISTICS);
            case NOSCAN -> context.is(i - 1, STATISTICS);
            case PARTITIONS -> context.kind(i - 1) == SHOW;
            case IF -> context.is(i + 1, EXISTS, NOT);
            case REPLACE -> context.kind(i - 1) == OR || i == 0 && context.is(i + 1, TABLE);
            case VARIABLE, VAR -> context.is(i - 1, TEMPORARY, TEMP, DROP);
            case ALL -> context.is(i + 1, FUNCTIONS, COLUMNS);
            case COMMENT -> i == 0 || context.kind(i + 1) == STRING_LITERAL;
            case NAME -> context.kind(i - 1) == BY;
            case BY -> context.is(i - 1, PARTITIONED) || context.is(i + 1, NAME);
            case PARTITIONED -> context.is(i + 1, BY);
            case PARTITION -> context.kind(i + 1) == LPAREN;
            case LOCATION -> context.kind(i + 1) == STRING_LITERAL;
            case CLEAR -> i == 0 && context.is(i + 1, CACHE);
            case EXTERNAL -> context.is(i + 1, TABLE);
            case INTO, OVERWRITE -> context.kind(i - 1) == INSERT;
            case LOCAL -> context.kind(i - 1) == OVERWRITE;
            case DIRECTORY -> context.is(i - 1, OVERWRITE, LOCAL);
            case DEFAULT ->
                (context.isOpen() || context.kind(0) == ALTER)
                        && !context.is(i - 1, LPAREN, COMMA, TABLE, VIEW, COLUMN, COLUMNS, TO, DOT, ALTER, CHANGE);
            case RETURNS -> context.kind(i - 1) == RPAREN && !context.isOpen();
            case LANGUAGE, CONTAINS, READS -> context.is(i + 1, SQL) && !context.isOpen();
            case SQL -> context.is(i - 1, LANGUAGE, CONTAINS, READS);
            case DATA -> context.kind(i - 1) == SQL;
            case DETERMINISTIC -> context.isName(i - 1) || context.is(i - 1, NOT, SQL, DATA, TABLE, STRING_LITERAL);
            default -> true;
        };
    }

    /** Keywords that a query never has. */
    static boolean onlyInCommands(int keyword) {
        return switch (keyword) {
            case CREATE, INSERT, DROP, SHOW, DESCRIBE, EXPLAIN, USE, CACHE, UNCACHE, CLEAR, REFRESH -> true;
            case TEMP, TEMPORARY, GLOBAL, REPLACE, IF, OPTIONS, TABLES, VIEWS, COLUMNS, FUNCTION -> true;
            case FUNCTIONS, DATABASE, DATABASES, SCHEMA, SCHEMAS, TBLPROPERTIES, EXTENDED, FORMATTED, COST -> true;
            case EXTERNAL, PARTITIONED, LOCATION, DEFAULT, INTO, OVERWRITE, LOCAL, DIRECTORY, NAME -> true;
            case NAMESPACE, NAMESPACES, DBPROPERTIES, PROPERTIES, ALTER, SET, UNSET, RENAME, ADD, COLUMN, CHANGE ->
                true;
            case PURGE, TRUNCATE, COMPUTE, STATISTICS, NOSCAN, MSCK, REPAIR, RESTRICT, CASCADE, PARTITIONS -> true;
            case VARIABLE, DECLARE, EXECUTE, IMMEDIATE, VAR -> true;
            case RETURNS, LANGUAGE, SQL, CONTAINS, READS, DATA, DETERMINISTIC -> true;
            case CODEGEN, ANALYZE, QUERY, LAZY, USER -> true;
            default -> false;
        };
    }
}
