package io.arclight.exec.function.variant;

import io.arclight.exec.error.ArclightException;
import io.arclight.exec.error.ErrorCondition;
import io.arclight.exec.function.FunctionDescriptor;
import io.arclight.exec.function.ScalarBinding;
import io.arclight.exec.function.ScalarTraits;
import io.arclight.exec.function.record.SchemaArgument;
import io.arclight.exec.function.scalar.CalledOnNull;
import io.arclight.exec.function.scalar.FunctionGroup;
import io.arclight.exec.function.scalar.Invocation;
import io.arclight.exec.function.scalar.RowLoop;
import io.arclight.exec.function.scalar.SessionContext;
import io.arclight.exec.function.scalar.StaticMethod;
import io.arclight.exec.function.value.NullFlag;
import io.arclight.exec.function.value.StringAppender;
import io.arclight.exec.function.value.StringView;
import io.arclight.exec.function.value.ValueCursor;
import io.arclight.exec.setting.Settings;
import io.arclight.exec.type.AtomicType;
import io.arclight.exec.type.CastRules;
import io.arclight.exec.type.DataType;
import io.arclight.exec.variant.Variant;
import io.arclight.exec.variant.VariantJsonReader;
import io.arclight.exec.variant.VariantShape;
import java.util.List;

/** Functions on variants, with Spark's semantics (its {@code variantExpressions}). */
public final class VariantFunctions {
    /** What {@code v:path} stands for; other types than VARIANT have no paths (in Spark they are an internal error). */
    public static final String EXTRACT = "$extract_path";

    private VariantFunctions() {}

    /** The functions of this class. */
    public static List<FunctionDescriptor> functions() {
        return new FunctionGroup(VariantFunctions.class, "variant_funcs")
                .bound("parse_json(jsonStr) - Returns the variant of a JSON text.", call -> parse(call, "parse"))
                .bound(
                        "try_parse_json(jsonStr) - Returns the variant of a JSON text, or NULL if it is none.",
                        call -> parse(call, "tryParse"))
                .bound(
                        "is_valid_variant(expr) - Returns whether the bytes of a variant can be read.",
                        call -> onVariant(call, "isValid", AtomicType.BOOLEAN))
                .bound(
                        "is_variant_null(expr) - Returns whether a variant is the null of JSON; false for NULL.",
                        call -> onVariant(call, "isNull", AtomicType.BOOLEAN))
                .bound(
                        "schema_of_variant(v) - Returns the type of a variant, as SQL writes types.",
                        call -> onVariant(call, "schema", AtomicType.STRING))
                .bound(
                        "to_variant_object(expr) - Returns the variant of an array, map or struct.",
                        VariantFunctions::toVariant)
                .bound(
                        "variant_get(v, path[, type]) - Returns what a path leads to in a variant, as a type.",
                        call -> get(call, true))
                .printed(VariantFunctions::printGet)
                .bound(
                        "try_variant_get(v, path[, type]) - Returns what a path leads to, or NULL if it is not of the type.",
                        call -> get(call, false))
                .printed(VariantFunctions::printGet)
                .bound(
                        EXTRACT + "(v, path) - Returns what a path leads to in a variant: v:path.",
                        VariantFunctions::extract)
                .printed((name, arguments) -> printGet("variant_get", arguments))
                .addAll(List.of(new VariantExplode(false), new VariantExplode(true), VariantSchema.function()))
                .functions();
    }

    private static String printGet(String name, List<String> arguments) {
        return name + "(" + String.join(", ", arguments.subList(0, Math.min(2, arguments.size()))) + ")";
    }

    private static ScalarBinding parse(Invocation call, String method) {
        call.expect(1).expectString(0);
        return call.method(
                new StaticMethod(VariantFunctions.class, method), List.of(AtomicType.STRING), AtomicType.VARIANT);
    }

