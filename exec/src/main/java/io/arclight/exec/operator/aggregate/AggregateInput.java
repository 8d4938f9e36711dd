package io.arclight.exec.operator.aggregate;

import io.arclight.exec.column.Batch;
import io.arclight.exec.column.Column;
import io.arclight.exec.expression.ColumnReference;
import io.arclight.exec.expression.Expression;
import io.arclight.exec.plan.AggregateCall;
import io.arclight.exec.plan.Aggregation;
import java.util.ArrayList;
import java.util.List;

/** The keys, arguments and filters of an aggregation, evaluated for one batch after the other. */
final class AggregateInput implements AutoCloseable {
    private final Aggregation aggregation;
    private final List<Column> keys = new ArrayList<>();
    private final List<List<Column>> arguments = new ArrayList<>();
    private final List<Column> filters = new ArrayList<>();

    AggregateInput(Aggregation aggregation) {
        this.aggregation = aggregation;
    }

    /** Evaluates everything for a batch; what was there before is released. */
    void read(Batch batch) {
        release();
        for (Expression key : aggregation.keys()) {
            keys.add(evaluate(key, batch));
        }
        for (AggregateCall call : aggregation.calls()) {
            List<Column> columns = new ArrayList<>();
            arguments.add(columns);
            call.arguments().forEach(argument -> columns.add(evaluate(argument, batch)));
            filters.add(call.filter().map(filter -> evaluate(filter, batch)).orElse(null));
        }
    }

    private Column evaluate(Expression expression, Batch batch) {
        return batch.column(((ColumnReference) expression).index()).retain();
    }

    /** The key columns. */
    List<Column> keys() {
        return keys;
    }

    /** The arguments of a call. */
    List<Column> arguments(int call) {
        return arguments.get(call);
    }

    /** The condition of a call, null when every row counts. */
    Column filter(int call) {
        return filters.get(call);
    }

    private void release() {
        keys.forEach(Column::release);
        arguments.forEach(columns -> columns.forEach(Column::release));
        filters.stream().filter(column -> column != null).forEach(Column::release);
        keys.clear();
        arguments.clear();
        filters.clear();
    }

    @Override
    public void close() {
        release();
    }
}
