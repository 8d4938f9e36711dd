package io.arclight.planner.validate.relation;

import io.arclight.exec.error.Origin;
import io.arclight.exec.source.DataSource;
import io.arclight.exec.type.AtomicType;
import io.arclight.planner.logical.NameExpression.Attribute;
import io.arclight.planner.rel.LogicalScan;
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
import org.apache.calcite.rel.RelNode;
import org.apache.calcite.rel.type.RelDataTypeField;
import org.apache.calcite.rex.RexInputRef;
import org.apache.calcite.rex.RexNode;

/**
 * The rows of files under a name. They have a hidden column {@code _metadata}, a struct of what is known of the file, which is
 * there only when a name asks for it: what nobody asks for is not computed, and fields that nobody reads are not, either.
 */
public final class FileRows implements Relation {
    /** The hidden column. */
    private static final String METADATA = "_metadata";

    private final AnalysisContext context;
    private final DataSource source;
    private final Relation plain;
    private final List<String> name;

    private FileRows(AnalysisContext context, DataSource source, Relation plain, List<String> name) {
        this.context = context;
        this.source = source;
        this.plain = plain;
        this.name = name;
    }

    /** All columns of a table, of files or not. */
    public static Relation of(AnalysisContext context, DataSource source) {
        LogicalScan scan = LogicalScan.create(context.cluster(), source);
        Relation plain = Relation.of(scan, new Scope(columns(scan), List.of()));
        return source.withMetadata().isPresent() ? new FileRows(context, source, plain, List.of()) : plain;
    }

    private static List<Column> columns(LogicalScan scan) {
        List<Column> columns = new ArrayList<>();
        for (RelDataTypeField field : scan.getRowType().getFieldList()) {
            columns.add(Column.of(
                    scan.source().schema().field(field.getIndex()).name(), field.getIndex(), field.getType()));
        }
        return columns;
    }

    /** The rows under another name. */
    FileRows underName(List<String> other) {
        Relation renamed = Relation.of(plain.rel(), plain.scope().underName(other));
        return new FileRows(context, source, renamed, other);
    }

    /** The rows with columns that are declared otherwise. */
    FileRows rescopedTo(Scope scope) {
        return new FileRows(context, source, Relation.of(plain.rel(), scope), name);
    }

    @Override
    public RelNode rel() {
        return plain.rel();
    }

    @Override
    public Scope scope() {
        return plain.scope();
    }

    @Override
    public Optional<Relation> extend(Attribute attribute) {
        for (String hidden : List.of(METADATA, Scope.FILE_METADATA)) {
            Column column = Column.of(
                            hidden, 0, plain.rel().getCluster().getTypeFactory().createUnknownType())
                    .qualified(name);
            if (Relation.find(new Scope(List.of(column), List.of()), attribute).isPresent()) {
                return Optional.of(extended(hidden));
            }
        }
        return Optional.empty();
    }

    private Relation extended(String hidden) {
        LogicalScan scan =
                LogicalScan.create(context.cluster(), source.withMetadata().orElseThrow());
        int width = plain.rel().getRowType().getFieldCount();
        List<RelDataTypeField> fields = scan.getRowType().getFieldList();
        List<RexNode> items = new ArrayList<>();
        List<String> names = new ArrayList<>();
        fields.subList(0, width).forEach(field -> {
            items.add(new RexInputRef(field.getIndex(), field.getType()));
            names.add(field.getName());
        });
        items.add(struct(fields.subList(width, fields.size()), scan.source()));
        names.add(hidden);
        RelNode rel = Relations.project(scan, items, names, Set.of());
        Column column = Column.of(hidden, width, items.get(width).getType())
                .qualified(name)
                .accessed(Column.Access.HIDDEN);
        return Relation.of(rel, new Scope(plain.scope().columns(), List.of(column)));
    }

    private RexNode struct(List<RelDataTypeField> fields, DataSource described) {
        TypedBuilder builder = new TypedBuilder(context, Origin.NONE);
        List<Typed> parts = new ArrayList<>();
        for (RelDataTypeField field : fields) {
            String part = described.schema().field(field.getIndex()).name();
            parts.add(builder.literal(part, AtomicType.STRING));
            parts.add(Typed.of(new RexInputRef(field.getIndex(), field.getType()), part));
        }
        return builder.call("named_struct", parts).rex();
    }
}
