package io.arclight.exec.function.program;

import static java.util.stream.Collectors.joining;

import io.arclight.exec.column.Column;
import io.arclight.exec.error.ArclightException;
import io.arclight.exec.error.ErrorCondition;
import io.arclight.exec.function.Argument;
import io.arclight.exec.function.Binding;
import io.arclight.exec.function.Documentation;
import io.arclight.exec.function.FunctionDescriptor;
import io.arclight.exec.function.FunctionKind;
import io.arclight.exec.function.ScalarBinding;
import io.arclight.exec.function.ScalarTraits;
import io.arclight.exec.function.scalar.ColumnFunction;
import io.arclight.exec.function.scalar.Invocation;
import io.arclight.exec.function.scalar.RowLoop;
import io.arclight.exec.row.ValueReader;
import io.arclight.exec.row.ValueWriter;
import io.arclight.exec.setting.Settings;
import io.arclight.exec.type.DataType;
import java.util.List;
import java.util.Locale;

/**
 * A function of a program's own. It is called for every row, nulls included, and takes arguments of any type as they are: as
 * with Spark's functions of Java nothing is known of the types that it expects.
 *
 * @param name its name
 * @param arity how many arguments it takes
 * @param resultType the type of its results
 * @param deterministic whether it gives the same for the same arguments
 * @param body what it computes
 */
public record ProgramFunction(String name, int arity, DataType resultType, boolean deterministic, RowFunction body)
        implements FunctionDescriptor {
    @Override
    public FunctionKind kind() {
        return FunctionKind.SCALAR;
    }

    @Override
    public Documentation documentation() {
        return new Documentation("N/A.", "", body.getClass());
    }

    @Override
    public String print(String writtenName, List<String> arguments) {
        return name + "(" + String.join(", ", arguments) + ")";
    }

    @Override
    public Binding bind(List<Argument> arguments, Settings settings) {
        List<DataType> types =
                new Invocation(this, arguments, settings).expect(arity).types();
        ScalarTraits traits = new ScalarTraits(false, true, deterministic);
        return new ScalarBinding(name.toLowerCase(Locale.ROOT), types, resultType, true, traits, new Rows(this));
    }

    /**
     * The loop over rows.
     *
     * @param function what is called
     */
    private record Rows(ProgramFunction function) implements ColumnFunction {
        @Override
        public Column apply(Input input) {
            List<ValueReader> readers =
                    input.argumentTypes().stream().map(ValueReader::of).toList();
            ValueWriter writer = ValueWriter.of(input.resultType());
            return RowLoop.build(input, (row, out) -> {
                Object[] values = new Object[readers.size()];
                for (int i = 0; i < values.length; i++) {
                    values[i] = readers.get(i).read(input.argument(i), row);
                }
                writer.write(call(values, input.argumentTypes()), out);
            });
        }

        private Object call(Object[] values, List<DataType> types) {
            try {
                return function.body.call(values, types);
            } catch (Exception e) {
                throw new ArclightException(
                                ErrorCondition.FAILED_EXECUTE_UDF,
                                "functionName",
                                "`" + function.name + "`",
                                "signature",
                                types.stream().map(DataType::simpleString).collect(joining(", ")),
                                "result",
                                function.resultType.simpleString(),
                                "reason",
                                e.toString())
                        .causedBy(e);
            }
        }
    }
}
