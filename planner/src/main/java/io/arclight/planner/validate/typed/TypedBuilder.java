package io.arclight.planner.validate.typed;

import io.arclight.exec.error.ArclightException;
import io.arclight.exec.error.ErrorCondition;
import io.arclight.exec.error.Origin;
import io.arclight.exec.expression.Cast;
import io.arclight.exec.expression.Literal;
import io.arclight.exec.function.Argument;
import io.arclight.exec.function.Binding;
import io.arclight.exec.function.FunctionDescriptor;
import io.arclight.exec.function.FunctionRewrite;
import io.arclight.exec.function.ScalarBinding;
import io.arclight.exec.function.registry.FunctionRegistry;
import io.arclight.exec.function.string.DeclaredLengths;
import io.arclight.exec.setting.Settings;
import io.arclight.exec.type.ArrayType;
import io.arclight.exec.type.AtomicType;
import io.arclight.exec.type.CastRules;
import io.arclight.exec.type.DataType;
import io.arclight.exec.type.MapType;
import io.arclight.exec.type.StructField;
import io.arclight.exec.type.StructType;
import io.arclight.planner.catalog.Variables.Variable;
import io.arclight.planner.rex.PlannerRexBuilder;
import io.arclight.planner.rex.SourcePosition;
import io.arclight.planner.rex.TypeMapping;
import io.arclight.planner.validate.scope.AnalysisContext;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import org.apache.calcite.rel.type.RelDataType;
import org.apache.calcite.rex.RexNode;
import org.apache.calcite.sql.SqlOperator;
import org.apache.calcite.sql.fun.SqlStdOperatorTable;

/** Makes expressions with Spark's coercions: what calls, CASE, casts and comparisons become, whoever asks for them. */
public final class TypedBuilder implements FunctionRewrite.Builder<Typed> {
    private static final PlannerRexBuilder REX = PlannerRexBuilder.INSTANCE;

    private final AnalysisContext context;
    private final Origin origin;

    /**
     * A builder.
     *
     * @param context the query
     * @param origin the place that everything it makes gets
     */
    public TypedBuilder(AnalysisContext context, Origin origin) {
        this.context = context;
        this.origin = origin;
    }

    @Override
    public Settings settings() {
        return context.settings();
    }

    @Override
    public Typed call(String function, List<Typed> arguments) {
        Optional<StandardPredicate> standard = StandardPredicate.find(function);
        FunctionDescriptor descriptor = FunctionRegistry.find(function).orElse(null);
        if (standard.isPresent()) {
            Typed result = standard.get().apply(this, descriptor, arguments);
            return standard.get().isPrintedByFunction(function)
                    ? result.printedAs(() -> print(descriptor, function, arguments))
                    : result;
        }
        if (descriptor == null) {
            throw unresolvedRoutine(function);
        }
        return call(descriptor, function, arguments);
    }

    /** A call of a scalar function. */
    public Typed call(FunctionDescriptor descriptor, String writtenName, List<Typed> arguments) {
        Optional<FunctionRewrite> rewrite = descriptor.rewrite();
        if (rewrite.isPresent()) {
            Typed result = inPlace(() -> rewrite.get().apply(this, arguments));
            return result.printedAs(() -> print(descriptor, writtenName, arguments));
        }
        ScalarBinding binding = (ScalarBinding) bind(descriptor, arguments);
        RexNode rex = scalar(binding, castAll(arguments, binding.argumentTypes()));
        return new Typed(rex, () -> print(descriptor, writtenName, arguments));
    }

    @Override
    public DataType type(Typed operand) {
        return operand.type();
    }

    /** {@code base[key]}: an element of an array, a value of a map, a field of a struct or of all structs of an array. */
    public Typed element(Typed base, Typed key) {
        DataType type = base.type();
        boolean struct = type instanceof StructType;
        boolean structs = type instanceof ArrayType array && array.elementType() instanceof StructType;
        boolean named = (struct || structs)
                && Folding.constant(context, key.rex())
                        .filter(name -> name.value() instanceof String)
                        .isPresent();
        if (struct && !named) {
            throw error(ErrorCondition.INVALID_EXTRACT_FIELD_TYPE, "extraction", key.quoted());
        }
        if (!struct && !(type instanceof ArrayType) && !(type instanceof MapType)) {
            throw error(ErrorCondition.INVALID_EXTRACT_BASE_FIELD_TYPE, "base", base.quoted(), "other", quote(type));
        }
        return call(named ? "." : "[", List.of(base, key));
    }

