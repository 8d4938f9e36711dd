package io.arclight.exec.function.xml;

import io.arclight.exec.column.Column;
import io.arclight.exec.column.build.ViewBuilder;
import io.arclight.exec.error.ArclightException;
import io.arclight.exec.error.ErrorCondition;
import io.arclight.exec.function.FunctionDescriptor;
import io.arclight.exec.function.ScalarBinding;
import io.arclight.exec.function.ScalarTraits;
import io.arclight.exec.function.record.RecordOptions;
import io.arclight.exec.function.record.SchemaArgument;
import io.arclight.exec.function.scalar.ColumnFunction;
import io.arclight.exec.function.scalar.FunctionGroup;
import io.arclight.exec.function.scalar.Invocation;
import io.arclight.exec.function.scalar.RowLoop;
import io.arclight.exec.function.scalar.SessionContext;
import io.arclight.exec.function.value.StringView;
import io.arclight.exec.type.ArrayType;
import io.arclight.exec.type.AtomicType;
import io.arclight.exec.type.DataType;
import io.arclight.exec.type.MapType;
import io.arclight.exec.type.StructType;
import io.arclight.exec.type.TypeStructure;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Functions between XML texts and structs. */
public final class XmlFunctions {
    private static final ScalarTraits CALLED_ON_NULL = new ScalarTraits(false, true, true);

    private XmlFunctions() {}

    /** The functions of this class. */
    public static List<FunctionDescriptor> functions() {
        return new FunctionGroup(XmlFunctions.class, "xml_funcs")
                .bound("from_xml(xmlStr, schema[, options]) - Returns a struct of an XML text.", XmlFunctions::fromXml)
                .printedWithFirst()
                .bound("schema_of_xml(xml[, options]) - Returns the type of an XML text.", XmlFunctions::schemaOf)
                .printedWithFirst()
                .bound("to_xml(expr[, options]) - Returns the XML text of a struct.", XmlFunctions::toXml)
                .printedWithFirst()
                .functions();
    }

    private static ScalarBinding fromXml(Invocation call) {
        DataType type = SchemaArgument.of(call.expect(2, 3), 1);
        RecordOptions given = RecordOptions.of(call, 2);
        if (TypeStructure.contains(type, part -> part == AtomicType.VARIANT)) {
            throw new ArclightException(ErrorCondition.FEATURE_NOT_SUPPORTED, "feature", "XML as a variant");
        }
        if (!(type instanceof StructType struct)) {
            throw call.mismatch(ErrorCondition.DATATYPE_MISMATCH__INVALID_XML_SCHEMA, "schema", Invocation.quote(type));
        }
        if (hasOtherKeys(type)) {
            throw call.mismatch(
                    ErrorCondition.DATATYPE_MISMATCH__INVALID_XML_MAP_KEY_TYPE, "schema", Invocation.quote(type));
        }
        XmlOptions options = XmlOptions.of(given.expectValuePerRecord(call));
        int corrupt = given.corruptRecordIndex(struct, call.settings());
        List<DataType> types = new ArrayList<>(call.expectExactString(0).types());
        types.set(0, AtomicType.STRING);
        return call.kernel(new FromXml(struct, options, corrupt), types, type, true, CALLED_ON_NULL);
    }

    /** Whether a type has maps whose keys cannot be names of elements. */
    private static boolean hasOtherKeys(DataType type) {
        if (type instanceof StructType struct) {
            return struct.fields().stream().anyMatch(field -> hasOtherKeys(field.dataType()));
        }
        if (type instanceof MapType map) {
            return !map.keyType().isString() || hasOtherKeys(map.valueType());
        }
        return type instanceof ArrayType array && hasOtherKeys(array.elementType());
    }

    private static ScalarBinding schemaOf(Invocation call) {
        RecordOptions given = RecordOptions.of(call.expect(1, 2), 1);
        Object xml = call.constant(0, "`xml`", Invocation.quote(call.type(0)));
        if (xml == null) {
            throw call.mismatch(ErrorCondition.DATATYPE_MISMATCH__UNEXPECTED_NULL, "exprName", "xml");
        }
        call.expectExactString(0);
        XmlOptions options = XmlOptions.of(given.expectValuePerRecord(call));
        String corrupt = given.corruptRecordField(call.settings());
        return call.kernel(
                new SchemaOf(options, corrupt), call.types(), AtomicType.STRING, false, ScalarTraits.FALLIBLE);
    }

    private static ScalarBinding toXml(Invocation call) {
        RecordOptions given = RecordOptions.of(call.expect(1, 2), 1);
        if (!(call.type(0) instanceof StructType) && call.type(0) != AtomicType.NULL) {
            throw call.unexpectedType(0, "\"STRUCT\"");
        }
        XmlOptions options = XmlOptions.of(given);
        XmlOptions.expect(!options.attributePrefix().isEmpty(), "attributePrefix", "it must not be empty");
        return call.kernel(new ToXml(options), call.types(), AtomicType.STRING, true, CALLED_ON_NULL);
    }

    /**
     * The type of an XML text.
     *
     * @param options how elements stand for values, and what types are preferred
     * @param corrupt the field that stands for a malformed text
     */
    private record SchemaOf(XmlOptions options, String corrupt) implements ColumnFunction {
        @Override
        public Column apply(Input input) {
            StringView view = new StringView();
            SessionContext session = input.session();
            try (XmlSchemaInference inference = new XmlSchemaInference(options, session, input.account())) {
                return RowLoop.buildStrict(input, (row, out) -> {
                    String xml = RowLoop.string(input.argument(0), row, view).toString();
                    StructType type = inference.infer(xml).orElseGet(() -> malformed(xml));
                    String sql = XmlSchemaInference.canonical(type).sql();
                    ((ViewBuilder) out).append(sql.getBytes(StandardCharsets.UTF_8));
                });
            }
        }

        private StructType malformed(String xml) {
            options.record().checkTolerated(xml);
            return StructType.EMPTY.add(corrupt, AtomicType.STRING);
        }
    }
}
