package io.arclight.exec.function.string;

import io.arclight.exec.column.Column;
import io.arclight.exec.column.build.ViewBuilder;
import io.arclight.exec.function.ScalarBinding;
import io.arclight.exec.function.ScalarTraits;
import io.arclight.exec.function.scalar.ColumnFunction;
import io.arclight.exec.function.scalar.Invocation;
import io.arclight.exec.function.scalar.RowLoop;
import io.arclight.exec.function.value.StringView;
import io.arclight.exec.type.AtomicType;
import io.arclight.exec.type.DataType;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;

/**
 * Replaces characters by their kind; null keeps them.
 *
 * @param upper for capital letters
 * @param lower for small letters
 * @param digit for digits
 * @param other for all others
 */
record MaskKernel(String upper, String lower, String digit, String other) implements ColumnFunction {
    ScalarBinding bind(Invocation call) {
        List<DataType> types = Collections.nCopies(call.count(), AtomicType.STRING);
        boolean nullable = call.argument(0).nullable();
        return call.kernel(this, types, AtomicType.STRING, nullable, new ScalarTraits(false, false, true));
    }

    @Override
    public Column apply(Input input) {
        Column values = input.argument(0);
        StringView view = new StringView();
        StringBuilder masked = new StringBuilder();
        return RowLoop.build(input, (row, out) -> {
            if (values.isNull(row)) {
                out.appendNulls(1);
                return;
            }
            String text = RowLoop.string(values, row, view).toString();
            masked.setLength(0);
            for (int i = 0; i < text.length(); i++) {
                append(text.charAt(i), masked);
            }
            ((ViewBuilder) out).append(masked.toString().getBytes(StandardCharsets.UTF_8));
        });
    }

    private void append(char c, StringBuilder masked) {
        String replacement = Character.isUpperCase(c)
                ? upper
                : Character.isLowerCase(c) ? lower : Character.isDigit(c) ? digit : other;
        if (replacement == null) {
            masked.append(c);
        } else {
            masked.append(replacement);
        }
    }
}
