/** One name, in back quotes or bare; its case stays as written. */
SqlIdentifier SimpleIdentifier() :
{
}
{
    <IDENTIFIER> { return new SqlIdentifier(token.image, getPos()); }
|
    <BACK_QUOTED_IDENTIFIER>
    { return new SqlIdentifier(((SparkToken) token).name(), getPos().withQuoting(true)); }
}

/** a, a.b, a.b.c; also a.*, with an empty last name. */
SqlIdentifier CompoundIdentifier() :
{
    SqlIdentifier part;
    final SqlIdentifier first;
    List<String> names = null;
    List<SqlParserPos> positions = null;
}
{
    first = SimpleIdentifier()
    (
        LOOKAHEAD(2)
        <DOT>
        {
            if (names == null) {
                names = new ArrayList<String>();
                positions = new ArrayList<SqlParserPos>();
                names.add(first.getSimple());
                positions.add(first.getParserPosition());
            }
        }
        (
            part = SimpleIdentifier()
            {
                names.add(part.getSimple());
                positions.add(part.getParserPosition());
            }
        |
            <STAR> { names.add(""); positions.add(getPos()); }
        )
    )*
    {
        return names == null
            ? first
            : new SqlIdentifier(names, null, SqlParserPos.sum(positions), positions);
    }
}

SqlNodeList ParenthesizedSimpleIdentifierList() :
{
    final List<SqlNode> list = new ArrayList<SqlNode>();
    SqlIdentifier id;
    final Span s;
}
{
    <LPAREN> { s = span(); }
    id = SimpleIdentifier() { list.add(id); }
    ( <COMMA> id = SimpleIdentifier() { list.add(id); } )*
    <RPAREN>
    { return new SqlNodeList(list, s.end(this)); }
}

SqlNodeList IdentifierOrList() :
{
    final SqlIdentifier id;
    final SqlNodeList list;
}
{
    id = SimpleIdentifier() { return new SqlNodeList(ImmutableList.of(id), id.getParserPosition()); }
|
    list = ParenthesizedSimpleIdentifierList() { return list; }
}

SqlIdentifier NameEof() :
{
    final SqlIdentifier name;
}
{
    name = CompoundIdentifier() <EOF> { return name; }
}
