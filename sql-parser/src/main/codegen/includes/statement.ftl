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
    LOOKAHEAD({ insertAhead() })
    e = FromFirstInsert() { return e; }
|
    e = InsertStatement() { return e; }
|
    e = DropStatement() { return e; }
|
    e = AlterStatement() { return e; }
|
    e = TableCommand() { return e; }
|
    LOOKAHEAD({ rowChangeAhead() })
    e = RowChange() { return e; }
|
    e = ReplaceTable() { return e; }
|
    e = VariableCommand() { return e; }
|
    e = ExecuteImmediate() { return e; }
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

SqlNode CreateStatement() :
{
    final Span s;
    boolean replace = false;
    final SqlNode statement;
}
{
    <CREATE> { s = span(); }
    [ <OR> <REPLACE> { replace = true; } ]
    (
        statement = CreateTable(s, replace)
    |
        statement = CreateSchema(s)
    |
        LOOKAHEAD({ getToken(1).kind == FUNCTION || getToken(2).kind == FUNCTION })
        statement = CreateFunction(s, replace)
    |
        statement = CreateView(s, replace)
    )
    { return statement; }
}

void SchemaWord() :
{
}
{
    <DATABASE> | <SCHEMA> | <NAMESPACE>
}

/** SCHEMA [IF NOT EXISTS] name [COMMENT 'x'] [LOCATION 'x'] [WITH DBPROPERTIES (...)]. */
SqlNode CreateSchema(Span s) :
{
    final SchemaStatement.Builder schema = new SchemaStatement.Builder(SchemaStatement.Action.CREATE);
}
{
    SchemaWord()
    schema.tolerant = IfNotExists()
    schema.name = CompoundIdentifier()
    (
        <COMMENT> schema.comment = StringText()
    |
        <LOCATION> schema.location = StringText()
    |
        <WITH> ( <DBPROPERTIES> | <PROPERTIES> ) Options(schema.properties)
    )*
    { return schema.build(s.end(this)); }
}

/** [TEMPORARY] FUNCTION [IF NOT EXISTS] name AS class, or name(parameters) [RETURNS type | TABLE [(columns)]] characteristics RETURN body. */
SqlNode CreateFunction(Span s, boolean replace) :
{
    final FunctionStatement.Builder function = new FunctionStatement.Builder();
}
{
    { function.replace = replace; }
    [ ( <TEMP> | <TEMPORARY> ) { function.temporary = true; } ]
    <FUNCTION>
    function.tolerant = IfNotExists()
    function.name = CompoundIdentifier()
    [
        <AS> StringText() { function.isClass = true; skipColumnClause(); }
        { return function.build(s.end(this)); }
    ]
    <LPAREN> [ TableColumnList(function.parameters) ] <RPAREN>
    [
        <RETURNS>
        (
            <TABLE> { function.table = true; }
            [ <LPAREN> ColumnDefinitionList(function.columns) <RPAREN> ]
        |
            function.returns = DataType()
        )
    ]
    ( FunctionCharacteristic(function) )*
    <RETURN>
    (
        LOOKAHEAD({ queryAhead() })
        function.body = OrderedQueryOrExpr(ExprContext.ACCEPT_QUERY) { function.query = true; }
    |
        function.body = Expression(ExprContext.ACCEPT_SUB_QUERY)
    )
    { return function.build(s.end(this)); }
}

/** LANGUAGE SQL, [NOT] DETERMINISTIC, COMMENT 'x', CONTAINS SQL, READS SQL DATA. */
void FunctionCharacteristic(FunctionStatement.Builder function) :
{
}
{
    <LANGUAGE> <SQL>
|
    [ <NOT> ] <DETERMINISTIC>
|
    <COMMENT> function.comment = StringText()
|
    <CONTAINS> <SQL> { function.containsSql = true; }
|
    <READS> <SQL> <DATA> { function.readsData = true; }
}

/** ALTER TABLE|VIEW|SCHEMA name change. */
SqlNode AlterStatement() :
{
    final Span s;
    final SqlIdentifier name;
    final AlterTableStatement.Builder change;
    final SchemaStatement.Builder schema;
}
{
    <ALTER> { s = span(); }
    (
        ( <TABLE> | <VIEW> ) name = CompoundIdentifier() { change = new AlterTableStatement.Builder(name); }
        TableChange(change)
        { return change.build(s.end(this)); }
    |
        SchemaWord() { schema = new SchemaStatement.Builder(SchemaStatement.Action.ALTER); }
        schema.name = CompoundIdentifier()
        <SET>
        (
            ( <DBPROPERTIES> | <PROPERTIES> ) Options(schema.properties)
        |
            <LOCATION> schema.location = StringText()
        )
        { return schema.build(s.end(this)); }
    )
}

