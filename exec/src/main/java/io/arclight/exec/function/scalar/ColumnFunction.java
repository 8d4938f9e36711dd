package io.arclight.exec.function.scalar;

import io.arclight.exec.column.Column;
import io.arclight.exec.column.Selection;
import io.arclight.exec.expression.Expression;
import io.arclight.exec.function.ScalarImplementation;
import io.arclight.exec.memory.MemoryAccount;
import io.arclight.exec.type.DataType;
import java.util.Arrays;
import java.util.List;

/**
 * A function as a kernel on whole columns: for what works on validity, children or layout rather than on values. Equal
 * when it computes the same (an enum constant, a record).
 */
public interface ColumnFunction extends ScalarImplementation {
    /** Computes the result column, of {@link Input#length()} values, owned by the caller. */
    Column apply(Input input);

    /**
     * What a kernel gets.
     *
     * @param arguments the arguments, borrowed, all of the input's length
     * @param length the number of values
     * @param selection the rows that count; others may get any value
     * @param argumentTypes the types of the arguments
     * @param resultType the type of the result
     * @param account where buffers come from
     * @param session the session
     * @param evaluator evaluates expressions over other columns
     * @param state what {@link #newState} gave, one per expression and task
     */
    record Input(
            List<Column> arguments,
            int length,
            Selection selection,
            List<DataType> argumentTypes,
            DataType resultType,
            MemoryAccount account,
            SessionContext session,
            Evaluator evaluator,
            Object state) {
        /** An argument. */
        public Column argument(int index) {
            return arguments.get(index);
        }

        /** The value of an expression for every row of some columns; the caller owns it. */
        public Column evaluate(Expression expression, Column... columns) {
            return evaluator.evaluate(expression, List.of(columns), columns[0].length(), this);
        }

        /** The value of an expression for every row of some columns of a length; the caller owns it. */
        public Column evaluate(Expression expression, List<Column> columns, int rows) {
            return evaluator.evaluate(expression, columns, rows, this);
        }

        /**
         * An argument without a dictionary and with nulls in rows that are not selected, so that nobody looks at what lies
         * there; the caller owns it.
         */
        public Column selectedFlat(int index) {
            Column flat = argument(index).flatten(account);
            if (selection.isDense() && selection.count() == length) {
                return flat;
            }
            int[] positions = new int[length];
            Arrays.fill(positions, -1);
            for (int i = 0; i < selection.count(); i++) {
                positions[selection.position(i)] = selection.position(i);
            }
            Column selected = flat.take(positions, length, account);
            flat.release();
            return selected;
        }
    }

    /** Evaluates expressions on behalf of a kernel. */
    interface Evaluator {
        /** The value of an expression for every row of some columns; the caller owns it. */
        Column evaluate(Expression expression, List<Column> columns, int length, Input input);
    }

    /** State kept from batch to batch for each expression and task; null when there is none. */
    default Object newState(SessionContext session) {
        return null;
    }
}
