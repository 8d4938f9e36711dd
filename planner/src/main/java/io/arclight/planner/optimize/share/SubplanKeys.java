package io.arclight.planner.optimize.share;

import io.arclight.planner.optimize.Rels;
import io.arclight.planner.rel.LogicalShared;
import io.arclight.planner.rel.RelTerms;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.apache.calcite.rel.RelNode;
import org.apache.calcite.rel.type.RelDataTypeField;

/** Numbers rels so that those with equal numbers give the same rows, whatever their columns are called. */
final class SubplanKeys {
    private final Map<List<Object>, Integer> numbers = new HashMap<>();
    private final Map<RelNode, Integer> known = new IdentityHashMap<>();
    private final Map<Integer, Integer> places = new HashMap<>();

    /** The numbers of a tree, and how often each occurs; what is shared already occurs once. */
    SubplanKeys(RelNode root) {
        count(root);
    }

    int of(RelNode rel) {
        return known.get(rel);
    }

    /** At how many places of the tree such rows are computed. */
    int places(RelNode rel) {
        return places.getOrDefault(of(rel), 0);
    }

    private void count(RelNode rel) {
        boolean seen = known.containsKey(rel);
        if (!seen || !(rel instanceof LogicalShared)) {
            rel.getInputs().forEach(this::count);
        }
        int number = seen ? known.get(rel) : number(rel);
        known.put(rel, number);
        places.merge(number, 1, Integer::sum);
    }

    private int number(RelNode rel) {
        List<Object> key = new ArrayList<>();
        key.add(rel.getClass());
        key.addAll(RelTerms.of(rel));
        rel.getInputs().forEach(input -> key.add(known.get(input)));
        rel.getRowType().getFieldList().stream().map(RelDataTypeField::getType).forEach(key::add);
        if (!Rels.isRepeatableStep(rel)) {
            key.add(new Object());
        }
        return numbers.computeIfAbsent(key, unseen -> numbers.size());
    }
}