void TableChange(AlterTableStatement.Builder change) :
{
    SqlIdentifier id;
    StringLiteral text;
    DefaultValue value;
}
{
    LOOKAHEAD({ wordAhead("WITH") })
    change.binding = SchemaBinding() { change.action = AlterTableStatement.Action.SCHEMA_BINDING; }
|
    <RENAME>
    (
        <TO> id = CompoundIdentifier() { change.add(AlterTableStatement.Action.RENAME, id); }
    |
        <COLUMN> id = CompoundIdentifier() { change.add(AlterTableStatement.Action.RENAME_COLUMN, id); }
        <TO> id = SimpleIdentifier() { change.operands.add(id); }
    )
|
    <PARTITION> OnePartition(change)
    (
        <RENAME> <TO> <PARTITION> OnePartition(change)
        { change.action = AlterTableStatement.Action.RENAME_PARTITION; }
    |
        <SET> { change.refuse("ALTER TABLE PARTITION SET LOCATION"); skipRest(); }
    )
|
    LOOKAHEAD({ wordAhead("RECOVER") })
    <IDENTIFIER> Word("PARTITIONS") { change.action = AlterTableStatement.Action.REPAIR; }
|
    LOOKAHEAD({ wordAhead("REPLACE") })
    <IDENTIFIER> { change.refuse("REPLACE COLUMNS"); skipRest(); }
|
    LOOKAHEAD({ wordAhead("CLUSTER") })
    <IDENTIFIER> { change.refuse("CLUSTER BY"); skipRest(); }
|
    <ADD>
    (
        LOOKAHEAD({ wordAhead("CONSTRAINT") || wordAhead("CHECK") || wordAhead("PRIMARY") || wordAhead("FOREIGN")
            || wordAhead("UNIQUE") })
        <IDENTIFIER> { change.refuse("ADD CONSTRAINT"); skipRest(); }
    |
        ( <COLUMN> | <COLUMNS> ) { change.action = AlterTableStatement.Action.ADD_COLUMNS; }
        (
            <LPAREN> TableColumnList(change.operands) <RPAREN>
        |
            TableColumnList(change.operands)
        )
    |
        change.tolerant = IfNotExists()
        { change.action = AlterTableStatement.Action.ADD_PARTITION; }
        ( AddedPartition(change) )+
    )
|
    <DROP>
    (
        LOOKAHEAD({ wordAhead("CONSTRAINT") })
        <IDENTIFIER> { change.refuse("DROP CONSTRAINT"); skipRest(); }
    |
        ( <COLUMN> | <COLUMNS> ) { change.action = AlterTableStatement.Action.DROP_COLUMNS; }
        change.tolerant = IfExists()
        (
            <LPAREN> NameList(change.operands) <RPAREN>
        |
            NameList(change.operands)
        )
    |
        change.tolerant = IfExists()
        { change.action = AlterTableStatement.Action.DROP_PARTITION; }
        <PARTITION> OnePartition(change) ( <COMMA> <PARTITION> OnePartition(change) )*
        [ <PURGE> ]
    )
|
    <SET>
    (
        <TBLPROPERTIES> Options(change.options) { change.action = AlterTableStatement.Action.SET_PROPERTIES; }
    |
        <LOCATION> text = StringText() { change.add(AlterTableStatement.Action.SET_LOCATION, text); }
    |
        LOOKAHEAD({ wordAhead("SERDE") || wordAhead("SERDEPROPERTIES") })
        <IDENTIFIER> { change.refuse("ALTER TABLE SET [SERDE | SERDEPROPERTIES]"); skipRest(); }
    )
|
    <UNSET> <TBLPROPERTIES> { change.action = AlterTableStatement.Action.UNSET_PROPERTIES; }
    change.tolerant = IfExists()
    Options(change.options)
|
    ( <ALTER> | <CHANGE> ) [ <COLUMN> ] id = CompoundIdentifier()
    { change.add(AlterTableStatement.Action.CHANGE_COLUMN, id); }
    (
        <COMMENT> text = StringText()
        { change.action = AlterTableStatement.Action.COMMENT_COLUMN; change.operands.add(text); }
    |
        LOOKAHEAD({ wordAhead("TYPE") })
        <IDENTIFIER> ColumnType(change, id)
    |
        LOOKAHEAD({ wordAhead("FIRST") || wordAhead("AFTER") })
        <IDENTIFIER> { change.refuse("ALTER COLUMN ... FIRST | AFTER"); skipRest(); }
    |
        <SET>
        (
            <DEFAULT> { change.action = AlterTableStatement.Action.SET_DEFAULT; }
            value = DefaultValue() { change.operands.add(value); }
        |
            { change.refuse("ALTER COLUMN ... SET NOT NULL"); skipRest(); }
        )
    |
        <DROP>
        (
            <DEFAULT> { change.action = AlterTableStatement.Action.DROP_DEFAULT; }
        |
            { change.refuse("ALTER COLUMN ... DROP NOT NULL"); skipRest(); }
        )
    |
        TableColumnList(change.operands)
    )
|
    [ <AS> ] { change.action = AlterTableStatement.Action.QUERY; }
    change.query = OrderedQueryOrExpr(ExprContext.ACCEPT_QUERY)
}

