SqlNode StatementEof() :
{
    final SqlNode statement;
}
{
    statement = Statement() ( <SEMICOLON> )* <EOF> { return statement; }
}

SqlNode Statement() :
{
    final SqlNode e;
}
{
    e = CreateStatement() { return e; }
|
    e = DropStatement() { return e; }
|
    e = ShowStatement() { return e; }
|
    e = DescribeStatement() { return e; }
|
    e = ExplainStatement() { return e; }
|
    e = UseStatement() { return e; }
|
    e = CacheStatement() { return e; }
|
    e = OrderedQueryOrExpr(ExprContext.ACCEPT_QUERY) { return e; }
}

boolean IfNotExists() :
{
}
{
    <IF> <NOT> <EXISTS> { return true; }
|
    { return false; }
}

boolean IfExists() :
{
}
{
    <IF> <EXISTS> { return true; }
|
    { return false; }
}

/** CREATE [OR REPLACE] [[GLOBAL] TEMPORARY] VIEW ... AS query | USING source [OPTIONS (...)]. */
SqlNode CreateStatement() :
{
    final CreateViewStatement.Builder view = new CreateViewStatement.Builder();
    final Span s;
    SqlNode n;
    StringLiteral text;
}
{
    <CREATE> { s = span(); }
    [ <OR> <REPLACE> { view.replace = true; } ]
    [ <GLOBAL> { view.global = true; } ]
    [ ( <TEMP> | <TEMPORARY> ) { view.temporary = true; } ]
    <VIEW>
    view.ifNotExists = IfNotExists()
    view.name = CompoundIdentifier()
    [ <LPAREN> ViewColumn(view.columns) ( <COMMA> ViewColumn(view.columns) )* <RPAREN> ]
    [ <COMMENT> text = StringText() { view.comment = text; } ]
    (
        <AS> n = OrderedQueryOrExpr(ExprContext.ACCEPT_QUERY) { view.query = n; }
    |
        <USING> view.source = CompoundIdentifier()
        [ <OPTIONS> Options(view.options) ]
    )
    { return view.build(s.end(this)); }
}

/** A column of a view: a name, and a type where the view has a source instead of a query. */
void ViewColumn(List<SqlNode> columns) :
{
    final SqlIdentifier name;
    DataTypeNode type = null;
    boolean nullable = true;
    StringLiteral comment = null;
}
{
    name = SimpleIdentifier()
    [ [ <COLON> ] type = DataType() ]
    [ <NOT> <NULL> { nullable = false; } ]
    [ <COMMENT> comment = StringText() ]
    { columns.add(new ColumnDefinition(Span.of(name).end(this), name, type, nullable, comment)); }
}

/** (key value, dotted.key = 'value', 'key' 1). */
void Options(List<OptionNode> options) :
{
}
{
    <LPAREN> AddOption(options) ( <COMMA> AddOption(options) )* <RPAREN>
}

void AddOption(List<OptionNode> options) :
{
    final String key;
    SqlNode value = null;
    final Span s = Span.of();
}
{
    (
        key = OptionKey() { s.add(this); }
    |
        <STRING_LITERAL> { s.add(this); key = ((SparkToken) token).text(); }
    )
    [ [ <EQ> ] value = OptionValue() ]
    { options.add(new OptionNode(s.end(this), key, value)); }
}

String OptionKey() :
{
    final SqlIdentifier id;
}
{
    id = CompoundIdentifier() { return String.join(".", id.names); }
}

SqlNode OptionValue() :
{
    final SqlNode e;
    final Span s;
}
{
    e = StringText() { return e; }
|
    e = NumberLiteral() { return e; }
|
    <MINUS> { s = span(); } <NUMBER_LITERAL> { return NumericLiteral.parse("-" + token.image, s.end(this)); }
|
    <TRUE> { return SqlLiteral.createBoolean(true, getPos()); }
|
    <FALSE> { return SqlLiteral.createBoolean(false, getPos()); }
}

SqlNode DropStatement() :
{
    final boolean view;
    final boolean ifExists;
    final SqlIdentifier name;
    final Span s;
}
{
    <DROP> { s = span(); }
    [ <TEMPORARY> | <TEMP> ]
    ( <VIEW> { view = true; } | <TABLE> { view = false; } )
    ifExists = IfExists()
    name = CompoundIdentifier()
    { return new DropStatement(s.end(this), view, ifExists, name); }
}

