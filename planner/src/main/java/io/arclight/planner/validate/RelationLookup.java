package io.arclight.planner.validate;

import io.arclight.exec.error.ArclightException;
import io.arclight.exec.error.ErrorCondition;
import io.arclight.exec.error.Origin;
import io.arclight.exec.type.CastRules;
import io.arclight.exec.type.DataType;
import io.arclight.exec.type.StructField;
import io.arclight.exec.type.StructType;
import io.arclight.exec.type.TypeStructure;
import io.arclight.planner.catalog.Catalog;
import io.arclight.planner.catalog.CatalogEntry;
import io.arclight.planner.catalog.SchemaBinding;
import io.arclight.planner.catalog.View;
import io.arclight.planner.logical.CommonTable;
import io.arclight.planner.logical.LeafPlan.FileRelation;
import io.arclight.planner.logical.LeafPlan.UnresolvedRelation;
import io.arclight.planner.validate.relation.AliasAnalyzer;
import io.arclight.planner.validate.relation.ColumnLengths;
import io.arclight.planner.validate.scope.AnalysisContext;
import io.arclight.planner.validate.scope.Column;
import io.arclight.planner.validate.scope.Relation;
import io.arclight.planner.validate.scope.Relations;
import io.arclight.planner.validate.scope.Scope;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.calcite.rel.RelNode;
import org.apache.calcite.rel.type.RelDataTypeField;

/** What names in FROM mean at a place: common tables, views, files. Immutable. */
final class RelationLookup {
    private static final Set<String> FOREIGN_FORMATS = Set.of("avro", "binaryfile", "hive", "jdbc", "orc", "xml");

    private final AnalysisContext context;
    private final Map<String, Definition> tables;
    private final Set<Object> open;

    RelationLookup(AnalysisContext context) {
        this(context, Map.of(), Set.of());
    }

    private RelationLookup(AnalysisContext context, Map<String, Definition> tables, Set<Object> open) {
        this.context = context;
        this.tables = tables;
        this.open = open;
    }

    /** What the name of a common table stands for. */
    interface Definition {
        /** The table's rows, under its name. */
        Relation find();
    }

    /** This lookup where WITH defines common tables; each sees those before it, a recursive one itself. */
    RelationLookup with(List<CommonTable> definitions, boolean recursive, PlanAnalyzer around) {
        RelationLookup lookup = this;
        for (CommonTable table : definitions) {
            if (definitions.stream()
                            .filter(other -> other.name().equalsIgnoreCase(table.name()))
                            .count()
                    > 1) {
                throw new ArclightException(
                        ErrorCondition.DUPLICATED_CTE_NAMES, "duplicateNames", Catalog.quote(List.of(table.name())));
            }
            // The steps of a recursion are planned while it runs, when nobody fills caches in any more.
            PlanAnalyzer analyzer = recursive ? around.uncached() : around;
            lookup = lookup.define(table.name(), definition(table, recursive, lookup, analyzer.with(lookup)));
        }
        return lookup;
    }

    private Definition definition(CommonTable table, boolean recursive, RelationLookup before, PlanAnalyzer analyzer) {
        Definition plain =
                () -> AliasAnalyzer.alias(analyzer.analyze(table.query()), List.of(table.name()), table.columns());
        return new ReadDefinition(recursive ? new RecursionAnalyzer(context, table, before, analyzer, plain) : plain);
    }

    /** Common tables that nobody reads have to be right, too. */
    void checkUnread(List<CommonTable> definitions) {
        for (CommonTable table : definitions) {
            definition(table.name())
                    .filter(found -> found instanceof ReadDefinition read && !read.isRead())
                    .ifPresent(Definition::find);
        }
    }

    /**
     * Random common tables that were read more than once are computed once from now on.
     *
     * @return whether there are any, so that what was analyzed with them has to be analyzed again
     */
    boolean shareRandom(List<CommonTable> definitions) {
        boolean any = false;
        for (CommonTable table : definitions) {
            any |= definition(table.name())
                    .map(ReadDefinition.class::cast)
                    .filter(ReadDefinition::share)
                    .isPresent();
        }
        return any;
    }

