package io.arclight.exec.function.scalar;

import io.arclight.exec.function.ScalarImplementation;
import io.arclight.exec.function.ScalarTraits;
import io.arclight.exec.function.value.NullFlag;
import io.arclight.exec.type.DataType;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A function as a public static method on one row, see the package's description. Methods of one name differ by the
 * layouts of their arguments.
 *
 * @param owner the class, public
 * @param name the method's name
 * @param constants the objects for the method's last parameters
 */
public record StaticMethod(Class<?> owner, String name, List<Object> constants) implements ScalarImplementation {
    private static final Map<Class<?>, Map<String, List<Method>>> METHODS = new ConcurrentHashMap<>();

    /** A method without constants. */
    public StaticMethod(Class<?> owner, String name) {
        this(owner, name, List.of());
    }

    /** The method for arguments and a result of some types. */
    public Method resolve(List<DataType> arguments, DataType result) {
        for (Method method :
                METHODS.computeIfAbsent(owner, StaticMethod::methods).getOrDefault(name, List.of())) {
            if (fits(method, arguments, result)) {
                return method;
            }
        }
        throw new IllegalStateException(
                owner.getName() + "." + name + " has no form for " + arguments + " -> " + result);
    }

    private static Map<String, List<Method>> methods(Class<?> owner) {
        return Stream.of(owner.getDeclaredMethods()).collect(Collectors.groupingBy(Method::getName));
    }

    private boolean fits(Method method, List<DataType> arguments, DataType result) {
        Class<?>[] parameters = method.getParameterTypes();
        int count = arguments.size();
        if (!Modifier.isPublic(method.getModifiers()) || parameters.length < count) {
            return false;
        }
        for (int i = 0; i < count; i++) {
            if (!Parameter.takes(parameters[i], arguments.get(i).physicalType())) {
                return false;
            }
        }
        Class<?> sink = parameters.length > count ? parameters[count] : null;
        return Parameter.gives(method.getReturnType(), sink, result.physicalType()) && takesConstants(method, count);
    }

    private boolean takesConstants(Method method, int arguments) {
        List<Parameter> roles = roles(method, arguments);
        int next = 0;
        for (int i = arguments; i < roles.size(); i++) {
            if (roles.get(i) == Parameter.CONSTANT) {
                if (next == constants.size() || !method.getParameterTypes()[i].isInstance(constants.get(next))) {
                    return false;
                }
                next++;
            }
        }
        return next == constants.size();
    }

    /** What each parameter of a method is for. */
    public static List<Parameter> roles(Method method, int arguments) {
        Class<?>[] types = method.getParameterTypes();
        List<Parameter> roles = new ArrayList<>();
        for (int i = 0; i < types.length; i++) {
            roles.add(i < arguments ? Parameter.ofArgument(types[i]) : Parameter.ofTrailing(types[i], i == arguments));
        }
        return roles;
    }

    /** What may be assumed of a method. */
    public static ScalarTraits traits(Method method) {
        boolean strict = !method.isAnnotationPresent(CalledOnNull.class);
        return new ScalarTraits(strict, method.getExceptionTypes().length > 0, true);
    }

    /** Whether a method may answer null for arguments that are not. */
    public static boolean mayReturnNull(Method method) {
        return List.of(method.getParameterTypes()).contains(NullFlag.class);
    }
}
