package io.arclight.exec.function.misc;

import io.arclight.exec.column.Column;
import io.arclight.exec.column.build.FixedWidthBuilder;
import io.arclight.exec.column.build.ViewBuilder;
import io.arclight.exec.function.FunctionDescriptor;
import io.arclight.exec.function.ScalarBinding;
import io.arclight.exec.function.ScalarTraits;
import io.arclight.exec.function.scalar.ColumnFunction;
import io.arclight.exec.function.scalar.FunctionGroup;
import io.arclight.exec.function.scalar.Invocation;
import io.arclight.exec.function.scalar.RowLoop;
import io.arclight.exec.function.scalar.SessionContext;
import io.arclight.exec.function.value.StringAppender;
import io.arclight.exec.memory.Memory;
import io.arclight.exec.type.AtomicType;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The session, types, numbers of rows, chance. */
public final class SessionFunctions {
    private static final ScalarTraits RANDOM = new ScalarTraits(false, false, false);

    private SessionFunctions() {}

    /** The functions of this class. */
    public static List<FunctionDescriptor> functions() {
        return new FunctionGroup(SessionFunctions.class, "misc_funcs")
                .bound("typeof(expr) - Returns the type of the input as DDL.", SessionFunctions::typeOf)
                .add("version() - Returns the version of Spark that the dialect is of.", "version() string")
                .add("current_user() - Returns the user's name.", "user() string")
                .alias("user", "session_user")
                .bound(
                        "monotonically_increasing_id() - Returns increasing numbers, not consecutive ones.",
                        call -> call.expect(0).kernel(Kernel.ROW_ID, List.of(), AtomicType.LONG, false, RANDOM))
                .bound("spark_partition_id() - Returns the number of the task.", call -> call.expect(0)
                        .kernel(Kernel.TASK, List.of(), AtomicType.INTEGER, false, RANDOM))
                .bound("uuid([seed]) - Returns a random UUID.", RandomUuid::bind)
                .functions();
    }

    private static ScalarBinding typeOf(Invocation call) {
        call.expect(1);
        String name = call.type(0).simpleString();
        return call.kernel(
                new TypeName(name), call.types(), AtomicType.STRING, false, new ScalarTraits(false, false, true));
    }

    /** The version whose behaviour is followed. */
    public static void version(StringAppender out) {
        out.append("4.2.0");
    }

    /** The user. */
    public static void user(StringAppender out, SessionContext session) {
        out.append(session.user());
    }

    /**
     * The name of a type.
     *
     * @param name the name
     */
    private record TypeName(String name) implements ColumnFunction {
        @Override
        public Column apply(Input input) {
            byte[] bytes = name.getBytes(StandardCharsets.UTF_8);
            return RowLoop.build(input, (row, out) -> ((ViewBuilder) out).append(bytes));
        }
    }

    private enum Kernel implements ColumnFunction {
        ROW_ID {
            @Override
            public Object newState(SessionContext session) {
                return new long[] {(long) session.task() << 33};
            }

            @Override
            public Column apply(Input input) {
                long[] next = (long[]) input.state();
                return RowLoop.build(
                        input, (row, out) -> Memory.putLong(((FixedWidthBuilder) out).append(), next[0]++));
            }
        },
        TASK {
            @Override
            public Column apply(Input input) {
                int task = input.session().task();
                return RowLoop.build(input, (row, out) -> Memory.putInt(((FixedWidthBuilder) out).append(), task));
            }
        }
    }
}
