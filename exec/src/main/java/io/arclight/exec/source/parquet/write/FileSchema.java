package io.arclight.exec.source.parquet.write;

import io.arclight.exec.type.StructField;
import io.arclight.exec.type.StructType;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.apache.parquet.format.FieldRepetitionType;
import org.apache.parquet.format.SchemaElement;

/**
 * The schema of a file to be written.
 *
 * @param elements the nodes as the footer lists them
 * @param columns a node per column
 * @param leaves the leaves, in the order of their column chunks
 */
record FileSchema(List<SchemaElement> elements, List<SchemaTree> columns, List<LeafSpec> leaves) {
    private static final String ROOT = "spark_schema";

    /**
     * The schema for some columns.
     *
     * @throws io.arclight.exec.error.ArclightException UNSUPPORTED_DATA_TYPE_FOR_DATASOURCE
     */
    static FileSchema of(StructType schema) {
        List<SchemaElement> elements = new ArrayList<>();
        SchemaElement root = new SchemaElement(ROOT);
        root.setNum_children(schema.size());
        elements.add(root);
        List<LeafSpec> leaves = new ArrayList<>();
        List<SchemaTree> columns = new ArrayList<>();
        SchemaTreeBuilder builder = new SchemaTreeBuilder(elements, leaves);
        for (StructField field : schema.fields()) {
            SchemaTreeBuilder.Place place =
                    new SchemaTreeBuilder.Place(List.of(field.name()), FieldRepetitionType.OPTIONAL, 0, 0);
            columns.add(builder.build(field.dataType(), place));
        }
        return new FileSchema(List.copyOf(elements), List.copyOf(columns), List.copyOf(leaves));
    }

    /** What takes the columns apart, over the writers of the leaves' chunks. */
    List<NodeWriter> writers(Function<LeafSpec, ChunkWriter> chunks) {
        return columns.stream().map(column -> column.writer(chunks)).toList();
    }
}
