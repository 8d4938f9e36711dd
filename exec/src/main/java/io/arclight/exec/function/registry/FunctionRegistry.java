package io.arclight.exec.function.registry;

import io.arclight.exec.function.FunctionDescriptor;
import io.arclight.exec.function.aggregate.BasicAggregates;
import io.arclight.exec.function.bitwise.Bitwise;
import io.arclight.exec.function.collecting.CollectingAggregates;
import io.arclight.exec.function.collection.Access;
import io.arclight.exec.function.collection.ArrayEdits;
import io.arclight.exec.function.collection.ArraySets;
import io.arclight.exec.function.collection.ArrayValues;
import io.arclight.exec.function.collection.Constructors;
import io.arclight.exec.function.collection.Maps;
import io.arclight.exec.function.conditional.Conditionals;
import io.arclight.exec.function.conditional.Extremes;
import io.arclight.exec.function.conversion.CastNames;
import io.arclight.exec.function.csv.CsvFunctions;
import io.arclight.exec.function.datetime.CurrentTime;
import io.arclight.exec.function.datetime.DateArithmetic;
import io.arclight.exec.function.datetime.DateFields;
import io.arclight.exec.function.datetime.Extraction;
import io.arclight.exec.function.datetime.Formats;
import io.arclight.exec.function.datetime.TimestampConstructors;
import io.arclight.exec.function.datetime.Truncation;
import io.arclight.exec.function.datetime.UnitArithmetic;
import io.arclight.exec.function.generator.Generators;
import io.arclight.exec.function.hash.Digests;
import io.arclight.exec.function.hash.RowHash;
import io.arclight.exec.function.interval.IntervalConstructors;
import io.arclight.exec.function.interval.TimeWindows;
import io.arclight.exec.function.json.JsonFunctions;
import io.arclight.exec.function.lambda.ArrayLambdas;
import io.arclight.exec.function.lambda.MapLambdas;
import io.arclight.exec.function.math.Mathematics;
import io.arclight.exec.function.math.Operators;
import io.arclight.exec.function.math.Rounds;
import io.arclight.exec.function.math.Signs;
import io.arclight.exec.function.math.Trigonometry;
import io.arclight.exec.function.misc.Assertions;
import io.arclight.exec.function.misc.Bitmaps;
import io.arclight.exec.function.misc.Encryption;
import io.arclight.exec.function.misc.SessionFunctions;
import io.arclight.exec.function.predicate.Comparison;
import io.arclight.exec.function.predicate.Like;
import io.arclight.exec.function.predicate.Membership;
import io.arclight.exec.function.predicate.NullTests;
import io.arclight.exec.function.random.RandomFunctions;
import io.arclight.exec.function.regex.Regexes;
import io.arclight.exec.function.sketch.frequency.FrequencyFunctions;
import io.arclight.exec.function.sketch.hll.HllFunctions;
import io.arclight.exec.function.sketch.kll.KllFunctions;
import io.arclight.exec.function.sketch.theta.ThetaFunctions;
import io.arclight.exec.function.sketch.tuple.TupleFunctions;
import io.arclight.exec.function.statistic.StatisticalAggregates;
import io.arclight.exec.function.string.BinaryTexts;
import io.arclight.exec.function.string.Concatenation;
import io.arclight.exec.function.string.Encodings;
import io.arclight.exec.function.string.Masks;
import io.arclight.exec.function.string.NumberTexts;
import io.arclight.exec.function.string.Substrings;
import io.arclight.exec.function.string.Texts;
import io.arclight.exec.function.string.Validation;
import io.arclight.exec.function.string.Words;
import io.arclight.exec.function.time.TimeArithmetic;
import io.arclight.exec.function.time.TimeConstructors;
import io.arclight.exec.function.time.TimeFormats;
import io.arclight.exec.function.time.TimeNumbers;
import io.arclight.exec.function.url.Urls;
import io.arclight.exec.function.variant.VariantFunctions;
import io.arclight.exec.function.vector.VectorFunctions;
import io.arclight.exec.function.window.WindowFunctions;
import io.arclight.exec.function.xml.XPathFunctions;
import io.arclight.exec.function.xml.XmlFunctions;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;

/**
 * Every built-in function and operator: scalar, aggregate, window and generator functions. A class of functions is one
 * line here; classes are loaded in this order until a name is found, so that a process pays for what it uses.
 */
