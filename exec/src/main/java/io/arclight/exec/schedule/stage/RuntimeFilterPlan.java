package io.arclight.exec.schedule.stage;

import io.arclight.exec.expression.ColumnReference;
import io.arclight.exec.expression.Expression;
import io.arclight.exec.operator.join.JoinSpec;
import io.arclight.exec.operator.join.KeyPublication;
import io.arclight.exec.plan.BroadcastHashJoin;
import io.arclight.exec.plan.Filter;
import io.arclight.exec.plan.Limit;
import io.arclight.exec.plan.PlanNode;
import io.arclight.exec.plan.Scan;
import io.arclight.exec.plan.TopN;
import io.arclight.exec.plan.Values;
import io.arclight.exec.plan.part.Side;
import io.arclight.exec.source.filter.RuntimeFilterSlot;
import io.arclight.exec.type.StructType;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which scans leave out rows by the keys of which joins. A join whose probe rows are of no use without a match makes its
 * build keys known to the scans of its stage whose columns its probe keys are, if something below the build side may have
 * left out rows of its tables: the keys of a whole table leave out next to nothing.
 */
public final class RuntimeFilterPlan {
    private static final Set<Class<? extends PlanNode>> NARROWING =
            Set.of(Filter.class, Limit.class, TopN.class, Values.class);

    private final Map<Fragment, List<RuntimeFilterSlot>> slots = new IdentityHashMap<>();
    private final Map<Fragment, List<KeyPublication>> publications = new IdentityHashMap<>();
    private final Map<PlanNode, List<Source>> sources = new IdentityHashMap<>();
    private int nextSlot;

    private RuntimeFilterPlan() {}

    /**
     * What a scan's column is filtered by.
     *
     * @param column the column's position among those requested
     * @param key the key over the join's build rows
     * @param build names and types of the build rows
     */
    public record Source(int column, Expression key, StructType build) {}

    /** The plan for some stages. */
    public static RuntimeFilterPlan of(List<Stage> stages) {
        RuntimeFilterPlan plan = new RuntimeFilterPlan();
        for (Stage stage : stages) {
            stage.root().forEach(plan::addJoin);
        }
        return plan;
    }

    /** Where a scan looks filters up. */
    List<RuntimeFilterSlot> slots(Fragment scan) {
        return slots.getOrDefault(scan, List.of());
    }

    /** What a join makes known. */
    List<KeyPublication> publications(Fragment join) {
        return publications.getOrDefault(join, List.of());
    }

    /** What the columns of a scan are filtered by. */
    public List<Source> sources(PlanNode scan) {
        return sources.getOrDefault(scan, List.of());
    }

    private void addJoin(Fragment fragment) {
        if (!(fragment.node() instanceof BroadcastHashJoin join) || fragment.isSource() || keepsProbe(join)) {
            return;
        }
        JoinSpec spec = JoinSpec.of(join);
        Fragment build = fragment.input(join.buildSide().ordinal());
        if (!isSelective(build)) {
            return;
        }
        for (int key = 0; key < spec.keyTypes().size(); key++) {
            if (spec.keys().nullSafe().get(key)) {
                continue;
            }
            if (spec.probeKeys().get(key) instanceof ColumnReference column) {
                Source source = new Source(-1, spec.buildKeys().get(key), spec.build());
                int slot = nextSlot;
                if (follow(fragment.input(spec.probeSide().ordinal()), column.index(), source)) {
                    publications
                            .computeIfAbsent(fragment, node -> new ArrayList<>())
                            .add(new KeyPublication(key, slot));
                    nextSlot++;
                }
            }
        }
    }

    /** Whether a probe row without a match means something. */
    private static boolean keepsProbe(BroadcastHashJoin join) {
        return switch (join.type()) {
            case INNER, LEFT_SEMI -> false;
            case LEFT, LEFT_ANTI -> join.buildSide() == Side.RIGHT;
            case RIGHT -> join.buildSide() == Side.LEFT;
            case FULL, NULL_AWARE_LEFT_ANTI, LEFT_MARK -> true;
        };
    }

    /** Goes down to the scans a column comes from; whether there are any within the stage. */
    private boolean follow(Fragment fragment, int column, Source source) {
        if (fragment.stage() != null) {
            return false;
        }
        if (fragment.node() instanceof Scan) {
            slots.computeIfAbsent(fragment, scan -> new ArrayList<>()).add(new RuntimeFilterSlot(column, nextSlot));
            sources.computeIfAbsent(fragment.node(), scan -> new ArrayList<>())
                    .add(new Source(column, source.key(), source.build()));
            return true;
        }
        boolean found = false;
        for (ColumnOrigins.Origin origin : ColumnOrigins.of(fragment.node(), column)) {
            found |= follow(fragment.input(origin.input()), origin.column(), source);
        }
        return found;
    }

    /** Whether some step may have left out rows that a table has. */
    private static boolean isSelective(Fragment fragment) {
        Fragment at = fragment.stage() == null ? fragment : fragment.stage().root();
        return NARROWING.contains(at.node().getClass())
                || at.inputs().stream().anyMatch(RuntimeFilterPlan::isSelective);
    }
}
