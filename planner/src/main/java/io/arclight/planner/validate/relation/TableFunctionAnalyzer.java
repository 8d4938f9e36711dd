package io.arclight.planner.validate.relation;

import io.arclight.exec.error.ArclightException;
import io.arclight.exec.error.ErrorCondition;
import io.arclight.exec.function.GeneratorBinding;
import io.arclight.exec.type.StructField;
import io.arclight.exec.type.StructType;
import io.arclight.planner.catalog.SqlFunction;
import io.arclight.planner.logical.CallClauses;
import io.arclight.planner.logical.CombinedPlan.LateralView;
import io.arclight.planner.logical.LeafPlan.RangeRelation;
import io.arclight.planner.logical.LeafPlan.TableFunction;
import io.arclight.planner.logical.ValueExpression.FunctionCall;
import io.arclight.planner.rel.LogicalGenerate;
import io.arclight.planner.validate.expression.ExpressionAnalyzer;
import io.arclight.planner.validate.expression.ExpressionScope.Clause;
import io.arclight.planner.validate.expression.FunctionAnalyzer;
import io.arclight.planner.validate.expression.FunctionAnalyzer.Generator;
import io.arclight.planner.validate.expression.SqlFunctionCall;
import io.arclight.planner.validate.expression.Surroundings;
import io.arclight.planner.validate.name.RelationNames;
import io.arclight.planner.validate.scope.AddedColumns;
import io.arclight.planner.validate.scope.Column;
import io.arclight.planner.validate.scope.Relation;
import io.arclight.planner.validate.scope.Relations;
import io.arclight.planner.validate.scope.Scope;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.calcite.rel.RelNode;
import org.apache.calcite.rel.logical.LogicalValues;
import org.apache.calcite.rex.RexNode;

/** Functions that give rows: in FROM and in LATERAL VIEW. */
public final class TableFunctionAnalyzer {
    private final Surroundings surroundings;

    /** An analyzer for functions that stand somewhere. */
    public TableFunctionAnalyzer(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /** Whether a function is that of a range of numbers. */
    public static boolean isRange(TableFunction function) {
        return function.name().equalsIgnoreCase("range");
    }

    /**
     * The range that a call of {@code range} means.
     *
     * @throws ArclightException WRONG_NUM_ARGS, NON_FOLDABLE_ARGUMENT, UNEXPECTED_INPUT_TYPE, FAILED_FUNCTION_CALL
     */
    public RangeRelation range(TableFunction function) {
        return new RangeArguments(surroundings, function).range();
    }

    /** Rejects a list of aliases that is shorter or longer than the function's columns. */
    public static void checkAliases(TableFunction function, List<String> aliases, Relation rows) {
        int columns = rows.scope().columns().size();
        if (!aliases.isEmpty() && aliases.size() != columns) {
            throw new ArclightException(
                    ErrorCondition.NUM_TABLE_VALUE_ALIASES_MISMATCH,
                    Map.of(
                            "funcName",
                            "`" + function.name() + "`",
                            "aliasesNum",
                            Integer.toString(aliases.size()),
                            "outColsNum",
                            Integer.toString(columns)),
                    function.origin(),
                    null);
        }
    }

    /** The rows of a generator in FROM. */
    public Relation generate(TableFunction function) {
        ExpressionAnalyzer expressions = surroundings.constants();
        FunctionCall call =
                new FunctionCall(function.name(), function.arguments(), CallClauses.NONE, function.origin());
        Optional<Generator> found = new FunctionAnalyzer(expressions).generator(call);
        if (found.isEmpty()) {
            return written(function);
        }
        Generator generator = found.get();
        RelNode row = LogicalValues.createOneRow(surroundings.context().cluster());
        AddedColumns columns = new AddedColumns(row, Set.of());
        List<RexNode> arguments = columns.withoutQueries(generator.arguments());
        RelNode rel = LogicalGenerate.create(columns.rel(), generator.binding(), arguments);
        int width = columns.rel().getRowType().getFieldCount();
        return Relation.of(
                rel, generated(rel, width, generator.binding().output().names(), List.of()));
    }

    /** The rows of a function written in SQL. */
    private Relation written(TableFunction node) {
        SqlFunction function = surroundings
                .context()
                .catalog()
                .findFunction(List.of(node.name().split("\\.")))
                .orElseThrow(() -> notFound(node));
        if (!(function.body() instanceof SqlFunction.Rows body)) {
            throw new ArclightException(ErrorCondition.NOT_A_TABLE_FUNCTION, "functionName", function.quoted())
                    .at(node.origin());
        }
        SqlFunctionCall call = new SqlFunctionCall(surroundings.context(), function, node.arguments(), node.origin());
        Relation rows = surroundings
                .subqueries()
                .within(call.inside())
                .analyze(body.query(), call.checkedNames(surroundings.constants()));
        if (body.columns().isEmpty()) {
            return AliasAnalyzer.alias(Relations.trimmed(rows), function.name(), List.of());
        }
        StructType columns = body.columns().get();
        RelNode rel = Relations.cast(
                call.inside(),
                rows,
                columns.fields().stream().map(StructField::dataType).toList());
        return Relation.of(rel, generated(rel, 0, columns.names(), function.name()));
    }

    /** LATERAL VIEW. */
    public Relation lateralView(Relation child, LateralView view) {
        RelationNames names = new RelationNames(
                surroundings.context(), child.scope(), child.rel().getRowType());
        ExpressionAnalyzer expressions = surroundings.over(names, Clause.GENERATE);
        Generator generator = new FunctionAnalyzer(expressions)
                .generator(view.generator())
                .orElseThrow(() -> new ArclightException(
                        ErrorCondition.UNSUPPORTED_GENERATOR__NOT_GENERATOR,
                        Map.of(
                                "functionName",
                                "`" + view.generator().name() + "`",
                                "classCanonicalName",
                                view.generator().name()),
                        view.generator().origin(),
                        null));
        GeneratorBinding written = generator.binding();
        GeneratorBinding binding = new GeneratorBinding(
                written.name(), written.argumentTypes(), written.output(), written.outer() || view.outer());
        List<String> columnNames = view.columns().isEmpty() ? binding.output().names() : view.columns();
        if (columnNames.size() != binding.output().size()) {
            throw new ArclightException(
                            ErrorCondition.UDTF_ALIAS_NUMBER_MISMATCH,
                            "aliasesSize",
                            Integer.toString(binding.output().size()),
                            "aliasesNames",
                            String.join(",", columnNames))
                    .at(view.generator().origin());
        }
        AddedColumns columns = new AddedColumns(child.rel(), names.correlations());
        List<RexNode> arguments = columns.withoutQueries(generator.arguments());
        int width = columns.rel().getRowType().getFieldCount();
        RelNode rel = LogicalGenerate.create(columns.rel(), binding, arguments);
        Scope added = generated(rel, width, columnNames, List.of(view.alias()));
        return Relation.of(rel, child.scope().followedBy(added, 0));
    }

    private static Scope generated(RelNode rel, int from, List<String> names, List<String> qualifier) {
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            int index = from + i;
            columns.add(Column.of(
                            names.get(i),
                            index,
                            rel.getRowType().getFieldList().get(index).getType())
                    .qualified(qualifier));
        }
        return new Scope(columns, List.of());
    }

    private static ArclightException notFound(TableFunction function) {
        return new ArclightException(
                ErrorCondition.UNRESOLVABLE_TABLE_VALUED_FUNCTION,
                Map.of("name", "`" + function.name() + "`"),
                function.origin(),
                null);
    }
}
