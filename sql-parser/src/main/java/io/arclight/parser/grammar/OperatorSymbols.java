package io.arclight.parser.grammar;

/** The operators and separators of Spark, recognised by their first characters, the longest one first. */
final class OperatorSymbols implements SparkGrammarConstants {
    private OperatorSymbols() {}

    /** Whether the grammar's label of a kind names no word: operators, separators, literals and names. */
    static boolean isLabel(String label) {
        return switch (label) {
            case "LPAREN", "RPAREN", "LBRACKET", "RBRACKET", "SEMICOLON", "DOT", "COMMA", "HOOK", "COLON", "EQ" -> true;
            case "NULL_SAFE_EQ", "NE", "LT", "GT", "LE", "GE", "PLUS", "MINUS", "STAR", "SLASH" -> true;
            case "PERCENT_REMAINDER",
                    "CONCAT",
                    "VERTICAL_BAR",
                    "PIPE_OPERATOR",
                    "CARET",
                    "AMPERSAND",
                    "TILDE",
                    "LEFTSHIFT" -> true;
            case "LAMBDA", "NAMED_ARGUMENT_ASSIGNMENT", "INFIX_CAST", "HINT_BEG", "COMMENT_END", "UNRECOGNIZED" -> true;
            case "IDENTIFIER", "BACK_QUOTED_IDENTIFIER", "TYPED_LITERAL_NAME", "STRING_LITERAL" -> true;
            case "NUMBER_LITERAL", "MINUS_SET" -> true;
            default -> false;
        };
    }

    /** Kind of the operator at {@code at}; UNRECOGNIZED for a character that Spark does not know. */
    static int longest(String text, int at) {
        char second = at + 1 < text.length() ? text.charAt(at + 1) : '\0';
        return switch (text.charAt(at)) {
            case '(' -> LPAREN;
            case ')' -> RPAREN;
            case '[' -> LBRACKET;
            case ']' -> RBRACKET;
            case ';' -> SEMICOLON;
            case '.' -> DOT;
            case ',' -> COMMA;
            case '?' -> HOOK;
            case '+' -> PLUS;
            case '*' -> STAR;
            case '/' -> SLASH;
            case '%' -> PERCENT_REMAINDER;
            case '^' -> CARET;
            case '&' -> AMPERSAND;
            case '~' -> TILDE;
            case ':' -> second == ':' ? INFIX_CAST : COLON;
            case '-' -> second == '>' ? LAMBDA : MINUS;
            case '|' -> second == '|' ? CONCAT : second == '>' ? PIPE_OPERATOR : VERTICAL_BAR;
            case '=' -> second == '>' ? NAMED_ARGUMENT_ASSIGNMENT : EQ;
            case '!' -> afterExclamationMark(second);
            case '<' -> afterLess(text, at, second);
            case '>' -> second == '=' ? GE : GT;
            default -> UNRECOGNIZED;
        };
    }

    /** How many characters the operator has. */
    static int length(int kind, String text, int at) {
        return switch (kind) {
            case NULL_SAFE_EQ -> 3;
            case INFIX_CAST, LAMBDA, CONCAT, PIPE_OPERATOR, NAMED_ARGUMENT_ASSIGNMENT, NE, LE, GE, LEFTSHIFT -> 2;
            case EQ -> at + 1 < text.length() && text.charAt(at + 1) == '=' ? 2 : 1;
            default -> 1;
        };
    }

    private static int afterExclamationMark(char second) {
        return switch (second) {
            case '=' -> NE;
            case '>' -> LE;
            case '<' -> GE;
            default -> NOT;
        };
    }

    private static int afterLess(String text, int at, char second) {
        return switch (second) {
            case '=' -> text.startsWith("<=>", at) ? NULL_SAFE_EQ : LE;
            case '>' -> NE;
            case '<' -> LEFTSHIFT;
            default -> LT;
        };
    }
}