    /** This lookup with one more name. */
    RelationLookup define(String name, Definition definition) {
        Map<String, Definition> more = new HashMap<>(tables);
        more.put(name.toLowerCase(Locale.ROOT), definition);
        return new RelationLookup(context, more, open);
    }

    /** What a name stands for, if it is that of a common table. */
    Optional<Definition> definition(String name) {
        return Optional.ofNullable(tables.get(name.toLowerCase(Locale.ROOT)));
    }

    /** The relation that a name means. */
    Relation find(UnresolvedRelation node) {
        List<String> name = node.name();
        if (name.size() == 1) {
            Optional<Definition> definition = definition(name.get(0));
            if (definition.isPresent()) {
                return AliasAnalyzer.alias(definition.get().find(), name, List.of());
            }
        }
        Optional<View> view = context.catalog().findView(name);
        if (view.isPresent()) {
            return view(view.get(), node);
        }
        Optional<CatalogEntry> entry = context.catalog().findEntry(name);
        if (entry.isPresent()) {
            return AliasAnalyzer.alias(
                    entry(entry.get(), node), entry.get().name().parts(), List.of());
        }
        if (name.size() == 2 && context.catalog().files().isFormat(name.get(0))) {
            FileRelation files = new FileRelation(
                    name.get(0).toLowerCase(Locale.ROOT),
                    List.of(name.get(1)),
                    node.options(),
                    Optional.empty(),
                    node.origin());
            return new PlanAnalyzer(context).visitFileRelation(files);
        }
        if (name.size() == 2 && isForeignFormat(name.get(0))) {
            throw new ArclightException(
                            ErrorCondition.UNSUPPORTED_DATASOURCE_FOR_DIRECT_QUERY,
                            "dataSourceType",
                            name.get(0).toLowerCase(Locale.ROOT))
                    .at(node.origin());
        }
        throw Catalog.notFound(name, node.origin());
    }

    /** Whether a name is that of one of Spark's formats that are not read here, and not that of a schema. */
    private boolean isForeignFormat(String name) {
        return FOREIGN_FORMATS.contains(name.toLowerCase(Locale.ROOT))
                && context.catalog().warehouse().schema(name).isEmpty();
    }

    private Relation entry(CatalogEntry entry, UnresolvedRelation node) {
        if (entry instanceof CatalogEntry.PersistentView view) {
            return persistentView(view, node);
        }
        CatalogEntry.Table table = (CatalogEntry.Table) entry;
        FileRelation files = new FileRelation(
                table.format(),
                List.of(table.location().toString()),
                table.options(),
                Optional.of(TypeStructure.withoutLengths(table.columns())),
                table.notes().existing(),
                node.origin());
        return new ColumnLengths(context).padded(new PlanAnalyzer(context).visitFileRelation(files), table.columns());
    }

    private Set<Object> opened(Object view) {
        Set<Object> within = Collections.newSetFromMap(new IdentityHashMap<>());
        within.addAll(open);
        within.add(view);
        return within;
    }

    /** Its query's columns by the names they had when it was made, under the view's. */
    private Relation persistentView(CatalogEntry.PersistentView view, UnresolvedRelation node) {
        if (open.contains(view)) {
            throw recursive(view.name().parts(), node.origin());
        }
        Set<Object> within = opened(view);
        AnalysisContext inside =
                context.with(context.catalog().withinView(view.source().schema()));
        PlanAnalyzer analyzer = new PlanAnalyzer(inside).with(new RelationLookup(inside, Map.of(), within));
        Relation relation = Relations.trimmed(analyzer.analyze(view.source().plan()));
        if (view.binding() == SchemaBinding.EVOLUTION) {
            evolve(view, relation);
            return AliasAnalyzer.alias(relation, view.name().parts(), List.of());
        }
        Relation selected = outputs(view, relation);
        if (view.binding() == SchemaBinding.TYPE_EVOLUTION) {
            evolve(view, selected);
        } else {
            selected = bound(view, selected);
        }
        return AliasAnalyzer.alias(selected, view.name().parts(), view.columns().names());
    }

