package io.arclight.exec.function.string;

import io.arclight.exec.column.Column;
import io.arclight.exec.column.build.ColumnBuilder;
import io.arclight.exec.column.build.ListBuilder;
import io.arclight.exec.column.build.MapBuilder;
import io.arclight.exec.column.build.StructBuilder;
import io.arclight.exec.column.build.ViewBuilder;
import io.arclight.exec.error.ArclightException;
import io.arclight.exec.error.ErrorCondition;
import io.arclight.exec.function.FunctionDescriptor;
import io.arclight.exec.function.ScalarBinding;
import io.arclight.exec.function.ScalarTraits;
import io.arclight.exec.function.regex.RegexPattern;
import io.arclight.exec.function.regex.Regexes;
import io.arclight.exec.function.scalar.CalledOnNull;
import io.arclight.exec.function.scalar.ColumnFunction;
import io.arclight.exec.function.scalar.FunctionGroup;
import io.arclight.exec.function.scalar.Invocation;
import io.arclight.exec.function.scalar.RowLoop;
import io.arclight.exec.function.scalar.StaticMethod;
import io.arclight.exec.function.value.StringAppender;
import io.arclight.exec.function.value.StringView;
import io.arclight.exec.function.value.ValueCursor;
import io.arclight.exec.setting.Settings;
import io.arclight.exec.type.ArrayType;
import io.arclight.exec.type.AtomicType;
import io.arclight.exec.type.DataType;
import io.arclight.exec.type.MapType;
import java.nio.charset.StandardCharsets;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Texts made of words and lists: choosing among them, taking them apart, quoting. */
public final class Words {
    private static final ScalarTraits CALLED_ON_NULL = new ScalarTraits(false, true, true);

    private Words() {}

    /** The functions of this class. */
    public static List<FunctionDescriptor> functions() {
        return new FunctionGroup(Words.class, "string_funcs")
                .bound("elt(n, input1, input2, ...) - Returns the n-th input.", Words::elt)
                .add("quote(str) - Returns `str` in single quotes.", "quote(string) string")
                .bound("collation(expr) - Returns the collation of a string.", Words::collation)
                .bound("sentences(str[, lang[, country]]) - Returns the words of each sentence.", Words::sentences)
                .defaults(1, "", "")
                .bound(
                        "str_to_map(text[, pairDelim[, keyValueDelim]]) - Returns a map of the pairs in a text.",
                        Words::toMap)
                .defaults(1, ",", ":")
                .functions();
    }

    private static ScalarBinding elt(Invocation call) {
        call.expect(2, Integer.MAX_VALUE);
        if (!call.coercion().canCastImplicitly(call.type(0), AtomicType.INTEGER)) {
            throw call.unexpectedType(0, "\"INT\"");
        }
        boolean bytes = !call.settings().get(Settings.ELT_OUTPUT_AS_STRING)
                && call.types().subList(1, call.count()).stream().allMatch(type -> type == AtomicType.BINARY);
        DataType result = bytes ? AtomicType.BINARY : AtomicType.STRING;
        List<DataType> types = new ArrayList<>(Collections.nCopies(call.count(), result));
        types.set(0, AtomicType.INTEGER);
        for (int i = 1; i < call.count(); i++) {
            if (!call.coercion().canCastImplicitly(call.type(i), result)) {
                throw call.unexpectedType(i, "(\"STRING\" or \"BINARY\")");
            }
        }
        return call.kernel(new Element(call.ansi()), types, result, true, CALLED_ON_NULL);
    }

    private static ScalarBinding collation(Invocation call) {
        call.expect(1);
        if (!call.type(0).isString() && call.type(0) != AtomicType.NULL) {
            throw call.unexpectedType(0, "\"STRING\"");
        }
        return call.method(new StaticMethod(Words.class, "collation"), List.of(AtomicType.STRING), AtomicType.STRING);
    }

    private static ScalarBinding sentences(Invocation call) {
        call.expect(1, 3);
        for (int i = 0; i < call.count(); i++) {
            call.expectString(i);
        }
        DataType result = new ArrayType(new ArrayType(AtomicType.STRING, false), false);
        List<DataType> types = Collections.nCopies(call.count(), AtomicType.STRING);
        return call.kernel(Kernel.SENTENCES, types, result, call.argument(0).nullable(), CALLED_ON_NULL);
    }

    private static ScalarBinding toMap(Invocation call) {
        call.expect(1, 3);
        for (int i = 0; i < call.count(); i++) {
            call.expectString(i);
        }
        Object pairs = call.count() > 1 ? call.constant(1, "`pairDelim`", "\"STRING\"") : ",";
        Object values = call.count() > 2 ? call.constant(2, "`keyValueDelim`", "\"STRING\"") : ":";
        DataType result = new MapType(AtomicType.STRING, AtomicType.STRING, true);
        List<DataType> types = Collections.nCopies(call.count(), AtomicType.STRING);
        Pairs kernel = new Pairs(pairs == null ? "" : pairs.toString(), values == null ? "" : values.toString());
        return call.kernel(kernel, types, result, call.anyNullable(), ScalarTraits.FALLIBLE);
    }

