package io.arclight.planner.validate;

import io.arclight.exec.expression.Literal;
import io.arclight.exec.source.DataSource;
import io.arclight.exec.source.range.RangeSource;
import io.arclight.planner.logical.CombinedPlan.Join;
import io.arclight.planner.logical.CombinedPlan.Lateral;
import io.arclight.planner.logical.CombinedPlan.LateralView;
import io.arclight.planner.logical.CombinedPlan.SetOperation;
import io.arclight.planner.logical.CombinedPlan.SubqueryAlias;
import io.arclight.planner.logical.CombinedPlan.With;
import io.arclight.planner.logical.Grouping;
import io.arclight.planner.logical.LeafPlan.FileRelation;
import io.arclight.planner.logical.LeafPlan.InlineTable;
import io.arclight.planner.logical.LeafPlan.OneRow;
import io.arclight.planner.logical.LeafPlan.RangeRelation;
import io.arclight.planner.logical.LeafPlan.SourceRelation;
import io.arclight.planner.logical.LeafPlan.TableFunction;
import io.arclight.planner.logical.LeafPlan.UnresolvedRelation;
import io.arclight.planner.logical.LogicalExpression;
import io.arclight.planner.logical.LogicalPlan;
import io.arclight.planner.logical.LogicalPlanVisitor;
import io.arclight.planner.logical.NameExpression.SortOrder;
import io.arclight.planner.logical.PipePlan.PipeAggregate;
import io.arclight.planner.logical.PipePlan.PipeColumns;
import io.arclight.planner.logical.PipePlan.PipeInput;
import io.arclight.planner.logical.ReshapedPlan.DropColumns;
import io.arclight.planner.logical.ReshapedPlan.Hint;
import io.arclight.planner.logical.ReshapedPlan.ParameterizedQuery;
import io.arclight.planner.logical.ReshapedPlan.Pivot;
import io.arclight.planner.logical.ReshapedPlan.RenameColumns;
import io.arclight.planner.logical.ReshapedPlan.Repartition;
import io.arclight.planner.logical.ReshapedPlan.Sample;
import io.arclight.planner.logical.ReshapedPlan.StoreAssignment;
import io.arclight.planner.logical.ReshapedPlan.Tagged;
import io.arclight.planner.logical.ReshapedPlan.Unpivot;
import io.arclight.planner.logical.ReshapedPlan.WithColumns;
import io.arclight.planner.logical.SelectPlan.Aggregate;
import io.arclight.planner.logical.SelectPlan.Distinct;
import io.arclight.planner.logical.SelectPlan.Filter;
import io.arclight.planner.logical.SelectPlan.Having;
import io.arclight.planner.logical.SelectPlan.Limit;
import io.arclight.planner.logical.SelectPlan.NamedWindows;
import io.arclight.planner.logical.SelectPlan.Project;
import io.arclight.planner.logical.SelectPlan.Qualify;
import io.arclight.planner.logical.SelectPlan.Sort;
import io.arclight.planner.logical.WindowDefinition;
import io.arclight.planner.rel.LogicalJoinHint;
import io.arclight.planner.rel.LogicalJoinHint.Strategy;
import io.arclight.planner.rel.LogicalSample;
import io.arclight.planner.validate.expression.Surroundings;
import io.arclight.planner.validate.name.Namespace;
import io.arclight.planner.validate.name.RelationNames;
import io.arclight.planner.validate.name.Subqueries;
import io.arclight.planner.validate.relation.AliasAnalyzer;
import io.arclight.planner.validate.relation.DeduplicateAnalyzer;
import io.arclight.planner.validate.relation.FileRows;
import io.arclight.planner.validate.relation.FilterAnalyzer;
import io.arclight.planner.validate.relation.HintAnalyzer;
import io.arclight.planner.validate.relation.InlineTableAnalyzer;
import io.arclight.planner.validate.relation.JoinAnalyzer;
import io.arclight.planner.validate.relation.RepartitionAnalyzer;
import io.arclight.planner.validate.relation.SetOperationAnalyzer;
import io.arclight.planner.validate.relation.SortAnalyzer;
import io.arclight.planner.validate.relation.SqlKeywords;
import io.arclight.planner.validate.relation.StoreAssignmentAnalyzer;
import io.arclight.planner.validate.relation.TableFunctionAnalyzer;
import io.arclight.planner.validate.relation.UnpivotAnalyzer;
import io.arclight.planner.validate.scope.AnalysisContext;
import io.arclight.planner.validate.scope.Relation;
import io.arclight.planner.validate.scope.Relations;
import io.arclight.planner.validate.scope.Scope;
import io.arclight.planner.validate.select.PipeAnalyzer;
import io.arclight.planner.validate.select.PivotAnalyzer;
import io.arclight.planner.validate.select.SelectAnalyzer;
import io.arclight.planner.validate.select.SelectBlock;
import io.arclight.planner.validate.timewindow.TimeWindowAnalyzer;
import io.arclight.planner.validate.timewindow.TimeWindowAnalyzer.Windowed;
import io.arclight.planner.validate.typed.Folding;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import org.apache.calcite.rel.logical.LogicalValues;

