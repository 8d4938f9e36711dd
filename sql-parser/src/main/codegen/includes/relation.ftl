/** FROM: relations separated by commas, each with its joins, then LATERAL VIEWs over all of them. */
SqlNode FromClause() :
{
    SqlNode e, e2;
    SqlParserPos pos;
}
{
    e = Relation()
    (
        LOOKAHEAD(1)
        <COMMA> { pos = getPos(); }
        e2 = Relation()
        {
            e = new SqlJoin(pos, e, SqlLiteral.createBoolean(false, pos), JoinType.COMMA.symbol(pos), e2,
                JoinConditionType.NONE.symbol(SqlParserPos.ZERO), null);
        }
    )*
    ( e = LateralView(e) )*
    { return e; }
}

SqlNode Relation() :
{
    SqlNode e;
}
{
    e = RelationPrimary()
    ( e = JoinTable(e) )*
    { return e; }
}

/** [NATURAL] joinType JOIN relation [ON condition | USING (columns)]. */
SqlNode JoinTable(SqlNode left) :
{
    final SqlNode right;
    SqlNode condition = null;
    final SqlLiteral natural, joinType;
    SqlLiteral conditionType = JoinConditionType.NONE.symbol(SqlParserPos.ZERO);
}
{
    natural = Natural()
    joinType = JoinType()
    right = RelationPrimary()
    [
        <ON> { conditionType = JoinConditionType.ON.symbol(getPos()); }
        condition = Expression(ExprContext.ACCEPT_SUB_QUERY)
    |
        <USING> { conditionType = JoinConditionType.USING.symbol(getPos()); }
        condition = ParenthesizedSimpleIdentifierList()
    ]
    {
        return new SqlJoin(joinType.getParserPosition(), left, natural, joinType, right, conditionType, condition);
    }
}

/** [LEFT] SEMI JOIN, [LEFT] ANTI JOIN. */
JoinType SemiOrAntiJoinType() :
{
}
{
    [ <LEFT> ]
    (
        <SEMI> <JOIN> { return JoinType.LEFT_SEMI_JOIN; }
    |
        <ANTI> <JOIN> { return JoinType.LEFT_ANTI_JOIN; }
    )
}

SqlNode LateralView(SqlNode input) :
{
    boolean outer = false;
    final SqlNode generator;
    SqlIdentifier table, column;
    final List<SqlNode> columns = new ArrayList<SqlNode>();
    final Span s;
}
{
    <LATERAL> { s = span(); } <VIEW> [ <OUTER> { outer = true; } ]
    generator = QualifiedFunctionCall()
    ( table = SimpleIdentifier() | { table = null; } )
    [
        <AS> column = SimpleIdentifier() { columns.add(column); }
        ( LOOKAHEAD(1) <COMMA> column = SimpleIdentifier() { columns.add(column); } )*
    |
        column = SimpleIdentifier() { columns.add(column); }
        ( LOOKAHEAD(1) <COMMA> column = SimpleIdentifier() { columns.add(column); } )*
    ]
    {
        return new LateralView(s.end(this), input, (FunctionCall) generator, outer, table,
            new SqlNodeList(columns, s.end(this)));
    }
}

/** name(arguments), and nothing that could follow it in an expression. */
SqlNode TableFunctionCall() :
{
    final SqlIdentifier name;
    final FunctionCall.Builder call;
}
{
    name = CompoundIdentifier() { call = new FunctionCall.Builder(name); }
    FunctionArguments(call)
    { return call.build(Span.of(name).end(this)); }
}

/** A relation without joins: table, path, table function, query or joins in parentheses, VALUES; then its modifiers. */
SqlNode RelationPrimary() :
{
    SqlNode e;
    boolean lateral = false;
    final Span s = Span.of();
}
{
    [ <LATERAL> { lateral = true; s.add(this); } ]
    (
        LOOKAHEAD({ functionAhead() })
        e = TableFunctionCall()
        {
            e = new SqlBasicCall(SparkOperators.COLLECTION_TABLE, ImmutableList.of(e), e.getParserPosition());
        }
    |
        e = CompoundIdentifier()
    |
        e = TableConstructor()
    |
        <TABLE> e = CompoundIdentifier()
    |
        <LPAREN>
        (
            LOOKAHEAD({ queryAhead() })
            e = OrderedQueryOrExpr(ExprContext.ACCEPT_QUERY)
        |
            e = Relation()
        )
        <RPAREN>
    )
    {
        if (lateral) {
            e = new SqlBasicCall(SparkOperators.LATERAL, ImmutableList.of(e), s.end(this));
        }
    }
    ( e = RelationModifier(e) )*
    [
        LOOKAHEAD(1)
        e = TableAlias(e)
        [
            ( e = RelationModifier(e) )+
            [ LOOKAHEAD(1) e = TableAlias(e) ]
        ]
    ]
    { return e; }
}

