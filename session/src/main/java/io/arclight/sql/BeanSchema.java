package io.arclight.sql;

import io.arclight.exec.error.ArclightException;
import io.arclight.exec.error.ErrorCondition;
import io.arclight.exec.type.ArrayType;
import io.arclight.exec.type.AtomicType;
import io.arclight.exec.type.DataType;
import io.arclight.exec.type.DecimalType;
import io.arclight.exec.type.MapType;
import io.arclight.exec.type.StructType;
import io.arclight.exec.type.TimeType;
import io.arclight.exec.variant.VariantVal;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * The readable properties of a Java bean as columns, in the order of their names.
 *
 * @param schema the columns
 * @param getters a getter per column
 */
record BeanSchema(StructType schema, List<Method> getters) {
    private static final Map<Class<?>, DataType> TYPES = Map.ofEntries(
            Map.entry(boolean.class, AtomicType.BOOLEAN),
            Map.entry(Boolean.class, AtomicType.BOOLEAN),
            Map.entry(byte.class, AtomicType.BYTE),
            Map.entry(Byte.class, AtomicType.BYTE),
            Map.entry(short.class, AtomicType.SHORT),
            Map.entry(Short.class, AtomicType.SHORT),
            Map.entry(int.class, AtomicType.INTEGER),
            Map.entry(Integer.class, AtomicType.INTEGER),
            Map.entry(long.class, AtomicType.LONG),
            Map.entry(Long.class, AtomicType.LONG),
            Map.entry(float.class, AtomicType.FLOAT),
            Map.entry(Float.class, AtomicType.FLOAT),
            Map.entry(double.class, AtomicType.DOUBLE),
            Map.entry(Double.class, AtomicType.DOUBLE),
            Map.entry(String.class, AtomicType.STRING),
            Map.entry(byte[].class, AtomicType.BINARY),
            Map.entry(VariantVal.class, AtomicType.VARIANT),
            Map.entry(BigDecimal.class, new DecimalType(38, 18)),
            Map.entry(Date.class, AtomicType.DATE),
            Map.entry(LocalDate.class, AtomicType.DATE),
            Map.entry(Timestamp.class, AtomicType.TIMESTAMP),
            Map.entry(Instant.class, AtomicType.TIMESTAMP),
            Map.entry(LocalDateTime.class, AtomicType.TIMESTAMP_NTZ),
            Map.entry(LocalTime.class, TimeType.DEFAULT));

    static BeanSchema of(Class<?> bean) {
        List<Method> getters = Arrays.stream(bean.getMethods())
                .filter(method -> method.getParameterCount() == 0
                        && method.getDeclaringClass() != Object.class
                        && !property(method).isEmpty())
                .sorted(Comparator.comparing(BeanSchema::property))
                .toList();
        StructType schema = StructType.EMPTY;
        for (Method getter : getters) {
            schema = schema.add(
                    property(getter),
                    type(getter.getGenericReturnType(), getter),
                    !getter.getReturnType().isPrimitive());
        }
        return new BeanSchema(schema, getters);
    }

    /** The SQL type of a Java type: lists and arrays of what has one, maps, too. */
    private static DataType type(Type type, Method getter) {
        DataType simple = TYPES.get(type);
        if (simple != null) {
            return simple;
        }
        if (type instanceof Class<?> array && array.isArray()) {
            return new ArrayType(
                    type(array.getComponentType(), getter),
                    !array.getComponentType().isPrimitive());
        }
        if (type instanceof ParameterizedType generic && generic.getRawType() == List.class) {
            return new ArrayType(type(generic.getActualTypeArguments()[0], getter), true);
        }
        if (type instanceof ParameterizedType generic && generic.getRawType() == Map.class) {
            Type[] arguments = generic.getActualTypeArguments();
            return new MapType(type(arguments[0], getter), type(arguments[1], getter), true);
        }
        throw new ArclightException(
                ErrorCondition.UNSUPPORTED_DATATYPE,
                "typeName",
                type.getTypeName() + " of property " + property(getter));
    }

    Row row(Object bean) {
        Object[] values = new Object[getters.size()];
        for (int i = 0; i < values.length; i++) {
            try {
                values[i] = getters.get(i).invoke(bean);
            } catch (IllegalAccessException | InvocationTargetException e) {
                throw new IllegalArgumentException("Cannot read " + getters.get(i) + " of " + bean, e);
            }
        }
        return new Row(values, schema);
    }

    private static String property(Method method) {
        String name = method.getName();
        int prefix = name.startsWith("get") ? 3 : name.startsWith("is") ? 2 : name.length();
        return prefix >= name.length() ? "" : Character.toLowerCase(name.charAt(prefix)) + name.substring(prefix + 1);
    }
}