/** A type in the place of a column's definition. */
void ColumnType(AlterTableStatement.Builder change, SqlIdentifier column) :
{
    final DataTypeNode type;
}
{
    type = DataType()
    { change.operands.add(new ColumnDefinition(Span.of(column).end(this), column, type, true, null)); }
}

/** PARTITION (...) [LOCATION 'x']. */
void AddedPartition(AlterTableStatement.Builder change) :
{
}
{
    <PARTITION> OnePartition(change)
    [ <LOCATION> StringText() { change.refuse("ADD PARTITION ... LOCATION"); } ]
}

void OnePartition(AlterTableStatement.Builder change) :
{
    final List<OptionNode> values = new ArrayList<OptionNode>();
}
{
    PartitionValues(values) { change.partitions.add(values); }
}

/** A word that may be no keyword where it stands. */
void Word(String word) :
{
}
{
    LOOKAHEAD({ getToken(1).image.equalsIgnoreCase(word) })
    ( <IDENTIFIER> | <PARTITIONS> )
}

void NameList(List<SqlNode> names) :
{
    SqlIdentifier id;
}
{
    id = CompoundIdentifier() { names.add(id); } ( <COMMA> id = CompoundIdentifier() { names.add(id); } )*
}

/** DELETE FROM, UPDATE, MERGE INTO: tables of files refuse them. */
SqlNode RowChange() :
{
    final Span s;
    final String word;
    final SqlIdentifier id;
    final AlterTableStatement.Builder change;
}
{
    <IDENTIFIER> { s = span(); word = token.image.toUpperCase(Locale.ROOT); }
    [ <FROM> | <INTO> | LOOKAHEAD({ wordAhead("INTO") || wordAhead("FROM") }) <IDENTIFIER> ]
    id = CompoundIdentifier()
    {
        change = new AlterTableStatement.Builder(id);
        change.refuse(word.equals("MERGE") ? "MERGE INTO TABLE" : word.equals("UPDATE") ? "UPDATE TABLE" : word);
        skipRest();
        return change.build(s.end(this));
    }
}

/** REPLACE TABLE name, which Spark's own catalog does not have; what follows is not read. */
SqlNode ReplaceTable() :
{
    final Span s;
    final SqlIdentifier name;
}
{
    <REPLACE> { s = span(); } <TABLE> name = CompoundIdentifier()
    {
        final CreateTableStatement.Builder table = new CreateTableStatement.Builder();
        table.name = name;
        table.refusedOperation = "REPLACE TABLE";
        skipRest();
        return table.build(s.end(this));
    }
}

