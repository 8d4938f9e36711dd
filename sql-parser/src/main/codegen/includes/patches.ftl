<#-- The patches of Calcite's grammar, from its top to its end. -->

<@swap r'name="javacc/Parser.jj"' r'name="javacc/SparkGrammar.jj"'/>

<#-- Lexer: ours, hand-written (SparkLexer); the grammar only numbers the tokens (tokens.ftl). -->
<@swap r"    IGNORE_CASE = true;" r"    USER_TOKEN_MANAGER = true;"/>

<#-- Parser class: no logger, no reader, no lexical states, no casing; errors become SparkParseException in SparkParser. -->
<@replaceRange r"    private static final Logger LOGGER = CalciteTrace.getParserTracer();" r"PARSER_END(" r'<#include "/@includes/parserClass.ftl">
}

'/>
<@cut r"/* For Debug */" r"/*
 * Parses dialect-specific keywords immediately following the SELECT keyword."/>
<@cut r"/*
 * Parses dialect-specific keywords immediately following the INSERT keyword." r"/*
// This file contains the heart of a parser"/>

<#-- Queries: Spark's clauses after the body, parentheses told apart by SparkLexer's look-ahead. -->
<@cut r"JAVACODE SqlNode checkNotJoin(SqlNode e)" r"/*****************************************
 * Syntactical Descriptions"/>
<@cut r"SqlNode ExprOrJoinOrOrderedQuery(ExprContext exprContext) :" r"/**
 * Parses either a row expression or a query expression with an optional"/>
<@cut r'/** Reads optional "ORDER BY", "LIMIT", "OFFSET", "FETCH" following a query,' r"/**
 * Parses a leaf in a query expression (SELECT, VALUES or TABLE)."/>
<@cut r"/**
 * Parses a parenthesized query or single row expression." r"SqlLiteral AllOrDistinct() :"/>
<@cut r"void AddArg0(List<SqlNode> list, ExprContext exprContext) :" r"/**
 * Parses a query (SELECT, UNION, INTERSECT, EXCEPT, VALUES, TABLE) followed by"/>
<@cut r"/**
 * Parses a list of SQL statements separated by semicolon." r"<#-- Add implementations of additional parser statement calls here -->"/>

<#-- SELECT: Spark's hints, clauses without FROM, multi-part aliases. -->
<@cut r"SqlNodeList ParenthesizedKeyValueOptionCommaList() :" r"/**
 * Parses a leaf SELECT expression without ORDER BY."/>
<@swap r"    final SqlNode qualify;
    final SqlNodeList by;" r"    SqlNode qualify;"/>
<@swap r"    [ <HINT_BEG> AddHint(hints) ( <COMMA> AddHint(hints) )* <COMMENT_END> ]" r"    ( Hints(hints) )*"/>
<@cut r"    (
        <STREAM> {" r"    (
        keyword = AllOrDistinct()"/>
<@replaceRange r"<#if parser.includeSelectBy!false>
    ( by = SqlSelectBy()" r"    {
        final SqlSelect select = new SqlSelect" r"    ( <FROM> fromClause = FromClause() | { fromClause = null; } )
    ( where = Where() | { where = null; } )
    ( groupBy = GroupBy() | { groupBy = null; } )
    ( having = Having() | { having = null; } )
    ( qualify = Qualify() | { qualify = null; } )
    ( windowDecls = Window() | { windowDecls = null; } )
    [ qualify = Qualify() ]
"/>
<@swap r"        SqlByRewriter.rewrite(select, by);
" ""/>
<@cut r"/*
 * Abstract production:
 *
 *    void SqlSelectKeywords(List keywords)" r"SqlLiteral Natural() :"/>

<#-- FROM: relation.ftl; Calcite's join types stay. -->
<@swap r"        <ASOF> <JOIN> { joinType = JoinType.ASOF; }
    |
" ""/>
<@swap r"<LEFT> [ <OUTER> | <ASOF> { asof = true; } ] <JOIN> { joinType = asof ? JoinType.LEFT_ASOF : JoinType.LEFT; }"
       r"<LEFT> [ <OUTER> ] <JOIN> { joinType = JoinType.LEFT; }"/>
<@cut r"/**
 * Parses the FROM clause for a SELECT." r"/** Parses a WHERE clause for SELECT, DELETE, and UPDATE. */"/>

<#-- GROUP BY: query.ftl. Windows: Spark's synonyms of PARTITION BY and ORDER BY, no EXCLUDE. -->
<@cut r"/** Parses a GROUP BY clause for SELECT. */" r"/**
 * Parses a list of expressions separated by commas.
 */"/>
<@swap r"    id = SimpleIdentifier() <AS> e = WindowSpecification() {"
       r"    id = SimpleIdentifier() <AS> e = WindowSpecificationOrName() {"/>
<@swap r"        <PARTITION> { s1 = span(); }
        <BY>" r"        ( <PARTITION> | <DISTRIBUTE> ) { s1 = span(); }
        <BY>"/>
