package io.arclight.planner.validate;

import io.arclight.exec.error.ArclightException;
import io.arclight.exec.error.ErrorCondition;
import io.arclight.exec.error.Origin;
import io.arclight.planner.catalog.Catalog;
import io.arclight.planner.catalog.CatalogEntry;
import io.arclight.planner.catalog.View;
import io.arclight.planner.logical.CommonTable;
import io.arclight.planner.logical.LeafPlan.FileRelation;
import io.arclight.planner.logical.LeafPlan.UnresolvedRelation;
import io.arclight.planner.validate.relation.AliasAnalyzer;
import io.arclight.planner.validate.scope.AnalysisContext;
import io.arclight.planner.validate.scope.Relation;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What names in FROM mean at a place: common tables, views, files. Immutable. */
final class RelationLookup {
    private final AnalysisContext context;
    private final Map<String, Definition> tables;
    private final Set<View> open;

    RelationLookup(AnalysisContext context) {
        this(context, Map.of(), Set.of());
    }

    private RelationLookup(AnalysisContext context, Map<String, Definition> tables, Set<View> open) {
        this.context = context;
        this.tables = tables;
        this.open = open;
    }

    /** A common table, and what its query sees. */
    private record Definition(CommonTable table, PlanAnalyzer analyzer) {}

    /** This lookup where WITH defines common tables; each sees those before it. */
    RelationLookup with(List<CommonTable> definitions, PlanAnalyzer around) {
        RelationLookup lookup = this;
        for (CommonTable table : definitions) {
            Map<String, Definition> more = new HashMap<>(lookup.tables);
            Definition definition = new Definition(table, around.with(lookup));
            if (definitions.stream()
                            .filter(other -> other.name().equalsIgnoreCase(table.name()))
                            .count()
                    > 1) {
                throw new ArclightException(
                        ErrorCondition.DUPLICATED_CTE_NAMES, "duplicateNames", Catalog.quote(List.of(table.name())));
            }
            more.put(table.name().toLowerCase(Locale.ROOT), definition);
            lookup = new RelationLookup(context, more, open);
        }
        return lookup;
    }

    /** The relation that a name means. */
    Relation find(UnresolvedRelation node) {
        List<String> name = node.name();
        if (name.size() == 1) {
            Definition definition = tables.get(name.get(0).toLowerCase(Locale.ROOT));
            if (definition != null) {
                Relation relation =
                        definition.analyzer().analyze(definition.table().query());
                return AliasAnalyzer.alias(relation, name, definition.table().columns());
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
        throw Catalog.notFound(name, node.origin());
    }

    private Relation entry(CatalogEntry entry, UnresolvedRelation node) {
        CatalogEntry.Table table = (CatalogEntry.Table) entry;
        FileRelation files = new FileRelation(
                table.format(),
                List.of(table.location().toString()),
                table.options(),
                Optional.of(table.columns()),
                node.origin());
        return new PlanAnalyzer(context).visitFileRelation(files);
    }

    /** A view's query knows views and files only; a view within itself means the one it has replaced. */
    private Relation view(View found, UnresolvedRelation node) {
        View view = found;
        while (open.contains(view)) {
            view = view.replaced().orElseThrow(() -> recursive(node.name(), node.origin()));
        }
        Set<View> within = Collections.newSetFromMap(new IdentityHashMap<>());
        within.addAll(open);
        within.add(view);
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
