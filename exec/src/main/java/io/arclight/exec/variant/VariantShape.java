package io.arclight.exec.variant;

import io.arclight.exec.type.AtomicType;
import io.arclight.exec.type.DataType;
import io.arclight.exec.type.DecimalRules;
import io.arclight.exec.type.DecimalType;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What {@code schema_of_variant} says of variants: the type of a scalar, of the elements of an array, of the fields of an
 * object. Unlike the fields of a struct, those of an object have no order.
 */
public sealed interface VariantShape {
    /** What is known of no value at all, and of nulls. */
    VariantShape NULL = new Scalar(AtomicType.NULL);

    /** What values of different kinds have in common. */
    VariantShape ANY = new Scalar(AtomicType.VARIANT);

    /** Values of a type of SQL. */
    record Scalar(DataType type) implements VariantShape {
        @Override
        public String sql() {
            return type.sql();
        }
    }

    /** UUIDs, which SQL does not know. */
    record Uuid() implements VariantShape {
        @Override
        public String sql() {
            return "UUID";
        }
    }

    /** Arrays. */
    record Elements(VariantShape element) implements VariantShape {
        @Override
        public String sql() {
            return "ARRAY<" + element.sql() + ">";
        }
    }

    /** Objects. */
    record Fields(SortedMap<String, VariantShape> fields) implements VariantShape {
        /** Keeps a map that nobody changes. */
        public Fields {
            fields = Collections.unmodifiableSortedMap(fields);
        }

        @Override
        public String sql() {
            return fields.entrySet().stream()
                    .map(field ->
                            quoted(field.getKey()) + ": " + field.getValue().sql())
                    .collect(Collectors.joining(", ", "OBJECT<", ">"));
        }

        private static String quoted(String name) {
            boolean plain = name.matches("[A-Za-z0-9_]+") && !name.matches("\\d+");
            return plain ? name : "`" + name.replace("`", "``") + "`";
        }
    }

    /** The shape as SQL writes types, but {@code OBJECT} for structs. */
    String sql();

    /**
     * The shape of a variant.
     *
     * @throws io.arclight.exec.error.ArclightException MALFORMED_VARIANT, also when fields are not in the order of their names
     */
    static VariantShape of(Variant variant) {
        return of(variant, variant.walk());
    }

    private static VariantShape of(Variant variant, VariantWalk walk) {
        walk.enter();
        VariantShape shape =
                switch (variant.kind()) {
                    case OBJECT -> fields(variant, walk);
                    case ARRAY -> elements(variant, walk);
                    case NULL -> NULL;
                    case BOOLEAN -> new Scalar(AtomicType.BOOLEAN);
                    case LONG -> new Scalar(AtomicType.LONG);
                    case STRING -> new Scalar(AtomicType.STRING);
                    case DOUBLE -> new Scalar(AtomicType.DOUBLE);
                    case DECIMAL -> new Scalar(decimal(variant.decimalValue()));
                    case DATE -> new Scalar(AtomicType.DATE);
                    case TIMESTAMP -> new Scalar(AtomicType.TIMESTAMP);
                    case TIMESTAMP_NTZ -> new Scalar(AtomicType.TIMESTAMP_NTZ);
                    case FLOAT -> new Scalar(AtomicType.FLOAT);
                    case BINARY -> new Scalar(AtomicType.BINARY);
                    case UUID -> new Uuid();
                };
        walk.leave();
        return shape;
    }

    private static VariantShape fields(Variant object, VariantWalk walk) {
        SortedMap<String, VariantShape> fields = new TreeMap<>();
        int size = object.size();
        for (int i = 0; i < size; i++) {
            String key = object.key(i);
            if (i > 0 && fields.lastKey().compareTo(key) >= 0) {
                throw VariantFormat.malformed();
            }
            fields.put(key, of(object.child(i), walk));
        }
        return new Fields(fields);
    }

    private static VariantShape elements(Variant array, VariantWalk walk) {
        VariantShape element = NULL;
        int size = array.size();
        for (int i = 0; i < size; i++) {
            element = element.merge(of(array.child(i), walk));
        }
        return new Elements(element);
    }

    private static DecimalType decimal(BigDecimal value) {
        int scale = Math.max(0, value.scale());
        return new DecimalType(Math.max(value.precision() - Math.min(0, value.scale()), scale), scale);
    }

    /** The shape that both are of; {@link #ANY} when there is no other. */
    default VariantShape merge(VariantShape other) {
        if (equals(other) || other.equals(NULL)) {
            return this;
        }
        if (equals(NULL)) {
            return other;
        }
        if (this instanceof Elements a && other instanceof Elements b) {
            return new Elements(a.element().merge(b.element()));
        }
        if (this instanceof Fields a && other instanceof Fields b) {
            SortedMap<String, VariantShape> merged = new TreeMap<>(a.fields());
            b.fields().forEach((name, shape) -> merged.merge(name, shape, VariantShape::merge));
            return new Fields(merged);
        }
        return this instanceof Scalar a && other instanceof Scalar b ? common(a.type(), b.type()) : ANY;
    }

    private static VariantShape common(DataType a, DataType b) {
        if (a.isDatetime() && b.isDatetime()) {
            boolean zoned = a == AtomicType.TIMESTAMP || b == AtomicType.TIMESTAMP;
            return new Scalar(zoned ? AtomicType.TIMESTAMP : AtomicType.TIMESTAMP_NTZ);
        }
        if (!a.isNumeric() || !b.isNumeric()) {
            return ANY;
        }
        if (a == AtomicType.DOUBLE || b == AtomicType.DOUBLE) {
            return new Scalar(AtomicType.DOUBLE);
        }
        if (a == AtomicType.FLOAT || b == AtomicType.FLOAT) {
            return a instanceof DecimalType || b instanceof DecimalType ? ANY : new Scalar(AtomicType.FLOAT);
        }
        DecimalType left = DecimalRules.of(a);
        DecimalType right = DecimalRules.of(b);
        int scale = Math.max(left.scale(), right.scale());
        int range = Math.max(left.precision() - left.scale(), right.precision() - right.scale());
        return new Scalar(
                range + scale > DecimalType.MAX_PRECISION ? AtomicType.DOUBLE : new DecimalType(range + scale, scale));
    }
}