<@swap r"        orderList = OrderBy(true)
    |   { orderList = SqlNodeList.EMPTY; }" r"        orderList = OrderBy(true)
    |   orderList = SortBy()
    |   { orderList = SqlNodeList.EMPTY; }"/>
<@swap r"        exclude = WindowExclusion()" r"        { exclude = SqlWindow.createExcludeNoOthers(SqlParserPos.ZERO); }"/>
<@swap r"    final Span s, s1, s2;
    final SqlLiteral allowPartial;" r"    final Span s, s1;
    final SqlLiteral allowPartial = null;"/>
<@cut r"    (
        <ALLOW> { s2 = span(); } <PARTIAL> {" r"    <RPAREN>
    {
        return SqlWindow.create(null, id, partitionList,"/>
<@cut r"/** Parses an exclusion clause for WINDOW FRAME. */" r"/** Parses a QUALIFY clause for SELECT. */"/>

<#-- ORDER BY: an item has no alias. -->
<@cut r"<#if parser.includeSelectBy!false>
/**" r"
/**
 * Parses a list of ORDER BY items."/>
<@cut r"    (
        [ <AS>
            (
                id = SimpleIdentifier()" r"    (
        <ASC>
    |   <DESC> {"/>
<@cut r'/** Wraps a table reference in a call to OVER if an optional "OVER" clause' r"// ----------------------------------------------------------------------------
// Expressions"/>

<#-- Query expressions. -->
<@cut r"SqlNode Query(ExprContext exprContext) :" r"JAVACODE SqlNode addWith("/>
<@cut r"/** Parses a set operator (e.g. UNION or INTERSECT)
 * followed by a query or expression," r"/** Parses a set operator (e.g. UNION or INTERSECT)
 * followed by a query,"/>
<@swap r"    <AS>
    definition = ParenthesizedExpression(ExprContext.ACCEPT_QUERY)" r"    [ levelLimit = RecursionLimit() ]
    [ <AS> ]
    <LPAREN> definition = OrderedQueryOrExpr(ExprContext.ACCEPT_QUERY) <RPAREN>"/>
<@swap r"    { list.add(new SqlWithItem(id.getParserPosition(), id, columnList, definition, recursive)); }"
       r"    {
        list.add(levelLimit == null
            ? new SqlWithItem(id.getParserPosition(), id, columnList, definition, recursive)
            : new LimitedWithItem(id.getParserPosition(), id, columnList, definition, recursive, levelLimit));
    }"/>
<@swap r"    final SqlNodeList columnList;
    final SqlNode definition;" r"    final SqlNodeList columnList;
    final SqlNode definition;
    SqlNode levelLimit = null;"/>
<@cut r"    {
        if (list.size() == 1 && !((SqlNode) list.get(0)).isA(SqlKind.QUERY)) {" r"    op = BinaryQueryOperator() {"/>
<@swap r"    e = SqlSelect() { return e; }" r"    e = SqlSelect() { return e; }
|
    e = FromFirstQuery() { return e; }"/>
<@swap r"    e = LeafQuery(exprContext) { return e; }
|
    e = Expression(exprContext) { return e; }" r"    e = LeafQuery(exprContext) { return e; }
|
    LOOKAHEAD({ queryAhead() })
    <LPAREN> e = OrderedQueryOrExpr(ExprContext.ACCEPT_QUERY) <RPAREN> { return e; }
|
    { requireRowExpressionAllowed(exprContext); }
    e = Expression(exprContext) { return e; }"/>

<@swap r"    e = LeafQueryOrExpr(exprContext) { list.add(e); }
    ( AddSetOpQuery(list, exprContext) )*" r"    e = LeafQueryOrExpr(exprContext) { list.add(e); }
    (
        AddSetOpQuery(list, exprContext)
    |
        <PIPE_OPERATOR> { piped = SqlParserUtil.toTree(list); list.clear(); }
        piped = PipeStep(piped) { list.add(piped); }
    )*"/>
<@swap r"    SqlNodeList withList = null;
    final SqlNode e;
    final List<Object> list" r"    SqlNodeList withList = null;
    final SqlNode e;
    SqlNode piped;
    final List<Object> list"/>

<#-- Expressions, literals, types, functions, identifiers: ours. -->
<@cut r"/**
 * Parses a row expression or a parenthesized expression of any kind.
 */" r"/**
 * Parses a binary query operator like UNION."/>
<@swap r"            <SET_MINUS> {
                if (!this.conformance.isMinusAllowed()) {
                    throw SqlUtil.newContextException(getPos(), RESOURCE.minusNotAllowed());
                }
            }" r"            <MINUS_SET>"/>
<#assign grammar = grammar?keep_before("/**
 * Parses a binary multiset operator.
 */") + r'<#include "/@includes/tokens.ftl">'>

<#-- Operators: ours. Calcite's table of all its functions takes long to load, and a parser needs but their names. -->
<#assign grammar = grammar?replace("SqlStdOperatorTable.", "SparkOperators.")>
