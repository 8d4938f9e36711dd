package io.arclight.planner.explain;

import io.arclight.exec.metric.QueryMetrics;
import io.arclight.exec.plan.PlanNode;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * The physical part of EXPLAIN.
 *
 * @param plan the plan
 * @param estimatedRows about how many rows each step gives, by identity of the step; a step may be missing
 * @param reasons why steps were chosen, by identity; most have none
 * @param runtimeFilters whether joins filter scans when it runs
 */
public record PlanExplanation(
        PlanNode plan,
        Map<PlanNode, Double> estimatedRows,
        Map<PlanNode, Supplier<String>> reasons,
        boolean runtimeFilters) {
    private static final String HEADER = "== Physical Plan ==\n";

    /** What is known of this plan, for one that has further steps above it. */
    public PlanExplanation of(PlanNode above) {
        return new PlanExplanation(above, estimatedRows, reasons, runtimeFilters);
    }

    /** The lines of the steps. */
    NodeText nodeText() {
        return runtimeFilters ? new NodeText(plan) : new NodeText();
    }

    /** The tree below {@code == Physical Plan ==}, as plain EXPLAIN prints it. */
    public String simple() {
        return HEADER + tree();
    }

    /** The bare tree. */
    public String tree() {
        NodeText text = nodeText();
        return new PlanTree(node -> node.accept(text)).draw(plan);
    }

    /** A tree of names and numbers, then every step with its details: EXPLAIN FORMATTED. */
    public String formatted() {
        Map<PlanNode, Integer> numbers = number();
        StringBuilder out = new StringBuilder(HEADER);
        out.append(new PlanTree(node -> name(node) + " (" + numbers.get(node) + ")").draw(plan));
        List<PlanNode> nodes = new ArrayList<>();
        collect(plan, nodes);
        for (PlanNode node : nodes) {
            out.append("\n\n(")
                    .append(numbers.get(node))
                    .append(") ")
                    .append(name(node))
                    .append('\n');
            out.append(details(node));
        }
        return out.append('\n').toString();
    }

    /** What a run did: EXPLAIN ANALYZE. */
    public String analyzed(QueryMetrics metrics) {
        return QueryProfile.of(this, metrics).text();
    }

    /** The tree with the optimizer's estimates: EXPLAIN COST. */
    public String estimated() {
        NodeText text = nodeText();
        return HEADER + new PlanTree(node -> node.accept(text) + " (estimated rows=" + estimate(node) + ")").draw(plan);
    }

    private String details(PlanNode node) {
        StringBuilder out = new StringBuilder();
        if (!node.inputs().isEmpty()) {
            out.append("Input [").append(node.inputs().size()).append("]: ");
            out.append(node.inputs().stream()
                    .map(input -> NodeText.columns(input.schema()))
                    .collect(Collectors.joining(", ")));
            out.append('\n');
        }
        out.append("Output [").append(node.schema().size()).append("]: ");
        out.append(NodeText.columns(node.schema())).append('\n');
        String text = node.accept(nodeText());
        String arguments = text.substring(name(node).length()).trim();
        if (!arguments.isEmpty()) {
            out.append("Arguments: ").append(arguments).append('\n');
        }
        return out.append("Estimated rows: ")
                .append(estimate(node))
                .append('\n')
                .toString();
    }

    private String estimate(PlanNode node) {
        Double rows = estimatedRows.get(node);
        return rows == null ? "?" : String.format(Locale.ROOT, "%.0f", rows);
    }

    private Map<PlanNode, Integer> number() {
        List<PlanNode> nodes = new ArrayList<>();
        collect(plan, nodes);
        Map<PlanNode, Integer> numbers = new IdentityHashMap<>();
        nodes.forEach(node -> numbers.put(node, numbers.size() + 1));
        return numbers;
    }

    /** Inputs before the steps that take them, as Spark numbers them. */
    private static void collect(PlanNode node, List<PlanNode> into) {
        node.inputs().forEach(input -> collect(input, into));
        into.add(node);
    }

    /** The first word of a step's line. */
    private static String name(PlanNode node) {
        String text = node.accept(new NodeText());
        int end = 0;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return text.substring(0, end);
    }
}
