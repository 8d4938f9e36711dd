/** Everything that Spark allows after a query: ORDER, CLUSTER, DISTRIBUTE, SORT BY, WINDOW, LIMIT, OFFSET. */
SqlNode OrderByLimitOpt(SqlNode query) :
{
    final QueryTail tail = new QueryTail();
    SqlNode n;
    SqlNodeList list;
}
{
    [ LOOKAHEAD(1) list = OrderBy(true) { tail.orderBy = list; } ]
    [ LOOKAHEAD(1) <CLUSTER> <BY> list = ByList() { tail.clusterBy = list; } ]
    [ LOOKAHEAD(1) <DISTRIBUTE> <BY> list = ByList() { tail.distributeBy = list; } ]
    [ LOOKAHEAD(1) list = SortBy() { tail.sortBy = list; } ]
    [ LOOKAHEAD(1) list = Window() { tail.windows = list; } ]
    (
        LOOKAHEAD(1)
        <LIMIT> ( <ALL> | n = Expression(ExprContext.ACCEPT_SUB_QUERY) { tail.limit = n; } )
        [ LOOKAHEAD(1) <OFFSET> n = Expression(ExprContext.ACCEPT_SUB_QUERY) { tail.offset = n; } ]
    |
        LOOKAHEAD(1)
        <OFFSET> n = Expression(ExprContext.ACCEPT_SUB_QUERY) { tail.offset = n; }
        [
            LOOKAHEAD(1)
            <LIMIT> ( <ALL> | n = Expression(ExprContext.ACCEPT_SUB_QUERY) { tail.limit = n; } )
        ]
    |
        { }
    )
    { return tail.applyTo(query, Span.of(query).end(this)); }
}

/** MAX RECURSION LEVEL n. */
SqlNode RecursionLimit() :
{
    final SqlNode limit;
}
{
    <MAX> <RECURSION> <LEVEL> limit = Unary() { return limit; }
}

SqlNodeList ByList() :
{
    final Span s = span();
    final SqlNodeList list;
}
{
    list = ExpressionCommaList(s, ExprContext.ACCEPT_SUB_QUERY) { return list; }
}

SqlNodeList SortBy() :
{
    final List<SqlNode> list = new ArrayList<SqlNode>();
    final Span s;
}
{
    <SORT> { s = span(); } <BY> OrderItemList(list)
    { return new SqlNodeList(list, s.addAll(list).pos()); }
}

/** Hints: BROADCAST(t), REPARTITION(3, c), ...; each is kept as a function call. */
void Hints(List<SqlNode> hints) :
{
}
{
    <HINT_BEG> Hint(hints) ( [ <COMMA> ] Hint(hints) )* <COMMENT_END>
}

void Hint(List<SqlNode> hints) :
{
    final SqlIdentifier name;
    final List<SqlNode> arguments = new ArrayList<SqlNode>();
    SqlNode e;
}
{
    name = SimpleIdentifier()
    [
        <LPAREN>
        [
            e = Unary() { arguments.add(e); }
            ( [ <COMMA> ] e = Unary() { arguments.add(e); } )*
        ]
        <RPAREN>
    ]
    { hints.add(FunctionCall.of(Span.of(name).end(this), name, arguments)); }
}

/** One item of a select list: an expression with an optional alias (or several, for a generator). */
void AddSelectItem(List<SqlNode> list) :
{
    SqlNode e;
}
{
    e = NamedExpression()
    { list.add(e); }
}

SqlNode StarExcept(SqlNode star) :
{
    final List<SqlNode> columns = new ArrayList<SqlNode>();
    SqlNode column;
    final Span s;
}
{
    <EXCEPT> { s = Span.of(star); } <LPAREN>
    column = CompoundIdentifier() { columns.add(column); }
    ( <COMMA> column = CompoundIdentifier() { columns.add(column); } )*
    <RPAREN>
    {
        return new StarExcept(s.end(this), (SqlIdentifier) star, new SqlNodeList(columns, s.end(this)));
    }
}

/** An expression with an optional alias: e, e a, e AS a, e AS (a, b), t.*, t.* EXCEPT (a). */
SqlNode NamedExpression() :
{
    SqlNode e;
    SqlIdentifier alias;
    SqlNodeList aliases;
}
{
    e = Expression(ExprContext.ACCEPT_SUB_QUERY)
    (
        LOOKAHEAD({ e instanceof SqlIdentifier && ((SqlIdentifier) e).isStar() && exceptColumnsAhead() })
        e = StarExcept(e) { return e; }
    |
        [ <AS> ]
        (
            alias = SimpleIdentifier() {
                return new SqlBasicCall(SparkOperators.AS, ImmutableList.of(e, alias), Span.of(e).end(this));
            }
        |
            aliases = ParenthesizedSimpleIdentifierList() {
                return new SqlBasicCall(SparkOperators.MULTI_ALIAS, ImmutableList.of(e, aliases), Span.of(e).end(this));
            }
        )
    |
        { return e; }
    )
}

SqlNode NamedExpressionEof() :
{
    final List<SqlNode> list = new ArrayList<SqlNode>();
}
{
    AddSelectItem(list) <EOF> { return list.get(0); }
}