    private static Relation outputs(CatalogEntry.PersistentView view, Relation relation) {
        List<Column> columns = new ArrayList<>();
        List<Column> available = new ArrayList<>(relation.scope().columns());
        for (String output : view.source().outputs()) {
            Column column = available.stream()
                    .filter(candidate -> candidate.name().equalsIgnoreCase(output))
                    .findFirst()
                    .orElseThrow(() -> incompatible(view, output, relation.scope()));
            available.remove(column);
            columns.add(column);
        }
        return Relation.of(relation.rel(), new Scope(columns, List.of()));
    }

    /** The columns with the types that the view had when it was made. */
    private Relation bound(CatalogEntry.PersistentView view, Relation selected) {
        List<DataType> types = view.columns().fields().stream()
                .map(field -> TypeStructure.withoutLengths(field.dataType()))
                .toList();
        for (int i = 0; i < types.size(); i++) {
            DataType now = selected.scope().columns().get(i).dataType();
            if (view.binding() == SchemaBinding.BINDING && !CastRules.canUpCast(now, types.get(i))) {
                throw new ArclightException(
                        ErrorCondition.CANNOT_UP_CAST_DATATYPE,
                        "expression",
                        view.name().text() + "." + view.columns().field(i).name(),
                        "sourceType",
                        "\"" + now.sql() + "\"",
                        "targetType",
                        "\"" + types.get(i).sql() + "\"",
                        "details",
                        "The type path of the target object is:\n\nYou can either add an explicit cast to the input data"
                                + " or choose a higher precision type of the field in the target object");
            }
        }
        if (selected.scope().columns().stream().map(Column::dataType).toList().equals(types)) {
            return selected;
        }
        RelNode cast = Relations.cast(context, selected, types);
        List<Column> columns = new ArrayList<>();
        for (RelDataTypeField field : cast.getRowType().getFieldList()) {
            columns.add(Column.of(view.columns().field(columns.size()).name(), columns.size(), field.getType()));
        }
        return Relation.of(cast, new Scope(columns, List.of()));
    }

    /** Keeps what the columns are now. */
    private void evolve(CatalogEntry.PersistentView view, Relation now) {
        boolean named = view.binding() == SchemaBinding.TYPE_EVOLUTION;
        List<StructField> fields = new ArrayList<>();
        for (Column column : now.scope().columns()) {
            String name = named ? view.columns().field(fields.size()).name() : column.name();
            fields.add(new StructField(name, column.dataType(), true));
        }
        StructType columns = new StructType(fields);
        if (!columns.equals(view.columns())) {
            context.catalog().warehouse().put(view.evolved(columns, now.scope().names()));
        }
    }

    private static ArclightException incompatible(CatalogEntry.PersistentView view, String column, Scope scope) {
        return new ArclightException(
                ErrorCondition.INCOMPATIBLE_VIEW_SCHEMA_CHANGE,
                "viewName",
                view.name().quoted(),
                "colName",
                Catalog.quote(List.of(column)),
                "expectedNum",
                "1",
                "actualCols",
                Catalog.quoteAll(scope.names()));
    }

    /** A view's query knows views and files only; a view within itself means the one it has replaced. */
    private Relation view(View found, UnresolvedRelation node) {
        View view = found;
        while (open.contains(view)) {
            view = view.replaced().orElseThrow(() -> recursive(node.name(), node.origin()));
        }
        Set<Object> within = opened(view);
        PlanAnalyzer analyzer = new PlanAnalyzer(context).with(new RelationLookup(context, Map.of(), within));
        return AliasAnalyzer.alias(analyzer.analyze(view.plan()), node.name(), view.columns());
    }

    private static ArclightException recursive(List<String> name, Origin origin) {
        return new ArclightException(
                ErrorCondition.RECURSIVE_VIEW,
                Map.of("viewIdent", Catalog.quote(name), "newPath", Catalog.quote(name)),
                origin,
                null);
    }
}
