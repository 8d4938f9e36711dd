package io.arclight.exec.function.scalar;

import io.arclight.exec.error.ArclightException;
import io.arclight.exec.error.ErrorCondition;
import io.arclight.exec.function.Argument;
import io.arclight.exec.function.FunctionDescriptor;
import io.arclight.exec.function.ScalarBinding;
import io.arclight.exec.function.ScalarImplementation;
import io.arclight.exec.function.ScalarTraits;
import io.arclight.exec.setting.Settings;
import io.arclight.exec.type.AtomicType;
import io.arclight.exec.type.CastRules;
import io.arclight.exec.type.Coercion;
import io.arclight.exec.type.DataType;
import io.arclight.exec.type.TypeStructure;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A call that is being bound.
 *
 * @param function the function
 * @param arguments the arguments as written
 * @param settings the session's settings
 */
public record Invocation(FunctionDescriptor function, List<Argument> arguments, Settings settings) {
    private static final List<String> ORDINALS =
            List.of("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth");

    /** Whether the session is in ANSI mode. */
    public boolean ansi() {
        return settings.get(Settings.ANSI);
    }

    /** The coercion rules of the session. */
    public Coercion coercion() {
        return Coercion.of(ansi());
    }

    /** The number of arguments. */
    public int count() {
        return arguments.size();
    }

    /** An argument. */
    public Argument argument(int index) {
        return arguments.get(index);
    }

    /** The type of an argument before any cast. */
    public DataType type(int index) {
        return arguments.get(index).type();
    }

    /** The types of all arguments before any cast. */
    public List<DataType> types() {
        return arguments.stream().map(Argument::type).toList();
    }

    /** Whether any argument may be null. */
    public boolean anyNullable() {
        return arguments.stream().anyMatch(Argument::nullable);
    }

    /** Checks the number of arguments. */
    public Invocation expect(int least, int most) {
        expect(function.name(), count(), least, most);
        return this;
    }

    /** Checks the number of arguments of a function by its name: one that is rewritten, so that there is no invocation. */
    public static void expect(String function, int count, int least, int most) {
        if (count < least || count > most) {
            throw most == Integer.MAX_VALUE
                    ? wrongCount(function, count, "> " + (least - 1))
                    : wrongCount(
                            function,
                            count,
                            IntStream.rangeClosed(least, most).boxed().toList());
        }
    }

    /** The error for a number of arguments that is none of those the function takes, which come in ascending order. */
    public ArclightException wrongCount(List<Integer> expected) {
        return wrongCount(function.name(), count(), expected);
    }

    private static ArclightException wrongCount(String function, int count, List<Integer> expected) {
        return wrongCount(
                function, count, expected.size() == 1 ? expected.get(0).toString() : expected.toString());
    }

    private static ArclightException wrongCount(String function, int count, String expected) {
        return new ArclightException(
                ErrorCondition.WRONG_NUM_ARGS__WITHOUT_SUGGESTION,
                "functionName",
                "`" + function + "`",
                "expectedNum",
                expected,
                "actualNum",
                Integer.toString(count));
    }

    /** Checks the number of arguments. */
    public Invocation expect(int exactly) {
        return expect(exactly, exactly);
    }

    /** A binding to a static method of the owner, for given types; traits and nullability come from the method. */
    public ScalarBinding method(StaticMethod method, List<DataType> argumentTypes, DataType result) {
        for (int i = 0; i < argumentTypes.size(); i++) {
            if (!isCastable(type(i), argumentTypes.get(i))) {
                throw unexpectedType(i, quote(argumentTypes.get(i)));
            }
        }
        Method chosen = method.resolve(argumentTypes, result);
        ScalarTraits traits = StaticMethod.traits(chosen);
        boolean castMayFail = !ansi() && !argumentTypes.equals(types());
        boolean nullable = StaticMethod.mayReturnNull(chosen) || castMayFail || traits.strict() && anyNullable();
        return new ScalarBinding(function.name(), argumentTypes, result, nullable, traits, method);
    }

    private boolean isCastable(DataType from, DataType to) {
        boolean same = CastRules.isAtomic(from) == CastRules.isAtomic(to);
        return (same || from == AtomicType.NULL) && CastRules.canCast(from, to, ansi());
    }

    /** A binding to a kernel. */
    public ScalarBinding kernel(
            ScalarImplementation kernel,
            List<DataType> argumentTypes,
            DataType result,
            boolean nullable,
            ScalarTraits traits) {
        return new ScalarBinding(function.name(), argumentTypes, result, nullable, traits, kernel);
    }

