package io.arclight.planner.optimize.join;

import java.util.List;
import java.util.Optional;
import org.apache.calcite.rel.RelNode;
import org.apache.calcite.rel.core.JoinRelType;
import org.apache.calcite.rex.RexNode;

/**
 * An input of a tree of joins. Its columns have numbers that no other leaf's have.
 *
 * @param rel the rows
 * @param offset the number of its first column
 * @param attachment how it is joined when not by an inner join
 */
record JoinLeaf(RelNode rel, int offset, Optional<Attachment> attachment) {
    /**
     * A join that keeps the leaf on its right side by itself.
     *
     * @param type SEMI, ANTI, LEFT or LEFT_MARK
     * @param conjuncts its condition over numbered columns
     * @param markColumn the number of the mark, or -1
     */
    record Attachment(JoinRelType type, List<RexNode> conjuncts, int markColumn) {}

    int width() {
        return rel.getRowType().getFieldCount();
    }
}
