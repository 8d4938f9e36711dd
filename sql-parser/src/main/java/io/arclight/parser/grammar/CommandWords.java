package io.arclight.parser.grammar;

/** The words of commands: keywords in a command, names in a query. */
final class CommandWords implements SparkGrammarConstants {
    private CommandWords() {}

    /** Whether a text that begins with this keyword is a command. */
    static boolean startsCommand(int keyword) {
        return switch (keyword) {
            case CREATE, DROP, SHOW, DESCRIBE, DESC, EXPLAIN, USE, CACHE, UNCACHE, REFRESH -> true;
            default -> false;
        };
    }

    /** Keywords of commands, as long as no query has begun. */
    static boolean isCommandWord(int keyword) {
        return switch (keyword) {
            case OR, REPLACE, EXISTS, IF, NOT, USING, AS, IN, FROM, LIKE, ALL, SYSTEM, TRUE, FALSE -> true;
            default -> onlyInCommands(keyword) || keyword == TABLE || keyword == VIEW || keyword == DESC;
        };
    }

    /** Keywords that a query never has. */
    static boolean onlyInCommands(int keyword) {
        return switch (keyword) {
            case CREATE, DROP, SHOW, DESCRIBE, EXPLAIN, USE, CACHE, UNCACHE, REFRESH -> true;
            case TEMP, TEMPORARY, GLOBAL, REPLACE, IF, OPTIONS, TABLES, VIEWS, COLUMNS, FUNCTION -> true;
            case FUNCTIONS, DATABASE, DATABASES, SCHEMA, SCHEMAS, TBLPROPERTIES, EXTENDED, FORMATTED, COST -> true;
            case CODEGEN, ANALYZE, QUERY, LAZY, USER -> true;
            default -> false;
        };
    }
}