SqlNode RelationModifier(SqlNode e) :
{
}
{
    (
        e = Pivot(e)
    |
        e = Unpivot(e)
    |
        e = Tablesample(e)
    )
    { return e; }
}

SqlNode TableAlias(SqlNode e) :
{
    SqlIdentifier alias = null;
    SqlNodeList columns = null;
}
{
    (
        <AS>
        (
            alias = SimpleIdentifier() [ columns = ParenthesizedSimpleIdentifierList() ]
        |
            columns = ParenthesizedSimpleIdentifierList()
            { alias = new SqlIdentifier("__auto_generated_subquery_name", columns.getParserPosition()); }
        )
    |
        alias = SimpleIdentifier() [ columns = ParenthesizedSimpleIdentifierList() ]
    )
    {
        final List<SqlNode> operands = new ArrayList<SqlNode>();
        operands.add(e);
        operands.add(alias);
        if (columns != null) {
            operands.addAll(columns.getList());
        }
        return new SqlBasicCall(SparkOperators.AS, operands, Span.of(e).end(this));
    }
}

/** TABLESAMPLE (10 PERCENT | 5 ROWS | BUCKET 1 OUT OF 4) [REPEATABLE (seed)]. */
SqlNode Tablesample(SqlNode e) :
{
    TableSample.Unit unit;
    SqlNode amount = null;
    SqlNode total = null;
    SqlNode seed = null;
}
{
    <TABLESAMPLE> [ <SYSTEM> ] <LPAREN>
    (
        <BUCKET> amount = Additive() <OUT> <OF> total = Additive() { unit = TableSample.Unit.BUCKETS; }
        [ <ON> Expression(ExprContext.ACCEPT_SUB_QUERY) { unit = TableSample.Unit.KEYED_BUCKETS; } ]
    |
        amount = Additive()
        ( <PERCENT> { unit = TableSample.Unit.PERCENT; } | <ROWS> { unit = TableSample.Unit.ROWS; } | { unit = TableSample.Unit.BYTES; } )
    |
        { unit = TableSample.Unit.NOTHING; }
    )
    <RPAREN>
    [ <REPEATABLE> <LPAREN> seed = Additive() <RPAREN> ]
    { return new TableSample(Span.of(e).end(this), e, unit, amount, total, seed); }
}

/** PIVOT (sum(x) AS s, ... FOR c | (c, d) IN (1 AS a, (2, 3) AS b)). */
SqlNode Pivot(SqlNode e) :
{
    final List<SqlNode> aggregates = new ArrayList<SqlNode>();
    final List<SqlNode> values = new ArrayList<SqlNode>();
    final SqlNodeList columns;
    SqlNode n;
}
{
    <PIVOT> <LPAREN>
    n = NamedExpression() { aggregates.add(n); }
    ( <COMMA> n = NamedExpression() { aggregates.add(n); } )*
    <FOR> columns = IdentifierOrList()
    <IN> <LPAREN>
    n = NamedExpression() { values.add(n); }
    ( <COMMA> n = NamedExpression() { values.add(n); } )*
    <RPAREN> <RPAREN>
    {
        final SqlParserPos pos = Span.of(e).end(this);
        return new PivotRelation(pos, e, new SqlNodeList(aggregates, pos), columns, new SqlNodeList(values, pos));
    }
}

/** UNPIVOT [INCLUDE | EXCLUDE NULLS] (v FOR n IN (a, b AS 'x')) and its form for several value columns. */
SqlNode Unpivot(SqlNode e) :
{
    boolean includeNulls = false;
    final SqlNodeList values;
    final SqlIdentifier name;
    final List<SqlNode> columns = new ArrayList<SqlNode>();
}
{
    <UNPIVOT>
    [ <INCLUDE> <NULLS> { includeNulls = true; } | <EXCLUDE> <NULLS> ]
    <LPAREN>
    values = IdentifierOrList() <FOR> name = SimpleIdentifier() <IN> <LPAREN>
    AddUnpivotColumn(columns) ( <COMMA> AddUnpivotColumn(columns) )*
    <RPAREN> <RPAREN>
    {
        final SqlParserPos pos = Span.of(e).end(this);
        return new UnpivotRelation(pos, e, includeNulls, values, name, new SqlNodeList(columns, pos));
    }
}

void AddUnpivotColumn(List<SqlNode> columns) :
{
    SqlNode column;
    SqlNode alias = null;
    final Span s;
    final List<SqlNode> list = new ArrayList<SqlNode>();
}
{
    (
        column = CompoundIdentifier() { s = Span.of(column); }
    |
        <LPAREN> { s = span(); }
        column = CompoundIdentifier() { list.add(column); }
        ( <COMMA> column = CompoundIdentifier() { list.add(column); } )*
        <RPAREN> { column = new SqlNodeList(list, s.end(this)); }
    )
    [ [ <AS> ] alias = SimpleIdentifier() ]
    {
        columns.add(alias == null
            ? column
            : new SqlBasicCall(SparkOperators.AS, ImmutableList.of(column, alias), s.end(this)));
    }
}