    /**
     * CHAR columns and constants that are compared, with blanks up to the length of the longest: blanks behind a text do not
     * count in comparisons of CHAR columns. As they are if a CHAR column meets anything else.
     */
    public List<Typed> padded(List<Typed> compared) {
        if (compared.stream().noneMatch(operand -> operand.length().isPresent())) {
            return compared;
        }
        List<Integer> lengths = new ArrayList<>();
        for (Typed operand : compared) {
            OptionalInt length = operand.length().isPresent() ? operand.length() : constantLength(operand);
            if (length.isEmpty()) {
                return compared;
            }
            lengths.add(length.getAsInt());
        }
        int longest = Collections.max(lengths);
        List<Typed> padded = new ArrayList<>();
        for (int i = 0; i < compared.size(); i++) {
            Typed operand = compared.get(i);
            padded.add(
                    lengths.get(i) == longest
                            ? operand
                            : operand.with(call(
                                            DeclaredLengths.PAD,
                                            DeclaredLengths.PAD.name(),
                                            List.of(operand, literal(longest, AtomicType.INTEGER)))
                                    .rex()));
        }
        return padded;
    }

    private OptionalInt constantLength(Typed operand) {
        return Folding.constant(context, operand.rex())
                .filter(literal -> literal.type().isString() && literal.value() != null)
                .map(literal -> OptionalInt.of(literal.value()
                        .toString()
                        .codePointCount(0, literal.value().toString().length())))
                .orElse(OptionalInt.empty());
    }

    /** A struct with the field names of another, which do not count when both are compared; anything else as it is. */
    public Typed namedLike(Typed value, DataType like) {
        if (!(value.type() instanceof StructType own)
                || !(like instanceof StructType other)
                || own.size() != other.size()
                || own.names().equals(other.names())) {
            return value;
        }
        StructType renamed = new StructType();
        for (int i = 0; i < own.size(); i++) {
            StructField field = own.fields().get(i);
            renamed = renamed.add(other.names().get(i), field.dataType(), field.nullable());
        }
        return new Typed(implicitCast(value, renamed), value::print);
    }

    /** How Spark prints a call. */
    public static String print(FunctionDescriptor descriptor, String writtenName, List<Typed> arguments) {
        List<String> texts = arguments.stream().map(Typed::print).toList();
        return descriptor == null
                ? writtenName + "(" + String.join(", ", texts) + ")"
                : descriptor.print(
                        writtenName, texts, arguments.stream().map(Typed::type).toList());
    }

    /** Chooses the implementation of a function for some arguments. */
    public Binding bind(FunctionDescriptor descriptor, List<Typed> arguments) {
        List<Argument> described = describe(arguments);
        return inPlace(() -> descriptor.bind(described, context.settings()));
    }

    /** Arguments as functions see them. */
    public List<Argument> describe(List<Typed> arguments) {
        List<Argument> described = new ArrayList<>(arguments.size());
        for (Typed argument : arguments) {
            Optional<Literal> value = Folding.constant(context, argument.rex());
            described.add(new Argument(
                    argument.type(),
                    argument.nullable(),
                    value.isPresent(),
                    value.map(Literal::value).orElse(null),
                    argument.print()));
        }
        return described;
    }

    /** A call of a bound scalar function. */
    public RexNode scalar(ScalarBinding binding, List<RexNode> operands) {
        return REX.function(binding, operands, origin);
    }

    /** Arguments as a binding wants them; further ones, which it took as constants, are left out. */
    public List<RexNode> castAll(List<Typed> arguments, List<DataType> types) {
        List<RexNode> cast = new ArrayList<>(types.size());
        for (int i = 0; i < types.size(); i++) {
            cast.add(implicitCast(arguments.get(i), types.get(i)));
        }
        return cast;
    }

    /** An expression made one of a type, without being seen. */
    public RexNode implicitCast(Typed operand, DataType type) {
        return Folding.cast(context, operand.rex(), type, context.castMode(), origin);
    }

    /**
     * An expression that must be a boolean.
     *
     * @param clause the parameter of the error's message that names the expression: filter, joinCondition
     */
    public RexNode condition(Typed operand, ErrorCondition otherwise, String clause) {
        DataType type = operand.type();
        if (type == AtomicType.BOOLEAN) {
            return operand.rex();
        }
        throw error(otherwise, "sqlExpr", operand.quoted(), clause, operand.quoted(), "type", quote(type));
    }

    /** A call of a standard operator with a boolean result. */
    public RexNode predicate(SqlOperator operator, List<RexNode> operands, boolean nullable) {
        return REX.predicate(operator, origin, operands, nullable);
    }

    @Override
    public Typed caseWhen(List<Typed> conditions, List<Typed> results, Typed otherwise) {
        List<Typed> all = new ArrayList<>(results);
        if (otherwise != null) {
            all.add(otherwise);
        }
        DataType type = commonType("casewhen", all);
        List<RexNode> operands = new ArrayList<>();
        boolean nullable = otherwise == null || otherwise.nullable();
        for (int i = 0; i < conditions.size(); i++) {
            operands.add(implicitCast(conditions.get(i), AtomicType.BOOLEAN));
            operands.add(implicitCast(results.get(i), type));
            nullable |= operands.get(operands.size() - 1).getType().isNullable();
        }
        operands.add(otherwise == null ? REX.nullOf(type) : implicitCast(otherwise, type));
        nullable |= operands.get(operands.size() - 1).getType().isNullable();
        RelDataType relType = TypeMapping.toRelType(type, nullable);
        RexNode rex = REX.makeCall(SourcePosition.of(origin), relType, SqlStdOperatorTable.CASE, operands);
        return new Typed(rex, () -> printCase(conditions, results, otherwise));
    }

