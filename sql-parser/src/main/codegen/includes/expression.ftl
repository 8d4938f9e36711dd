/*
 * Expressions, loosest first: OR, AND, NOT, predicate, comparison, |, ^, &, shift, + - ||, * / % DIV, sign and ~,
 * then what follows an operand (field, subscript, ::, COLLATE). The levels are those of Spark's grammar.
 */
SqlNode Expression(ExprContext exprContext) :
{
    SqlNode e, right;
}
{
    e = AndExpression()
    ( <OR> right = AndExpression() { e = binary(SparkOperators.OR, e, right); } )*
    { return e; }
}

SqlNode AndExpression() :
{
    SqlNode e, right;
}
{
    e = NotExpression()
    ( <AND> right = NotExpression() { e = binary(SparkOperators.AND, e, right); } )*
    { return e; }
}

SqlNode NotExpression() :
{
    SqlNode e;
    final Span s;
}
{
    <NOT> { s = span(); } e = NotExpression()
    { return new SqlBasicCall(SparkOperators.NOT, ImmutableList.of(e), s.end(this)); }
|
    e = Comparison() [ LOOKAHEAD(1, { getToken(1).kind != NOT || getToken(2).kind != NULL }) e = Predicate(e) ] { return e; }
}

/** BETWEEN, IN, LIKE, IS ... after a value. */
SqlNode Predicate(SqlNode value) :
{
    boolean not = false;
    SqlNode e, e2;
    SqlNodeList list;
    SqlOperator op;
    final Span s = Span.of(value);
}
{
    e = IsPredicate(value) { return e; }
|
    [ <NOT> { not = true; } ]
    (
        <BETWEEN> e = Comparison() <AND> e2 = Comparison()
        {
            return new SqlBasicCall(not ? SparkOperators.NOT_BETWEEN : SparkOperators.BETWEEN,
                ImmutableList.of(value, e, e2), s.end(this));
        }
    |
        <IN> e = InOperand()
        {
            return new SqlBasicCall(not ? SparkOperators.NOT_IN : SparkOperators.IN,
                ImmutableList.of(value, e), s.end(this));
        }
    |
        ( <RLIKE> | <REGEXP> ) e = Comparison()
        { return negateIf(not, new SqlBasicCall(SparkOperators.RLIKE, ImmutableList.of(value, e), s.end(this))); }
    |
        ( <LIKE> { op = SparkOperators.LIKE; } | <ILIKE> { op = SparkOperators.ILIKE; } )
        (
            ( <ANY> | <SOME> ) list = PatternList()
            { return new LikeQuantified(s.end(this), op, not, false, value, list); }
        |
            <ALL> list = PatternList()
            { return new LikeQuantified(s.end(this), op, not, true, value, list); }
        |
            e = Comparison()
            (
                <ESCAPE> e2 = StringText()
                { return negateIf(not, new SqlBasicCall(op, ImmutableList.of(value, e, e2), s.end(this))); }
            |
                { return negateIf(not, new SqlBasicCall(op, ImmutableList.of(value, e), s.end(this))); }
            )
        )
    )
}

SqlNode IsPredicate(SqlNode value) :
{
    boolean not = false;
    SqlNode e;
    final SqlOperator op;
    final Span s = Span.of(value);
}
{
    <IS> [ <NOT> { not = true; } ]
    (
        <DISTINCT> <FROM> e = Comparison()
        {
            return new SqlBasicCall(not ? SparkOperators.IS_NOT_DISTINCT_FROM : SparkOperators.IS_DISTINCT_FROM,
                ImmutableList.of(value, e), s.end(this));
        }
    |
        (
            <NULL> { op = not ? SparkOperators.IS_NOT_NULL : SparkOperators.IS_NULL; }
        |
            <TRUE> { op = not ? SparkOperators.IS_NOT_TRUE : SparkOperators.IS_TRUE; }
        |
            <FALSE> { op = not ? SparkOperators.IS_NOT_FALSE : SparkOperators.IS_FALSE; }
        |
            <UNKNOWN> { op = not ? SparkOperators.IS_NOT_UNKNOWN : SparkOperators.IS_UNKNOWN; }
        )
        { return new SqlBasicCall(op, ImmutableList.of(value), s.end(this)); }
    )
}

