package io.arclight.planner.rex;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.calcite.rel.type.RelDataType;
import org.apache.calcite.sql.type.SqlTypeFactoryImpl;
import org.apache.calcite.sql.type.SqlTypeMappingRule;
import org.apache.calcite.sql.type.SqlTypeUtil;

/** Makes Calcite types: UTF-8, and {@link OpaqueType} treated as every other type. Stateless, one for the process. */
public final class PlannerTypeFactory extends SqlTypeFactoryImpl {
    /** The factory. */
    public static final PlannerTypeFactory INSTANCE = new PlannerTypeFactory();

    private PlannerTypeFactory() {
        super(PlannerTypeSystem.INSTANCE);
    }

    @Override
    public Charset getDefaultCharset() {
        return StandardCharsets.UTF_8;
    }

    @Override
    public RelDataType createTypeWithNullability(RelDataType type, boolean nullable) {
        if (type.isNullable() == nullable && !type.isStruct()) {
            return type;
        }
        return type instanceof OpaqueType opaque
                ? opaque(opaque, nullable)
                : super.createTypeWithNullability(type, nullable);
    }

    @Override
    public RelDataType enforceTypeWithNullability(RelDataType type, boolean nullable) {
        return type instanceof OpaqueType opaque
                ? opaque(opaque, nullable)
                : super.enforceTypeWithNullability(type, nullable);
    }

    private RelDataType opaque(OpaqueType type, boolean nullable) {
        return canonize(new OpaqueType(type.dataType(), nullable));
    }

    /** The interned type for a Spark type that Calcite does not have. */
    RelDataType createOpaqueType(OpaqueType type) {
        return canonize(type);
    }

    /**
     * The analyzer makes all inputs of a set operation or a CASE the same type, so only nullability is left to unite; for
     * anything else the answer is Calcite's.
     */
    @Override
    public RelDataType leastRestrictive(List<RelDataType> types, SqlTypeMappingRule rule) {
        RelDataType first = types.get(0);
        if (first.isStruct()) {
            return leastRestrictiveRow(types, rule);
        }
        boolean nullable = false;
        for (RelDataType type : types) {
            if (!SqlTypeUtil.equalSansNullability(this, type, first)) {
                return super.leastRestrictive(types, rule);
            }
            nullable |= type.isNullable();
        }
        return createTypeWithNullability(first, nullable);
    }

    private RelDataType leastRestrictiveRow(List<RelDataType> rows, SqlTypeMappingRule rule) {
        RelDataType first = rows.get(0);
        List<RelDataType> fieldTypes = new ArrayList<>();
        for (int field = 0; field < first.getFieldCount(); field++) {
            List<RelDataType> candidates = new ArrayList<>();
            for (RelDataType row : rows) {
                if (!row.isStruct() || row.getFieldCount() != first.getFieldCount()) {
                    return null;
                }
                candidates.add(row.getFieldList().get(field).getType());
            }
            RelDataType type = leastRestrictive(candidates, rule);
            if (type == null) {
                return null;
            }
            fieldTypes.add(type);
        }
        return createStructType(first.getStructKind(), fieldTypes, first.getFieldNames());
    }
}
