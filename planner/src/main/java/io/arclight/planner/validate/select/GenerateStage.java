package io.arclight.planner.validate.select;

import io.arclight.exec.error.ArclightException;
import io.arclight.exec.error.ErrorCondition;
import io.arclight.planner.rel.LogicalGenerate;
import io.arclight.planner.validate.select.SelectLowering.Stage;
import io.arclight.planner.validate.typed.Placeholder;
import io.arclight.planner.validate.typed.Placeholder.GeneratedSpec;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.calcite.rel.RelNode;
import org.apache.calcite.rex.RexCall;
import org.apache.calcite.rex.RexInputRef;
import org.apache.calcite.rex.RexNode;

/** Computes the generator of a select list. */
final class GenerateStage {
    private GenerateStage() {}

    static Stage apply(Stage stage) {
        PlaceholderFinder finder = new PlaceholderFinder(GeneratedSpec.class::isInstance);
        finder.visitAll(stage.expressions());
        if (finder.found().isEmpty()) {
            return stage;
        }
        RexCall first = finder.found().iterator().next();
        GeneratedSpec generator = spec(first);
        List<RexNode> arguments = first.getOperands();
        int width = stage.rel().getRowType().getFieldCount();
        RelNode rel = LogicalGenerate.create(stage.rel(), generator.function(), arguments);
        Map<RexNode, RexNode> columns = new HashMap<>();
        for (RexCall call : finder.found()) {
            if (!spec(call).function().equals(generator.function())
                    || !call.getOperands().equals(arguments)) {
                throw new ArclightException(
                        ErrorCondition.UNSUPPORTED_GENERATOR__MULTI_GENERATOR,
                        "num",
                        "2",
                        "generators",
                        generator.function().name() + ", "
                                + spec(call).function().name());
            }
            columns.put(call, new RexInputRef(width + spec(call).column(), call.getType()));
        }
        return stage.over(rel, new Replacement(columns).applyAll(stage.expressions()));
    }

    private static GeneratedSpec spec(RexCall call) {
        return (GeneratedSpec) Placeholder.specOf(call).orElseThrow();
    }
}
