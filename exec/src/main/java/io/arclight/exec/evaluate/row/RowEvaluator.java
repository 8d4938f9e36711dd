package io.arclight.exec.evaluate.row;

import io.arclight.exec.column.Batch;
import io.arclight.exec.column.Column;
import io.arclight.exec.column.Selection;
import io.arclight.exec.error.ArclightException;
import io.arclight.exec.error.Origin;
import io.arclight.exec.expression.And;
import io.arclight.exec.expression.Call;
import io.arclight.exec.expression.Case;
import io.arclight.exec.expression.Cast;
import io.arclight.exec.expression.Coalesce;
import io.arclight.exec.expression.ColumnReference;
import io.arclight.exec.expression.Expression;
import io.arclight.exec.expression.ExpressionVisitor;
import io.arclight.exec.expression.Literal;
import io.arclight.exec.expression.Or;
import io.arclight.exec.function.ScalarImplementation;
import io.arclight.exec.function.conversion.CastFunctions;
import io.arclight.exec.function.predicate.Membership;
import io.arclight.exec.function.scalar.ColumnFunction;
import io.arclight.exec.function.scalar.SessionContext;
import io.arclight.exec.function.scalar.StaticMethod;
import io.arclight.exec.memory.MemoryAccount;
import io.arclight.exec.memory.MemoryLimit;
import io.arclight.exec.memory.QueryMemory;
import io.arclight.exec.row.RowAppender;
import io.arclight.exec.row.RowCursor;
import io.arclight.exec.type.AtomicType;
import io.arclight.exec.type.DataType;
import io.arclight.exec.type.StructType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Evaluates expressions for one row of Java objects, without loops, selections or dictionaries: for folding constants, and
 * as the judge of the other evaluators. Values are in the form described at {@link Literal}.
 */
public final class RowEvaluator {
    private static final long SCRATCH_BYTES = 1L << 30;
    private static final long CONSTANT_BYTES = 1L << 22;

    private final SessionContext session;
    private final long scratchBytes;

    /** An evaluator within a session. */
    public RowEvaluator(SessionContext session) {
        this(session, SCRATCH_BYTES);
    }

    private RowEvaluator(SessionContext session, long scratchBytes) {
        this.session = session;
        this.scratchBytes = scratchBytes;
    }

    /**
     * An evaluator for what a plan holds as constants: values of more than a few megabytes are {@code UNABLE_TO_ACQUIRE_MEMORY},
     * because as objects they are many times larger, and no query's limit counts them.
     */
    public static RowEvaluator ofConstants(SessionContext session) {
        return new RowEvaluator(session, CONSTANT_BYTES);
    }

    /**
     * The value of an expression for a row.
     *
     * @param row the values of the columns; may be empty when the expression refers to none
     * @throws ArclightException an error of the expression, with its place
     */
    public Object evaluate(Expression expression, Object... row) {
        try (QueryMemory memory = new QueryMemory(MemoryLimit.ofScratch(scratchBytes))) {
            return expression.accept(new Visitor(row, memory.account("row evaluator")));
        }
    }

    private final class Visitor implements ExpressionVisitor<Object> {
        private final Object[] row;
        private final MemoryAccount account;

        Visitor(Object[] row, MemoryAccount account) {
            this.row = row;
            this.account = account;
        }

        @Override
        public Object visitColumn(ColumnReference column) {
            return row[column.index()];
        }

        @Override
        public Object visitLiteral(Literal literal) {
            return literal.value();
        }

        @Override
        public Object visitCall(Call call) {
            List<DataType> types =
                    call.arguments().stream().map(Expression::type).toList();
            return apply(call.function().implementation(), values(call.arguments()), types, call.type(), call.origin());
        }

        @Override
        public Object visitCast(Cast cast) {
            Expression operand = CastFunctions.operand(cast);
            Object value = operand.accept(this);
            DataType from = operand.type();
            if (CastFunctions.isIdentity(from, cast.type())) {
                return value;
            }
            ScalarImplementation implementation = CastFunctions.of(from, cast.type(), cast.mode());
            List<Object> values = new ArrayList<>();
            values.add(value);
            return apply(implementation, values, List.of(from), cast.type(), cast.origin());
        }

        private List<Object> values(List<Expression> expressions) {
            List<Object> values = new ArrayList<>();
            expressions.forEach(expression -> values.add(expression.accept(this)));
            return values;
        }

