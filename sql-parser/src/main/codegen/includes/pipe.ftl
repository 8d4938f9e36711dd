/** The operation behind {@code |>}, applied to the query before it. */
SqlNode PipeStep(SqlNode query) :
{
    final PipeOperation input = PipeOperation.input(query);
    final Span s = Span.of(query);
    SqlNode e;
    SqlIdentifier name;
    final SqlOperator op;
    SqlNodeList list;
    final List<SqlNode> items = new ArrayList<SqlNode>();
}
{
    e = PipeSelect(input) { return e; }
|
    <EXTEND> PipeItems(items)
    { return pipe(PipeOperation.Kind.EXTEND, query, items, s); }
|
    <SET> AddPipeAssignment(items) ( <COMMA> AddPipeAssignment(items) )*
    { return pipe(PipeOperation.Kind.SET, query, items, s); }
|
    <DROP> name = CompoundIdentifier() { items.add(name); }
    ( <COMMA> name = CompoundIdentifier() { items.add(name); } )*
    { return pipe(PipeOperation.Kind.DROP, query, items, s); }
|
    <AS> name = SimpleIdentifier()
    { return new SqlBasicCall(SparkOperators.AS, ImmutableList.of(input, name), s.end(this)); }
|
    e = Where() { items.add(e); }
    [ LOOKAHEAD(1) list = Window() { items.add(list); } ]
    { return pipe(PipeOperation.Kind.WHERE, query, items, s); }
|
    e = PipeAggregate(query) { return e; }
|
    e = Pivot(input) { return e; }
|
    e = Unpivot(input) { return e; }
|
    e = Tablesample(input) { return e; }
|
    op = BinaryQueryOperator() e = LeafQueryOrExpr(ExprContext.ACCEPT_QUERY)
    { return new SqlBasicCall(op, ImmutableList.of(input, e), s.end(this)); }
|
    e = JoinTable(input) { return e; }
|
    LOOKAHEAD({ resultClauseAhead() })
    e = OrderByLimitOpt(input) { return e; }
}

/** SELECT behind a pipe: a list and windows, nothing else. */
SqlNode PipeSelect(SqlNode input) :
{
    final List<SqlLiteral> keywords = new ArrayList<SqlLiteral>();
    final List<SqlNode> items = new ArrayList<SqlNode>();
    final List<SqlNode> hints = new ArrayList<SqlNode>();
    SqlLiteral keyword;
    SqlNodeList windows = null;
    final Span s;
}
{
    <SELECT> { s = span(); }
    ( Hints(hints) )*
    [ keyword = AllOrDistinct() { keywords.add(keyword); } ]
    PipeItems(items)
    [ LOOKAHEAD(1) windows = Window() ]
    {
        return new SqlSelect(s.end(this), new SqlNodeList(keywords, s.pos()), new SqlNodeList(items, Span.of(items).pos()),
            input, null, null, null, windows, null, null, null, null, new SqlNodeList(hints, s.pos()));
    }
}

void PipeItems(List<SqlNode> items) :
{
}
{
    AddSelectItem(items) ( <COMMA> AddSelectItem(items) )*
}

/** {@code name = value}, kept as {@code value AS name}. */
void AddPipeAssignment(List<SqlNode> items) :
{
    final SqlIdentifier name;
    final SqlNode value;
}
{
    name = CompoundIdentifier() <EQ> value = Expression(ExprContext.ACCEPT_SUB_QUERY)
    { items.add(new SqlBasicCall(SparkOperators.AS, ImmutableList.of(value, name), Span.of(name).end(this))); }
}

/** AGGREGATE [aggregates] [GROUP BY keys, which may have aliases]. */
SqlNode PipeAggregate(SqlNode query) :
{
    final List<SqlNode> items = new ArrayList<SqlNode>();
    final List<SqlNode> keys = new ArrayList<SqlNode>();
    List<SqlNode> sets;
    final Span s = Span.of(query);
}
{
    <AGGREGATE>
    [ LOOKAHEAD({ getToken(1).kind != GROUP && !queryEndAhead() }) PipeItems(items) ]
    [
        <GROUP> <BY> AddPipeKey(keys) ( <COMMA> AddPipeKey(keys) )*
        [
            <WITH> ( <ROLLUP> | <CUBE> ) { keys.add(groupingSets(s)); }
        |
            <GROUPING> <SETS> <LPAREN> sets = GroupingElementList() <RPAREN> { keys.add(groupingSets(s)); }
        ]
    ]
    {
        return new PipeOperation(s.end(this), query, PipeOperation.Kind.AGGREGATE,
            new SqlNodeList(items, s.pos()), new SqlNodeList(keys, s.pos()));
    }
}

void AddPipeKey(List<SqlNode> keys) :
{
    final SqlNode key;
    final Span s = Span.of();
}
{
    <ALL> { keys.add(new SqlBasicCall(SparkOperators.GROUP_BY_ALL, ImmutableList.<SqlNode>of(), getPos())); }
|
    LOOKAHEAD({ getToken(1).kind == GROUPING || getToken(1).kind == ROLLUP || getToken(1).kind == CUBE })
    AddGroupingElement(keys)
|
    key = NamedExpression() { keys.add(key); }
}