    /** How the call is printed in messages, in double quotes. */
    public String sql() {
        List<String> printed = arguments.stream().map(Argument::sql).toList();
        // What a function is rewritten to has its name behind a dollar sign.
        String name = function.name().startsWith("$") ? function.name().substring(1) : function.name();
        return "\"" + function.print(name, printed, types()) + "\"";
    }

    /** The error for an argument of a wrong type; the types asked for come as Spark writes them. */
    public ArclightException unexpectedType(int index, String required) {
        return new ArclightException(
                ErrorCondition.DATATYPE_MISMATCH__UNEXPECTED_INPUT_TYPE,
                "sqlExpr",
                sql(),
                "paramIndex",
                index < ORDINALS.size() ? ORDINALS.get(index) : (index + 1) + "th",
                "requiredType",
                required,
                "inputSql",
                "\"" + argument(index).sql() + "\"",
                "inputType",
                quote(type(index)));
    }

    /**
     * The constant value of an argument; null when it is null.
     *
     * @param name the parameter's name in messages
     * @param required its type in messages
     * @throws ArclightException NON_FOLDABLE_INPUT when it is no constant
     */
    public Object constant(int index, String name, String required) {
        Argument argument = argument(index);
        if (!argument.foldable()) {
            throw mismatch(
                    ErrorCondition.DATATYPE_MISMATCH__NON_FOLDABLE_INPUT,
                    "inputName",
                    name,
                    "inputType",
                    required,
                    "inputExpr",
                    "\"" + argument.sql() + "\"");
        }
        return argument.value();
    }

    /** An error of the family DATATYPE_MISMATCH about this call; the parameters come without {@code sqlExpr}. */
    public ArclightException mismatch(ErrorCondition condition, String... parameters) {
        List<String> all = new ArrayList<>(List.of("sqlExpr", sql()));
        all.addAll(List.of(parameters));
        return new ArclightException(condition, all.toArray(String[]::new));
    }

    /** Checks that an argument can be given where a string is asked for. */
    public Invocation expectString(int index) {
        if (!coercion().canCastImplicitly(type(index), AtomicType.STRING)) {
            throw unexpectedType(index, quote(AtomicType.STRING));
        }
        return this;
    }

    /** Checks that an argument is a string or null, and not only something that could be cast to one. */
    public Invocation expectExactString(int index) {
        if (!type(index).isString() && type(index) != AtomicType.NULL) {
            throw unexpectedType(index, quote(AtomicType.STRING));
        }
        return this;
    }

    /** Checks that values of a type have an order. */
    public void requireOrder(DataType type) {
        if (!TypeStructure.isOrderable(type)) {
            throw mismatch(
                    ErrorCondition.DATATYPE_MISMATCH__INVALID_ORDERING_TYPE,
                    "functionName",
                    "`" + function.name() + "`",
                    "dataType",
                    quote(type));
        }
    }

    /** Checks that a type can be that of a map's keys. */
    public void requireMapKey(DataType key) {
        if (!TypeStructure.isMapKey(key)) {
            throw mismatch(ErrorCondition.DATATYPE_MISMATCH__INVALID_MAP_KEY_TYPE, "keyType", quote(key));
        }
    }

    /** The error for operands of an operator that do not go together. */
    public ArclightException differentTypes() {
        return new ArclightException(
                ErrorCondition.DATATYPE_MISMATCH__BINARY_OP_DIFF_TYPES,
                "sqlExpr",
                sql(),
                "left",
                quote(type(0)),
                "right",
                quote(type(1)));
    }

    /** The error for operands of a type that an operator does not take. */
    public ArclightException wrongOperandType(String required, DataType actual) {
        return new ArclightException(
                ErrorCondition.DATATYPE_MISMATCH__BINARY_OP_WRONG_TYPE,
                "sqlExpr",
                sql(),
                "inputType",
                required,
                "actualDataType",
                quote(actual));
    }

    /** The error for arguments that have no common type. */
    public ArclightException noCommonType() {
        List<String> quoted = types().stream().map(Invocation::quote).toList();
        String listed = quoted.size() == 1 ? quoted.get(0) : "[" + String.join(", ", quoted) + "]";
        return new ArclightException(
                ErrorCondition.DATATYPE_MISMATCH__DATA_DIFF_TYPES,
                "sqlExpr",
                sql(),
                "functionName",
                "`" + function.name() + "`",
                "dataType",
                listed);
    }

    /** A type as messages show it. */
    public static String quote(DataType type) {
        return "\"" + type.sql() + "\"";
    }
}
