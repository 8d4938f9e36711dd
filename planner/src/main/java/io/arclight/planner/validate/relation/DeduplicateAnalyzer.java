package io.arclight.planner.validate.relation;

import io.arclight.exec.error.Origin;
import io.arclight.exec.function.AggregateBinding;
import io.arclight.exec.function.Argument;
import io.arclight.exec.function.registry.FunctionRegistry;
import io.arclight.planner.rex.AggregateOperator;
import io.arclight.planner.rex.TypeMapping;
import io.arclight.planner.validate.scope.AnalysisContext;
import io.arclight.planner.validate.scope.Column;
import io.arclight.planner.validate.scope.Relation;
import io.arclight.planner.validate.scope.Relations;
import io.arclight.planner.validate.scope.Scope;
import io.arclight.planner.validate.scope.Suggestions;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.calcite.rel.RelCollations;
import org.apache.calcite.rel.RelNode;
import org.apache.calcite.rel.core.AggregateCall;
import org.apache.calcite.rel.logical.LogicalAggregate;
import org.apache.calcite.rel.type.RelDataType;
import org.apache.calcite.sql.parser.SqlParserPos;
import org.apache.calcite.util.ImmutableBitSet;

/** Rows that differ: in all columns, or in some, of which then any one row stays. */
public final class DeduplicateAnalyzer {
    private final AnalysisContext context;

    /** An analyzer within a query. */
    public DeduplicateAnalyzer(AnalysisContext context) {
        this.context = context;
    }

    /** Rows that differ in some columns; none named means all. */
    public Relation apply(Relation child, List<String> names) {
        Relation input = Relations.trimmed(child);
        List<Column> columns = input.scope().columns();
        Set<Integer> keys = new LinkedHashSet<>();
        for (String name : names) {
            List<Column> matches = columns.stream()
                    .filter(column -> column.name().equalsIgnoreCase(name))
                    .toList();
            if (matches.isEmpty()) {
                throw Suggestions.unresolvedColumn(List.of(name), columns, Origin.NONE);
            }
            matches.forEach(column -> keys.add(column.index()));
        }
        ImmutableBitSet groupSet = names.isEmpty() ? ImmutableBitSet.range(columns.size()) : ImmutableBitSet.of(keys);
        List<AggregateCall> calls = new ArrayList<>();
        int[] positions = new int[columns.size()];
        for (Column column : columns) {
            if (groupSet.get(column.index())) {
                positions[column.index()] = groupSet.indexOf(column.index());
            } else {
                positions[column.index()] = groupSet.cardinality() + calls.size();
                calls.add(first(column));
            }
        }
        RelNode rel = LogicalAggregate.create(input.rel(), List.of(), groupSet, null, calls);
        return Relation.of(
                rel,
                new Scope(
                        columns.stream()
                                .map(column -> at(column, positions[column.index()], rel))
                                .toList(),
                        List.of()));
    }

    private static Column at(Column column, int position, RelNode rel) {
        RelDataType type = rel.getRowType().getFieldList().get(position).getType();
        return column.at(position).typed(type);
    }

    private AggregateCall first(Column column) {
        Argument argument = new Argument(column.dataType(), column.type().isNullable(), false, null, column.name());
        AggregateBinding binding = (AggregateBinding)
                FunctionRegistry.find("first").orElseThrow().bind(List.of(argument), context.settings());
        return AggregateCall.create(
                SqlParserPos.ZERO,
                new AggregateOperator(binding),
                false,
                false,
                false,
                List.of(),
                List.of(column.index()),
                -1,
                null,
                RelCollations.EMPTY,
                TypeMapping.toRelType(binding.resultType(), binding.nullable()),
                null);
    }
}
