    /** Parses all of the input as one statement. */
    public SqlNode parseSqlStmtEof() throws ParseException {
        return StatementEof();
    }

    /** Parses all of the input as one expression. */
    public SqlNode parseSqlExpressionEof() throws ParseException {
        return SqlExpressionEof();
    }

    /** Next token, not consumed. */
    private SparkToken ahead(int distance) {
        return (SparkToken) getToken(distance);
    }

    /** Whether a query starts here: SELECT, WITH, VALUES, TABLE, or a parenthesis that a query fills. */
    private boolean queryAhead() {
        return ahead(1).startsQuery();
    }

    /** Whether INSERT follows what begins with WITH or FROM. */
    private boolean insertAhead() {
        if (getToken(1).kind != WITH && getToken(1).kind != FROM) {
            return false;
        }
        Token at = getToken(1);
        while (at.kind != EOF && at.kind != INSERT) {
            at.next = at.next == null ? token_source.getNextToken() : at.next;
            at = at.next;
        }
        return at.kind == INSERT;
    }

    /** Whether a clause of the result follows: ORDER, SORT, DISTRIBUTE, CLUSTER BY, WINDOW, LIMIT, OFFSET. */
    private boolean resultClauseAhead() {
        switch (getToken(1).kind) {
            case ORDER: case SORT: case DISTRIBUTE: case CLUSTER: case WINDOW: case LIMIT: case OFFSET:
                return true;
            default:
                return false;
        }
    }

    /** Whether nothing of the query follows. */
    private boolean queryEndAhead() {
        final int kind = getToken(1).kind;
        return kind == EOF || kind == RPAREN || kind == SEMICOLON || kind == PIPE_OPERATOR;
    }

    private static SqlNode pipe(PipeOperation.Kind kind, SqlNode query, List<SqlNode> items, Span s) {
        final SqlParserPos pos = s.addAll(items).pos();
        return new PipeOperation(pos, query, kind, new SqlNodeList(items, pos), SqlNodeList.EMPTY);
    }

    /** Grouping sets that a pipe has no use for: the planner says so. */
    private static SqlNode groupingSets(Span s) {
        return new SqlBasicCall(SparkOperators.GROUPING_SETS, ImmutableList.<SqlNode>of(), s.pos());
    }

    /** EXCEPT with columns, not the set operator. */
    private boolean exceptColumnsAhead() {
        return getToken(1).kind == EXCEPT && getToken(2).kind == LPAREN && !ahead(2).startsQuery() && !ahead(3).startsQuery();
    }

    /** Whether two > follow without space between them. */
    private boolean rightShiftAhead(int distance) {
        return getToken(distance).kind == GT
            && getToken(distance + 1).kind == GT
            && ahead(distance + 1).start() == ahead(distance).end();
    }

    private boolean adjacentAhead() {
        return getToken(1).kind == GT && ahead(1).start() == ((SparkToken) token).end();
    }

    private SqlNode binary(SqlOperator op, SqlNode left, SqlNode right) {
        return new SqlBasicCall(op, ImmutableList.of(left, right), Span.of(left).end(right));
    }

    private SqlNode negateIf(boolean not, SqlNode e) {
        return not ? new SqlBasicCall(SparkOperators.NOT, ImmutableList.of(e), e.getParserPosition()) : e;
    }

    /** Whether x -> or (x, y) -> follows. */
    private boolean lambdaAhead() {
        int at = 1;
        if (isName(getToken(1).kind)) {
            return getToken(2).kind == LAMBDA;
        }
        if (getToken(1).kind != LPAREN) {
            return false;
        }
        while (isName(getToken(at + 1).kind) || getToken(at + 1).kind == COMMA) {
            at++;
        }
        return getToken(at + 1).kind == RPAREN && getToken(at + 2).kind == LAMBDA;
    }

    /** Whether a word follows that is no keyword there. */
    private boolean wordAhead(String word) {
        return getToken(1).kind == IDENTIFIER && getToken(1).image.equalsIgnoreCase(word);
    }

    /** Whether WITHOUT TIME ZONE follows. */
    private boolean withoutTimeZoneAhead() {
        return wordAhead("WITHOUT")
                && getToken(2).image.equalsIgnoreCase("TIME")
                && getToken(3).image.equalsIgnoreCase("ZONE");
    }

    /** Whether one of some words follows that begin commands which tables of files do not have. */
    private boolean rowChangeAhead() {
        return (wordAhead("DELETE") && getToken(2).image.equalsIgnoreCase("FROM"))
            || (wordAhead("UPDATE") && isName(getToken(2).kind))
            || (wordAhead("MERGE") && getToken(2).image.equalsIgnoreCase("INTO"));
    }

    /** Leaves out the rest of a statement that is refused whatever it says. */
    private void skipRest() {
        while (getToken(1).kind != EOF && getToken(1).kind != SEMICOLON) {
            getNextToken();
        }
    }

    /** Whether a clause of a column's definition follows that no table here has: generated values, constraints. */
    private boolean columnClauseAhead() {
        return wordAhead("GENERATED") || wordAhead("UNIQUE") || wordAhead("CHECK") || wordAhead("PRIMARY")
            || wordAhead("REFERENCES") || wordAhead("CONSTRAINT");
    }

    /** Whether a constraint of a table stands where a column's definition could. */
    private boolean constraintAhead() {
        if (wordAhead("UNIQUE") || wordAhead("CHECK")) {
            return getToken(2).kind == LPAREN;
        }
        return wordAhead("CONSTRAINT") && isName(getToken(2).kind) && constraintWord(getToken(3).image)
            || (wordAhead("PRIMARY") || wordAhead("FOREIGN")) && getToken(2).image.equalsIgnoreCase("KEY")
                && getToken(3).kind == LPAREN;
    }

    private static boolean constraintWord(String word) {
        return word.equalsIgnoreCase("CHECK") || word.equalsIgnoreCase("PRIMARY")
            || word.equalsIgnoreCase("FOREIGN") || word.equalsIgnoreCase("UNIQUE");
    }

    /** Whether a clause follows about how rows lie in files that no table here has. */
    private boolean storageClauseAhead() {
        return (wordAhead("CLUSTERED") || getToken(1).image.equalsIgnoreCase("CLUSTER") || wordAhead("SKEWED") || wordAhead("SORTED"))
                && getToken(2).image.equalsIgnoreCase("BY")
            || wordAhead("STORED") && (getToken(2).image.equalsIgnoreCase("AS") || getToken(2).image.equalsIgnoreCase("BY"))
            || wordAhead("ROW") && getToken(2).image.equalsIgnoreCase("FORMAT");
    }

    /** The clause ahead. */
    private RefusedClause refusedClause() {
        if (!wordAhead("GENERATED")) {
            return RefusedClause.CONSTRAINT;
        }
        int at = 2;
        while (getToken(at).image.equalsIgnoreCase("ALWAYS") || getToken(at).image.equalsIgnoreCase("BY")
            || getToken(at).kind == DEFAULT || getToken(at).kind == AS) {
            at++;
        }
        return getToken(at).image.equalsIgnoreCase("IDENTITY") ? RefusedClause.IDENTITY : RefusedClause.GENERATED;
    }

    /** Skips the rest of a column's definition. */
    private void skipColumnClause() {
        int depth = 0;
        for (int kind = getToken(1).kind; kind != EOF; kind = getToken(1).kind) {
            if (depth == 0 && (kind == COMMA || kind == RPAREN)) {
                return;
            }
            depth += kind == LPAREN ? 1 : kind == RPAREN ? -1 : 0;
            getNextToken();
        }
    }

    /** Skips what stands before a query. */
    private void skipToQuery() {
        int depth = 0;
        while (getToken(1).kind != EOF && (depth > 0 || !queryAhead())) {
            depth += getToken(1).kind == LPAREN ? 1 : getToken(1).kind == RPAREN ? -1 : 0;
            getNextToken();
        }
    }

    private boolean isName(int kind) {
        return kind == IDENTIFIER || kind == BACK_QUOTED_IDENTIFIER;
    }

    /** Whether a name follows, possibly with dots, and then a parenthesis. */
    private boolean functionAhead() {
        int at = 1;
        if (!isName(getToken(1).kind)) {
            return false;
        }
        while (getToken(at + 1).kind == DOT && isName(getToken(at + 2).kind)) {
            at += 2;
        }
        return getToken(at + 1).kind == LPAREN;
    }

    /** Whether a mode follows EXPLAIN; ANALYZE TABLE is a statement. */
    private boolean explainModeAhead() {
        switch (getToken(1).kind) {
            case FORMATTED: case EXTENDED: case CODEGEN: case COST:
                return true;
            case ANALYZE:
                return getToken(2).kind != TABLE && getToken(2).kind != TABLES;
            default:
                return false;
        }
    }

    private boolean intervalSignAhead() {
        return (getToken(1).kind == MINUS || getToken(1).kind == PLUS)
            && getToken(2).kind == STRING_LITERAL;
    }

    /** Whether "value unit" follows, as in INTERVAL 1 DAY 2 HOURS. */
    private boolean intervalPartAhead() {
        int at = getToken(1).kind == MINUS || getToken(1).kind == PLUS ? 2 : 1;
        int kind = getToken(at).kind;
        return (kind == NUMBER_LITERAL || kind == STRING_LITERAL)
            && intervalUnitAhead(at + 1);
    }

    /** Whether the value needs no unit, because a text names its units itself. */
    private static boolean intervalTextBehind(SqlLiteral value) {
        return value instanceof StringLiteral;
    }

    private boolean intervalUnitAhead(int distance) {
        return getToken(distance).kind == IDENTIFIER && IntervalLiteral.isUnit(getToken(distance).image);
    }

    /** The number read last; one whose exponent no number has is an error. */
    private NumericLiteral number(String sign, SqlParserPos pos) throws ParseException {
        try {
            return NumericLiteral.parse(sign + token.image, pos);
        } catch (NumberFormatException e) {
            throw wrongToken();
        }
    }

    /** The number read last, which must have no sign, point, exponent or suffix. */
    private String integer() throws ParseException {
        if (!token.image.matches("[0-9]+")) {
            throw wrongToken();
        }
        return token.image;
    }

    /** An error at the token read last. */
    private ParseException wrongToken() {
        final ParseException error = new ParseException();
        error.currentToken = new Token();
        error.currentToken.next = token;
        return error;
    }

    private void requireRowExpressionAllowed(ExprContext exprContext) throws ParseException {
        if (exprContext == ExprContext.ACCEPT_QUERY) {
            throw generateParseException();
        }
    }

    public SqlNodeList parseSqlStmtList() {
        throw new UnsupportedOperationException("scripts are split by ScriptStatement");
    }

    public SqlNode parseArray() {
        throw new UnsupportedOperationException("Spark has no array literal text");
    }

    public Metadata getMetadata() {
        throw new UnsupportedOperationException("keywords depend on their context, see KeywordRules");
    }

    public SqlParseException normalizeException(Throwable ex) {
        throw new UnsupportedOperationException("SparkParser translates errors");
    }

    public void ReInit(Reader reader) {
        throw new UnsupportedOperationException("a parser serves one text");
    }

    /** Columns count characters; tabs have no width of their own. */
    public void setTabSize(int tabSize) {}

    /** The lexer has one state. */
    public void switchTo(SqlAbstractParserImpl.LexicalState state) {}

    /** Identifiers keep the case they are written in. */
    public void setQuotedCasing(Casing quotedCasing) {}

    /** Identifiers keep the case they are written in. */
    public void setUnquotedCasing(Casing unquotedCasing) {}

    public void setIdentifierMaxLength(int identifierMaxLength) {}

    public void setConformance(SqlConformance conformance) {}
