package io.arclight.exec.source.parquet;

import io.arclight.exec.source.parquet.page.CorruptDataException;
import java.util.ArrayList;
import java.util.List;
import org.apache.parquet.format.FieldRepetitionType;
import org.apache.parquet.format.SchemaElement;

/**
 * A node of a file's schema.
 *
 * @param element what the file says about it
 * @param children the children; empty for a leaf
 * @param definition the definition level at which it is there
 * @param repetition how many repeated nodes there are on the way to it, itself included
 * @param leaf the number of the leaf, from 0, which is its column chunk's; of a group, of its first leaf
 */
record SchemaNode(SchemaElement element, List<SchemaNode> children, int definition, int repetition, int leaf) {
    private static final int MAX_DEPTH = 100;

    /**
     * The tree of a file's schema. Elements behind its end mean nothing.
     *
     * @throws CorruptDataException when the elements make no tree
     */
    static SchemaNode root(List<SchemaElement> elements) {
        if (elements == null || elements.isEmpty()) {
            throw new CorruptDataException("its schema is empty");
        }
        Builder builder = new Builder(elements);
        return builder.build(0, 0, 0);
    }

    String name() {
        return element.getName();
    }

    boolean isLeaf() {
        return element.isSetType();
    }

    boolean isRepeated() {
        return element.getRepetition_type() == FieldRepetitionType.REPEATED;
    }

    boolean isOptional() {
        return element.getRepetition_type() == FieldRepetitionType.OPTIONAL;
    }

    /** The definition level at which its parent is there. */
    int parentDefinition() {
        return isRepeated() || isOptional() ? definition - 1 : definition;
    }

    private static final class Builder {
        private final List<SchemaElement> elements;
        private int next;
        private int leaves;

        Builder(List<SchemaElement> elements) {
            this.elements = elements;
        }

        SchemaNode build(int definition, int repetition, int depth) {
            if (next >= elements.size() || depth > MAX_DEPTH) {
                throw new CorruptDataException(
                        depth > MAX_DEPTH ? "its schema is nested too deeply" : "its schema ends early");
            }
            SchemaElement element = elements.get(next++);
            if (element.getName() == null) {
                throw new CorruptDataException("its schema has a node without a name");
            }
            FieldRepetitionType kind = depth == 0 ? FieldRepetitionType.REQUIRED : element.getRepetition_type();
            int ownDefinition = definition + (kind == FieldRepetitionType.REQUIRED || kind == null ? 0 : 1);
            int ownRepetition = repetition + (kind == FieldRepetitionType.REPEATED ? 1 : 0);
            int firstLeaf = leaves;
            if (element.isSetType()) {
                leaves++;
                return new SchemaNode(element, List.of(), ownDefinition, ownRepetition, firstLeaf);
            }
            int count = element.getNum_children();
            if (count < 0 || count > elements.size() - next) {
                throw new CorruptDataException("its schema has a group of " + count + " children");
            }
            List<SchemaNode> children = new ArrayList<>(count);
            for (int i = 0; i < count; i++) {
                children.add(build(ownDefinition, ownRepetition, depth + 1));
            }
            return new SchemaNode(element, List.copyOf(children), ownDefinition, ownRepetition, firstLeaf);
        }
    }
}
