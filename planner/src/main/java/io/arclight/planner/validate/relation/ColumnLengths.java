package io.arclight.planner.validate.relation;

import io.arclight.exec.error.Origin;
import io.arclight.exec.function.FunctionDescriptor;
import io.arclight.exec.function.string.DeclaredLengths;
import io.arclight.exec.setting.Settings;
import io.arclight.exec.type.ArrayType;
import io.arclight.exec.type.AtomicType;
import io.arclight.exec.type.CharType;
import io.arclight.exec.type.DataType;
import io.arclight.exec.type.MapType;
import io.arclight.exec.type.StructField;
import io.arclight.exec.type.StructType;
import io.arclight.exec.type.TypeStructure;
import io.arclight.exec.type.VarcharType;
import io.arclight.planner.validate.expression.ArrayElements;
import io.arclight.planner.validate.scope.AnalysisContext;
import io.arclight.planner.validate.scope.Column;
import io.arclight.planner.validate.scope.Relation;
import io.arclight.planner.validate.scope.Relations;
import io.arclight.planner.validate.scope.Scope;
import io.arclight.planner.validate.typed.Typed;
import io.arclight.planner.validate.typed.TypedBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.calcite.rex.RexNode;

/**
 * What CHAR and VARCHAR columns of tables do, also within arrays, maps and structs: their values are strings, cut, padded or
 * refused by length.
 */
public final class ColumnLengths {
    private final AnalysisContext context;
    private final TypedBuilder builder;

    /** For a query. */
    public ColumnLengths(AnalysisContext context) {
        this.context = context;
        this.builder = new TypedBuilder(context, Origin.NONE);
    }

    /** What happens to the strings of a column. */
    private enum Direction {
        STORED(Optional.of(DeclaredLengths.STORE_CHAR), Optional.of(DeclaredLengths.STORE_VARCHAR)),
        READ(Optional.of(DeclaredLengths.PAD), Optional.empty());

        private final Optional<FunctionDescriptor> chars;
        private final Optional<FunctionDescriptor> varchars;

        Direction(Optional<FunctionDescriptor> chars, Optional<FunctionDescriptor> varchars) {
            this.chars = chars;
            this.varchars = varchars;
        }

        boolean changes(DataType declared) {
            return TypeStructure.contains(
                    declared, part -> part instanceof CharType || part instanceof VarcharType && varchars.isPresent());
        }
    }

    /** A value as a column of a declared type stores it; values without strings of a length as they are. */
    RexNode stored(RexNode value, DataType declared) {
        return apply(Direction.STORED, value, declared, 0);
    }

    /** The rows of a table's files with the blanks of its CHAR columns, unless spark.sql.readSideCharPadding is off. */
    public Relation padded(Relation files, StructType declared) {
        if (!Direction.STORED.changes(declared)) {
            return files;
        }
        boolean pads = context.settings().get(Settings.READ_SIDE_CHAR_PADDING);
        List<RexNode> expressions =
                new ArrayList<>(Relations.references(files.scope().columns()));
        List<Column> columns = new ArrayList<>(files.scope().columns());
        for (int i = 0; i < expressions.size(); i++) {
            DataType type = declared.field(i).dataType();
            if (Direction.STORED.changes(type)) {
                columns.set(i, columns.get(i).declaredAs(type));
            }
            if (pads) {
                expressions.set(i, apply(Direction.READ, expressions.get(i), type, 0));
            }
        }
        Scope scope = new Scope(columns, List.of());
        if (files instanceof FileRows rows && !(pads && Direction.READ.changes(declared))) {
            return rows.rescopedTo(scope);
        }
        return pads && Direction.READ.changes(declared)
                ? Relation.of(
                        Relations.project(
                                files.rel(), expressions, files.scope().names(), Set.of()),
                        scope)
                : Relation.of(files.rel(), scope);
    }

    /**
     * A value with its strings changed.
     *
     * @param depth how many arrays there are around it
     */
    private RexNode apply(Direction direction, RexNode value, DataType declared, int depth) {
        if (!direction.changes(declared)) {
            return value;
        }
        Typed typed = Typed.of(value, "value");
        if (declared instanceof ArrayType array) {
            return elements(direction, typed, array.elementType(), depth).rex();
        }
        if (declared instanceof MapType map) {
            Typed keys = elements(direction, builder.call("map_keys", List.of(typed)), map.keyType(), depth);
            Typed values = elements(direction, builder.call("map_values", List.of(typed)), map.valueType(), depth);
            return builder.call("map_from_arrays", List.of(keys, values)).rex();
        }
        if (declared instanceof StructType struct) {
            return fields(direction, typed, struct, depth).rex();
        }
        return declared instanceof CharType text
                ? call(direction.chars.orElseThrow(), typed, text.length())
                : call(direction.varchars.orElseThrow(), typed, ((VarcharType) declared).length());
    }

    private Typed elements(Direction direction, Typed array, DataType declared, int depth) {
        return direction.changes(declared)
                ? ArrayElements.transform(
                        context, array, depth, element -> apply(direction, element, declared, depth + 1))
                : array;
    }

    private Typed fields(Direction direction, Typed struct, StructType declared, int depth) {
        List<Typed> parts = new ArrayList<>();
        for (StructField field : declared.fields()) {
            Typed name = builder.literal(field.name(), AtomicType.STRING);
            RexNode value = builder.element(struct, name).rex();
            parts.add(name);
            parts.add(Typed.of(apply(direction, value, field.dataType(), depth), field.name()));
        }
        Typed changed = builder.call("named_struct", parts);
        if (!struct.nullable()) {
            return changed;
        }
        Typed isNull = builder.call("isnull", List.of(struct));
        return builder.caseWhen(List.of(isNull), List.of(builder.literal(null, struct.type())), changed);
    }

    private RexNode call(FunctionDescriptor function, Typed value, int length) {
        return builder.call(function, function.name(), List.of(value, builder.literal(length, AtomicType.INTEGER)))
                .rex();
    }
}