/** Analyzes plans where they stand: with the common tables, named windows and join hints that reach there. Immutable. */
final class PlanAnalyzer implements LogicalPlanVisitor<Relation> {
    private final AnalysisContext context;
    private final RelationLookup relations;
    private final Surroundings surroundings;
    private final Map<String, WindowDefinition> windows;
    private final JoinHints hints;

    PlanAnalyzer(AnalysisContext context) {
        this(context, new RelationLookup(context), Namespace.none(), Map.of(), JoinHints.NONE);
    }

    private PlanAnalyzer(
            AnalysisContext context,
            RelationLookup relations,
            Namespace outer,
            Map<String, WindowDefinition> windows,
            JoinHints hints) {
        this.context = context;
        this.relations = relations;
        this.windows = windows;
        this.hints = hints;
        this.surroundings = new Surroundings(context, outer, new Inside());
    }

    /** Queries within expressions. */
    private final class Inside implements Subqueries {
        @Override
        public Relation analyze(LogicalPlan query, Namespace outer) {
            return inside(outer).analyze(query);
        }

        @Override
        public Subqueries within(AnalysisContext definition) {
            return new PlanAnalyzer(definition).new Inside();
        }
    }

    /** The queries within expressions at this place. */
    Subqueries subqueries() {
        return surroundings.subqueries();
    }

    /** Analyzes a plan. */
    Relation analyze(LogicalPlan plan) {
        return plan.accept(this);
    }

    /** The value of an expression that sees no row; empty when it is not constant. */
    Optional<Literal> constant(LogicalExpression expression) {
        return Folding.constant(
                context, surroundings.constants().analyze(expression).rex());
    }

    /** The analyzer of a query within an expression. */
    private PlanAnalyzer inside(Namespace names) {
        return new PlanAnalyzer(context, relations, names, Map.of(), JoinHints.NONE);
    }

    /** The analyzer of what a relation of its own stands on. */
    private PlanAnalyzer below() {
        return windows.isEmpty() && hints.isEmpty()
                ? this
                : new PlanAnalyzer(context, relations, surroundings.outer(), Map.of(), JoinHints.NONE);
    }

    private PlanAnalyzer withoutWindows() {
        return windows.isEmpty() ? this : new PlanAnalyzer(context, relations, surroundings.outer(), Map.of(), hints);
    }

    PlanAnalyzer with(RelationLookup other) {
        return new PlanAnalyzer(context, other, surroundings.outer(), Map.of(), JoinHints.NONE);
    }

    private Relation kept(Relation relation) {
        return new CacheLookup(context).substitute(relation);
    }

    /** This analyzer where everything is computed anew. */
    PlanAnalyzer uncached() {
        return new PlanAnalyzer(context.uncached(), relations, surroundings.outer(), windows, hints);
    }

    private Relation hinted(Relation relation, String name) {
        Optional<Strategy> strategy = hints.find(name);
        return strategy.isEmpty() ? relation : relation.through(rel -> LogicalJoinHint.create(rel, strategy.get()));
    }

    @Override
    public Relation visitUnresolvedRelation(UnresolvedRelation node) {
        Relation relation = kept(relations.find(node));
        return hinted(relation, node.name().get(node.name().size() - 1));
    }

    @Override
    public Relation visitFileRelation(FileRelation node) {
        return scan(context.files().open(node));
    }

    @Override
    public Relation visitSourceRelation(SourceRelation node) {
        context.findings().holdOnlyForNow();
        return scan(node.source());
    }

    @Override
    public Relation visitRangeRelation(RangeRelation node) {
        return scan(new RangeSource(node.start(), node.end(), node.step(), node.partitions()));
    }

    /** All columns of a table. */
    Relation scan(DataSource source) {
        return FileRows.of(context, source);
    }

    @Override
    public Relation visitInlineTable(InlineTable node) {
        return new InlineTableAnalyzer(surroundings, node).analyze();
    }

    @Override
    public Relation visitOneRow(OneRow node) {
        return Relation.of(LogicalValues.createOneRow(context.cluster()), Scope.EMPTY);
    }

    @Override
    public Relation visitTableFunction(TableFunction node) {
        if (SqlKeywords.isCalled(node)) {
            return analyze(SqlKeywords.rows(node));
        }
        TableFunctionAnalyzer functions = new TableFunctionAnalyzer(surroundings);
        return TableFunctionAnalyzer.isRange(node)
                ? visitRangeRelation(functions.range(node))
                : functions.generate(node);
    }