public final class FunctionRegistry {
    private static final List<Group> GROUPS = new ArrayList<>();

    static {
        add(Comparison::functions);
        add(Operators::functions);
        add(NullTests::functions);
        add(Signs::functions);
        add(Rounds::functions);
        add(Mathematics::functions);
        add(Trigonometry::functions);
        add(Membership::functions);
        add(Like::functions);
        add(Conditionals::functions);
        add(Extremes::functions);
        add(CastNames::functions);
        add(Texts::functions);
        add(Substrings::functions);
        add(Concatenation::functions);
        add(Regexes::functions);
        add(Encodings::functions);
        add(BinaryTexts::functions);
        add(NumberTexts::functions);
        add(Validation::functions);
        add(Masks::functions);
        add(Words::functions);
        add(Urls::functions);
        add(JsonFunctions::functions);
        add(CsvFunctions::functions);
        add(VariantFunctions::functions);
        add(XmlFunctions::functions);
        add(XPathFunctions::functions);
        add(DateFields::functions);
        add(DateArithmetic::functions);
        add(Truncation::functions);
        add(Formats::functions);
        add(CurrentTime::functions);
        add(TimestampConstructors::functions);
        add(UnitArithmetic::functions);
        add(TimeConstructors::functions);
        add(TimeFormats::functions);
        add(TimeArithmetic::functions);
        add(TimeNumbers::functions);
        add(Extraction::functions);
        add(IntervalConstructors::functions);
        add(TimeWindows::functions);
        add(Constructors::functions);
        add(Access::functions);
        add(ArrayValues::functions);
        add(ArraySets::functions);
        add(ArrayEdits::functions);
        add(Maps::functions);
        add(ArrayLambdas::functions);
        add(MapLambdas::functions);
        add(Bitwise::functions);
        add(Digests::functions);
        add(RowHash::functions);
        add(RandomFunctions::functions);
        add(VectorFunctions::functions);
        add(Bitmaps::functions);
        add(Encryption::functions);
        add(SessionFunctions::functions);
        add(Assertions::functions);
        add(Generators::functions);
        add(BasicAggregates::functions);
        add(StatisticalAggregates::functions);
        add(CollectingAggregates::functions);
        add(WindowFunctions::functions);
        add(HllFunctions::functions);
        add(ThetaFunctions::functions);
        add(TupleFunctions::functions);
        add(KllFunctions::functions);
        add(FrequencyFunctions::functions);
    }

    private FunctionRegistry() {}

    private static void add(Supplier<List<FunctionDescriptor>> functions) {
        GROUPS.add(new Group(functions));
    }

    /** The function or operator with a name or alias, ignoring case. */
    public static Optional<FunctionDescriptor> find(String name) {
        String key = name.toLowerCase(Locale.ROOT);
        for (Group group : GROUPS) {
            FunctionDescriptor function = group.byName().get(key);
            if (function != null) {
                return Optional.of(function);
            }
        }
        return Optional.empty();
    }

    /** Every function and operator, by name; aliases are not listed. */
    public static Collection<FunctionDescriptor> all() {
        Map<String, FunctionDescriptor> all = new TreeMap<>();
        for (Group group : GROUPS) {
            for (FunctionDescriptor function : group.byName().values()) {
                all.putIfAbsent(function.name(), function);
            }
        }
        return new ArrayList<>(all.values());
    }

    /** Those that statements can name, by name; aliases are not listed. */
    public static List<FunctionDescriptor> listed() {
        return all().stream().filter(FunctionDescriptor::isListed).toList();
    }

    /** The functions of a class, loaded on first use. */
    private static final class Group {
        private final Supplier<List<FunctionDescriptor>> source;
        private Map<String, FunctionDescriptor> byName;

        Group(Supplier<List<FunctionDescriptor>> source) {
            this.source = source;
        }

        synchronized Map<String, FunctionDescriptor> byName() {
            if (byName == null) {
                Map<String, FunctionDescriptor> map = new HashMap<>();
                for (FunctionDescriptor function : source.get()) {
                    map.put(function.name(), function);
                    function.aliases().forEach(alias -> map.put(alias, function));
                }
                byName = map;
            }
            return byName;
        }
    }
}
