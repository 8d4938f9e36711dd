package io.arclight.exec.function.string;

import io.arclight.exec.error.ErrorCondition;
import io.arclight.exec.function.FunctionDescriptor;
import io.arclight.exec.function.NamedParameter;
import io.arclight.exec.function.ScalarBinding;
import io.arclight.exec.function.scalar.FunctionGroup;
import io.arclight.exec.function.scalar.Invocation;
import io.arclight.exec.type.AtomicType;
import java.util.ArrayList;
import java.util.List;

/** Hides what a text says and keeps how it looks. */
public final class Masks {
    private static final List<String> NAMES = List.of("`str`", "upperChar", "lowerChar", "digitChar", "otherChar");
    private static final List<String> DEFAULTS = List.of("X", "x", "n");

    private Masks() {}

    /** The functions of this class. */
    public static List<FunctionDescriptor> functions() {
        return new FunctionGroup(Masks.class, "string_funcs")
                .bound(
                        "mask(input[, upperChar[, lowerChar[, digitChar[, otherChar]]]]) - Replaces letters and digits.",
                        Masks::bind)
                .named(
                        NamedParameter.required("str"),
                        NamedParameter.optional("upperChar", "X"),
                        NamedParameter.optional("lowerChar", "x"),
                        NamedParameter.optional("digitChar", "n"),
                        NamedParameter.optional("otherChar", null))
                .functions();
    }

    private static ScalarBinding bind(Invocation call) {
        call.expect(1, 5);
        for (int i = 0; i < call.count(); i++) {
            if (!call.type(i).isString() && call.type(i) != AtomicType.NULL) {
                throw call.unexpectedType(i, "\"STRING\"");
            }
        }
        List<String> replacements = new ArrayList<>();
        for (int i = 1; i < NAMES.size(); i++) {
            replacements.add(
                    i < call.count() ? replacement(call, i) : i <= DEFAULTS.size() ? DEFAULTS.get(i - 1) : null);
        }
        MaskKernel kernel =
                new MaskKernel(replacements.get(0), replacements.get(1), replacements.get(2), replacements.get(3));
        return kernel.bind(call);
    }

    private static String replacement(Invocation call, int index) {
        Object value = call.constant(index, "`" + NAMES.get(index) + "`", "\"STRING\"");
        if (value != null && value.toString().codePointCount(0, value.toString().length()) != 1) {
            throw call.mismatch(ErrorCondition.DATATYPE_MISMATCH__INPUT_SIZE_NOT_ONE, "exprName", NAMES.get(index));
        }
        return (String) value;
    }
}
