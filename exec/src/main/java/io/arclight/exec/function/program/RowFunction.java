package io.arclight.exec.function.program;

import io.arclight.exec.type.DataType;
import java.util.List;

/** What a program computes for a row. */
@FunctionalInterface
public interface RowFunction {
    /**
     * The result for a row.
     *
     * @param values the arguments, in the form of {@link io.arclight.exec.expression.Literal}; null for null
     * @param types the types of the arguments
     * @return the result in that form, or null
     * @throws Exception whatever the program throws: the query fails with FAILED_EXECUTE_UDF
     */
    Object call(Object[] values, List<DataType> types) throws Exception;
}