/** TRUNCATE TABLE, ANALYZE TABLE, ANALYZE TABLES, [MSCK] REPAIR TABLE, COMMENT ON. */
SqlNode TableCommand() :
{
    final Span s;
    final List<SqlNode> columns = new ArrayList<SqlNode>();
    final List<OptionNode> partition = new ArrayList<OptionNode>();
    AnalyzeStatement.Scope scope;
    boolean whole = false;
    AlterTableStatement.Builder change = null;
    final SchemaStatement.Builder schema;
    SqlIdentifier id;
    StringLiteral text = null;
}
{
    <TRUNCATE> { s = span(); } <TABLE> id = CompoundIdentifier()
    { change = new AlterTableStatement.Builder(id); change.action = AlterTableStatement.Action.TRUNCATE; }
    [ <PARTITION> OnePartition(change) ]
    { return change.build(s.end(this)); }
|
    <ANALYZE> { s = span(); scope = AnalyzeStatement.Scope.ROWS; id = null; }
    (
        <TABLES> { whole = true; } [ ( <IN> | <FROM> ) id = CompoundIdentifier() ]
        <COMPUTE> <STATISTICS> [ <NOSCAN> { scope = AnalyzeStatement.Scope.SIZE; } ]
    |
        <TABLE> id = CompoundIdentifier() [ <PARTITION> PartitionValues(partition) ] <COMPUTE> <STATISTICS>
        [
            <NOSCAN> { scope = AnalyzeStatement.Scope.SIZE; }
        |
            <FOR>
            (
                <ALL> <COLUMNS> { scope = AnalyzeStatement.Scope.ALL_COLUMNS; }
            |
                <COLUMNS> { scope = AnalyzeStatement.Scope.COLUMNS; } NameList(columns)
            )
        ]
    )
    { return new AnalyzeStatement(s.end(this), whole, id, scope, columns, partition); }
|
    ( <MSCK> { s = span(); } <REPAIR> | <REPAIR> { s = span(); } ) <TABLE> id = CompoundIdentifier()
    { change = new AlterTableStatement.Builder(id); change.action = AlterTableStatement.Action.REPAIR; }
    [ ( <ADD> | <DROP> | LOOKAHEAD({ wordAhead("SYNC") }) <IDENTIFIER> ) Word("PARTITIONS") ]
    { return change.build(s.end(this)); }
|
    <COMMENT> { s = span(); } <ON>
    (
        <TABLE> id = CompoundIdentifier() <IS> ( text = StringText() | <NULL> )
        {
            change = new AlterTableStatement.Builder(id);
            change.action = AlterTableStatement.Action.COMMENT;
            change.operands.add(text);
            return change.build(s.end(this));
        }
    |
        SchemaWord() { schema = new SchemaStatement.Builder(SchemaStatement.Action.ALTER); }
        schema.name = CompoundIdentifier() <IS> ( schema.comment = StringText() | <NULL> )
        { return schema.build(s.end(this)); }
    )
}

/** [[GLOBAL] TEMPORARY] VIEW ... AS query | USING source [OPTIONS (...)]. */
SqlNode CreateView(Span s, boolean replace) :
{
    final CreateViewStatement.Builder view = new CreateViewStatement.Builder();
    SqlNode n;
    StringLiteral text;
}
{
    { view.replace = replace; }
    [ <GLOBAL> { view.global = true; } ]
    [ ( <TEMP> | <TEMPORARY> ) { view.temporary = true; } ]
    <VIEW>
    view.ifNotExists = IfNotExists()
    view.name = CompoundIdentifier()
    [ <LPAREN> ViewColumn(view.columns) ( <COMMA> ViewColumn(view.columns) )* <RPAREN> ]
    (
        <COMMENT> text = StringText() { view.comment = text; }
    |
        <TBLPROPERTIES> Options(view.properties)
    |
        LOOKAHEAD({ wordAhead("WITH") })
        view.schemaBinding = SchemaBinding()
    )*
    (
        <AS> n = OrderedQueryOrExpr(ExprContext.ACCEPT_QUERY) { view.query = n; }
    |
        <USING> view.source = CompoundIdentifier()
        [ <OPTIONS> Options(view.options) ]
    )
    { return view.build(s.end(this)); }
}

/** WITH SCHEMA BINDING | COMPENSATION | [TYPE] EVOLUTION: what is said of changes to the tables that a view reads. */
String SchemaBinding() :
{
}
{
    <IDENTIFIER> <SCHEMA>
    (
        LOOKAHEAD({ wordAhead("TYPE") && getToken(2).image.equalsIgnoreCase("EVOLUTION") })
        <IDENTIFIER> <IDENTIFIER> { return "TYPE EVOLUTION"; }
    |
        LOOKAHEAD({ wordAhead("BINDING") || wordAhead("COMPENSATION") || wordAhead("EVOLUTION") })
        <IDENTIFIER> { return token.image.toUpperCase(Locale.ROOT); }
    )
}

