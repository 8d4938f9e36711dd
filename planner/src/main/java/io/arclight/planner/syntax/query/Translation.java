package io.arclight.planner.syntax.query;

import io.arclight.exec.setting.Settings;
import io.arclight.parser.SourceText;
import io.arclight.planner.syntax.literal.SyntaxContext;
import io.arclight.planner.syntax.literal.TypeSyntax;
import java.util.List;
import org.apache.calcite.sql.SqlIdentifier;
import org.apache.calcite.sql.SqlNode;

/** The translation of one text: its parts, which need each other. */
public final class Translation extends SyntaxContext {
    private final TypeSyntax types = new TypeSyntax(this);
    private final ExpressionSyntax expressions = new ExpressionSyntax(this);
    private final QuerySyntax queries = new QuerySyntax(this);

    /** The translation of a text that is read with some settings. */
    public Translation(SourceText source, Settings settings) {
        super(source, settings);
    }

    /** Reads types. */
    public TypeSyntax types() {
        return types;
    }

    /** Reads expressions. */
    public ExpressionSyntax expressions() {
        return expressions;
    }

    /** Reads queries. */
    public QuerySyntax queries() {
        return queries;
    }

    /** The parts of a name. */
    public static List<String> name(SqlIdentifier identifier) {
        return List.copyOf(identifier.names);
    }

    /** A name without dots. */
    public static String simple(SqlNode identifier) {
        return ((SqlIdentifier) identifier).getSimple();
    }
}
