package io.arclight.planner.validate;

import io.arclight.exec.error.ArclightException;
import io.arclight.exec.error.ErrorCondition;
import io.arclight.exec.source.DataSource;
import io.arclight.exec.source.recursion.RecursiveTable;
import io.arclight.exec.type.DataType;
import io.arclight.exec.type.StructType;
import io.arclight.planner.logical.CombinedPlan.SetOperation;
import io.arclight.planner.logical.CombinedPlan.SetOperation.Kind;
import io.arclight.planner.logical.CombinedPlan.With;
import io.arclight.planner.logical.CommonTable;
import io.arclight.planner.logical.LogicalPlan;
import io.arclight.planner.validate.RelationLookup.Definition;
import io.arclight.planner.validate.relation.AliasAnalyzer;
import io.arclight.planner.validate.relation.SetOperationAnalyzer;
import io.arclight.planner.validate.scope.AnalysisContext;
import io.arclight.planner.validate.scope.Column;
import io.arclight.planner.validate.scope.Relation;
import io.arclight.planner.validate.scope.Relations;
import java.util.ArrayList;
import java.util.List;

/**
 * A common table of WITH RECURSIVE: an anchor and, behind UNION ALL, a step over the table's own last rows. One that does not refer
 * to itself is a plain one.
 */
final class RecursionAnalyzer implements Definition {
    private final AnalysisContext context;
    private final CommonTable table;
    private final RelationLookup before;
    private final PlanAnalyzer analyzer;
    private final Definition plain;

    /**
     * The analyzer of a table.
     *
     * @param before the names that it sees beside its own
     * @param analyzer analyzes with those names
     * @param plain the table when it is not recursive
     */
    RecursionAnalyzer(
            AnalysisContext context,
            CommonTable table,
            RelationLookup before,
            PlanAnalyzer analyzer,
            Definition plain) {
        this.context = context;
        this.table = table;
        this.before = before;
        this.analyzer = analyzer;
        this.plain = plain;
    }

    @Override
    public Relation find() {
        LogicalPlan body = table.query();
        RelationLookup names = before.define(table.name(), RecursionAnalyzer::invalid);
        boolean shadowed = false;
        while (body instanceof With with) {
            names = names.with(with.tables(), with.recursive(), analyzer.with(names));
            shadowed |= with.tables().stream().anyMatch(inner -> inner.name().equalsIgnoreCase(table.name()));
            body = with.child();
        }
        if (shadowed) {
            return plain.find();
        }
        if (!(body instanceof SetOperation union) || union.kind() != Kind.UNION) {
            analyzer.with(names).analyze(body);
            return plain.find();
        }
        Relation anchor = analyzer.with(names).analyze(union.left());
        return recursive(union, anchor, names);
    }

    private static Relation invalid() {
        throw new ArclightException(ErrorCondition.INVALID_RECURSIVE_CTE);
    }

    private Relation recursive(SetOperation union, Relation anchor, RelationLookup names) {
        Relation named = AliasAnalyzer.alias(anchor, List.of(table.name()), table.columns());
        StructType schema = schema(named);
        SelfReference self = new SelfReference(analyzer, new WorkingRows(schema));
        Relation step = analyzer.with(names.define(table.name(), self)).analyze(union.right());
        if (!self.isUsed()) {
            return plain.find();
        }
        if (!union.all()) {
            throw new ArclightException(ErrorCondition.UNION_NOT_SUPPORTED_IN_RECURSIVE_CTE).at(table.origin());
        }
        List<DataType> types = types(new SetOperationAnalyzer(context, union).apply(anchor, step), anchor, step);
        RecursionRels rels = new RecursionRels(
                Relations.cast(context, anchor, types),
                Relations.cast(context, step, types),
                schema,
                self.source(),
                context.settings());
        rels.checkReferences();
        // Its steps are planned as it runs.
        context.findings().holdOnlyForNow();
        DataSource source = new RecursiveTable(table.name(), schema, rels, table.levelLimit());
        return AliasAnalyzer.alias(analyzer.scan(source), List.of(table.name()), List.of());
    }

    /** Steps may add nulls to any column. */
    private static StructType schema(Relation anchor) {
        StructType schema = new StructType();
        for (Column column : anchor.scope().columns()) {
            schema = schema.add(column.name(), column.dataType(), true);
        }
        return schema;
    }

    /** The types of the anchor, which those of the step must fit. */
    private static List<DataType> types(Relation both, Relation anchor, Relation step) {
        List<DataType> types = new ArrayList<>();
        for (Column column : both.scope().columns()) {
            int position = types.size();
            DataType first = anchor.scope().columns().get(position).dataType();
            if (!column.dataType().equals(first)) {
                throw new ArclightException(
                        ErrorCondition.CANNOT_MERGE_INCOMPATIBLE_DATA_TYPE,
                        "left",
                        "\"" + first.sql() + "\"",
                        "right",
                        "\"" + step.scope().columns().get(position).dataType().sql() + "\"");
            }
            types.add(first);
        }
        return types;
    }
}