/** [EXTERNAL] TABLE [IF NOT EXISTS] name [(columns)] clauses [[AS] query]. */
SqlNode CreateTable(Span s, boolean replace) :
{
    final CreateTableStatement.Builder table = new CreateTableStatement.Builder();
}
{
    { table.replace = replace; }
    [ <EXTERNAL> { table.external = true; } ]
    <TABLE>
    table.ifNotExists = IfNotExists()
    table.name = CompoundIdentifier()
    [ LOOKAHEAD({ getToken(1).kind == LPAREN && !queryAhead() }) <LPAREN> TableColumnList(table.columns) <RPAREN> ]
    [ <LIKE> table.like = CompoundIdentifier() ]
    ( TableClause(table) )*
    [
        LOOKAHEAD({ getToken(1).kind == AS || queryAhead() })
        [ <AS> ] table.query = OrderedQueryOrExpr(ExprContext.ACCEPT_QUERY)
    ]
    { return table.build(s.end(this)); }
}

void TableClause(CreateTableStatement.Builder table) :
{
    StringLiteral text;
}
{
    <USING> table.source = CompoundIdentifier()
|
    <OPTIONS> Options(table.options)
|
    <PARTITIONED> <BY> <LPAREN> PartitionColumn(table) ( <COMMA> PartitionColumn(table) )* <RPAREN>
|
    <LOCATION> text = StringText() { table.location = text; }
|
    <COMMENT> text = StringText() { table.comment = text; }
|
    <TBLPROPERTIES> Options(table.properties)
|
    LOOKAHEAD({ storageClauseAhead() })
    ( <IDENTIFIER> | <CLUSTER> )
    { table.refused = (token.image + " " + getToken(1).image).toUpperCase(Locale.ROOT); skipRest(); }
}

/** A column's name, or a further column with its type. */
void PartitionColumn(CreateTableStatement.Builder table) :
{
    final SqlIdentifier name;
}
{
    LOOKAHEAD({ getToken(2).kind == COMMA || getToken(2).kind == RPAREN })
    name = SimpleIdentifier() { table.partitionColumns.add(name); }
|
    TableColumn(table.partitionDefinitions)
}

void TableColumnList(List<SqlNode> columns) :
{
}
{
    TableColumn(columns) ( <COMMA> TableColumn(columns) )*
}

/** name type [NOT NULL] [DEFAULT value] [COMMENT 'x']. */
void TableColumn(List<SqlNode> columns) :
{
    final SqlIdentifier name;
    final DataTypeNode type;
    boolean nullable = true;
    DefaultValue value = null;
    StringLiteral comment = null;
    RefusedClause clause = null;
    String repeated = null;
}
{
    LOOKAHEAD({ constraintAhead() })
    name = SimpleIdentifier()
    {
        skipColumnClause();
        columns.add(
            new ColumnDefinition(Span.of(name).end(this), name, null, true, null, null).withClause(RefusedClause.CONSTRAINT));
    }
|
    name = SimpleIdentifier() [ <COLON> ] type = DataType()
    (
        <NOT> <NULL> { repeated = nullable ? repeated : "NOT NULL"; nullable = false; }
    |
        <DEFAULT> { repeated = value == null ? repeated : "DEFAULT"; }
        value = DefaultValue()
    |
        <COMMENT> { repeated = comment == null ? repeated : "COMMENT"; }
        comment = StringText()
    |
        LOOKAHEAD({ columnClauseAhead() })
        { clause = refusedClause(); } <IDENTIFIER> { skipColumnClause(); }
    )*
    {
        columns.add(
            new ColumnDefinition(Span.of(name).end(this), name, type, nullable, comment, value)
                .withClause(clause).withRepeated(repeated));
    }
}

/** What stands behind DEFAULT. */
DefaultValue DefaultValue() :
{
    final Token start;
    final SqlNode value;
}
{
    { start = getToken(1); }
    value = Expression(ExprContext.ACCEPT_SUB_QUERY)
    {
        return new DefaultValue(
            new SqlParserPos(start.beginLine, start.beginColumn, token.endLine, token.endColumn), value);
    }
}

/**
 * [WITH ...] FROM relation INSERT ... SELECT ... [INSERT ... SELECT ...] ...: each SELECT has the relation; or WITH ... INSERT
 * ... query.
 */
SqlNode FromFirstInsert() :
{
    final List<SqlNode> inserts = new ArrayList<SqlNode>();
    InsertStatement.Builder insert;
    final Span s = Span.of();
    Span start;
    SqlNodeList with = null;
    SqlNode from;
    SqlSelect select;
    SqlNode query;
}
{
    [ with = WithList() { s.add(with); } ]
    (
        <INSERT> { s.add(getPos()); insert = new InsertStatement.Builder(); }
        InsertTarget(insert)
        query = OrderedQueryOrExpr(ExprContext.ACCEPT_QUERY)
        {
            insert.query = addWith(with, query);
            return insert.build(s.end(this));
        }
    |
        <FROM> { s.add(getPos()); } from = FromClause()
        (
            LOOKAHEAD(1)
            <INSERT> { start = span(); insert = new InsertStatement.Builder(); }
            InsertTarget(insert)
            select = SqlSelect()
            {
                if (select.getFrom() != null) {
                    throw generateParseException();
                }
                select.setFrom(from);
            }
            query = OrderByLimitOpt(select)
            {
                insert.query = addWith(with, query);
                inserts.add(insert.build(start.end(this)));
            }
        )+
        { return inserts.size() == 1 ? inserts.get(0) : new InsertStatement.Several(s.end(this), inserts); }
    )
}