/** The right side of IN: a list (even of one) or a query. */
SqlNode InOperand() :
{
    SqlNode e;
    final List<SqlNode> list = new ArrayList<SqlNode>();
    final Span s;
}
{
    <LPAREN> { s = span(); }
    (
        <RPAREN> { return new SqlNodeList(list, s.end(this)); }
    |
        LOOKAHEAD({ queryAhead() })
        e = OrderedQueryOrExpr(ExprContext.ACCEPT_QUERY) <RPAREN> { return e; }
    |
        AddExpressions(list, ExprContext.ACCEPT_SUB_QUERY) <RPAREN> { return new SqlNodeList(list, s.end(this)); }
    )
}

SqlNodeList PatternList() :
{
    final List<SqlNode> list = new ArrayList<SqlNode>();
    final Span s;
}
{
    <LPAREN> { s = span(); } [ AddExpressions(list, ExprContext.ACCEPT_SUB_QUERY) ] <RPAREN>
    { return new SqlNodeList(list, s.end(this)); }
}

SqlNode Comparison() :
{
    SqlNode e, right;
    SqlOperator op;
}
{
    e = BitOr()
    (
        (
            <EQ> { op = SparkOperators.EQUALS; }
        |
            <NULL_SAFE_EQ> { op = SparkOperators.NULL_SAFE_EQUALS; }
        |
            <NE> { op = SparkOperators.NOT_EQUALS; }
        |
            <LT> { op = SparkOperators.LESS_THAN; }
        |
            <LE> { op = SparkOperators.LESS_THAN_OR_EQUAL; }
        |
            <GT> { op = SparkOperators.GREATER_THAN; }
        |
            <GE> { op = SparkOperators.GREATER_THAN_OR_EQUAL; }
        )
        right = BitOr() { e = binary(op, e, right); }
    )*
    { return e; }
}

SqlNode BitOr() :
{
    SqlNode e, right;
}
{
    e = BitXor() ( <VERTICAL_BAR> right = BitXor() { e = binary(SparkOperators.BIT_OR, e, right); } )* { return e; }
}

SqlNode BitXor() :
{
    SqlNode e, right;
}
{
    e = BitAnd() ( <CARET> right = BitAnd() { e = binary(SparkOperators.BIT_XOR, e, right); } )* { return e; }
}

SqlNode BitAnd() :
{
    SqlNode e, right;
}
{
    e = Shift() ( <AMPERSAND> right = Shift() { e = binary(SparkOperators.BIT_AND, e, right); } )* { return e; }
}

/** {@code >>} and {@code >>>} are single tokens side by side, so that they can also close nested types. */
SqlNode Shift() :
{
    SqlNode e, right;
    SqlOperator op;
}
{
    e = Additive()
    (
        LOOKAHEAD({ getToken(1).kind == LEFTSHIFT || rightShiftAhead(1) })
        (
            <LEFTSHIFT> { op = SparkOperators.SHIFT_LEFT; }
        |
            <GT> <GT> { op = SparkOperators.SHIFT_RIGHT; }
            [ LOOKAHEAD({ adjacentAhead() }) <GT> { op = SparkOperators.SHIFT_RIGHT_UNSIGNED; } ]
        )
        right = Additive() { e = binary(op, e, right); }
    )*
    { return e; }
}

SqlNode Additive() :
{
    SqlNode e, right;
    SqlOperator op;
}
{
    e = Multiplicative()
    (
        (
            <PLUS> { op = SparkOperators.PLUS; }
        |
            <MINUS> { op = SparkOperators.MINUS; }
        |
            <CONCAT> { op = SparkOperators.CONCAT; }
        )
        right = Multiplicative() { e = binary(op, e, right); }
    )*
    { return e; }
}

