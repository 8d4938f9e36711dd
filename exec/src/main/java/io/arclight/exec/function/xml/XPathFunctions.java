package io.arclight.exec.function.xml;

import io.arclight.exec.column.Column;
import io.arclight.exec.column.build.ListBuilder;
import io.arclight.exec.column.build.ViewBuilder;
import io.arclight.exec.error.ArclightException;
import io.arclight.exec.function.FunctionDescriptor;
import io.arclight.exec.function.ScalarBinding;
import io.arclight.exec.function.ScalarTraits;
import io.arclight.exec.function.scalar.ColumnFunction;
import io.arclight.exec.function.scalar.FunctionGroup;
import io.arclight.exec.function.scalar.Invocation;
import io.arclight.exec.function.scalar.RowLoop;
import io.arclight.exec.function.scalar.SessionContext;
import io.arclight.exec.function.scalar.StaticMethod;
import io.arclight.exec.function.value.NullFlag;
import io.arclight.exec.function.value.StringAppender;
import io.arclight.exec.function.value.StringView;
import io.arclight.exec.type.ArrayType;
import io.arclight.exec.type.AtomicType;
import io.arclight.exec.type.DataType;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.xml.xpath.XPathNodes;
import org.w3c.dom.Node;

/** What XPath finds in XML texts: functions on a text and a constant path, which are null when either is empty. */
public final class XPathFunctions {
    private static final List<DataType> TEXTS = List.of(AtomicType.STRING, AtomicType.STRING);

    private XPathFunctions() {}

    /** The functions of this class. */
    public static List<FunctionDescriptor> functions() {
        return new FunctionGroup(XPathFunctions.class, "xml_funcs")
                .bound(
                        "xpath(xml, xpath) - Returns the values of the nodes of `xml` that match the XPath expression.",
                        XPathFunctions::nodes)
                .bound(
                        "xpath_boolean(xml, xpath) - Returns whether the XPath expression is true, or matches a node.",
                        call -> found(call, "isTrue", AtomicType.BOOLEAN))
                .bound(
                        "xpath_double(xml, xpath) - Returns a number; NaN if there is no match or it is no number.",
                        call -> found(call, "toDouble", AtomicType.DOUBLE))
                .alias("xpath_number")
                .bound(
                        "xpath_float(xml, xpath) - Returns a number; NaN if there is no match or it is no number.",
                        call -> found(call, "toFloat", AtomicType.FLOAT))
                .bound(
                        "xpath_int(xml, xpath) - Returns an integer; zero if there is no match or it is no number.",
                        call -> found(call, "toInt", AtomicType.INTEGER))
                .bound(
                        "xpath_long(xml, xpath) - Returns a long integer; zero if there is no match or it is no number.",
                        call -> found(call, "toLong", AtomicType.LONG))
                .bound(
                        "xpath_short(xml, xpath) - Returns a short integer; zero if there is no match or it is no number.",
                        call -> found(call, "toShort", AtomicType.SHORT))
                .bound(
                        "xpath_string(xml, xpath) - Returns the text of the first node that matches the XPath expression.",
                        call -> found(call, "text", AtomicType.STRING))
                .functions();
    }

    private static Invocation expectTexts(Invocation call) {
        call.expect(2).constant(1, "`path`", "\"STRING\"");
        return call.expectExactString(0).expectExactString(1);
    }

    private static ScalarBinding found(Invocation call, String method, DataType result) {
        return expectTexts(call).method(new StaticMethod(XPathFunctions.class, method), TEXTS, result);
    }

    private static ScalarBinding nodes(Invocation call) {
        DataType result = new ArrayType(AtomicType.STRING, true);
        return expectTexts(call).kernel(Kernel.NODES, TEXTS, result, true, ScalarTraits.FALLIBLE);
    }

    /** Whether the path's result is true. */
    public static boolean isTrue(StringView xml, XPathQuery path, NullFlag isNull) throws ArclightException {
        Boolean found = path.find(xml.toString(), Boolean.class);
        isNull.set(found == null);
        return found != null && found;
    }

    /** The path's result as a number. */
    public static double toDouble(StringView xml, XPathQuery path, NullFlag isNull) throws ArclightException {
        Double found = path.find(xml.toString(), Double.class);
        isNull.set(found == null);
        return found == null ? 0 : found;
    }

    /** The path's result as a number of single precision. */
    public static float toFloat(StringView xml, XPathQuery path, NullFlag isNull) throws ArclightException {
        return (float) toDouble(xml, path, isNull);
    }

    /** The path's result without its fraction, the nearest there is when it is too large. */
    public static int toInt(StringView xml, XPathQuery path, NullFlag isNull) throws ArclightException {
        return (int) toDouble(xml, path, isNull);
    }

    /** The path's result without its fraction, the nearest there is when it is too large. */
    public static long toLong(StringView xml, XPathQuery path, NullFlag isNull) throws ArclightException {
        return (long) toDouble(xml, path, isNull);
    }

    /** The lowest 16 bits of the result as an int. */
    public static short toShort(StringView xml, XPathQuery path, NullFlag isNull) throws ArclightException {
        return (short) toDouble(xml, path, isNull);
    }

    /** The path's result as text. */
    public static void text(StringView xml, XPathQuery path, StringAppender out, NullFlag isNull)
            throws ArclightException {
        String found = path.find(xml.toString(), String.class);
        if (found == null) {
            isNull.set();
        } else {
            out.append(found);
        }
    }

    private enum Kernel implements ColumnFunction {
        /** The values of attributes and texts that the path finds; elements have none. */
        NODES {
            @Override
            public Column apply(Input input) {
                StringView view = new StringView();
                Query query = (Query) input.state();
                return RowLoop.buildStrict(input, (row, out) -> {
                    XPathQuery path = query.of(
                            RowLoop.string(input.argument(1), row, view).toString(), input.session());
                    XPathNodes found = path.find(
                            RowLoop.string(input.argument(0), row, view).toString(), XPathNodes.class);
                    if (found == null) {
                        out.appendNulls(1);
                    } else {
                        append(found, (ListBuilder) out);
                    }
                });
            }
        };

        @Override
        public Object newState(SessionContext session) {
            return new Query();
        }

        private static void append(XPathNodes nodes, ListBuilder list) {
            for (Node node : nodes) {
                if (node.getNodeValue() == null) {
                    list.elements().appendNulls(1);
                } else {
                    ((ViewBuilder) list.elements()).append(node.getNodeValue().getBytes(StandardCharsets.UTF_8));
                }
            }
            list.append();
        }
    }

    /** The constant path, compiled when the first row needs it. */
    private static final class Query {
        private XPathQuery compiled;

        XPathQuery of(String path, SessionContext session) {
            if (compiled == null) {
                compiled = XPathQuery.prepare(path, session);
            }
            return compiled;
        }
    }
}