/** INSERT ... query. */
SqlNode InsertStatement() :
{
    final InsertStatement.Builder insert = new InsertStatement.Builder();
    final Span s;
}
{
    <INSERT> { s = span(); }
    InsertTarget(insert)
    insert.query = OrderedQueryOrExpr(ExprContext.ACCEPT_QUERY)
    { return insert.build(s.end(this)); }
}

/**
 * After INSERT: INTO|OVERWRITE [TABLE] name [PARTITION (...)] [IF NOT EXISTS] [(columns) | BY NAME], or OVERWRITE
 * [LOCAL] DIRECTORY 'path' USING source [OPTIONS (...)].
 */
void InsertTarget(InsertStatement.Builder insert) :
{
    SqlNodeList columns;
}
{
    (
        LOOKAHEAD({ getToken(1).kind == OVERWRITE && (getToken(2).kind == LOCAL || getToken(2).kind == DIRECTORY) })
        <OVERWRITE> [ <LOCAL> ] <DIRECTORY> { insert.overwrite = true; }
        [ insert.directory = StringText() ]
        <USING> insert.source = CompoundIdentifier()
        [ <OPTIONS> Options(insert.options) ]
    |
        ( <INTO> | <OVERWRITE> { insert.overwrite = true; } )
        [ <TABLE> ]
        insert.table = CompoundIdentifier()
        [ LOOKAHEAD({ getToken(1).kind == PARTITION }) <PARTITION> PartitionValues(insert.partition) ]
        insert.ifNotExists = IfNotExists()
        [
            LOOKAHEAD({ wordAhead("REPLACE") && getToken(2).kind == WHERE })
            ReplaceCondition() { insert.replaceWhere = true; }
        ]
        [
            LOOKAHEAD({ getToken(1).kind == BY })
            <BY> <NAME> { insert.byName = true; }
        |
            LOOKAHEAD({ getToken(1).kind == LPAREN && !queryAhead() })
            columns = ParenthesizedSimpleIdentifierList() { insert.columns = columns; }
        ]
    )
}

/** REPLACE WHERE condition, which tables of files do not have. */
void ReplaceCondition() :
{
}
{
    <IDENTIFIER> <WHERE> { skipToQuery(); }
}

/** (key [= value], ...). */
void PartitionValues(List<OptionNode> values) :
{
}
{
    <LPAREN> PartitionValue(values) ( <COMMA> PartitionValue(values) )* <RPAREN>
}

void PartitionValue(List<OptionNode> values) :
{
    final SqlIdentifier name;
    SqlNode value = null;
}
{
    name = SimpleIdentifier()
    [ <EQ> value = Expression(ExprContext.ACCEPT_SUB_QUERY) ]
    { values.add(new OptionNode(Span.of(name).end(this), name.getSimple(), value)); }
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
    <MINUS> { s = span(); } <NUMBER_LITERAL> { return number("-", s.end(this)); }
|
    <TRUE> { return SqlLiteral.createBoolean(true, getPos()); }
|
    <FALSE> { return SqlLiteral.createBoolean(false, getPos()); }
}

/** DECLARE [OR REPLACE] [VARIABLE | VAR] names [type] [DEFAULT value] | SET VARIABLE name = value, ... | SET VARIABLE (names) = (query). */
SqlNode VariableCommand() :
{
    final VariableStatement.Builder variable;
    final Span s;
}
{
    <DECLARE> { s = span(); variable = new VariableStatement.Builder(VariableStatement.Action.DECLARE); }
    [ <OR> <REPLACE> { variable.replace = true; } ]
    [ <VARIABLE> | <VAR> ]
    NameList(variable.names)
    [ LOOKAHEAD({ isName(getToken(1).kind) }) variable.type = DataType() ]
    [ ( <DEFAULT> | <EQ> ) VariableValue(variable) ]
    { return variable.build(s.end(this)); }
|
    <SET> { s = span(); variable = new VariableStatement.Builder(VariableStatement.Action.SET); }
    ( <VAR> | <VARIABLE> )
    (
        <LPAREN> NameList(variable.names) <RPAREN> <EQ>
        <LPAREN> variable.query = OrderedQueryOrExpr(ExprContext.ACCEPT_QUERY) <RPAREN>
    |
        Assignment(variable) ( <COMMA> Assignment(variable) )*
    )
    { return variable.build(s.end(this)); }
}

