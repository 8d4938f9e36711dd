/** name(arguments) and what may follow it: WITHIN GROUP, FILTER, IGNORE NULLS, OVER. */
SqlNode QualifiedFunctionCall() :
{
    final SqlIdentifier name;
    final FunctionCall.Builder call;
}
{
    name = CompoundIdentifier() { call = new FunctionCall.Builder(name); }
    FunctionArguments(call)
    FunctionModifiers(call)
    { return call.build(Span.of(name).end(this)); }
}

void FunctionArguments(FunctionCall.Builder call) :
{
    SqlNode e;
}
{
    <LPAREN>
    [ <DISTINCT> { call.distinct = true; } | <ALL> ]
    [
        e = Argument() { call.arguments.add(e); }
        ( <COMMA> e = Argument() { call.arguments.add(e); } )*
        [ NullTreatment(call) ]
    ]
    <RPAREN>
}

void NullTreatment(FunctionCall.Builder call) :
{
}
{
    <IGNORE> <NULLS> { call.ignoreNulls = true; }
|
    <RESPECT> <NULLS> { call.ignoreNulls = false; }
}

void FunctionModifiers(FunctionCall.Builder call) :
{
    SqlNode e;
    SqlNodeList order;
}
{
    [ <WITHIN> <GROUP> <LPAREN> order = OrderBy(true) <RPAREN> { call.withinGroup = order; } ]
    [ <FILTER> <LPAREN> <WHERE> e = Expression(ExprContext.ACCEPT_SUB_QUERY) <RPAREN> { call.filter = e; } ]
    [ LOOKAHEAD(1) NullTreatment(call) ]
    [
        <OVER>
        (
            e = WindowSpecification()
        |
            e = CompoundIdentifier()
        )
        { call.window = e; }
    ]
}

/** An argument: a star, a lambda, name => value, TABLE(query), a query in parentheses, or a (named) expression. */
SqlNode Argument() :
{
    SqlNode e;
    final SqlIdentifier name;
    final Span s;
}
{
    LOOKAHEAD({ lambdaAhead() })
    e = Lambda() { return e; }
|
    LOOKAHEAD(2)
    name = SimpleIdentifier() <NAMED_ARGUMENT_ASSIGNMENT>
    ( LOOKAHEAD({ lambdaAhead() }) e = Lambda() | e = TableArgument() | e = Expression(ExprContext.ACCEPT_SUB_QUERY) )
    { return new SqlBasicCall(SparkOperators.NAMED_ARGUMENT, ImmutableList.of(name, e), Span.of(name).end(this)); }
|
    e = TableArgument() { return e; }
|
    e = NamedExpression() { return e; }
}

/** TABLE(query) or TABLE(name) given to a table function. */
SqlNode TableArgument() :
{
    final SqlNode e;
    final Span s;
}
{
    <TABLE> { s = span(); }
    (
        <LPAREN>
        (
            LOOKAHEAD({ queryAhead() })
            e = OrderedQueryOrExpr(ExprContext.ACCEPT_QUERY)
        |
            e = CompoundIdentifier()
        )
        <RPAREN>
    |
        e = CompoundIdentifier()
    )
    { return new SqlBasicCall(SparkOperators.TABLE_ARGUMENT, ImmutableList.of(e), s.end(this)); }
}

/** x -> body, (x, y) -> body, () -> body. */
SqlNode Lambda() :
{
    final List<SqlNode> parameters = new ArrayList<SqlNode>();
    SqlIdentifier id;
    final SqlNode body;
    final Span s = Span.of();
}
{
    (
        id = SimpleIdentifier() { s.add(id); parameters.add(id); }
    |
        <LPAREN> { s.add(this); }
        [
            id = SimpleIdentifier() { parameters.add(id); }
            ( <COMMA> id = SimpleIdentifier() { parameters.add(id); } )*
        ]
        <RPAREN>
    )
    <LAMBDA>
    body = Expression(ExprContext.ACCEPT_SUB_QUERY)
    { return new LambdaCall(s.end(this), new SqlNodeList(parameters, s.pos()), body); }
}

/** EXTRACT, TRIM, SUBSTRING, POSITION and OVERLAY have words between their arguments. */
SqlNode SpecialFunctionCall() :
{
    final FunctionCall.Builder call;
    final Span s;
    SqlNode e;
}
{
    (
        ( <EXTRACT> | <TRIM> | <SUBSTRING> | <SUBSTR> | <POSITION> | <OVERLAY> )
        { s = span(); call = new FunctionCall.Builder(new SqlIdentifier(token.image, getPos())); }
    )
    <LPAREN>
    [
        ( <BOTH> | <LEADING> | <TRAILING> ) { call.keyword = token.image.toUpperCase(Locale.ROOT); }
    ]
    [ LOOKAHEAD({ getToken(1).kind != RPAREN && (getToken(1).kind != FROM || !call.isTrim()) }) e = SpecialArgument() { call.arguments.add(e); } ]
    (
        <COMMA> e = Argument() { call.arguments.add(e); }
    |
        ( <IN> | <PLACING> ) { call.keyword = token.image.toUpperCase(Locale.ROOT); }
        e = Comparison() { call.arguments.add(e); }
    |
        <FROM>
        {
            if (call.keyword == null) {
                call.keyword = "FROM";
            }
        }
        e = Expression(ExprContext.ACCEPT_SUB_QUERY) { call.arguments.add(e); }
    |
        <FOR> e = Expression(ExprContext.ACCEPT_SUB_QUERY) { call.arguments.add(e); }
    )*
    <RPAREN>
    FunctionModifiers(call)
    { return call.build(s.end(this)); }
}

/** The first argument: without predicates, so that IN stays with POSITION. */
SqlNode SpecialArgument() :
{
    final SqlNode e;
    final SqlIdentifier name;
    SqlNode value;
}
{
    LOOKAHEAD(2)
    name = SimpleIdentifier() <NAMED_ARGUMENT_ASSIGNMENT> value = Expression(ExprContext.ACCEPT_SUB_QUERY)
    { return new SqlBasicCall(SparkOperators.NAMED_ARGUMENT, ImmutableList.of(name, value), Span.of(name).end(this)); }
|
    e = Comparison() { return e; }
}
