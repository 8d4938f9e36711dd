package io.arclight.exec.evaluate;

import io.arclight.exec.column.Batch;
import io.arclight.exec.column.Column;
import io.arclight.exec.column.Selection;
import io.arclight.exec.error.ArclightException;
import io.arclight.exec.error.Origin;
import io.arclight.exec.expression.Expression;
import io.arclight.exec.function.scalar.ColumnFunction;
import io.arclight.exec.type.DataType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A call of a kernel on whole columns. */
final class ColumnFunctionNode extends Node {
    private final ColumnFunction function;
    private final List<Node> arguments;
    private final List<DataType> argumentTypes;
    private final boolean fallible;
    private final Origin origin;
    private final Map<Expression, ExpressionEvaluator> evaluators = new HashMap<>();
    private Object state;
    private boolean hasState;

    ColumnFunctionNode(ColumnFunction function, List<Node> arguments, DataType type, boolean fallible, Origin origin) {
        super(type);
        this.function = function;
        this.arguments = arguments;
        this.argumentTypes = arguments.stream().map(Node::type).toList();
        this.fallible = fallible;
        this.origin = origin;
    }

    @Override
    Column evaluate(Frame frame, Selection rows) {
        if (!hasState) {
            state = function.newState(frame.session());
            hasState = true;
        }
        List<Column> columns = new ArrayList<>(arguments.size());
        try {
            for (Node argument : arguments) {
                columns.add(argument.evaluate(frame, rows));
            }
            return function.apply(new ColumnFunction.Input(
                    columns,
                    frame.length(),
                    rows,
                    argumentTypes,
                    type(),
                    frame.account(),
                    frame.session(),
                    this::evaluate,
                    state));
        } catch (ArclightException e) {
            throw e.at(origin);
        } finally {
            Rows.release(columns);
        }
    }

    /** Evaluates an expression over other columns for a kernel. */
    private Column evaluate(Expression expression, List<Column> columns, int length, ColumnFunction.Input input) {
        return evaluators
                .computeIfAbsent(
                        expression, key -> new ExpressionEvaluator(List.of(key), input.session(), input.account()))
                .evaluate(Batch.of(columns, length))
                .get(0);
    }

    @Override
    boolean isFallible() {
        return fallible || arguments.stream().anyMatch(Node::isFallible);
    }

    @Override
    void close() {
        evaluators.values().forEach(ExpressionEvaluator::close);
        evaluators.clear();
        arguments.forEach(Node::close);
    }
}
