SqlLiteral NumberLiteral() :
{
}
{
    <NUMBER_LITERAL> { return number("", getPos()); }
}

/** One or more strings side by side are one string. */
StringLiteral StringText() :
{
    final StringBuilder text = new StringBuilder();
    final Span s;
}
{
    <STRING_LITERAL> { s = span(); text.append(((SparkToken) token).text()); }
    ( LOOKAHEAD(1) <STRING_LITERAL> { text.append(((SparkToken) token).text()); } )*
    { return new StringLiteral(text.toString(), s.end(this)); }
}

SqlNode Literal() :
{
    SqlNode e;
    final Span s;
    final String typeName;
}
{
    e = NumberLiteral() { return e; }
|
    e = StringText() { return e; }
|
    <TRUE> { return SqlLiteral.createBoolean(true, getPos()); }
|
    <FALSE> { return SqlLiteral.createBoolean(false, getPos()); }
|
    <NULL> { return SqlLiteral.createNull(getPos()); }
|
    <TYPED_LITERAL_NAME> { typeName = token.image; s = span(); }
    e = StringText()
    { return new TypedLiteral(s.end(this), typeName, (StringLiteral) e); }
|
    e = Interval() { return e; }
}

/** INTERVAL 1 DAY 2 HOURS | INTERVAL '1-2' YEAR TO MONTH | INTERVAL '1 day 2 hours'; the sign may stand in front. */
SqlNode Interval() :
{
    final Span s;
    final List<IntervalLiteral.Part> parts = new ArrayList<IntervalLiteral.Part>();
    boolean negative = false;
    SqlIdentifier unit;
    SqlIdentifier end = null;
    SqlLiteral value;
}
{
    <INTERVAL> { s = span(); }
    [ LOOKAHEAD({ intervalSignAhead() }) ( <MINUS> { negative = true; } | <PLUS> ) ]
    value = IntervalValue()
    (
        LOOKAHEAD({ intervalUnitAhead(1) })
        unit = IntervalUnit() { parts.add(new IntervalLiteral.Part(value, unit)); }
        [ <TO> end = IntervalUnit() ]
    |
        LOOKAHEAD({ intervalTextBehind(value) })
        { parts.add(new IntervalLiteral.Part(value, null)); }
    )
    (
        LOOKAHEAD({ intervalPartAhead() })
        value = IntervalValue() unit = IntervalUnit() { parts.add(new IntervalLiteral.Part(value, unit)); }
        [ <TO> end = IntervalUnit() ]
    )*
    { return new IntervalLiteral(s.end(this), negative, parts, end); }
}

SqlLiteral IntervalValue() :
{
    final SqlLiteral value;
}
{
    <MINUS> value = NumberLiteralAfterSign() { return value; }
|
    <PLUS> value = NumberLiteral() { return value; }
|
    value = NumberLiteral() { return value; }
|
    <STRING_LITERAL> { return new StringLiteral(((SparkToken) token).text(), getPos()); }
}

SqlLiteral NumberLiteralAfterSign() :
{
}
{
    <NUMBER_LITERAL> { return number("-", getPos()); }
|
    <STRING_LITERAL> { return new StringLiteral("-" + ((SparkToken) token).text(), getPos()); }
}

SqlIdentifier IntervalUnit() :
{
    final SqlIdentifier unit;
}
{
    unit = SimpleIdentifier() { return unit; }
}

