package io.arclight.exec.operator.aggregate;

import io.arclight.exec.column.Batch;
import io.arclight.exec.column.Column;
import io.arclight.exec.column.Selection;
import io.arclight.exec.evaluate.ExpressionEvaluator;
import io.arclight.exec.expression.Expression;
import io.arclight.exec.memory.MemoryAccount;
import io.arclight.exec.operator.TaskContext;
import io.arclight.exec.plan.part.AggregateCall;
import io.arclight.exec.plan.part.Aggregation;
import io.arclight.exec.plan.part.SortKey;
import java.util.ArrayList;
import java.util.List;

/**
 * The keys and arguments of an aggregation, evaluated for one batch after the other. Arguments of calls with a filter are
 * evaluated only for the rows that pass it.
 */
final class AggregateInput implements AutoCloseable {
    private final int keyCount;
    private final List<AggregateCall> calls;
    /** Computes the keys, then the arguments of all calls without a filter. */
    private final ExpressionEvaluator unfiltered;

    private final List<FilteredArguments> filtered = new ArrayList<>();
    private List<Column> columns = List.of();
    private List<List<Column>> arguments = List.of();

    AggregateInput(Aggregation aggregation, TaskContext context, MemoryAccount account) {
        this.keyCount = aggregation.keys().size();
        this.calls = aggregation.calls();
        List<Expression> expressions = new ArrayList<>(aggregation.keys());
        for (AggregateCall call : calls) {
            if (call.filter().isPresent()) {
                filtered.add(new FilteredArguments(call.filter().get(), expressions(call), context, account));
            } else {
                filtered.add(null);
                expressions.addAll(expressions(call));
            }
        }
        this.unfiltered = new ExpressionEvaluator(expressions, context, account);
    }

    /** The arguments, then the keys of an order that matters. */
    private static List<Expression> expressions(AggregateCall call) {
        List<Expression> expressions = new ArrayList<>(call.arguments());
        if (CallState.of(call).inputTypes().size() > expressions.size()) {
            call.ordering().stream().map(SortKey::expression).forEach(expressions::add);
        }
        return expressions;
    }

    /** Evaluates everything for a batch. */
    void read(Batch batch) {
        release();
        columns = unfiltered.evaluate(batch);
        arguments = new ArrayList<>();
        int at = keyCount;
        for (int i = 0; i < calls.size(); i++) {
            if (filtered.get(i) != null) {
                arguments.add(filtered.get(i).read(batch));
            } else {
                int count = expressions(calls.get(i)).size();
                arguments.add(columns.subList(at, at + count));
                at += count;
            }
        }
    }

    /** The key columns. */
    List<Column> keys() {
        return columns.subList(0, keyCount);
    }

    /** The arguments of a call. */
    List<Column> arguments(int call) {
        return arguments.get(call);
    }

    /** The rows that pass the filter of a call, null when every row counts. */
    Selection filter(int call) {
        return filtered.get(call) == null ? null : filtered.get(call).selection();
    }

    /** Gives back what was evaluated. */
    void release() {
        columns.forEach(Column::release);
        columns = List.of();
        for (FilteredArguments call : filtered) {
            if (call != null) {
                call.release();
            }
        }
    }

    @Override
    public void close() {
        release();
        unfiltered.close();
        for (FilteredArguments call : filtered) {
            if (call != null) {
                call.close();
            }
        }
    }
}
