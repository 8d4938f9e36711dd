package io.arclight.exec.source.parquet;

import io.arclight.exec.source.parquet.page.CorruptDataException;
import java.util.ArrayList;
import java.util.List;
import org.apache.parquet.format.ConvertedType;
import org.apache.parquet.format.LogicalType;

/** Recognizes lists, maps and structs in the nodes of a schema, those of old writers included. */
final class FieldShapes {
    private FieldShapes() {}

    /** The shape of a node; a repeated node that is neither in a list nor a map is a list of required elements. */
    static FieldShape of(SchemaNode node) {
        return node.isRepeated() ? list(node, node.parentDefinition(), single(node)) : single(node);
    }

    /** The shape of a node without its own repetition. */
    private static FieldShape single(SchemaNode node) {
        if (node.isLeaf()) {
            return new FieldShape.Leaf(LeafTypes.decoding(node), LeafTypes.conversion(node), node.leaf());
        }
        LogicalType logical = node.element().getLogicalType();
        ConvertedType converted = node.element().getConverted_type();
        boolean isList = logical != null && logical.isSetLIST() || converted == ConvertedType.LIST;
        boolean isMap = logical != null && logical.isSetMAP()
                || converted == ConvertedType.MAP
                || converted == ConvertedType.MAP_KEY_VALUE;
        SchemaNode only = node.children().size() == 1 ? node.children().get(0) : null;
        if (isList && only != null && only.isRepeated()) {
            return list(
                    only,
                    node.definition(),
                    isElement(only, node.name())
                            ? single(only)
                            : of(only.children().get(0)));
        }
        if (isMap && only != null && only.isRepeated() && only.children().size() == 2) {
            FieldShape.Struct entry = struct(only);
            return new FieldShape.Repeated(
                    new FieldShape.Struct(
                            List.of("key", "value"), entry.fields(), entry.definition(), entry.firstLeaf()),
                    node.definition(),
                    only.definition(),
                    only.repetition(),
                    true);
        }
        return logical != null && logical.isSetVARIANT() ? variant(node) : struct(node);
    }

    private static FieldShape variant(SchemaNode node) {
        FieldShape.Struct parts = struct(node);
        if (!parts.isVariant()) {
            throw new CorruptDataException("the variant " + node.name() + " has no value and metadata");
        }
        if (parts.names().size() > 2) {
            throw CorruptDataException.unsupported("the shredded variant " + node.name());
        }
        return new FieldShape.Variant(parts);
    }

    private static FieldShape list(SchemaNode repeated, int listDefinition, FieldShape element) {
        return new FieldShape.Repeated(element, listDefinition, repeated.definition(), repeated.repetition(), false);
    }

    /** Whether the repeated node of a list is the element itself, as old writers have it, and not a layer around it. */
    private static boolean isElement(SchemaNode repeated, String listName) {
        return repeated.isLeaf()
                || repeated.children().size() != 1
                || repeated.name().equals("array")
                || repeated.name().equals(listName + "_tuple")
                || repeated.children().get(0).isRepeated();
    }

    private static FieldShape.Struct struct(SchemaNode node) {
        List<String> names = new ArrayList<>();
        List<FieldShape> fields = new ArrayList<>();
        for (SchemaNode child : node.children()) {
            names.add(child.name());
            fields.add(of(child));
        }
        if (fields.isEmpty()) {
            throw CorruptDataException.unsupported("the struct " + node.name() + " without fields");
        }
        return new FieldShape.Struct(List.copyOf(names), List.copyOf(fields), node.definition(), node.leaf());
    }
}