/** FROM t [SELECT ...]: the relation comes first; without SELECT all of its columns are meant. */
SqlNode FromFirstQuery() :
{
    final SqlNode from;
    SqlSelect select = null;
    final Span s;
}
{
    <FROM> { s = span(); } from = FromClause()
    [ LOOKAHEAD(1) select = SqlSelect() ]
    {
        if (select == null) {
            final SqlParserPos pos = s.end(this);
            select = new SqlSelect(pos, SqlNodeList.EMPTY, new SqlNodeList(ImmutableList.of(SqlIdentifier.star(pos)), pos),
                from, null, null, null, null, null, null, null, null, SqlNodeList.EMPTY);
        } else if (select.getFrom() != null) {
            throw generateParseException();
        } else {
            select.setFrom(from);
        }
        return select;
    }
}

/** TABLE t as a query. */
SqlNode ExplicitTable(SqlParserPos pos) :
{
    final SqlNode table;
    final Span s;
}
{
    <TABLE> { s = span(); } table = CompoundIdentifier()
    { return new SqlBasicCall(SparkOperators.EXPLICIT_TABLE, ImmutableList.of(table), s.end(this)); }
}

/** VALUES 1, 2 or VALUES (1, 'a'), (2, 'b') [[AS] t(a, b)]: always a list of rows, here and there with an alias. */
SqlNode TableConstructor() :
{
    final List<SqlNode> rows = new ArrayList<SqlNode>();
    final Span s;
}
{
    <VALUES> { s = span(); }
    AddRow(rows) ( LOOKAHEAD(1) <COMMA> AddRow(rows) )*
    { SqlNode table = new SqlBasicCall(SparkOperators.VALUES, rows, s.end(this)); }
    [ LOOKAHEAD(1) table = TableAlias(table) ]
    { return table; }
}

void AddRow(List<SqlNode> rows) :
{
    final SqlNode e;
}
{
    e = Expression(ExprContext.ACCEPT_SUB_QUERY)
    {
        rows.add(e.getKind() == SqlKind.ROW
            ? e
            : new SqlBasicCall(SparkOperators.ROW, ImmutableList.of(e), e.getParserPosition()));
    }
}

/** GROUP BY a, b | ALL | ... WITH ROLLUP | ... GROUPING SETS (...). */
SqlNodeList GroupBy() :
{
    final List<SqlNode> list = new ArrayList<SqlNode>();
    final List<SqlNode> sets;
    final Span s;
    SqlOperator wrapper = null;
}
{
    <GROUP> { s = span(); } <BY>
    (
        <ALL> { list.add(new SqlBasicCall(SparkOperators.GROUP_BY_ALL, ImmutableList.<SqlNode>of(), getPos())); }
    |
        AddGroupingElement(list)
        ( LOOKAHEAD(1) <COMMA> AddGroupingElement(list) )*
        [
            <WITH> ( <ROLLUP> { wrapper = SparkOperators.ROLLUP; } | <CUBE> { wrapper = SparkOperators.CUBE; } )
            {
                final SqlNode all = new SqlBasicCall(wrapper, ImmutableList.copyOf(list), s.end(this));
                list.clear();
                list.add(all);
            }
        |
            <GROUPING> <SETS> <LPAREN> sets = GroupingElementList() <RPAREN>
            {
                final SqlNode grouping = new SqlBasicCall(SparkOperators.GROUP_BY_WITH_SETS,
                    ImmutableList.of(new SqlNodeList(list, s.pos()), new SqlNodeList(sets, s.pos())), s.end(this));
                list.clear();
                list.add(grouping);
            }
        ]
    )
    { return new SqlNodeList(list, s.end(this)); }
}

List<SqlNode> GroupingElementList() :
{
    final List<SqlNode> list = new ArrayList<SqlNode>();
}
{
    AddGroupingElement(list)
    ( LOOKAHEAD(1) <COMMA> AddGroupingElement(list) )*
    { return list; }
}

void AddGroupingElement(List<SqlNode> list) :
{
    List<SqlNode> subList = ImmutableList.of();
    SqlOperator op;
    final Span s;
    SqlNode e;
}
{
    <GROUPING> { s = span(); } <SETS> <LPAREN> subList = GroupingElementList() <RPAREN>
    { list.add(new SqlBasicCall(SparkOperators.GROUPING_SETS, subList, s.end(this))); }
|
    ( <ROLLUP> { op = SparkOperators.ROLLUP; } | <CUBE> { op = SparkOperators.CUBE; } )
    { s = span(); }
    <LPAREN> [ subList = GroupingElementList() ] <RPAREN>
    { list.add(new SqlBasicCall(op, subList, s.end(this))); }
|
    LOOKAHEAD(2)
    <LPAREN> { s = span(); } <RPAREN>
    { list.add(new SqlBasicCall(SparkOperators.ROW, ImmutableList.<SqlNode>of(), s.end(this))); }
|
    e = Expression(ExprContext.ACCEPT_SUB_QUERY) { list.add(e); }
}

/** A window in parentheses, or the name of one. */
SqlWindow WindowSpecificationOrName() :
{
    final SqlWindow window;
    final SqlIdentifier name;
}
{
    window = WindowSpecification() { return window; }
|
    name = SimpleIdentifier()
    {
        return SqlWindow.create(null, name, SqlNodeList.EMPTY, SqlNodeList.EMPTY,
            SqlLiteral.createBoolean(false, SqlParserPos.ZERO), null, null, null,
            SqlWindow.createExcludeNoOthers(SqlParserPos.ZERO), name.getParserPosition());
    }
}
