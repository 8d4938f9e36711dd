package io.arclight.exec.source.parquet;

import io.arclight.exec.source.parquet.column.LeafConversion;
import io.arclight.exec.source.parquet.page.LeafType;
import io.arclight.exec.type.ArrayType;
import io.arclight.exec.type.AtomicType;
import io.arclight.exec.type.DataType;
import io.arclight.exec.type.MapType;
import io.arclight.exec.type.StructField;
import io.arclight.exec.type.StructType;
import java.util.ArrayList;
import java.util.List;

/** A column of a file, or a part of one, with its type: the nodes of the schema with lists and maps recognized. */
sealed interface FieldShape {
    /** The type. */
    DataType type();

    /** The number of the first leaf below. */
    int firstLeaf();

    /** The first leaf below. */
    Leaf leaf();

    /** Whether it is a value in no list and no struct. */
    default boolean isFlat() {
        return false;
    }

    /** A value. */
    record Leaf(LeafType decoding, LeafConversion conversion, int firstLeaf) implements FieldShape {
        @Override
        public DataType type() {
            return conversion.fileType();
        }

        @Override
        public Leaf leaf() {
            return this;
        }

        @Override
        public boolean isFlat() {
            return decoding.maxDefinition() <= 1 && decoding.maxRepetition() == 0;
        }
    }

    /**
     * A list, or a map as a list of entries.
     *
     * @param element the elements
     * @param listDefinition the definition level at which the list is not null
     * @param elementDefinition the definition level at which there is an element, which may be null
     * @param repetition the repetition level of its elements
     * @param isMap whether the elements are the entries of a map
     */
    record Repeated(FieldShape element, int listDefinition, int elementDefinition, int repetition, boolean isMap)
            implements FieldShape {
        @Override
        public DataType type() {
            if (!isMap) {
                return new ArrayType(element.type(), true);
            }
            StructType entry = (StructType) element.type();
            return new MapType(entry.field(0).dataType(), entry.field(1).dataType(), true);
        }

        @Override
        public int firstLeaf() {
            return element.firstLeaf();
        }

        @Override
        public Leaf leaf() {
            return element.leaf();
        }
    }

    /** The name of the part of a variant with its value. */
    String VALUE = "value";

    /** The name of the part of a variant with the names of its fields. */
    String METADATA = "metadata";

    /**
     * A variant.
     *
     * @param parts value and metadata
     */
    record Variant(Struct parts) implements FieldShape {
        @Override
        public DataType type() {
            return AtomicType.VARIANT;
        }

        @Override
        public int firstLeaf() {
            return parts.firstLeaf();
        }

        @Override
        public Leaf leaf() {
            return parts.leaf();
        }
    }

    /**
     * A struct.
     *
     * @param names the names of the fields
     * @param fields the fields
     * @param definition the definition level at which it is not null
     * @param firstLeaf the number of its first leaf
     */
    record Struct(List<String> names, List<FieldShape> fields, int definition, int firstLeaf) implements FieldShape {
        /** The position of the field with a name, ignoring case, or -1. */
        int indexOf(String name) {
            for (int i = 0; i < names.size(); i++) {
                if (names.get(i).equalsIgnoreCase(name)) {
                    return i;
                }
            }
            return -1;
        }

        /** Whether it has the parts of a variant: value and metadata. */
        boolean isVariant() {
            return indexOf(VALUE) >= 0
                    && indexOf(METADATA) >= 0
                    && fields.get(indexOf(VALUE)).type() == AtomicType.BINARY
                    && fields.get(indexOf(METADATA)).type() == AtomicType.BINARY;
        }

        @Override
        public Leaf leaf() {
            return fields.get(0).leaf();
        }

        @Override
        public DataType type() {
            List<StructField> typed = new ArrayList<>();
            for (int i = 0; i < fields.size(); i++) {
                typed.add(new StructField(names.get(i), fields.get(i).type(), true));
            }
            return new StructType(typed);
        }
    }
}
