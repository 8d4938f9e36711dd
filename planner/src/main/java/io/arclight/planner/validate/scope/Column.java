package io.arclight.planner.validate.scope;

import io.arclight.exec.type.CharType;
import io.arclight.exec.type.DataType;
import io.arclight.planner.rex.TypeMapping;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.apache.calcite.rel.type.RelDataType;

/**
 * A column that names can mean.
 *
 * @param name its name, as the user sees it
 * @param qualifier the parts of its relation's name; may be empty
 * @param index its position in the row of the relational expression
 * @param type its type, nullability included
 * @param identity what makes it the same column after it was selected, joined, ...: names that mean columns of one identity
 *     are not ambiguous
 * @param tags the Datasets it is a column of
 * @param access how it can be reached
 */
public record Column(
        String name,
        List<String> qualifier,
        int index,
        RelDataType type,
        Object identity,
        List<Tag> tags,
        Access access) {
    /**
     * A Dataset's column.
     *
     * @param dataset the Dataset's number
     * @param name the column's name in it
     */
    public record Tag(long dataset, String name) {}

    /** How a column can be reached. */
    public enum Access {
        /** It is part of the result, and of {@code *}. */
        VISIBLE,
        /** By qualified name only: a side's own column of a USING join. */
        QUALIFIED,
        /** By name, but not part of the result: added because the clause above needs it. */
        HIDDEN
    }

    /** A new column. */
    public static Column of(String name, int index, RelDataType type) {
        return new Column(name, List.of(), index, type, new Object(), List.of(), Access.VISIBLE);
    }

    /** What makes a column the same that has strings of declared lengths: comparisons pad by them, tables take them over. */
    private static final class DeclaredIdentity {
        private final DataType type;

        DeclaredIdentity(DataType type) {
            this.type = type;
        }
    }

    /** This column as one that a table declares with CHAR or VARCHAR. */
    public Column declaredAs(DataType declared) {
        return new Column(name, qualifier, index, type, new DeclaredIdentity(declared), tags, access);
    }

    /** A new column with this one's values and declared lengths. */
    public Column copied(String newName) {
        Column copy = Column.of(newName, index, type);
        return identity instanceof DeclaredIdentity declared ? copy.declaredAs(declared.type) : copy;
    }

    /** The length in characters that all of its values have, if a table declares it as CHAR. */
    public OptionalInt length() {
        return declaredType() instanceof CharType text ? OptionalInt.of(text.length()) : OptionalInt.empty();
    }

    /** Whether a table declares lengths of its strings. */
    public boolean hasLengths() {
        return identity instanceof DeclaredIdentity;
    }

    /** The type that a table declares it as: Spark's type, with the lengths of CHAR and VARCHAR. */
    public DataType declaredType() {
        return identity instanceof DeclaredIdentity declared ? declared.type : dataType();
    }

    /** Spark's type. */
    public DataType dataType() {
        return TypeMapping.toDataType(type);
    }

    /** This column at another position. */
    public Column at(int newIndex) {
        return new Column(name, qualifier, newIndex, type, identity, tags, access);
    }

    /** This column with another type or nullability. */
    public Column typed(RelDataType newType) {
        return new Column(name, qualifier, index, newType, identity, tags, access);
    }

    /** This column under the name that a query wrote for it. */
    public Column named(String newName) {
        return new Column(newName, qualifier, index, type, identity, tags, access);
    }

    /** This column of a relation of another name. */
    public Column qualified(List<String> newQualifier) {
        return new Column(name, newQualifier, index, type, identity, tags, access);
    }

    /** This column, reached in another way. */
    public Column accessed(Access newAccess) {
        return new Column(name, qualifier, index, type, identity, tags, newAccess);
    }

    /** This column as one of a Dataset, too. */
    public Column tagged(long dataset) {
        List<Tag> more = new ArrayList<>(tags);
        more.add(new Tag(dataset, name));
        return new Column(name, qualifier, index, type, identity, List.copyOf(more), access);
    }

    /** Whether it is this column of this Dataset. */
    boolean isOf(long dataset, String columnName) {
        for (Tag tag : tags) {
            if (tag.dataset() == dataset && tag.name().equalsIgnoreCase(columnName)) {
                return true;
            }
        }
        return false;
    }

    /** The name with its relation's, as messages quote it. */
    public List<String> fullName() {
        List<String> parts = new ArrayList<>(qualifier);
        parts.add(name);
        return parts;
    }
}
