package io.arclight.planner.syntax;

import io.arclight.exec.setting.Settings;
import io.arclight.parser.SourceText;
import io.arclight.planner.syntax.literal.SyntaxContext;
import io.arclight.planner.syntax.literal.TypeSyntax;
import java.util.List;
import org.apache.calcite.sql.SqlIdentifier;
import org.apache.calcite.sql.SqlNode;

/** The translation of one text: its parts, which need each other. */
final class Translation extends SyntaxContext {
    private final TypeSyntax types = new TypeSyntax(this);
    private final ExpressionSyntax expressions = new ExpressionSyntax(this);
    private final QuerySyntax queries = new QuerySyntax(this);
    private final AlterTableSyntax alterations = new AlterTableSyntax(this);
    private final VariableSyntax variables = new VariableSyntax(this);
    private final FunctionDefinitionSyntax functions = new FunctionDefinitionSyntax(this);
    private final TableSyntax tables = new TableSyntax(this);
    private final StatementSyntax statements = new StatementSyntax(this);

    Translation(SourceText source, Settings settings) {
        super(source, settings);
    }

    TypeSyntax types() {
        return types;
    }

    ExpressionSyntax expressions() {
        return expressions;
    }

    QuerySyntax queries() {
        return queries;
    }

    AlterTableSyntax alterations() {
        return alterations;
    }

    VariableSyntax variables() {
        return variables;
    }

    FunctionDefinitionSyntax functions() {
        return functions;
    }

    TableSyntax tables() {
        return tables;
    }

    StatementSyntax statements() {
        return statements;
    }

    /** The parts of a name. */
    static List<String> name(SqlIdentifier identifier) {
        return List.copyOf(identifier.names);
    }

    /** A name without dots. */
    static String simple(SqlNode identifier) {
        return ((SqlIdentifier) identifier).getSimple();
    }
}
