package io.arclight.planner.validate.relation;

import io.arclight.exec.error.Origin;
import io.arclight.exec.function.FunctionDescriptor;
import io.arclight.exec.function.string.DeclaredLengths;
import io.arclight.exec.setting.Settings;
import io.arclight.exec.type.AtomicType;
import io.arclight.exec.type.CharType;
import io.arclight.exec.type.DataType;
import io.arclight.exec.type.StructField;
import io.arclight.exec.type.StructType;
import io.arclight.exec.type.VarcharType;
import io.arclight.planner.validate.scope.AnalysisContext;
import io.arclight.planner.validate.scope.Column;
import io.arclight.planner.validate.scope.Relation;
import io.arclight.planner.validate.scope.Relations;
import io.arclight.planner.validate.scope.Scope;
import io.arclight.planner.validate.typed.Typed;
import io.arclight.planner.validate.typed.TypedBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.calcite.rex.RexNode;

/** What CHAR and VARCHAR columns of tables do: their values are strings, cut, padded or refused by length. */
public final class ColumnLengths {
    private final AnalysisContext context;

    /** For a query. */
    public ColumnLengths(AnalysisContext context) {
        this.context = context;
    }

    /** A string as a column of a declared type stores it; values of other types as they are. */
    RexNode stored(RexNode value, DataType declared) {
        if (declared instanceof CharType text) {
            return call(DeclaredLengths.STORE_CHAR, value, text.length());
        }
        return declared instanceof VarcharType text ? call(DeclaredLengths.STORE_VARCHAR, value, text.length()) : value;
    }

    /** The rows of a table's files with the blanks of its CHAR columns, unless spark.sql.readSideCharPadding is off. */
    public Relation padded(Relation files, StructType declared) {
        if (!context.settings().get(Settings.READ_SIDE_CHAR_PADDING)
                || declared.fields().stream().noneMatch(field -> field.dataType() instanceof CharType)) {
            return files;
        }
        List<RexNode> expressions =
                new ArrayList<>(Relations.references(files.scope().columns()));
        List<Column> columns = new ArrayList<>(files.scope().columns());
        for (int i = 0; i < expressions.size(); i++) {
            StructField field = declared.field(i);
            if (field.dataType() instanceof CharType text) {
                expressions.set(i, call(DeclaredLengths.PAD, expressions.get(i), text.length()));
                columns.set(i, columns.get(i).ofLength(text.length()));
            }
        }
        return Relation.of(
                Relations.project(files.rel(), expressions, files.scope().names(), Set.of()),
                new Scope(columns, List.of()));
    }

    private RexNode call(FunctionDescriptor function, RexNode value, int length) {
        TypedBuilder builder = new TypedBuilder(context, Origin.NONE);
        return builder.call(
                        function,
                        function.name(),
                        List.of(Typed.of(value, function.name()), builder.literal(length, AtomicType.INTEGER)))
                .rex();
    }
}