    @Override
    public Relation visitProject(Project node) {
        Relation input = withoutWindows().analyze(node.child());
        return select(input, node.items(), Optional.empty());
    }

    @Override
    public Relation visitAggregate(Aggregate node) {
        Relation input = withoutWindows().analyze(node.child());
        return select(input, node.items(), Optional.of(node.grouping()));
    }

    private Relation select(Relation input, List<LogicalExpression> items, Optional<Grouping> grouping) {
        Windowed windowed = TimeWindowAnalyzer.replace(surroundings, input, items, grouping);
        return new SelectAnalyzer(surroundings)
                .select(windowed.input(), windowed.items(), windowed.grouping(), windows)
                .windowedBy(windowed.call());
    }

    /** A clause of a select, whose calls of functions of time windows mean the window of the select. */
    private static LogicalExpression clause(SelectBlock block, LogicalExpression written) {
        return block.timeWindow()
                .map(call -> TimeWindowAnalyzer.replace(call, written))
                .orElse(written);
    }

    private static List<SortOrder> orders(SelectBlock block, List<SortOrder> written) {
        return written.stream()
                .map(order -> new SortOrder(clause(block, order.child()), order.descending(), order.nullsFirst()))
                .toList();
    }

    @Override
    public Relation visitFilter(Filter node) {
        return new FilterAnalyzer(surroundings).filter(withoutWindows().analyze(node.child()), node.condition());
    }

    @Override
    public Relation visitHaving(Having node) {
        Relation child = analyze(node.child());
        return child instanceof SelectBlock block
                ? new SelectAnalyzer(surroundings).having(block, clause(block, node.condition()))
                : new FilterAnalyzer(surroundings).filter(child, node.condition());
    }

    @Override
    public Relation visitQualify(Qualify node) {
        Relation child = analyze(node.child());
        return child instanceof SelectBlock block
                ? new SelectAnalyzer(surroundings).qualify(block, clause(block, node.condition()))
                : new FilterAnalyzer(surroundings).filter(child, node.condition());
    }

    @Override
    public Relation visitNamedWindows(NamedWindows node) {
        return new PlanAnalyzer(context, relations, surroundings.outer(), node.windows(), hints).analyze(node.child());
    }

    @Override
    public Relation visitSort(Sort node) {
        Relation child = analyze(node.child());
        return child instanceof SelectBlock block && SelectAnalyzer.takesOrder(block)
                ? new SelectAnalyzer(surroundings).sort(block, orders(block, node.orders()), node.global())
                : new SortAnalyzer(surroundings).sort(child, node.orders(), node.global());
    }

    @Override
    public Relation visitLimit(Limit node) {
        return new SortAnalyzer(surroundings).limit(analyze(node.child()), node.limit(), node.offset());
    }

    @Override
    public Relation visitDistinct(Distinct node) {
        Relation child = analyze(node.child());
        return node.columns().isEmpty() && child instanceof SelectBlock block && SelectAnalyzer.takesDistinct(block)
                ? new SelectAnalyzer(surroundings).distinct(block)
                : new DeduplicateAnalyzer(context).apply(child, node.columns());
    }

    @Override
    public Relation visitJoin(Join node) {
        JoinAnalyzer joins = new JoinAnalyzer(surroundings, node);
        Relation left = withoutWindows().analyze(node.left());
        Optional<LogicalPlan> lateral = lateral(node.right());
        if (lateral.isEmpty()) {
            return joins.join(left, withoutWindows().analyze(node.right()));
        }
        RelationNames names =
                new RelationNames(context, left.scope(), left.rel().getRowType());
        Relation right = inside(names.fromInside()).analyze(lateral.get());
        return joins.lateral(left, names, Relations.trimmed(right));
    }

    /** The right side of a join when it may refer to the left one. */
    private static Optional<LogicalPlan> lateral(LogicalPlan right) {
        if (right instanceof Lateral lateral) {
            return Optional.of(lateral.child());
        }
        return right instanceof SubqueryAlias alias && alias.child() instanceof Lateral lateral
                ? Optional.of(new SubqueryAlias(lateral.child(), alias.name(), alias.columns()))
                : Optional.empty();
    }

    @Override
    public Relation visitLateral(Lateral node) {
        return analyze(node.child());
    }

    @Override
    public Relation visitLateralView(LateralView node) {
        return new TableFunctionAnalyzer(surroundings)
                .lateralView(withoutWindows().analyze(node.child()), node);
    }

    @Override
    public Relation visitSetOperation(SetOperation node) {
        PlanAnalyzer below = below();
        return new SetOperationAnalyzer(context, node).apply(below.analyze(node.left()), below.analyze(node.right()));
    }

