package io.arclight.planner.validate.lowering;

import java.util.List;
import java.util.Map;
import org.apache.calcite.rex.RexCall;
import org.apache.calcite.rex.RexNode;
import org.apache.calcite.rex.RexShuttle;

/** Replaces some calls by others, outermost first. */
final class Replacement extends RexShuttle {
    private final Map<RexNode, RexNode> replacements;

    Replacement(Map<RexNode, RexNode> replacements) {
        this.replacements = replacements;
    }

    List<RexNode> applyAll(List<RexNode> expressions) {
        return expressions.stream().map(expression -> expression.accept(this)).toList();
    }

    @Override
    public RexNode visitCall(RexCall call) {
        RexNode replacement = replacements.get(call);
        return replacement != null ? replacement : super.visitCall(call);
    }
}
