package io.arclight.planner.validate.lowering;

import io.arclight.planner.rel.LogicalGenerate;
import io.arclight.planner.validate.lowering.SelectLowering.Stage;
import io.arclight.planner.validate.scope.AddedColumns;
import io.arclight.planner.validate.typed.Placeholder;
import io.arclight.planner.validate.typed.Placeholder.GeneratedSpec;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.calcite.rel.RelNode;
import org.apache.calcite.rex.RexCall;
import org.apache.calcite.rex.RexInputRef;
import org.apache.calcite.rex.RexNode;
import org.apache.calcite.rex.RexVisitorImpl;

/** Computes the generators of a select list one after the other, those first whose columns others take. */
final class GenerateStage {
    private GenerateStage() {}

    static Stage apply(Stage stage) {
        Stage result = stage;
        for (Set<RexCall> columns = next(result); !columns.isEmpty(); columns = next(result)) {
            result = apply(result, columns);
        }
        return result;
    }

    private static Stage apply(Stage stage, Set<RexCall> columns) {
        RexCall first = columns.iterator().next();
        AddedColumns added = new AddedColumns(stage.rel(), stage.correlations());
        List<RexNode> arguments = added.withoutQueries(first.getOperands());
        RelNode input = added.rel();
        int width = input.getRowType().getFieldCount();
        RelNode rel = LogicalGenerate.create(input, spec(first).function(), arguments);
        Map<RexNode, RexNode> references = new HashMap<>();
        for (RexCall call : columns) {
            references.put(call, new RexInputRef(width + spec(call).column(), call.getType()));
        }
        return stage.over(rel, new Replacement(references).applyAll(stage.expressions()));
    }

    /** The columns of the first generator whose arguments need no other. */
    private static Set<RexCall> next(Stage stage) {
        Set<RexCall> columns = new LinkedHashSet<>();
        RexVisitorImpl<Void> finder = new RexVisitorImpl<>(true) {
            @Override
            public Void visitCall(RexCall call) {
                super.visitCall(call);
                if (isGenerated(call)
                        && call.getOperands().stream().noneMatch(GenerateStage::hasGenerated)
                        && (columns.isEmpty()
                                || spec(call).number()
                                        == spec(columns.iterator().next()).number())) {
                    columns.add(call);
                }
                return null;
            }
        };
        stage.expressions().forEach(expression -> expression.accept(finder));
        return columns;
    }

    private static boolean hasGenerated(RexNode expression) {
        return isIn(List.of(expression));
    }

    /** Whether expressions use columns of generators. */
    static boolean isIn(List<RexNode> expressions) {
        PlaceholderFinder finder = new PlaceholderFinder(GeneratedSpec.class::isInstance);
        finder.visitAll(expressions);
        return !finder.found().isEmpty();
    }

    private static boolean isGenerated(RexCall call) {
        return Placeholder.specOf(call).orElse(null) instanceof GeneratedSpec;
    }

    private static GeneratedSpec spec(RexCall call) {
        return (GeneratedSpec) Placeholder.specOf(call).orElseThrow();
    }
}
