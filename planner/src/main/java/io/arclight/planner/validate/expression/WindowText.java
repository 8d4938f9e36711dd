package io.arclight.planner.validate.expression;

import io.arclight.exec.plan.part.WindowFrame.Unit;
import io.arclight.planner.logical.WindowDefinition;
import io.arclight.planner.logical.WindowDefinition.Bound;
import io.arclight.planner.logical.WindowDefinition.Frame;
import io.arclight.planner.validate.typed.Typed;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A window as Spark prints it. */
record WindowText(WindowDefinition window, List<Typed> partition, List<Typed> keys) {
    String print(Frame frame, FrameOffsets offsets) {
        return print(printFrame(frame, offsets));
    }

    /** With a frame as Spark prints that of a function which looks at one row alone. */
    String print(long onlyRow) {
        return print("ROWS BETWEEN " + onlyRow + " FOLLOWING AND " + onlyRow + " FOLLOWING");
    }

    private String print(String frame) {
        List<String> parts = new ArrayList<>();
        if (!partition.isEmpty()) {
            parts.add(partition.stream().map(Typed::print).collect(Collectors.joining(", ", "PARTITION BY ", "")));
        }
        if (!keys.isEmpty()) {
            List<String> orders = new ArrayList<>();
            for (int i = 0; i < keys.size(); i++) {
                orders.add(keys.get(i).print()
                        + AggregateAnalyzer.printDirection(window.orderBy().get(i)));
            }
            parts.add("ORDER BY " + String.join(", ", orders));
        }
        parts.add(frame);
        return String.join(" ", parts);
    }

    /** The frame alone. */
    static String printFrame(Frame frame, FrameOffsets offsets) {
        return frame.unit() + " BETWEEN " + bound(frame.unit(), frame.lower(), offsets) + " AND "
                + bound(frame.unit(), frame.upper(), offsets);
    }

    private static String bound(Unit unit, Bound bound, FrameOffsets offsets) {
        return switch (bound.kind()) {
            case UNBOUNDED_PRECEDING -> "UNBOUNDED PRECEDING";
            case CURRENT_ROW -> "CURRENT ROW";
            case UNBOUNDED_FOLLOWING -> "UNBOUNDED FOLLOWING";
            case PRECEDING ->
                offsets.isCast(unit, bound)
                        ? "(- " + offsets.print(bound) + ") FOLLOWING"
                        : offsets.print(bound) + " PRECEDING";
            case FOLLOWING -> offsets.print(bound) + " FOLLOWING";
        };
    }
}