void Assignment(VariableStatement.Builder variable) :
{
    final SqlIdentifier name;
}
{
    name = CompoundIdentifier() { variable.names.add(name); } <EQ> VariableValue(variable)
}

/** An expression; DEFAULT is no value. */
void VariableValue(VariableStatement.Builder variable) :
{
    final SqlNode value;
}
{
    <DEFAULT> { variable.values.add(null); }
|
    value = Expression(ExprContext.ACCEPT_SUB_QUERY) { variable.values.add(value); }
}

/** EXECUTE IMMEDIATE text [INTO variables] [USING arguments]. */
SqlNode ExecuteImmediate() :
{
    final SqlNode text;
    final List<SqlNode> into = new ArrayList<SqlNode>();
    final List<SqlNode> arguments = new ArrayList<SqlNode>();
    final Span s;
}
{
    <EXECUTE> { s = span(); } <IMMEDIATE>
    text = Expression(ExprContext.ACCEPT_SUB_QUERY)
    [ <INTO> NameList(into) ]
    [
        <USING>
        (
            LOOKAHEAD({ getToken(1).kind == LPAREN && !queryAhead() })
            <LPAREN> Arguments(arguments) <RPAREN>
        |
            Arguments(arguments)
        )
    ]
    { return new ExecuteImmediateStatement(s.end(this), text, into, arguments); }
}

void Arguments(List<SqlNode> arguments) :
{
}
{
    NamedValue(arguments) ( <COMMA> NamedValue(arguments) )*
}

void NamedValue(List<SqlNode> values) :
{
    SqlNode value;
    SqlIdentifier name;
}
{
    value = Expression(ExprContext.ACCEPT_SUB_QUERY)
    [ <AS> name = SimpleIdentifier() { value = binary(SqlStdOperatorTable.AS, value, name); } ]
    { values.add(value); }
}