        private Object apply(
                ScalarImplementation implementation,
                List<Object> values,
                List<DataType> types,
                DataType type,
                Origin origin) {
            try {
                if (implementation instanceof Membership.InList) {
                    return isMember(values, types);
                }
                return implementation instanceof StaticMethod method
                        ? new MethodCall(method, types, type, session, account).apply(values)
                        : kernel((ColumnFunction) implementation, values, types, type);
            } catch (ArclightException e) {
                throw e.at(origin);
            }
        }

        private Object isMember(List<Object> values, List<DataType> types) {
            StaticMethod equality = Membership.equality(types.get(0));
            Object result = false;
            for (int i = 1; i < values.size(); i++) {
                Object equal = new MethodCall(equality, types.subList(0, 2), AtomicType.BOOLEAN, session, account)
                        .apply(Arrays.asList(values.get(0), values.get(i)));
                if (Boolean.TRUE.equals(equal)) {
                    return true;
                }
                result = equal == null ? null : result;
            }
            return result;
        }

        private Object kernel(ColumnFunction function, List<Object> values, List<DataType> types, DataType type) {
            StructType schema = StructType.EMPTY;
            for (int i = 0; i < types.size(); i++) {
                schema = schema.add("c" + i, types.get(i));
            }
            try (RowAppender appender = new RowAppender(schema, account)) {
                appender.append(values.toArray());
                Batch batch = appender.build();
                ColumnFunction.Input input = new ColumnFunction.Input(
                        batch.columns(),
                        1,
                        batch.selection(),
                        types,
                        type,
                        account,
                        session,
                        this::evaluate,
                        function.newState(session));
                return read(Batch.of(List.of(function.apply(input)), 1), type);
            }
        }

        /** Evaluates an expression over other columns for a kernel, row by row here, too. */
        private Column evaluate(Expression expression, List<Column> columns, int length, ColumnFunction.Input input) {
            Object[] values = new Object[columns.size()];
            DataType[] types = new DataType[columns.size()];
            collectTypes(expression, types);
            StructType schema = StructType.EMPTY.add("value", expression.type());
            try (RowAppender appender = new RowAppender(schema, account)) {
                for (int i = 0; i < length; i++) {
                    for (int j = 0; j < values.length; j++) {
                        values[j] = types[j] == null ? null : value(columns.get(j), types[j], i, length);
                    }
                    appender.append(expression.accept(new Visitor(values, account)));
                }
                return appender.build().column(0);
            }
        }

        private static void collectTypes(Expression expression, DataType[] types) {
            if (expression instanceof ColumnReference column) {
                types[column.index()] = column.type();
            }
            expression.children().forEach(child -> collectTypes(child, types));
        }

        private static Object value(Column column, DataType type, int row, int length) {
            RowCursor cursor = new RowCursor(StructType.EMPTY.add("value", type));
            cursor.reset(new Batch(List.of(column), length, new Selection(new int[] {row}, 1)));
            cursor.next();
            return cursor.get(0);
        }

        @Override
        public Object visitAnd(And and) {
            return logical(and.operands(), false);
        }

        @Override
        public Object visitOr(Or or) {
            return logical(or.operands(), true);
        }

        /** The first operand with the deciding value decides; otherwise null if any is null. */
        private Object logical(List<Expression> operands, boolean deciding) {
            Object result = !deciding;
            for (Expression operand : operands) {
                Object value = operand.accept(this);
                if (value == null) {
                    result = null;
                } else if ((Boolean) value == deciding) {
                    return deciding;
                }
            }
            return result;
        }

        @Override
        public Object visitCase(Case expression) {
            for (Case.Branch branch : expression.branches()) {
                if (Boolean.TRUE.equals(branch.condition().accept(this))) {
                    return branch.result().accept(this);
                }
            }
            return expression.otherwise().accept(this);
        }

        @Override
        public Object visitCoalesce(Coalesce coalesce) {
            for (Expression operand : coalesce.operands()) {
                Object value = operand.accept(this);
                if (value != null) {
                    return value;
                }
            }
            return null;
        }
    }

    /** The only value of a batch. */
    static Object read(Batch batch, DataType type) {
        RowCursor cursor = new RowCursor(StructType.EMPTY.add("value", type));
        cursor.reset(batch);
        cursor.next();
        return cursor.get(0);
    }
}
