/** A Spark type: INT, DECIMAL(10, 2), ARRAY<INT>, MAP<STRING, INT>, STRUCT<a: INT NOT NULL COMMENT 'x'>, INTERVAL DAY TO SECOND, TIME(3) WITHOUT TIME ZONE. */
DataTypeNode DataType() :
{
    final DataTypeNode.Builder type;
    DataTypeNode element;
    final Span s;
    SqlIdentifier word;
}
{
    (
        <INTERVAL> { s = span(); type = new DataTypeNode.Builder(token.image); }
        [
            LOOKAHEAD({ intervalUnitAhead(1) })
            word = SimpleIdentifier() { type.startUnit = word.getSimple(); }
            [ <TO> word = SimpleIdentifier() { type.endUnit = word.getSimple(); } ]
        ]
        { return type.build(s.end(this)); }
    |
        ( <IDENTIFIER> | <TYPED_LITERAL_NAME> ) { s = span(); type = new DataTypeNode.Builder(token.image); }
    )
    (
        LOOKAHEAD({ type.isStruct() && getToken(1).kind == LT })
        <LT> [ ColumnDefinitionList(type.fields) ] <GT>
    |
        LOOKAHEAD({ type.isStruct() && getToken(1).kind == NE })
        <NE>
    |
        LOOKAHEAD({ type.isContainer() && getToken(1).kind == LT })
        <LT> element = DataType() { type.elements.add(element); }
        ( <COMMA> element = DataType() { type.elements.add(element); } )*
        <GT>
    |
        LOOKAHEAD({ getToken(1).kind == LPAREN && getToken(2).kind == NUMBER_LITERAL })
        <LPAREN> <NUMBER_LITERAL> { type.addArgument(integer()); }
        ( <COMMA> [ <MINUS> { type.negateNext(); } ] <NUMBER_LITERAL> { type.addArgument(integer()); } )*
        <RPAREN>
    |
        { }
    )
    [
        LOOKAHEAD({ type.isTime() && withoutTimeZoneAhead() })
        <IDENTIFIER> ( <IDENTIFIER> | <TYPED_LITERAL_NAME> ) <IDENTIFIER>
    ]
    [ LOOKAHEAD({ getToken(1).kind == COLLATE && type.isString() }) <COLLATE> word = SimpleIdentifier() { type.collation = word.getSimple(); } ]
    { return type.build(s.end(this)); }
}

DataTypeNode DataTypeEof() :
{
    final DataTypeNode type;
}
{
    type = DataType() <EOF> { return type; }
}

/** a INT, b: STRING NOT NULL COMMENT 'x'. */
void ColumnDefinitionList(List<SqlNode> columns) :
{
}
{
    ColumnDefinition(columns) ( <COMMA> ColumnDefinition(columns) )*
}

void ColumnDefinition(List<SqlNode> columns) :
{
    final SqlIdentifier name;
    final DataTypeNode type;
    boolean nullable = true;
    StringLiteral comment = null;
}
{
    name = SimpleIdentifier() [ <COLON> ] type = DataType()
    [ <NOT> <NULL> { nullable = false; } ]
    [ <COMMENT> comment = StringText() ]
    { columns.add(new ColumnDefinition(Span.of(name).end(this), name, type, nullable, comment)); }
}

SqlNodeList TableSchemaEof() :
{
    final List<SqlNode> columns = new ArrayList<SqlNode>();
    final Span s = Span.of();
}
{
    [ ColumnDefinitionList(columns) ] <EOF> { return new SqlNodeList(columns, s.addAll(columns).pos()); }
}