SqlNode DropStatement() :
{
    final boolean view;
    final boolean ifExists;
    final SqlIdentifier name;
    final Span s;
    final SchemaStatement.Builder schema;
    final VariableStatement.Builder variable;
    final FunctionStatement.Builder function = new FunctionStatement.Builder();
}
{
    <DROP> { s = span(); }
    [
        SchemaWord() { schema = new SchemaStatement.Builder(SchemaStatement.Action.DROP); }
        schema.tolerant = IfExists()
        schema.name = CompoundIdentifier()
        [ <RESTRICT> | <CASCADE> { schema.cascade = true; } ]
        { return schema.build(s.end(this)); }
    ]
    [ ( <TEMPORARY> | <TEMP> ) { function.temporary = true; } ]
    [
        <FUNCTION> { function.drop = true; }
        function.tolerant = IfExists()
        function.name = CompoundIdentifier()
        { return function.build(s.end(this)); }
    ]
    [
        LOOKAHEAD({ function.temporary && (getToken(1).kind == VARIABLE || getToken(1).kind == VAR) })
        ( <VARIABLE> | <VAR> ) { variable = new VariableStatement.Builder(VariableStatement.Action.DROP); }
        variable.replace = IfExists()
        NameList(variable.names)
        { return variable.build(s.end(this)); }
    ]
    ( <VIEW> { view = true; } | <TABLE> { view = false; } )
    ifExists = IfExists()
    name = CompoundIdentifier()
    [ <PURGE> ]
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
    final List<OptionNode> partition = new ArrayList<OptionNode>();
}
{
    <SHOW> { s = span(); }
    (
        LOOKAHEAD({ wordAhead("CATALOGS") })
        <IDENTIFIER> { subject = ShowStatement.Subject.CATALOGS; }
        [ [ <LIKE> ] pattern = StringText() ]
    |
        LOOKAHEAD({ getToken(1).kind == TABLE })
        <TABLE> <EXTENDED> { subject = ShowStatement.Subject.TABLE_EXTENDED; }
        [ ( <IN> | <FROM> ) scope = CompoundIdentifier() ]
        <LIKE> pattern = StringText()
        [ LOOKAHEAD({ getToken(1).kind == PARTITION }) <PARTITION> PartitionValues(partition) ]
    |
        <CREATE> <TABLE> scope = CompoundIdentifier() { subject = ShowStatement.Subject.CREATE_TABLE; }
        [ LOOKAHEAD({ getToken(1).kind == AS }) <AS> Word("SERDE") { functions = "SERDE"; } ]
    |
        <PARTITIONS> { subject = ShowStatement.Subject.PARTITIONS; } scope = CompoundIdentifier()
        [ <PARTITION> PartitionValues(partition) ]
    |
        <CURRENT> SchemaWord() { subject = ShowStatement.Subject.CURRENT_SCHEMA; }
    |
        (
            <TABLES> { subject = ShowStatement.Subject.TABLES; }
        |
            <VIEWS> { subject = ShowStatement.Subject.VIEWS; }
        |
            ( <DATABASES> | <SCHEMAS> | <NAMESPACES> ) { subject = ShowStatement.Subject.DATABASES; }
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
    { return new ShowStatement(s.end(this), subject, scope, database, pattern, functions, partition); }
}

SqlNode DescribeStatement() :
{
    final Span s;
    boolean extended = false;
    SqlNode n;
    SqlIdentifier name;
    SqlIdentifier column = null;
    StringLiteral text;
    boolean json = false;
    final List<OptionNode> partition = new ArrayList<OptionNode>();
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
        SchemaWord() [ <EXTENDED> { extended = true; } ] n = CompoundIdentifier()
        { subject = DescribeStatement.Subject.DATABASE; }
    |
        [ <TABLE> ] [ ( <EXTENDED> | <FORMATTED> ) { extended = true; } ]
        n = CompoundIdentifier()
        [ LOOKAHEAD({ getToken(1).kind == PARTITION }) <PARTITION> PartitionValues(partition) ]
        [ column = CompoundIdentifier() ]
        [ LOOKAHEAD({ getToken(1).kind == AS }) <AS> Word("JSON") { json = true; } ]
        { subject = DescribeStatement.Subject.TABLE; }
    )
    { return new DescribeStatement(s.end(this), subject, extended, n, column, partition, json); }
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
        LOOKAHEAD({ explainModeAhead() })
        (
        <FORMATTED> { mode = ExplainStatement.Mode.FORMATTED; }
    |
        <EXTENDED> { mode = ExplainStatement.Mode.EXTENDED; }
    |
        <CODEGEN> { mode = ExplainStatement.Mode.CODEGEN; }
    |
        <COST> { mode = ExplainStatement.Mode.COST; }
    |
        <ANALYZE> { mode = ExplainStatement.Mode.ANALYZE; }
        )
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
    <USE> { s = span(); } [ SchemaWord() ] name = CompoundIdentifier()
    { return new UseStatement(s.end(this), name); }
}

/**
 * CACHE [LAZY] TABLE t [OPTIONS (...)] [[AS] query] | UNCACHE TABLE [IF EXISTS] t | CLEAR CACHE | REFRESH TABLE t | REFRESH
 * FUNCTION f | REFRESH 'path'.
 */
SqlNode CacheStatement() :
{
    final Span s;
    final CacheStatement.Builder cache = new CacheStatement.Builder();
    final StringLiteral path;
}
{
    (
        <CACHE> { s = span(); cache.action = CacheStatement.Action.CACHE; }
        [ <LAZY> { cache.lazy = true; } ] <TABLE> cache.name = CompoundIdentifier()
        [ <OPTIONS> Options(cache.options) ]
        [ [ <AS> ] cache.query = OrderedQueryOrExpr(ExprContext.ACCEPT_QUERY) ]
    |
        <UNCACHE> { s = span(); cache.action = CacheStatement.Action.UNCACHE; }
        <TABLE> cache.ifExists = IfExists() cache.name = CompoundIdentifier()
    |
        <CLEAR> { s = span(); cache.action = CacheStatement.Action.CLEAR; } <CACHE>
    |
        <REFRESH> { s = span(); }
        (
            <TABLE> { cache.action = CacheStatement.Action.REFRESH_TABLE; } cache.name = CompoundIdentifier()
        |
            <FUNCTION> { cache.action = CacheStatement.Action.REFRESH_FUNCTION; } cache.name = CompoundIdentifier()
        |
            path = StringText()
            { cache.action = CacheStatement.Action.REFRESH_PATH; cache.path = path.text(); }
        )
    )
    { return cache.build(s.end(this)); }
}