    @Override
    public Relation visitSubqueryAlias(SubqueryAlias node) {
        boolean table = node.child() instanceof UnresolvedRelation;
        if (node.child() instanceof InlineTable values && !node.columns().isEmpty()) {
            InlineTableAnalyzer.checkWidth(values, node.columns().size());
        }
        Relation child = kept((table && hints.isEmpty() ? this : below()).analyze(node.child()));
        if (node.child() instanceof TableFunction function) {
            TableFunctionAnalyzer.checkAliases(function, node.columns(), child);
        }
        return hinted(AliasAnalyzer.alias(child, List.of(node.name()), node.columns()), node.name());
    }

    @Override
    public Relation visitWith(With node) {
        RelationLookup tables = relations.with(node.tables(), node.recursive(), this);
        Relation rows = with(tables).analyze(node.child());
        tables.checkUnread(node.tables());
        return tables.shareRandom(node.tables()) ? with(tables).analyze(node.child()) : rows;
    }

    @Override
    public Relation visitPipeInput(PipeInput node) {
        return PipeAnalyzer.input(withoutWindows().analyze(node.child()));
    }

    @Override
    public Relation visitPipeColumns(PipeColumns node) {
        return new PipeAnalyzer(surroundings).columns(withoutWindows().analyze(node.child()), node);
    }

    @Override
    public Relation visitPipeAggregate(PipeAggregate node) {
        return new PipeAnalyzer(surroundings).aggregate(withoutWindows().analyze(node.child()), node);
    }

    @Override
    public Relation visitSample(Sample node) {
        Relation child = analyze(node.child());
        if (node.rows().isPresent()) {
            return new SortAnalyzer(surroundings).limit(child, node.rows(), Optional.empty());
        }
        long seed = node.seed().orElseGet(this::randomSeed);
        return child.through(rel -> LogicalSample.create(rel, node.fraction(), seed));
    }

    private long randomSeed() {
        context.findings().holdOnlyForNow();
        return ThreadLocalRandom.current().nextLong();
    }

    @Override
    public Relation visitStoreAssignment(StoreAssignment node) {
        return new StoreAssignmentAnalyzer(surroundings, node).assign(below().analyze(node.child()));
    }

    @Override
    public Relation visitRepartition(Repartition node) {
        return new RepartitionAnalyzer(surroundings).apply(analyze(node.child()), node);
    }

    @Override
    public Relation visitWithColumns(WithColumns node) {
        return new SelectAnalyzer(surroundings).withColumns(analyze(node.child()), node.items());
    }

    @Override
    public Relation visitRenameColumns(RenameColumns node) {
        return AliasAnalyzer.rename(analyze(node.child()), node.names());
    }

    @Override
    public Relation visitDropColumns(DropColumns node) {
        return AliasAnalyzer.drop(analyze(node.child()), node.columns());
    }

    @Override
    public Relation visitHint(Hint node) {
        Optional<Strategy> strategy = HintAnalyzer.strategy(node);
        if (strategy.isPresent()) {
            return joinHint(node, strategy.get());
        }
        Optional<Repartition> repartition = HintAnalyzer.repartition(node, node.child());
        if (repartition.isPresent()) {
            return visitRepartition(repartition.get());
        }
        context.findings().warn("Unrecognized hint: " + HintAnalyzer.text(node));
        return analyze(node.child());
    }

    private Relation joinHint(Hint node, Strategy strategy) {
        if (node.arguments().isEmpty()) {
            return analyze(node.child()).through(rel -> LogicalJoinHint.create(rel, strategy));
        }
        JoinHints named = hints.and(node, strategy);
        Relation hinted =
                new PlanAnalyzer(context, relations, surroundings.outer(), windows, named).analyze(node.child());
        named.warnings(node).forEach(context.findings()::warn);
        return hinted;
    }

    @Override
    public Relation visitTagged(Tagged node) {
        Relation child = kept(analyze(node.child()));
        return child instanceof SelectBlock block
                ? block.tagged(node.datasetId())
                : child.rescoped(scope -> scope.map(column -> column.tagged(node.datasetId())));
    }

    @Override
    public Relation visitParameterizedQuery(ParameterizedQuery node) {
        return new PlanAnalyzer(context.with(node.positional(), node.named())).analyze(node.child());
    }

    @Override
    public Relation visitPivot(Pivot node) {
        return new PivotAnalyzer(surroundings, node).apply(withoutWindows().analyze(node.child()));
    }

    @Override
    public Relation visitUnpivot(Unpivot node) {
        return new UnpivotAnalyzer(surroundings, node).apply(withoutWindows().analyze(node.child()));
    }
}
