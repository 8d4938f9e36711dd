package io.arclight.planner.syntax.query;

import io.arclight.exec.error.Origin;
import io.arclight.exec.setting.Settings;
import io.arclight.exec.type.AtomicType;
import io.arclight.parser.SourceText;
import io.arclight.parser.SparkParser;
import io.arclight.parser.tree.ExpressionNode;
import io.arclight.parser.tree.NumericLiteral;
import io.arclight.parser.tree.StringLiteral;
import io.arclight.planner.logical.CallClauses;
import io.arclight.planner.logical.LogicalExpression;
import io.arclight.planner.logical.NameExpression.Attribute;
import io.arclight.planner.logical.NameExpression.Constant;
import io.arclight.planner.logical.NameExpression.Parameter;
import io.arclight.planner.logical.NameExpression.Star;
import io.arclight.planner.logical.SubqueryExpression.ScalarSubquery;
import io.arclight.planner.logical.ValueExpression.FunctionCall;
import io.arclight.planner.syntax.literal.LiteralSyntax;
import io.arclight.planner.syntax.literal.SyntaxContext;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.calcite.sql.SqlCall;
import org.apache.calcite.sql.SqlDataTypeSpec;
import org.apache.calcite.sql.SqlDynamicParam;
import org.apache.calcite.sql.SqlIdentifier;
import org.apache.calcite.sql.SqlIntervalQualifier;
import org.apache.calcite.sql.SqlKind;
import org.apache.calcite.sql.SqlLiteral;
import org.apache.calcite.sql.SqlNode;
import org.apache.calcite.sql.SqlNodeList;
import org.apache.calcite.sql.util.SqlVisitor;

/** Expressions: names, literals and parameters here, calls by their kind elsewhere. */
public final class ExpressionSyntax implements SqlVisitor<LogicalExpression> {
    private static final Pattern WORD = Pattern.compile("\\w+");

    private final Translation translation;
    private final LiteralSyntax literals;
    private final OperatorSyntax operators;
    private final CallSyntax calls;
    private int selectLists;

    ExpressionSyntax(Translation translation) {
        this.translation = translation;
        this.literals = new LiteralSyntax(translation);
        this.operators = new OperatorSyntax(translation, this);
        this.calls = new CallSyntax(translation, this, literals);
    }

    /** An expression with an optional alias, or a star. */
    public static LogicalExpression parse(String text, Settings settings) {
        return SyntaxContext.read(text, () -> new Translation(new SourceText(text), settings)
                .expressions()
                .expression(SparkParser.parseNamedExpression(text)));
    }

    /** Any expression, with an alias or without. */
    public LogicalExpression expression(SqlNode node) {
        return node.accept(this);
    }

    /** A call of a generator. */
    FunctionCall function(io.arclight.parser.tree.FunctionCall node) {
        return calls.visitFunctionCall(node);
    }

    /** A select list. */
    List<LogicalExpression> selectList(List<? extends SqlNode> nodes) {
        selectLists++;
        try {
            return list(nodes);
        } finally {
            selectLists--;
        }
    }

    /** Expressions in order. */
    List<LogicalExpression> list(List<? extends SqlNode> nodes) {
        return nodes.stream().map(this::expression).toList();
    }

    /** A plain call. */
    FunctionCall call(String name, SqlNode node, LogicalExpression... arguments) {
        return new FunctionCall(name, List.of(arguments), CallClauses.NONE, translation.origin(node));
    }

    /** A string that the text has in another form, such as a unit's name. */
    Constant text(String value, SqlNode node) {
        return new Constant(value, AtomicType.STRING, translation.origin(node));
    }

    @Override
    public LogicalExpression visit(SqlLiteral literal) {
        if (literal instanceof NumericLiteral number) {
            return literals.number(number);
        }
        if (literal instanceof StringLiteral string) {
            return text(string.text(), string);
        }
        Origin origin = translation.origin(literal);
        return literal.getValue() == null
                ? new Constant(null, AtomicType.NULL, origin)
                : new Constant(literal.booleanValue(), AtomicType.BOOLEAN, origin);
    }

    @Override
    public LogicalExpression visit(SqlIdentifier identifier) {
        Origin origin = translation.origin(identifier);
        List<String> names = Translation.name(identifier);
        List<String> qualifier = names.subList(0, names.size() - 1);
        if (identifier.isStar()) {
            return new Star(qualifier, Optional.empty(), List.of(), List.of(), origin);
        }
        return isPattern(identifier)
                ? new Star(qualifier, Optional.of(names.get(names.size() - 1)), List.of(), List.of(), origin)
                : new Attribute(names, 0, origin);
    }

    /** In select lists, a quoted name that is more than a word may be the pattern of columns' names. */
    private boolean isPattern(SqlIdentifier identifier) {
        int last = identifier.names.size() - 1;
        return selectLists > 0
                && translation.settings().get(Settings.QUOTED_REGEX_COLUMN_NAMES)
                && identifier.getComponentParserPosition(last).isQuoted()
                && !WORD.matcher(identifier.names.get(last)).matches();
    }

    @Override
    public LogicalExpression visit(SqlDynamicParam parameter) {
        return new Parameter("", parameter.getIndex(), translation.origin(parameter));
    }

    @Override
    public LogicalExpression visit(SqlCall call) {
        if (call instanceof ExpressionNode node) {
            return node.dispatch(calls);
        }
        return call.isA(SqlKind.QUERY)
                ? new ScalarSubquery(translation.queries().query(call), translation.origin(call))
                : operators.expression(call);
    }

    @Override
    public LogicalExpression visit(SqlNodeList list) {
        throw translation.syntaxError(list);
    }

    @Override
    public LogicalExpression visit(SqlDataTypeSpec type) {
        throw translation.syntaxError(type);
    }

    @Override
    public LogicalExpression visit(SqlIntervalQualifier qualifier) {
        throw translation.syntaxError(qualifier);
    }
}
