package io.arclight.exec.function.predicate;

import io.arclight.exec.function.scalar.Printer;
import io.arclight.exec.type.DataType;
import io.arclight.exec.type.DecimalType;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Prints comparisons by order. Spark compares whole numbers with a decimal literal by the next whole number, and says so in
 * the name: {@code (2 > 1)} for {@code 2 > 1.1}.
 *
 * @param symbol the operator
 */
record OrderText(String symbol) implements Printer {
    private static final Pattern LITERAL = Pattern.compile("-?\\d*\\.\\d+");

    @Override
    public String print(String name, List<String> arguments, List<DataType> types) {
        if (!name.equals(symbol)) {
            return name + "(" + String.join(", ", arguments) + ")";
        }
        String left = arguments.get(0);
        String right = arguments.get(1);
        if (types.size() == 2) {
            boolean strictlyGreater = symbol.equals(">");
            boolean strictlyLess = symbol.equals("<");
            boolean rightFloor = strictlyGreater || symbol.equals("<=");
            boolean leftFloor = strictlyLess || symbol.equals(">=");
            right = types.get(0).isIntegral() ? rounded(right, types.get(1), rightFloor) : right;
            left = types.get(1).isIntegral() ? rounded(left, types.get(0), leftFloor) : left;
        }
        return "(" + left + " " + symbol + " " + right + ")";
    }

    private static String rounded(String text, DataType type, boolean down) {
        if (!(type instanceof DecimalType) || !LITERAL.matcher(text).matches()) {
            return text;
        }
        RoundingMode mode = down ? RoundingMode.FLOOR : RoundingMode.CEILING;
        return new BigDecimal(text).setScale(0, mode).toPlainString();
    }
}