SqlNode Multiplicative() :
{
    SqlNode e, right;
    SqlOperator op;
}
{
    e = Unary()
    (
        (
            <STAR> { op = SparkOperators.MULTIPLY; }
        |
            <SLASH> { op = SparkOperators.DIVIDE; }
        |
            <PERCENT_REMAINDER> { op = SparkOperators.PERCENT_REMAINDER; }
        |
            <DIV> { op = SparkOperators.DIV; }
        )
        right = Unary() { e = binary(op, e, right); }
    )*
    { return e; }
}

/** A sign in front of a number is part of the literal: -128Y and -9223372036854775808 are legal. */
SqlNode Unary() :
{
    SqlNode e;
    SqlOperator op;
    final Span s;
}
{
    LOOKAHEAD(2)
    <MINUS> { s = span(); } <NUMBER_LITERAL>
    {
        e = number("-", s.end(this));
    }
    e = Postfix(e) { return e; }
|
    (
        <MINUS> { op = SparkOperators.UNARY_MINUS; }
    |
        <PLUS> { op = SparkOperators.UNARY_PLUS; }
    |
        <TILDE> { op = SparkOperators.BIT_NOT; }
    )
    { s = span(); }
    e = Unary() { return new SqlBasicCall(op, ImmutableList.of(e), s.end(this)); }
|
    e = Primary() e = Postfix(e) { return e; }
}

SqlNode Postfix(SqlNode e) :
{
    SqlNode n;
    final DataTypeNode type;
}
{
    (
        LOOKAHEAD(2)
        <DOT>
        (
            n = SimpleIdentifier()
            { e = new SqlBasicCall(SparkOperators.DOT, ImmutableList.of(e, n), Span.of(e).end(this)); }
        |
            <STAR>
            { e = new SqlBasicCall(SparkOperators.EXPAND, ImmutableList.of(e), Span.of(e).end(this)); }
        )
    |
        <LBRACKET> n = Comparison() <RBRACKET>
        { e = new SqlBasicCall(SparkOperators.ITEM, ImmutableList.of(e, n), Span.of(e).end(this)); }
    |
        <INFIX_CAST> { DataTypeNode t; } t = DataType()
        { e = new CastCall(Span.of(e).end(this), CastCall.Form.INFIX, e, t); }
    |
        LOOKAHEAD({ getToken(1).kind == COLON && getToken(2).kind != COLON })
        <COLON> n = ExtractionPath()
        { e = new SqlBasicCall(SparkOperators.EXTRACT_PATH, ImmutableList.of(e, n), Span.of(e).end(this)); }
    |
        <COLLATE> n = CompoundIdentifier()
        { e = new SqlBasicCall(SparkOperators.COLLATE, ImmutableList.of(e, n), Span.of(e).end(this)); }
    )*
    { return e; }
}

/** The path into a variant, v:a.b[0]['c'], as an identifier of the text that functions take: $.a.b[0]['c']. */
SqlNode ExtractionPath() :
{
    SqlIdentifier name;
    final Span s;
    final StringBuilder path = new StringBuilder("$");
}
{
    (
        name = SimpleIdentifier() { s = Span.of(name); path.append('.').append(name.getSimple()); }
    |
        <LBRACKET> { s = span(); } ExtractionStep(path)
    )
    (
        LOOKAHEAD(2)
        (
            <DOT> name = SimpleIdentifier() { path.append('.').append(name.getSimple()); }
        |
            <LBRACKET> ExtractionStep(path)
        )
    )*
    { return new SqlIdentifier(path.toString(), s.end(this)); }
}

