package io.arclight.exec.schedule.stage;

import io.arclight.exec.error.ArclightException;
import io.arclight.exec.error.ErrorCondition;
import io.arclight.exec.exchange.ExchangeRows;
import io.arclight.exec.plan.HashAggregate;
import io.arclight.exec.plan.PlanNode;
import io.arclight.exec.plan.Scan;
import io.arclight.exec.plan.SortAggregate;
import io.arclight.exec.plan.Union;
import io.arclight.exec.plan.Values;
import io.arclight.exec.plan.part.Aggregation;
import io.arclight.exec.schedule.QueryContext;
import io.arclight.exec.setting.Settings;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Makes a stage ready to run, when the stages it reads have ended: opens its sources, decides how its chains are cut, and
 * joins small partitions of exchanges whose number of partitions the plan leaves open.
 */
public final class StagePreparation {
    /** About how many rows a chain should have at least. */
    private static final long LEAST_ROWS = 1 << 14;

    private final Map<Stage, ExchangeRows> exchanges;
    private final RuntimeFilterPlan filters;
    private final Map<Fragment, RowSource> sources = new IdentityHashMap<>();
    private final List<Branch> branches = new ArrayList<>();
    private final int threads;

    private StagePreparation(QueryContext context, Map<Stage, ExchangeRows> exchanges, RuntimeFilterPlan filters) {
        this.exchanges = exchanges;
        this.filters = filters;
        this.threads = Math.max(1, context.settings().get(Settings.TASK_THREADS));
    }

    /**
     * Prepares a stage.
     *
     * @param exchanges what the stages that ended have left
     * @param filters what joins make known to scans
     */
    public static StageRun prepare(
            Stage stage, QueryContext context, Map<Stage, ExchangeRows> exchanges, RuntimeFilterPlan filters) {
        StagePreparation preparation = new StagePreparation(context, exchanges, filters);
        preparation.split(stage.root(), stage.keepsOrder());
        return new StageRun(stage, context, preparation.branches, preparation.sources, filters);
    }

    private void split(Fragment root, boolean keepsOrder) {
        ChainMode mode = ChainMode.of(root, keepsOrder);
        if (mode == ChainMode.TASK || !splitAtUnion(root, root, keepsOrder, false)) {
            root.forEach(this::openSource);
            if (mode == ChainMode.PARTITION) {
                groupPartitions(root);
            }
            branches.add(new Branch(root, mode, sources, threads));
        }
    }

    /**
     * Splits at a union below steps that may be done for each input apart; false when there is none.
     *
     * @param merged whether a partial aggregate is above, so that sorts serve it alone
     */
    private boolean splitAtUnion(Fragment root, Fragment at, boolean keepsOrder, boolean merged) {
        boolean partial = isPartialAggregate(at.node());
        if (at.role() != NodeRole.STREAMING && !partial && !(merged && at.role() == NodeRole.SORTING)) {
            return false;
        }
        if (at.node() instanceof Union) {
            root.forEach(fragment -> {
                if (fragment.isBroadcast()) {
                    openSource(fragment);
                }
            });
            at.inputs().forEach(input -> split(input, keepsOrder));
            return true;
        }
        for (Fragment input : at.inputs()) {
            if (!input.isBroadcast()) {
                return splitAtUnion(root, input, keepsOrder, merged || partial);
            }
        }
        return false;
    }

    private static boolean isPartialAggregate(PlanNode node) {
        return node instanceof HashAggregate hash && hash.aggregation().phase() == Aggregation.Phase.PARTIAL
                || node instanceof SortAggregate sort && sort.aggregation().phase() == Aggregation.Phase.PARTIAL;
    }

    private void openSource(Fragment fragment) {
        if (fragment.isSource()) {
            sources.computeIfAbsent(fragment, this::source);
        }
    }

    private RowSource source(Fragment fragment) {
        if (fragment.stage() != null) {
            ExchangeRows rows = exchanges.get(fragment.stage());
            return new ExchangedRows(rows, singlePartitions(rows.partitions()));
        }
        if (fragment.node() instanceof Scan scan) {
            return new ScanRows(scan.source().scan(scan.request().withRuntimeFilters(filters.slots(fragment))));
        }
        return new LiteralRows((Values) fragment.node());
    }

    private static int[] singlePartitions(int partitions) {
        return IntStream.rangeClosed(0, partitions).toArray();
    }

    private void groupPartitions(Fragment root) {
        List<Fragment> exchanged = new ArrayList<>();
        boolean together = collectExchanged(root, exchanged);
        List<ExchangeRows> rows = exchanged.stream()
                .map(fragment -> exchanges.get(fragment.stage()))
                .toList();
        if (rows.isEmpty()) {
            return;
        }
        int partitions = rows.get(0).partitions();
        if (rows.stream().anyMatch(other -> other.partitions() != partitions)) {
            if (together) {
                throw new ArclightException(
                        ErrorCondition.INTERNAL_ERROR, "message", "Exchanges below one step differ in partitions");
            }
            return;
        }
        if (rows.stream().allMatch(ExchangeRows::isAdaptive)) {
            int[] bounds = group(rows, partitions);
            exchanged.forEach(
                    fragment -> sources.put(fragment, new ExchangedRows(exchanges.get(fragment.stage()), bounds)));
        }
    }

    /**
     * Collects the exchanges whose partitions meet; the inputs of a union have nothing to do with each other and are grouped by
     * themselves. Gives whether a step needs equal partitions.
     */
    private boolean collectExchanged(Fragment fragment, List<Fragment> exchanged) {
        if (fragment.isSource()) {
            if (fragment.stage() != null && !fragment.isBroadcast()) {
                exchanged.add(fragment);
            }
            return false;
        }
        if (fragment.node() instanceof Union) {
            fragment.inputs().forEach(this::groupPartitions);
            return false;
        }
        boolean together = fragment.role() == NodeRole.PER_PARTITION;
        for (Fragment input : fragment.inputs()) {
            together |= collectExchanged(input, exchanged);
        }
        return together;
    }

    /** Bounds of groups of neighbours: the first partition of each, then the number of partitions. */
    private int[] group(List<ExchangeRows> exchanged, int partitions) {
        long[] rows = new long[partitions];
        long total = 0;
        for (int i = 0; i < partitions; i++) {
            for (ExchangeRows exchange : exchanged) {
                rows[i] += exchange.rows(i);
            }
            total += rows[i];
        }
        long groups = Math.max(1, Math.min(partitions, total / LEAST_ROWS));
        long goal = (total + groups - 1) / groups;
        List<Integer> bounds = new ArrayList<>(List.of(0));
        long inGroup = 0;
        for (int i = 0; i < partitions - 1; i++) {
            inGroup += rows[i];
            if (inGroup >= goal) {
                bounds.add(i + 1);
                inGroup = 0;
            }
        }
        bounds.add(partitions);
        return bounds.stream().mapToInt(Integer::intValue).toArray();
    }
}
