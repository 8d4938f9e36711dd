package io.arclight.planner.rex;

import io.arclight.exec.error.Origin;
import org.apache.calcite.rel.core.AggregateCall;
import org.apache.calcite.rex.RexCall;
import org.apache.calcite.rex.RexNode;
import org.apache.calcite.sql.parser.SqlParserPos;

/**
 * A Calcite position that carries an {@link Origin}: calls keep it when they are cloned or shuttled, and it plays no part in
 * their equality.
 */
public final class SourcePosition extends SqlParserPos {
    private static final long serialVersionUID = 1L;

    private final transient Origin origin;

    private SourcePosition(Origin origin) {
        // Nobody asks Calcite where something stands; finding its line costs more than all else.
        super(1, origin.start() + 1, 1, origin.end());
        this.origin = origin;
    }

    /** The position of an origin. */
    public static SqlParserPos of(Origin origin) {
        return origin.isKnown() ? new SourcePosition(origin) : SqlParserPos.ZERO;
    }

    /** Where an expression was written; NONE unless it is a call that says so. */
    public static Origin originOf(RexNode expression) {
        return expression instanceof RexCall call ? originOf(call.getParserPosition()) : Origin.NONE;
    }

    /** Where an aggregate call was written. */
    public static Origin originOf(AggregateCall call) {
        return originOf(call.getParserPosition());
    }

    private static Origin originOf(SqlParserPos position) {
        return position instanceof SourcePosition source ? source.origin : Origin.NONE;
    }
}