void ExtractionStep(StringBuilder path) :
{
}
{
    ( <STRING_LITERAL> | <NUMBER_LITERAL> | <IDENTIFIER> | <BACK_QUOTED_IDENTIFIER> )
    { path.append('[').append(token.image).append(']'); }
    <RBRACKET>
}

SqlNode Primary() :
{
    SqlNode e;
    final Span s;
}
{
    e = Literal() { return e; }
|
    e = CaseExpression() { return e; }
|
    e = CastExpression() { return e; }
|
    LOOKAHEAD({ getToken(1).kind == EXISTS && !ahead(3).startsQuery() })
    <EXISTS>
    {
        s = span();
        final FunctionCall.Builder call = new FunctionCall.Builder(new SqlIdentifier(token.image, getPos()));
    }
    FunctionArguments(call) { return call.build(s.end(this)); }
|
    <EXISTS> { s = span(); } <LPAREN> e = OrderedQueryOrExpr(ExprContext.ACCEPT_QUERY) <RPAREN>
    { return new SqlBasicCall(SparkOperators.EXISTS, ImmutableList.of(e), s.end(this)); }
|
    e = SpecialFunctionCall() { return e; }
|
    <STAR> { return SqlIdentifier.star(getPos()); }
|
    <HOOK> { return new SqlDynamicParam(((SparkToken) token).ordinal(), getPos()); }
|
    <COLON> { s = span(); } e = SimpleIdentifier()
    { return new SqlBasicCall(SparkOperators.NAMED_PARAMETER, ImmutableList.of(e), s.end(this)); }
|
    LOOKAHEAD({ functionAhead() })
    e = QualifiedFunctionCall() { return e; }
|
    e = CompoundIdentifier() { return e; }
|
    e = ParenthesizedRowOrQuery() { return e; }
}

/** (query), (expression), or a row (a, b AS c). */
SqlNode ParenthesizedRowOrQuery() :
{
    SqlNode e;
    final List<SqlNode> list = new ArrayList<SqlNode>();
    final Span s;
}
{
    <LPAREN> { s = span(); }
    (
        LOOKAHEAD({ queryAhead() })
        e = OrderedQueryOrExpr(ExprContext.ACCEPT_QUERY) <RPAREN> { return e; }
    |
        e = NamedExpression() { list.add(e); }
        ( <COMMA> e = NamedExpression() { list.add(e); } )*
        <RPAREN>
        { return list.size() == 1 ? e : new SqlBasicCall(SparkOperators.ROW, list, s.end(this)); }
    )
}

SqlNode CaseExpression() :
{
    SqlNode value = null;
    SqlNode otherwise = null;
    SqlNode e;
    final List<SqlNode> whens = new ArrayList<SqlNode>();
    final List<SqlNode> thens = new ArrayList<SqlNode>();
    final Span s;
}
{
    <CASE> { s = span(); }
    [ value = Expression(ExprContext.ACCEPT_SUB_QUERY) ]
    (
        <WHEN> e = Expression(ExprContext.ACCEPT_SUB_QUERY) { whens.add(e); }
        <THEN> e = Expression(ExprContext.ACCEPT_SUB_QUERY) { thens.add(e); }
    )+
    [ <ELSE> otherwise = Expression(ExprContext.ACCEPT_SUB_QUERY) ]
    <END>
    {
        return new CaseCall(s.end(this), value, new SqlNodeList(whens, s.pos()), new SqlNodeList(thens, s.pos()),
            otherwise);
    }
}

SqlNode CastExpression() :
{
    final CastCall.Form form;
    final SqlNode e;
    final DataTypeNode type;
    final Span s;
}
{
    ( <CAST> { form = CastCall.Form.CAST; } | <TRY_CAST> { form = CastCall.Form.TRY_CAST; } ) { s = span(); }
    <LPAREN> e = Expression(ExprContext.ACCEPT_SUB_QUERY) <AS> type = DataType() <RPAREN>
    { return new CastCall(s.end(this), form, e, type); }
}

