package io.arclight.planner.validate.relation;

import io.arclight.exec.error.ArclightException;
import io.arclight.exec.error.ErrorCondition;
import io.arclight.exec.expression.Cast;
import io.arclight.exec.setting.Settings;
import io.arclight.exec.setting.StoreAssignmentPolicy;
import io.arclight.exec.type.CastRules;
import io.arclight.exec.type.DataType;
import io.arclight.exec.type.StoreAssignmentRules;
import io.arclight.exec.type.StructField;
import io.arclight.exec.type.StructType;
import io.arclight.exec.type.TypeStructure;
import io.arclight.planner.catalog.Catalog;
import io.arclight.planner.logical.LogicalExpression;
import io.arclight.planner.logical.ReshapedPlan.StoreAssignment;
import io.arclight.planner.rex.PlannerRexBuilder;
import io.arclight.planner.validate.expression.Surroundings;
import io.arclight.planner.validate.scope.AnalysisContext;
import io.arclight.planner.validate.scope.Column;
import io.arclight.planner.validate.scope.Relation;
import io.arclight.planner.validate.scope.Relations;
import io.arclight.planner.validate.scope.Scope;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.calcite.rel.RelNode;
import org.apache.calcite.rex.RexInputRef;
import org.apache.calcite.rex.RexNode;

/** Rows made the rows of a table: the right columns in the right order, of the right types. */
public final class StoreAssignmentAnalyzer {
    private static final PlannerRexBuilder REX = PlannerRexBuilder.INSTANCE;

    private final Surroundings surroundings;
    private final AnalysisContext context;
    private final StoreAssignment node;

    /** The analyzer of an assignment. */
    public StoreAssignmentAnalyzer(Surroundings surroundings, StoreAssignment node) {
        this.surroundings = surroundings;
        this.context = surroundings.context();
        this.node = node;
    }

    /** The rows of the table. */
    public Relation assign(Relation rows) {
        Map<String, RexNode> values = fixed();
        List<String> targets = targets(rows, values.keySet());
        List<Column> sources = rows.scope().columns();
        for (int i = 0; i < targets.size(); i++) {
            Column source = sources.get(i);
            values.put(key(targets.get(i)), new RexInputRef(source.index(), source.type()));
        }
        List<RexNode> expressions = new ArrayList<>();
        for (StructField field : node.target().fields()) {
            RexNode value = values.get(key(field.name()));
            expressions.add(value == null ? missing(field) : store(value, field));
        }
        List<String> names = node.target().names();
        RelNode rel = Relations.project(rows.rel(), expressions, names, Set.of());
        List<Column> columns = new ArrayList<>();
        for (String name : names) {
            columns.add(Column.of(
                    name, columns.size(), expressions.get(columns.size()).getType()));
        }
        return Relation.of(rel, new Scope(columns, List.of()));
    }