    private static String printCase(List<Typed> conditions, List<Typed> results, Typed otherwise) {
        StringBuilder text = new StringBuilder("CASE");
        for (int i = 0; i < conditions.size(); i++) {
            text.append(" WHEN ").append(conditions.get(i).print());
            text.append(" THEN ").append(results.get(i).print());
        }
        if (otherwise != null) {
            text.append(" ELSE ").append(otherwise.print());
        }
        return text.append(" END").toString();
    }

    @Override
    public Typed coalesce(List<Typed> operands) {
        DataType type = commonType("coalesce", operands);
        List<RexNode> cast =
                operands.stream().map(operand -> implicitCast(operand, type)).toList();
        RexNode rex = cast.size() == 1 ? cast.get(0) : REX.coalesce(cast, origin);
        return new Typed(rex, () -> print(null, "coalesce", operands));
    }

    @Override
    public Typed cast(Typed operand, DataType type) {
        return cast(operand, type, context.castMode());
    }

    /** A cast that was written. */
    public Typed cast(Typed operand, DataType type, Cast.Mode mode) {
        boolean ansi = mode != Cast.Mode.LEGACY;
        if (!CastRules.canCast(operand.type(), type, ansi)) {
            ErrorCondition condition = ansi && CastRules.canCast(operand.type(), type, false)
                    ? ErrorCondition.DATATYPE_MISMATCH__CAST_WITH_CONF_SUGGESTION
                    : ErrorCondition.DATATYPE_MISMATCH__CAST_WITHOUT_SUGGESTION;
            throw error(
                    condition,
                    "sqlExpr",
                    "\"" + printCast(operand, type, mode) + "\"",
                    "srcType",
                    quote(operand.type()),
                    "targetType",
                    quote(type),
                    "config",
                    "\"spark.sql.ansi.enabled\"",
                    "configVal",
                    "'false'");
        }
        RexNode rex = REX.cast(operand.rex(), type, mode, origin);
        return new Typed(rex, () -> printCast(operand, type, mode));
    }

    /** Casts to nested types are not printed, as in Spark. */
    private static String printCast(Typed operand, DataType type, Cast.Mode mode) {
        if (!CastRules.isAtomic(type)) {
            return operand.print();
        }
        return (mode == Cast.Mode.TRY ? "TRY_CAST(" : "CAST(") + operand.print() + " AS " + type.sql() + ")";
    }

    @Override
    public Typed literal(Object value, DataType type) {
        Literal literal = new Literal(value, type);
        return new Typed(REX.constant(literal), () -> LiteralText.print(literal, context.settings()));
    }

    /** A variable of the session: a constant whose text names it. */
    public Typed variable(Variable variable) {
        Literal value = variable.value();
        return literal(value.value(), value.type())
                .printedAs(() -> "variablereference(system.session." + variable.name() + "="
                        + LiteralSql.print(value, context.settings()) + ")");
    }

    /** The type that all operands become. */
    public DataType commonType(String function, List<Typed> operands) {
        List<DataType> types = operands.stream().map(Typed::type).toList();
        return context.coercion()
                .commonType(types)
                .orElseThrow(() -> error(
                        ErrorCondition.DATATYPE_MISMATCH__DATA_DIFF_TYPES,
                        "sqlExpr",
                        "\"" + print(null, function, operands) + "\"",
                        "functionName",
                        "`" + function + "`",
                        "dataType",
                        types.stream()
                                .map(TypedBuilder::quote)
                                .toList()
                                .toString()
                                .replace('[', '(')
                                .replace(']', ')')));
    }

    /** A type as messages quote it. */
    public static String quote(DataType type) {
        return "\"" + type.sql() + "\"";
    }

    /** An error at this builder's place, with names and values of parameters in turn. */
    public ArclightException error(ErrorCondition condition, String... parameters) {
        return new ArclightException(condition, parameters).at(origin);
    }

    /** The error that there is no such function. */
    public ArclightException unresolvedRoutine(String name) {
        return new ArclightException(
                ErrorCondition.UNRESOLVED_ROUTINE,
                Map.of(
                        "routineName",
                        "`" + name.toLowerCase(Locale.ROOT) + "`",
                        "searchPath",
                        "[`system`.`builtin`, `system`.`session`, `spark_catalog`.`default`]"),
                origin,
                null);
    }

    /** What an action gives; its errors get this builder's place. */
    public <T> T inPlace(Supplier<T> action) {
        try {
            return action.get();
        } catch (ArclightException e) {
            throw e.at(origin);
        }
    }
}
