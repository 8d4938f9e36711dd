package io.arclight.exec.function.statistic;

import static io.arclight.exec.function.aggregate.BasicAggregates.binding;

import io.arclight.exec.function.AggregateBinding;
import io.arclight.exec.function.AggregateImplementation;
import io.arclight.exec.function.FunctionDescriptor;
import io.arclight.exec.function.aggregate.AggregateFunction;
import io.arclight.exec.function.aggregate.ConstantArguments;
import io.arclight.exec.function.aggregate.Count;
import io.arclight.exec.function.scalar.Invocation;
import io.arclight.exec.type.AtomicType;
import io.arclight.exec.type.DataType;
import java.util.Collections;
import java.util.List;

/** Variance, correlation, regression, bits, estimates. */
public final class StatisticalAggregates {
    private static final DataType DOUBLE = AtomicType.DOUBLE;
    private static final double DEFAULT_DEVIATION = 0.05;

    private StatisticalAggregates() {}

    /** The functions. */
    public static List<FunctionDescriptor> functions() {
        return List.of(
                moments("stddev", "the sample standard deviation", Moments.Statistic.STDDEV_SAMP, "stddev_samp", "std"),
                moments("stddev_pop", "the population standard deviation", Moments.Statistic.STDDEV_POP),
                moments("variance", "the sample variance", Moments.Statistic.VAR_SAMP, "var_samp"),
                moments("var_pop", "the population variance", Moments.Statistic.VAR_POP),
                moments("skewness", "the skewness value", Moments.Statistic.SKEWNESS),
                moments("kurtosis", "the kurtosis value", Moments.Statistic.KURTOSIS),
                pairs("corr", "Pearson coefficient of correlation", PairMoments.Statistic.CORRELATION),
                pairs("covar_pop", "the population covariance", PairMoments.Statistic.COVARIANCE_POPULATION),
                pairs("covar_samp", "the sample covariance", PairMoments.Statistic.COVARIANCE_SAMPLE),
                AggregateFunction.of(
                        "regr_count(y, x) - Returns the number of non-null number pairs in a group.",
                        StatisticalAggregates::countPairs),
                pairs("regr_avgx", "the average of the independent variable", PairMoments.Statistic.MEAN_X),
                pairs("regr_avgy", "the average of the dependent variable", PairMoments.Statistic.MEAN_Y),
                pairs("regr_slope", "the slope of the linear regression line", PairMoments.Statistic.SLOPE),
                pairs("regr_intercept", "the intercept of the regression line", PairMoments.Statistic.INTERCEPT),
                pairs("regr_r2", "the coefficient of determination", PairMoments.Statistic.R_SQUARED),
                pairs("regr_sxx", "the sum of squares of the independent variable", PairMoments.Statistic.SQUARES_X),
                pairs("regr_syy", "the sum of squares of the dependent variable", PairMoments.Statistic.SQUARES_Y),
                pairs("regr_sxy", "the sum of products of both variables", PairMoments.Statistic.SQUARES_XY),
                bits("bit_and", BitAggregate.Operation.AND),
                bits("bit_or", BitAggregate.Operation.OR),
                bits("bit_xor", BitAggregate.Operation.XOR),
                AggregateFunction.of(
                        "approx_count_distinct(expr[, relativeSD]) - Returns the estimated cardinality by HyperLogLog++.",
                        StatisticalAggregates::approxCountDistinct));
    }

    private static FunctionDescriptor moments(
            String name, String what, Moments.Statistic statistic, String... aliases) {
        String usage = name + "(expr) - Returns " + what + " calculated from values of a group.";
        return AggregateFunction.of(
                usage, call -> doubles(call, 1, statistic.width(), new Moments(statistic)), aliases);
    }

    private static FunctionDescriptor pairs(String name, String what, PairMoments.Statistic statistic) {
        String usage = name + "(expr1, expr2) - Returns " + what + " of a set of number pairs.";
        return AggregateFunction.of(
                usage, call -> doubles(call, 2, PairMoments.WIDTH, new PairMoments(statistic, call.ansi())));
    }

    private static AggregateBinding doubles(
            Invocation call, int arguments, int width, AggregateImplementation implementation) {
        call.expect(arguments);
        checkNumbers(call);
        List<DataType> types = Collections.nCopies(arguments, DOUBLE);
        return binding(call, types, DOUBLE, true, Collections.nCopies(width, DOUBLE), implementation);
    }

    private static void checkNumbers(Invocation call) {
        for (int i = 0; i < call.count(); i++) {
            if (!call.coercion().canCastImplicitly(call.type(i), DOUBLE)) {
                throw call.unexpectedType(i, "\"DOUBLE\"");
            }
        }
    }

    private static AggregateBinding countPairs(Invocation call) {
        checkNumbers(call.expect(2));
        List<DataType> state = List.of(AtomicType.LONG);
        return binding(call, List.of(DOUBLE, DOUBLE), AtomicType.LONG, false, state, new Count(false));
    }

    private static FunctionDescriptor bits(String name, BitAggregate.Operation operation) {
        String usage = name + "(expr) - Returns the bitwise " + operation + " of all non-null input values.";
        return AggregateFunction.of(usage, call -> {
            DataType type = call.expect(1).type(0);
            if (type == AtomicType.NULL) {
                type = AtomicType.LONG;
            }
            if (!type.isIntegral()) {
                throw call.unexpectedType(0, "\"INTEGRAL\"");
            }
            return binding(call, List.of(type), type, true, List.of(type), new BitAggregate(operation));
        });
    }

    private static AggregateBinding approxCountDistinct(Invocation call) {
        call.expect(1, 2);
        double deviation = DEFAULT_DEVIATION;
        if (call.count() == 2) {
            Object value = ConstantArguments.value(call, 1, "relativeSD", "DOUBLE");
            if (!(value instanceof Number number)) {
                throw call.unexpectedType(1, "\"DOUBLE\"");
            }
            deviation = number.doubleValue();
        }
        int precision = (int) Math.ceil(2 * Math.log(1.106 / deviation) / Math.log(2));
        precision = Math.min(20, Math.max(4, precision));
        return binding(
                call,
                call.types(),
                AtomicType.LONG,
                false,
                List.of(AtomicType.BINARY),
                new ApproxCountDistinct(precision));
    }
}