SqlNode ShowStatement() :
{
    final Span s;
    final ShowStatement.Subject subject;
    SqlIdentifier scope = null;
    SqlIdentifier database = null;
    StringLiteral pattern = null;
    String functions = null;
}
{
    <SHOW> { s = span(); }
    (
        (
            <TABLES> { subject = ShowStatement.Subject.TABLES; }
        |
            <VIEWS> { subject = ShowStatement.Subject.VIEWS; }
        |
            ( <DATABASES> | <SCHEMAS> ) { subject = ShowStatement.Subject.DATABASES; }
        )
        [ ( <IN> | <FROM> ) scope = CompoundIdentifier() ]
        [ [ <LIKE> ] pattern = StringText() ]
    |
        <COLUMNS> { subject = ShowStatement.Subject.COLUMNS; }
        ( <IN> | <FROM> ) scope = CompoundIdentifier()
        [ ( <IN> | <FROM> ) database = CompoundIdentifier() ]
    |
        <TBLPROPERTIES> { subject = ShowStatement.Subject.TABLE_PROPERTIES; }
        scope = CompoundIdentifier()
        [ <LPAREN> pattern = StringText() <RPAREN> ]
    |
        [ ( <USER> | <SYSTEM> | <ALL> ) { functions = token.image.toUpperCase(Locale.ROOT); } ]
        <FUNCTIONS> { subject = ShowStatement.Subject.FUNCTIONS; }
        [ ( <IN> | <FROM> ) scope = CompoundIdentifier() ]
        [ [ <LIKE> ] ( pattern = StringText() | { SqlIdentifier id; } id = CompoundIdentifier()
            { pattern = new StringLiteral(String.join(".", id.names), id.getParserPosition()); } ) ]
    )
    { return new ShowStatement(s.end(this), subject, scope, database, pattern, functions); }
}

SqlNode DescribeStatement() :
{
    final Span s;
    boolean extended = false;
    SqlNode n;
    SqlIdentifier name;
    SqlIdentifier column = null;
    StringLiteral text;
    final DescribeStatement.Subject subject;
}
{
    ( <DESCRIBE> | <DESC> ) { s = span(); }
    (
        <FUNCTION> [ <EXTENDED> { extended = true; } ]
        ( n = CompoundIdentifier() | n = StringText() | n = OperatorName() )
        { subject = DescribeStatement.Subject.FUNCTION; }
    |
        LOOKAHEAD({ getToken(1).kind != TABLE && (getToken(1).kind == QUERY || queryAhead()) })
        [ <QUERY> ]
        n = OrderedQueryOrExpr(ExprContext.ACCEPT_QUERY)
        { subject = DescribeStatement.Subject.QUERY; }
    |
        ( <DATABASE> | <SCHEMA> ) [ <EXTENDED> { extended = true; } ] n = CompoundIdentifier()
        { subject = DescribeStatement.Subject.DATABASE; }
    |
        [ <TABLE> ] [ ( <EXTENDED> | <FORMATTED> ) { extended = true; } ]
        n = CompoundIdentifier() [ column = CompoundIdentifier() ]
        { subject = DescribeStatement.Subject.TABLE; }
    )
    { return new DescribeStatement(s.end(this), subject, extended, n, column); }
}

SqlNode OperatorName() :
{
}
{
    ( <EQ> | <NE> | <LT> | <GT> | <LE> | <GE> | <NULL_SAFE_EQ> | <PLUS> | <MINUS> | <STAR> | <SLASH> | <CONCAT>
    | <PERCENT_REMAINDER> | <AMPERSAND> | <VERTICAL_BAR> | <CARET> | <TILDE>
    | <AND> | <OR> | <NOT> | <IN> | <LIKE> | <BETWEEN> | <CASE> | <CAST> )
    { return new StringLiteral(token.image, getPos()); }
}

SqlNode ExplainStatement() :
{
    final Span s;
    ExplainStatement.Mode mode = ExplainStatement.Mode.SIMPLE;
    final SqlNode statement;
}
{
    <EXPLAIN> { s = span(); }
    [
        <FORMATTED> { mode = ExplainStatement.Mode.FORMATTED; }
    |
        <EXTENDED> { mode = ExplainStatement.Mode.EXTENDED; }
    |
        <CODEGEN> { mode = ExplainStatement.Mode.CODEGEN; }
    |
        <COST> { mode = ExplainStatement.Mode.COST; }
    |
        <ANALYZE> { mode = ExplainStatement.Mode.ANALYZE; }
    ]
    statement = Statement()
    { return new ExplainStatement(s.end(this), mode, statement); }
}

SqlNode UseStatement() :
{
    final Span s;
    final SqlIdentifier name;
}
{
    <USE> { s = span(); } [ <DATABASE> | <SCHEMA> ] name = CompoundIdentifier()
    { return new UseStatement(s.end(this), name); }
}

/** CACHE [LAZY] TABLE t [[AS] query] | UNCACHE TABLE [IF EXISTS] t | REFRESH TABLE t. */
SqlNode CacheStatement() :
{
    final Span s;
    final CacheStatement.Action action;
    boolean lazy = false;
    boolean ifExists = false;
    final SqlIdentifier name;
    SqlNode query = null;
}
{
    (
        <CACHE> { s = span(); action = CacheStatement.Action.CACHE; }
        [ <LAZY> { lazy = true; } ] <TABLE> name = CompoundIdentifier()
        [ [ <AS> ] query = OrderedQueryOrExpr(ExprContext.ACCEPT_QUERY) ]
    |
        <UNCACHE> { s = span(); action = CacheStatement.Action.UNCACHE; }
        <TABLE> ifExists = IfExists() name = CompoundIdentifier()
    |
        <REFRESH> { s = span(); action = CacheStatement.Action.REFRESH; } <TABLE> name = CompoundIdentifier()
    )
    { return new CacheStatement(s.end(this), action, lazy, ifExists, name, query); }
}