    /** In single quotes; those within get a backslash. */
    public static void quote(StringView value, StringAppender out) {
        out.append((byte) '\'');
        for (int i = 0; i < value.length(); i++) {
            if (value.byteAt(i) == '\'') {
                out.append((byte) '\\');
            }
            out.append(value.byteAt(i));
        }
        out.append((byte) '\'');
    }

    /** The only collation there is. */
    @CalledOnNull
    public static void collation(ValueCursor value, StringAppender out) {
        out.append("SYSTEM.BUILTIN.UTF8_BINARY");
    }

    /**
     * One of the arguments behind the first.
     *
     * @param checked whether a number without an argument is an error; else null
     */
    private record Element(boolean checked) implements ColumnFunction {
        @Override
        public Column apply(Input input) {
            StringView view = new StringView();
            int count = input.arguments().size() - 1;
            return RowLoop.build(input, (row, out) -> {
                boolean isNull = input.argument(0).isNull(row);
                int number = isNull ? 0 : RowLoop.intAt(input.argument(0), row);
                boolean present = number > 0 && number <= count;
                if (checked && !isNull && !present) {
                    throw new ArclightException(
                            ErrorCondition.INVALID_ARRAY_INDEX,
                            "indexValue",
                            Integer.toString(number),
                            "arraySize",
                            Integer.toString(count));
                }
                if (!present || input.argument(number).isNull(row)) {
                    out.appendNulls(1);
                } else {
                    ((ViewBuilder) out)
                            .append(RowLoop.string(input.argument(number), row, view)
                                    .toBytes());
                }
            });
        }
    }

    /**
     * A map of the pairs in a text.
     *
     * @param pairs the regular expression between pairs
     * @param values the one between a key and its value
     */
    private record Pairs(String pairs, String values) implements ColumnFunction {
        @Override
        public Column apply(Input input) {
            StringView view = new StringView();
            RegexPattern outer = RegexPattern.prepare(pairs, input.session());
            RegexPattern inner = RegexPattern.prepare(values, input.session());
            return RowLoop.buildStrict(input, (row, out) -> {
                ListBuilder entries = ((MapBuilder) out).entries();
                StructBuilder entry = (StructBuilder) entries.elements();
                Set<String> keys = new HashSet<>();
                String text = RowLoop.string(input.argument(0), row, view).toString();
                for (String pair : split(outer.pattern(), text, -1)) {
                    String[] parts = split(inner.pattern(), pair, 2);
                    if (!keys.add(parts[0])) {
                        throw new ArclightException(ErrorCondition.DUPLICATED_MAP_KEY, "key", parts[0]);
                    }
                    append(entry.fields().get(0), parts[0]);
                    append(entry.fields().get(1), parts.length > 1 ? parts[1] : null);
                    entry.append();
                }
                entries.append();
            });
        }

        private static String[] split(Pattern pattern, String text, int limit) {
            return Regexes.split(pattern, text, limit);
        }

        private static void append(ColumnBuilder out, String text) {
            if (text == null) {
                out.appendNulls(1);
            } else {
                ((ViewBuilder) out).append(text.getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    private enum Kernel implements ColumnFunction {
        SENTENCES {
            @Override
            public Column apply(Input input) {
                StringView view = new StringView();
                return RowLoop.build(input, (row, out) -> {
                    if (input.argument(0).isNull(row)) {
                        out.appendNulls(1);
                        return;
                    }
                    String text = RowLoop.string(input.argument(0), row, view).toString();
                    Locale locale = new Locale(text(input, 1, row, view), text(input, 2, row, view));
                    append(text, locale.getLanguage().isEmpty() ? Locale.US : locale, (ListBuilder) out);
                });
            }
        };

        private static String text(ColumnFunction.Input input, int index, int row, StringView view) {
            return index >= input.arguments().size() || input.argument(index).isNull(row)
                    ? ""
                    : RowLoop.string(input.argument(index), row, view).toString();
        }

        private static void append(String text, Locale locale, ListBuilder out) {
            BreakIterator sentences = BreakIterator.getSentenceInstance(locale);
            sentences.setText(text);
            ListBuilder words = (ListBuilder) out.elements();
            int start = 0;
            for (int end = sentences.next(); end != BreakIterator.DONE; end = sentences.next()) {
                appendWords(text.substring(start, end), locale, words);
                start = end;
            }
            out.append();
        }

        private static void appendWords(String sentence, Locale locale, ListBuilder words) {
            BreakIterator breaks = BreakIterator.getWordInstance(locale);
            breaks.setText(sentence);
            int start = 0;
            for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
                if (Character.isLetterOrDigit(sentence.charAt(start))) {
                    ((ViewBuilder) words.elements())
                            .append(sentence.substring(start, end).getBytes(StandardCharsets.UTF_8));
                }
                start = end;
            }
            words.append();
        }
    }
}
