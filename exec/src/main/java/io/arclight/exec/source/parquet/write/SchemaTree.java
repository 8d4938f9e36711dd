package io.arclight.exec.source.parquet.write;

import java.util.List;
import java.util.function.Function;

/** A node of a file's schema, lists and maps being one node each. */
sealed interface SchemaTree {
    /** What takes a column of this node apart. */
    NodeWriter writer(Function<LeafSpec, ChunkWriter> chunks);

    /** A value, which may be null. */
    record Leaf(LeafSpec spec, boolean isOptional) implements SchemaTree {
        @Override
        public NodeWriter writer(Function<LeafSpec, ChunkWriter> chunks) {
            return new LeafNodeWriter(chunks.apply(spec), isOptional);
        }
    }

    /** A struct, which may be null. */
    record Struct(List<SchemaTree> fields, boolean isOptional) implements SchemaTree {
        @Override
        public NodeWriter writer(Function<LeafSpec, ChunkWriter> chunks) {
            return new StructNodeWriter(
                    fields.stream().map(field -> field.writer(chunks)).toList(), isOptional);
        }
    }

    /** A variant, which may be null, in two required leaves. */
    record Variant(LeafSpec value, LeafSpec metadata, boolean isOptional) implements SchemaTree {
        @Override
        public NodeWriter writer(Function<LeafSpec, ChunkWriter> chunks) {
            return new VariantNodeWriter(chunks.apply(value), chunks.apply(metadata), isOptional);
        }
    }

    /** A list, or a map as a list of required entries. */
    record Repeated(SchemaTree element, int repetition, boolean isOptional) implements SchemaTree {
        @Override
        public NodeWriter writer(Function<LeafSpec, ChunkWriter> chunks) {
            return new ListNodeWriter(element.writer(chunks), repetition, isOptional);
        }
    }
}
