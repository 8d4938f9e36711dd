package io.arclight.planner.validate.name;

import io.arclight.planner.logical.NameExpression.Attribute;
import io.arclight.planner.rex.PlannerRexBuilder;
import io.arclight.planner.validate.scope.AnalysisContext;
import io.arclight.planner.validate.scope.Column;
import io.arclight.planner.validate.scope.NameMatch;
import io.arclight.planner.validate.scope.Relation;
import io.arclight.planner.validate.scope.Scope;
import io.arclight.planner.validate.typed.Typed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.apache.calcite.rel.core.CorrelationId;
import org.apache.calcite.rel.type.RelDataType;
import org.apache.calcite.rex.RexInputRef;
import org.apache.calcite.rex.RexNode;

/**
 * The columns of a relation, as references to its row; and, for the queries within the expressions over it, as fields of a
 * correlation variable.
 */
public final class RelationNames implements Namespace {
    private final AnalysisContext context;
    private final Scope scope;
    private final RelDataType rowType;
    private final Correlation correlation;

    /**
     * The names of a relation.
     *
     * @param context the query
     * @param scope the relation's columns
     * @param rowType the type of its row
     */
    public RelationNames(AnalysisContext context, Scope scope, RelDataType rowType) {
        this(context, scope, rowType, new Correlation());
    }

    private RelationNames(AnalysisContext context, Scope scope, RelDataType rowType, Correlation correlation) {
        this.context = context;
        this.scope = scope;
        this.rowType = rowType;
        this.correlation = correlation;
    }

    /** The variable, made on first use; shared by the names of one row, however wide it grows. */
    private static final class Correlation {
        private CorrelationId id;
    }

    /** The names of this relation with more columns; queries inside refer to the same row. */
    public RelationNames over(Scope wider, RelDataType widerRow) {
        return new RelationNames(context, wider, widerRow, correlation);
    }

    @Override
    public Optional<Typed> find(Attribute name) {
        return find(name, column -> new RexInputRef(column.index(), column.type()));
    }

    @Override
    public Scope scope() {
        return scope;
    }

    /** These names, for a query inside. */
    public Namespace fromInside() {
        return new Namespace() {
            @Override
            public Optional<Typed> find(Attribute name) {
                return RelationNames.this
                        .find(name, RelationNames.this::correlated)
                        .map(typed -> typed.printedAs(() -> "outer(" + fullName(name) + ")"));
            }

            @Override
            public Scope scope() {
                return scope;
            }
        };
    }

    private String fullName(Attribute name) {
        return Relation.find(scope, name)
                .map(match -> {
                    List<String> parts = new ArrayList<>(match.column().fullName());
                    parts.addAll(match.fields());
                    return String.join(".", parts);
                })
                .orElseThrow();
    }

    /** The correlation variable, if a query inside uses it. */
    public Set<CorrelationId> correlations() {
        return correlation.id == null ? Set.of() : Set.of(correlation.id);
    }

    private RexNode correlated(Column column) {
        if (correlation.id == null) {
            correlation.id = context.cluster().createCorrel();
        }
        PlannerRexBuilder builder = PlannerRexBuilder.INSTANCE;
        return builder.makeFieldAccess(builder.makeCorrel(rowType, correlation.id), column.index());
    }

    private Optional<Typed> find(Attribute name, Function<Column, RexNode> reference) {
        Optional<NameMatch> match = Relation.find(scope, name);
        return match.map(found -> {
            Column column = found.column();
            int depth = found.fields().size();
            String written = name.name().get(name.name().size() - 1 - depth);
            Typed typed = new Typed(reference.apply(column), () -> written, column.length());
            return new FieldAccess(context, name.origin()).fields(typed, found.fields());
        });
    }
}