    /** What a column gets that the rows have no value for. */
    private RexNode missing(StructField field) {
        LogicalExpression otherwise = node.defaults().get(field.name());
        if (otherwise != null) {
            return store(surroundings.constants().analyze(otherwise).rex(), field);
        }
        if (!context.settings().get(Settings.NULL_FOR_MISSING_DEFAULT)) {
            throw incompatible(ErrorCondition.INCOMPATIBLE_DATA_FOR_TABLE__CANNOT_FIND_DATA, field.name());
        }
        return REX.nullOf(TypeStructure.withoutLengths(field.dataType()));
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    private Map<String, RexNode> fixed() {
        Map<String, RexNode> values = new HashMap<>();
        for (Map.Entry<String, LogicalExpression> entry : node.fixed().entrySet()) {
            values.put(
                    key(entry.getKey()),
                    surroundings.constants().analyze(entry.getValue()).rex());
        }
        return values;
    }

    /** The table's columns that the rows' go to, one by one. */
    private List<String> targets(Relation rows, Set<String> fixed) {
        List<String> names = rows.scope().names();
        if (node.byName()) {
            return byName(names);
        }
        List<String> targets = node.columns();
        if (targets.isEmpty()) {
            targets = node.target().names().stream()
                    .filter(name -> !fixed.contains(key(name)))
                    .toList();
        } else {
            checkExist(targets);
            checkNotFixed(targets, fixed);
        }
        checkArity(targets, names, fixed);
        return targets;
    }

    private void checkArity(List<String> targets, List<String> names, Set<String> fixed) {
        if (targets.size() == names.size()) {
            return;
        }
        boolean missing = targets.size() > names.size();
        if (!fixed.isEmpty() && node.columns().isEmpty()) {
            throw new ArclightException(
                    ErrorCondition.INSERT_PARTITION_COLUMN_ARITY_MISMATCH,
                    "tableName",
                    Catalog.quote(node.table()),
                    "reason",
                    missing ? "not enough data columns" : "too many data columns",
                    "tableColumns",
                    Catalog.quoteAll(node.target().names()),
                    "staticPartCols",
                    Catalog.quoteAll(List.copyOf(node.fixed().keySet())),
                    "dataColumns",
                    Catalog.quoteAll(names));
        }
        throw new ArclightException(
                missing
                        ? ErrorCondition.INSERT_COLUMN_ARITY_MISMATCH__NOT_ENOUGH_DATA_COLUMNS
                        : ErrorCondition.INSERT_COLUMN_ARITY_MISMATCH__TOO_MANY_DATA_COLUMNS,
                "tableName",
                Catalog.quote(node.table()),
                "tableColumns",
                Catalog.quoteAll(targets),
                "dataColumns",
                Catalog.quoteAll(names));
    }

    /** BY NAME: the query's columns are those of the table, in any order; some may be missing. */
    private List<String> byName(List<String> names) {
        if (names.size() > node.target().size()) {
            checkArity(node.target().names(), names, Set.of());
        }
        Set<String> seen = new HashSet<>();
        List<String> extra = new ArrayList<>();
        for (String name : names) {
            if (node.target().indexOf(name).isEmpty()) {
                extra.add(name);
            } else if (!seen.add(key(name))) {
                throw incompatible(ErrorCondition.INCOMPATIBLE_DATA_FOR_TABLE__AMBIGUOUS_COLUMN_NAME, name);
            }
        }
        if (!extra.isEmpty()) {
            throw new ArclightException(
                    ErrorCondition.INCOMPATIBLE_DATA_FOR_TABLE__EXTRA_COLUMNS,
                    "tableName",
                    Catalog.quote(node.table()),
                    "extraColumns",
                    Catalog.quoteAll(extra));
        }
        return names;
    }

    private static void checkNotFixed(List<String> targets, Set<String> fixed) {
        for (String target : targets) {
            if (fixed.contains(key(target))) {
                throw new ArclightException(
                        ErrorCondition.STATIC_PARTITION_COLUMN_IN_INSERT_COLUMN_LIST, "staticName", target);
            }
        }
    }

    private void checkExist(List<String> names) {
        Set<String> seen = new HashSet<>();
        for (String name : names) {
            if (!seen.add(key(name))) {
                throw new ArclightException(
                        ErrorCondition.COLUMN_ALREADY_EXISTS, "columnName", Catalog.quote(List.of(name)));
            }
            if (node.target().indexOf(name).isEmpty()) {
                throw new ArclightException(
                        ErrorCondition.UNRESOLVED_COLUMN__WITH_SUGGESTION,
                        "objectName",
                        Catalog.quote(List.of(name)),
                        "proposal",
                        Catalog.quoteAll(node.target().names()));
            }
        }
    }

    private RexNode store(RexNode value, StructField field) {
        DataType from = Column.of(field.name(), 0, value.getType()).dataType();
        DataType to = TypeStructure.withoutLengths(field.dataType());
        StoreAssignmentPolicy policy = context.settings().get(Settings.STORE_ASSIGNMENT_POLICY);
        boolean fits =
                switch (policy) {
                    case ANSI -> StoreAssignmentRules.canStore(from, to);
                    case LEGACY -> CastRules.canCast(from, to, false);
                    case STRICT -> TypeStructure.isSame(from, to) || CastRules.canUpCast(from, to);
                };
        if (!fits) {
            checkFields(field.name(), from, to);
            throw incompatible(
                    ErrorCondition.INCOMPATIBLE_DATA_FOR_TABLE__CANNOT_SAFELY_CAST,
                    field.name(),
                    "srcType",
                    "\"" + from.sql() + "\"",
                    "targetType",
                    "\"" + to.sql() + "\"");
        }
        Cast.Mode mode = policy == StoreAssignmentPolicy.LEGACY ? Cast.Mode.LEGACY : Cast.Mode.ANSI;
        RexNode cast = REX.cast(value, to, mode, AssignedColumn.origin(field.name(), from, to));
        return new ColumnLengths(context).stored(cast, field.dataType());
    }

    /** Structs need the fields of the table's. */
    private void checkFields(String column, DataType from, DataType to) {
        if (!(from instanceof StructType source) || !(to instanceof StructType target)) {
            return;
        }
        if (source.size() < target.size()) {
            throw incompatible(
                    ErrorCondition.INCOMPATIBLE_DATA_FOR_TABLE__STRUCT_MISSING_FIELDS,
                    column,
                    "missingFields",
                    Catalog.quoteAll(target.names().subList(source.size(), target.size())));
        }
        if (source.size() > target.size()) {
            throw incompatible(
                    ErrorCondition.INCOMPATIBLE_DATA_FOR_TABLE__EXTRA_STRUCT_FIELDS,
                    column,
                    "extraFields",
                    Catalog.quoteAll(source.names().subList(target.size(), source.size())));
        }
    }

    /** The error for a value that a column of the table does not take. */
    private ArclightException incompatible(ErrorCondition condition, String column, String... parameters) {
        Stream<String> common =
                Stream.of("tableName", Catalog.quote(node.table()), "colName", Catalog.quote(List.of(column)));
        return new ArclightException(
                condition, Stream.concat(common, Stream.of(parameters)).toArray(String[]::new));
    }
}
