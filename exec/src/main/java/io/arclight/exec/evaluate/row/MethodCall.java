package io.arclight.exec.evaluate.row;

import io.arclight.exec.evaluate.loop.PreparedCache;
import io.arclight.exec.function.scalar.Parameter;
import io.arclight.exec.function.scalar.SessionContext;
import io.arclight.exec.function.scalar.StaticMethod;
import io.arclight.exec.function.value.Int128;
import io.arclight.exec.function.value.IntervalValue;
import io.arclight.exec.function.value.NullFlag;
import io.arclight.exec.function.value.StringAppender;
import io.arclight.exec.function.value.StringView;
import io.arclight.exec.function.value.ValueCursor;
import io.arclight.exec.memory.Buffer;
import io.arclight.exec.memory.Memory;
import io.arclight.exec.memory.MemoryAccount;
import io.arclight.exec.row.CalendarInterval;
import io.arclight.exec.row.RowAppender;
import io.arclight.exec.type.AtomicType;
import io.arclight.exec.type.DataType;
import io.arclight.exec.type.DecimalType;
import io.arclight.exec.type.PhysicalType;
import io.arclight.exec.type.StructType;
import io.arclight.exec.variant.VariantVal;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** One call of a static method by reflection, with Java objects in and out. */
final class MethodCall {
    private final StaticMethod staticMethod;
    private final List<DataType> argumentTypes;
    private final DataType type;
    private final SessionContext session;
    private final MemoryAccount account;
    private final NullFlag isNull = new NullFlag();
    private Object sink;

    MethodCall(
            StaticMethod staticMethod,
            List<DataType> argumentTypes,
            DataType type,
            SessionContext session,
            MemoryAccount account) {
        this.staticMethod = staticMethod;
        this.argumentTypes = argumentTypes;
        this.type = type;
        this.session = session;
        this.account = account;
    }

    Object apply(List<Object> values) {
        Method method = staticMethod.resolve(argumentTypes, type);
        if (StaticMethod.traits(method).strict() && values.contains(null)) {
            return null;
        }
        List<Parameter> roles = StaticMethod.roles(method, values.size());
        Object[] parameters = new Object[roles.size()];
        int constant = 0;
        for (int i = 0; i < parameters.length; i++) {
            Class<?> parameter = method.getParameterTypes()[i];
            parameters[i] = switch (roles.get(i)) {
                case ARGUMENT -> argument(values.get(i), argumentTypes.get(i));
                case PREPARED -> new PreparedCache(parameter, session).get((String) values.get(i));
                case CURSOR -> cursor(values.get(i), argumentTypes.get(i));
                case RESULT -> sink = newSink(parameter);
                case NULL_FLAG -> isNull;
                case SESSION -> session;
                case CONSTANT -> staticMethod.constants().get(constant++);
            };
        }
        Object returned = invoke(method, parameters);
        return isNull.take() ? null : result(returned);
    }

    private static Object invoke(Method method, Object[] parameters) {
        try {
            return method.invoke(null, parameters);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(e.getCause());
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private Object argument(Object value, DataType from) {
        PhysicalType layout = from.physicalType();
        if (layout == PhysicalType.VIEW) {
            byte[] bytes = bytes(value);
            Buffer buffer = account.allocate(bytes.length);
            Memory.copy(bytes, 0, buffer.address(), bytes.length);
            StringView view = new StringView();
            view.set(buffer.address(), bytes.length);
            return view;
        }
        if (value instanceof CalendarInterval interval) {
            IntervalValue flyweight = new IntervalValue();
            flyweight.set(interval.months(), interval.days(), interval.microseconds());
            return flyweight;
        }
        if (value instanceof BigDecimal decimal && layout == PhysicalType.INT64) {
            return decimal.setScale(((DecimalType) from).scale())
                    .unscaledValue()
                    .longValueExact();
        }
        if (value instanceof BigDecimal decimal) {
            Int128 flyweight = new Int128();
            flyweight.set(decimal.setScale(((DecimalType) from).scale()).unscaledValue());
            return flyweight;
        }
        return value;
    }

    private static byte[] bytes(Object value) {
        if (value instanceof VariantVal variant) {
            return variant.toBytes();
        }
        return value instanceof String text ? text.getBytes(StandardCharsets.UTF_8) : (byte[]) value;
    }

    private Object cursor(Object value, DataType from) {
        try (RowAppender appender = new RowAppender(StructType.EMPTY.add("value", from), account)) {
            appender.append(value);
            ValueCursor cursor = new ValueCursor();
            cursor.set(appender.build().column(0), 0);
            return cursor;
        }
    }

    private Object newSink(Class<?> parameter) {
        if (parameter == StringAppender.class) {
            return new StringAppender(account);
        }
        return parameter == Int128.class ? new Int128() : new IntervalValue();
    }

    private Object result(Object returned) {
        if (sink instanceof StringAppender appender) {
            byte[] bytes = appender.takeBytes();
            return type == AtomicType.VARIANT
                    ? VariantVal.of(bytes)
                    : type == AtomicType.BINARY ? bytes : new String(bytes, StandardCharsets.UTF_8);
        }
        if (sink instanceof Int128 wide) {
            return new BigDecimal(wide.toBigInteger(), ((DecimalType) type).scale());
        }
        if (sink instanceof IntervalValue interval) {
            return new CalendarInterval(interval.months(), interval.days(), interval.microseconds());
        }
        return type instanceof DecimalType decimal ? BigDecimal.valueOf((Long) returned, decimal.scale()) : returned;
    }
}