    static Invocation expectVariant(Invocation call) {
        if (call.type(0) != AtomicType.VARIANT
                && !call.coercion().canCastImplicitly(call.type(0), AtomicType.VARIANT)) {
            throw call.unexpectedType(0, Invocation.quote(AtomicType.VARIANT));
        }
        return call;
    }

    private static ScalarBinding onVariant(Invocation call, String method, DataType result) {
        expectVariant(call.expect(1));
        return call.method(new StaticMethod(VariantFunctions.class, method), List.of(AtomicType.VARIANT), result);
    }

    private static ScalarBinding toVariant(Invocation call) {
        DataType type = call.expect(1).type(0);
        if (CastRules.isAtomic(type) || !CastRules.fitsVariant(type, true)) {
            throw cannotCast(call, type, AtomicType.VARIANT);
        }
        return call.kernel(
                new ToVariant("to_variant_object"),
                call.types(),
                AtomicType.VARIANT,
                call.anyNullable(),
                ScalarTraits.FALLIBLE);
    }

    private static ArclightException cannotCast(Invocation call, DataType from, DataType to) {
        return call.mismatch(
                ErrorCondition.DATATYPE_MISMATCH__CAST_WITHOUT_SUGGESTION,
                "srcType",
                Invocation.quote(from),
                "targetType",
                Invocation.quote(to));
    }

    private static ScalarBinding extract(Invocation call) {
        call.expect(2);
        if (call.type(0) != AtomicType.VARIANT) {
            throw call.unexpectedType(0, Invocation.quote(AtomicType.VARIANT));
        }
        return get(call, true);
    }

    private static ScalarBinding get(Invocation call, boolean isStrict) {
        DataType type = call.expect(2, 3).count() == 2 ? AtomicType.VARIANT : SchemaArgument.of(call, 2);
        expectVariant(call).expectString(1);
        if (!CastRules.fitsVariant(type, true)) {
            throw cannotCast(call, AtomicType.VARIANT, type);
        }
        String name = isStrict ? "variant_get" : "try_variant_get";
        boolean isConstant = call.argument(1).foldable() && call.argument(1).value() instanceof String;
        VariantPath path = isConstant ? VariantPath.of((String) call.argument(1).value(), name) : null;
        List<DataType> types = call.count() == 2
                ? List.of(AtomicType.VARIANT, AtomicType.STRING)
                : List.of(AtomicType.VARIANT, AtomicType.STRING, AtomicType.STRING);
        return call.kernel(new VariantGet(path, type, name, isStrict), types, type, true, ScalarTraits.FALLIBLE);
    }

    /** The variant of a JSON text. */
    public static void parse(StringView json, StringAppender out, SessionContext session) throws ArclightException {
        out.append(VariantJsonReader.read(json.toString(), allowsDuplicates(session)));
    }

    /** The variant of a JSON text; null when it is none. */
    public static void tryParse(StringView json, StringAppender out, NullFlag isNull, SessionContext session) {
        try {
            out.append(VariantJsonReader.read(json.toString(), allowsDuplicates(session)));
        } catch (ArclightException e) {
            isNull.set();
        }
    }

    private static boolean allowsDuplicates(SessionContext session) {
        return session.settings().get(Settings.VARIANT_ALLOW_DUPLICATE_KEYS);
    }

    /** Whether everything within can be read. */
    public static boolean isValid(StringView variant) {
        return Variant.isValid(variant.toBytes());
    }

    /** Whether it is the null of JSON. */
    @CalledOnNull
    public static boolean isNull(ValueCursor variant) throws ArclightException {
        return !variant.isNull()
                && Variant.of(RowLoop.string(variant.column(), variant.row(), new StringView())
                                .toBytes())
                        .isNull();
    }

    /** What {@code schema_of_variant} says of it. */
    public static void schema(StringView variant, StringAppender out) throws ArclightException {
        out.append(VariantShape.of(Variant.of(variant.toBytes())).sql());
    }
}
