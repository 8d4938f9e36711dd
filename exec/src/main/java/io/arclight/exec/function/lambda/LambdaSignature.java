package io.arclight.exec.function.lambda;

import io.arclight.exec.type.DataType;
import java.util.List;

/**
 * What a function that takes functions makes of its other arguments.
 *
 * @param valueTypes what the caller casts the arguments that are values to
 * @param functions the parameters of each argument that is a function
 */
public record LambdaSignature(List<DataType> valueTypes, List<Parameters> functions) {
    /**
     * A parameter.
     *
     * @param type its type
     * @param nullable whether it may be null
     */
    public record Parameter(DataType type, boolean nullable) {}

    /**
     * The parameters of a function.
     *
     * @param all all of them
     * @param required how many there are unless the function names all
     */
    public record Parameters(List<Parameter> all, int required) {
        static Parameters of(Parameter... parameters) {
            return new Parameters(List.of(parameters), parameters.length);
        }

        /** The parameters of a function that names so many. */
        public List<Parameter> named(int count) {
            return count == all.size() ? all : all.subList(0, required);
        }
    }
}
