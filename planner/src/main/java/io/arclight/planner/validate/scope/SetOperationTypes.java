package io.arclight.planner.validate.scope;

import io.arclight.exec.error.ArclightException;
import io.arclight.exec.error.ErrorCondition;
import io.arclight.exec.type.AtomicType;
import io.arclight.exec.type.DataType;
import io.arclight.exec.type.MapType;
import io.arclight.exec.type.TypeStructure;
import io.arclight.planner.rex.TypeMapping;
import org.apache.calcite.rel.type.RelDataType;

/** What set operations and DISTINCT ask of the types of columns. */
public final class SetOperationTypes {
    private SetOperationTypes() {}

    /**
     * Checks that rows can be told apart by a column.
     *
     * @throws ArclightException UNSUPPORTED_FEATURE.SET_OPERATION_ON_MAP_TYPE when it holds maps, and
     *     SET_OPERATION_ON_VARIANT_TYPE when it holds variants
     */
    public static void requireComparable(String name, RelDataType type) {
        DataType dataType = TypeMapping.toDataType(type);
        boolean hasMaps = TypeStructure.contains(dataType, part -> part instanceof MapType);
        if (hasMaps || TypeStructure.contains(dataType, part -> part == AtomicType.VARIANT)) {
            throw new ArclightException(
                    hasMaps
                            ? ErrorCondition.UNSUPPORTED_FEATURE__SET_OPERATION_ON_MAP_TYPE
                            : ErrorCondition.UNSUPPORTED_FEATURE__SET_OPERATION_ON_VARIANT_TYPE,
                    "colName",
                    "`" + name + "`",
                    "dataType",
                    "\"" + dataType.sql() + "\"");
        }
    }
}
