package io.arclight.planner.validate.lowering;

import io.arclight.planner.validate.typed.Placeholder;
import io.arclight.planner.validate.typed.Placeholder.Spec;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.calcite.rex.RexCall;
import org.apache.calcite.rex.RexNode;
import org.apache.calcite.rex.RexVisitorImpl;

/** Finds placeholders of a kind, outermost first, each once. */
public final class PlaceholderFinder extends RexVisitorImpl<Void> {
    private final Predicate<Spec> wanted;
    private final Set<RexCall> found = new LinkedHashSet<>();

    /** Finds placeholders that a test accepts. */
    public PlaceholderFinder(Predicate<Spec> wanted) {
        super(true);
        this.wanted = wanted;
    }

    /** Looks into expressions. */
    public void visitAll(List<RexNode> expressions) {
        expressions.forEach(expression -> expression.accept(this));
    }

    /** What was found. */
    public Set<RexCall> found() {
        return found;
    }

    @Override
    public Void visitCall(RexCall call) {
        if (Placeholder.specOf(call).filter(wanted).isPresent()) {
            found.add(call);
            return null;
        }
        return super.visitCall(call);
    }
}
