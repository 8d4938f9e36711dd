package io.arclight.planner.validate.select;

import io.arclight.exec.error.ArclightException;
import io.arclight.exec.error.ErrorCondition;
import io.arclight.exec.error.Origin;
import io.arclight.exec.function.FunctionKind;
import io.arclight.exec.function.registry.FunctionRegistry;
import io.arclight.exec.type.AtomicType;
import io.arclight.exec.type.StructField;
import io.arclight.exec.type.StructType;
import io.arclight.planner.logical.LogicalExpression;
import io.arclight.planner.logical.NameExpression.Alias;
import io.arclight.planner.logical.NameExpression.Attribute;
import io.arclight.planner.logical.NameExpression.Star;
import io.arclight.planner.logical.ValueExpression.CastExpression;
import io.arclight.planner.logical.ValueExpression.FunctionCall;
import io.arclight.planner.validate.expression.ExpressionAnalyzer;
import io.arclight.planner.validate.expression.FunctionAnalyzer;
import io.arclight.planner.validate.expression.FunctionAnalyzer.Generator;
import io.arclight.planner.validate.lowering.SelectItem;
import io.arclight.planner.validate.name.Namespace;
import io.arclight.planner.validate.name.StarExpansion;
import io.arclight.planner.validate.scope.AnalysisContext;
import io.arclight.planner.validate.scope.Column;
import io.arclight.planner.validate.scope.Relation;
import io.arclight.planner.validate.scope.Suggestions;
import io.arclight.planner.validate.typed.FieldExclusion;
import io.arclight.planner.validate.typed.Folding;
import io.arclight.planner.validate.typed.Placeholder;
import io.arclight.planner.validate.typed.Typed;
import io.arclight.planner.validate.typed.TypedBuilder;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.calcite.rex.RexInputRef;
import org.apache.calcite.rex.RexNode;

/**
 * A select list: stars, names of unaliased expressions, generators, and aliases that other items refer to. Aliases are known to the items
 * to their right; the columns of generators to all items, unless rows are grouped.
 */
final class ItemAnalyzer {
    private static final Set<ErrorCondition> UNRESOLVED = Set.of(
            ErrorCondition.UNRESOLVED_COLUMN__WITH_SUGGESTION, ErrorCondition.UNRESOLVED_COLUMN__WITHOUT_SUGGESTION);

    private final Namespace input;
    private final ItemAliases aliases;
    private final boolean grouped;
    private final List<SelectItem> items = new ArrayList<>();
    private final List<SelectItem> groupable = new ArrayList<>();
    private final List<String> generators = new ArrayList<>();

    /** A list over an input, whose rows may be grouped. */
    ItemAnalyzer(AnalysisContext context, Namespace input, boolean grouped) {
        this.input = input;
        this.aliases = new ItemAliases(context);
        this.grouped = grouped;
    }

    /** What names mean in the list: the input's columns, then aliases to the left, then columns of generators. */
    Namespace names() {
        return grouped
                ? input.orElse(aliases.lateral())
                : input.orElse(aliases.lateral()).orElse(aliases.generated());
    }

    /** What aliases mean in GROUP BY. */
    Namespace keyNames() {
        return aliases.keys();
    }

    /** The list as GROUP BY sees it: in the place of a generator stand those of its arguments that are not constant. */
    List<SelectItem> groupable() {
        return groupable;
    }

    /** The generators in the list. */
    List<String> generators() {
        return generators;
    }

    /** Analyzes a list. */
    List<SelectItem> analyze(List<LogicalExpression> list, ExpressionAnalyzer expressions) {
        boolean waits = !grouped && list.stream().anyMatch(ItemAnalyzer::isGenerator);
        List<List<SelectItem>> done = new ArrayList<>(Collections.nCopies(list.size(), null));
        int left = list.size();
        while (left > 0) {
            int before = left;
            ArclightException unresolved = null;
            for (int i = 0; i < list.size(); i++) {
                if (done.get(i) != null) {
                    continue;
                }
                try {
                    items.clear();
                    analyze(list.get(i), expressions);
                    done.set(i, List.copyOf(items));
                    left--;
                } catch (ArclightException e) {
                    // A generator further on may give the column.
                    if (!waits || !UNRESOLVED.contains(e.condition())) {
                        throw e;
                    }
                    unresolved = unresolved == null ? e : unresolved;
                }
            }
            if (left == before && unresolved != null) {
                throw unresolved;
            }
        }
        return done.stream().flatMap(List::stream).toList();
    }

    private void analyze(LogicalExpression item, ExpressionAnalyzer expressions) {
        if (item instanceof Star star) {
            addStar(star, expressions);
        } else if (addGenerator(item, expressions)) {
            return;
        } else {
            add(item, expressions);
        }
        groupable.addAll(items);
    }

    private static boolean isGenerator(LogicalExpression item) {
        return call(item)
                .flatMap(call -> FunctionRegistry.find(call.name()))
                .filter(function -> function.kind() == FunctionKind.GENERATOR)
                .isPresent();
    }

    private static Optional<FunctionCall> call(LogicalExpression item) {
        LogicalExpression child = item instanceof Alias alias ? alias.child() : item;
        return child instanceof FunctionCall call && call.clauses().window().isEmpty()
                ? Optional.of(call)
                : Optional.empty();
    }

    private void add(LogicalExpression item, ExpressionAnalyzer expressions) {
        aliases.startItem();
        if (item instanceof Alias alias) {
            Typed child = expressions.analyze(alias.child());
            String name = soleName(alias);
            SelectItem added =
                    new SelectItem(name, child.rex(), declared(alias.child(), child.rex(), name), aliases.isUsed());
            aliases.add(added);
            items.add(added);
            return;
        }
        Typed typed = expressions.analyze(item);
        items.add(new SelectItem(name(item, typed), typed.rex(), source(item, typed.rex()), aliases.isUsed()));
    }

    /** Under another name a column is another one, but keeps the lengths that a table declares. */
    private Optional<Column> declared(LogicalExpression child, RexNode rex, String name) {
        return source(child, rex).map(column -> column.copied(name)).filter(Column::hasLengths);
    }

    private static String soleName(Alias alias) {
        if (alias.names().size() != 1) {
            throw new ArclightException(
                    ErrorCondition.MULTI_ALIAS_WITHOUT_GENERATOR, "names", String.join(", ", alias.names()));
        }
        return alias.names().get(0);
    }

    /** The name of a column without alias: that of the column or field it is, also under a cast; else the expression's text. */
    private static String name(LogicalExpression item, Typed typed) {
        if (item instanceof Attribute attribute && !isIdentifierClause(attribute.origin())) {
            return attribute.name().get(attribute.name().size() - 1);
        }
        if (item instanceof CastExpression cast
                && cast.child() instanceof Attribute attribute
                && !(typed.rex() instanceof RexInputRef)) {
            return attribute.name().get(attribute.name().size() - 1);
        }
        return typed.print();
    }

    /** Whether a name was written as {@code IDENTIFIER(...)}: to Spark that is an expression as others are. */
    private static boolean isIdentifierClause(Origin origin) {
        return origin.end() > origin.start()
                && origin.text().charAt(origin.end() - 1) == ')'
                && origin.text().regionMatches(true, origin.start(), "IDENTIFIER", 0, "IDENTIFIER".length());
    }

    private Optional<Column> source(LogicalExpression item, RexNode rex) {
        return item instanceof Attribute attribute && rex instanceof RexInputRef
                ? Relation.find(input.scope(), attribute).map(match -> match.column())
                : Optional.empty();
    }

    private void addStar(Star star, ExpressionAnalyzer expressions) {
        StarExpansion expansion = new StarExpansion(input);
        if (!expansion.isOfRelation(star)) {
            if (addStruct(star, expressions)) {
                return;
            }
            Optional<List<Attribute>> around = expressions.fieldsOf(star);
            if (around.isPresent()) {
                around.get().forEach(column -> add(column, expressions));
                return;
            }
        }
        List<Column> columns = expansion.columns(star);
        checkReplacements(star, columns);
        for (Column column : columns) {
            Optional<Alias> replacement = replacement(star, column);
            if (replacement.isPresent()) {
                RexNode rex = expressions.analyze(replacement.get().child()).rex();
                items.add(new SelectItem(replacement.get().names().get(0), rex, Optional.empty()));
            } else {
                addColumn(column, expansion.excludedFields(star, column), expressions.builder(star.origin()));
            }
        }
    }

    private void addColumn(Column column, List<List<String>> excluded, TypedBuilder builder) {
        RexNode reference = new RexInputRef(column.index(), column.type());
        if (excluded.isEmpty()) {
            items.add(new SelectItem(column.name(), reference, Optional.of(column)));
            return;
        }
        Typed rest = new FieldExclusion(builder).apply(Typed.of(reference, column.name()), excluded);
        items.add(new SelectItem(column.name(), rest.rex(), Optional.empty()));
    }

    private static void checkReplacements(Star star, List<Column> columns) {
        for (LogicalExpression item : star.replace()) {
            if (item instanceof Alias alias && columns.stream().noneMatch(column -> isReplaced(alias, column))) {
                throw Suggestions.unresolvedColumn(alias.names(), columns, star.origin());
            }
        }
    }

    private static boolean isReplaced(Alias alias, Column column) {
        return alias.names().get(0).equalsIgnoreCase(column.name());
    }

    private static Optional<Alias> replacement(Star star, Column column) {
        for (LogicalExpression item : star.replace()) {
            if (item instanceof Alias alias && isReplaced(alias, column)) {
                return Optional.of(alias);
            }
        }
        return Optional.empty();
    }

    private boolean addStruct(Star star, ExpressionAnalyzer expressions) {
        Optional<Typed> struct = names().find(new Attribute(star.qualifier(), 0, star.origin()));
        if (struct.isEmpty() || !(struct.get().type() instanceof StructType type)) {
            return false;
        }
        TypedBuilder builder = expressions.builder(star.origin());
        FieldExclusion exclusion = new FieldExclusion(builder);
        if (FieldExclusion.overlap(star.except())) {
            throw StarExpansion.overlapping(star);
        }
        star.except().forEach(path -> builder.element(struct.get(), builder.literal(path.get(0), AtomicType.STRING)));
        for (StructField field : type.fields()) {
            List<List<String>> excluded = FieldExclusion.below(star.except(), field.name());
            List<String> path = new ArrayList<>(star.qualifier());
            path.add(field.name());
            Attribute attribute = new Attribute(path, 0, star.origin());
            if (excluded.isEmpty()) {
                add(attribute, expressions);
            } else if (!excluded.contains(List.<String>of())) {
                Typed rest = exclusion.apply(expressions.analyze(attribute), excluded);
                items.add(new SelectItem(field.name(), rest.rex(), Optional.empty()));
            }
        }
        return true;
    }

    private boolean addGenerator(LogicalExpression item, ExpressionAnalyzer expressions) {
        Optional<FunctionCall> call = call(item);
        Optional<Generator> generator = call.flatMap(written -> new FunctionAnalyzer(expressions).generator(written));
        generator.ifPresent(found -> addGenerated(found, item, call.get()));
        return generator.isPresent();
    }

    private void addGenerated(Generator generator, LogicalExpression item, FunctionCall call) {
        StructType output = generator.binding().output();
        List<String> names = item instanceof Alias alias ? alias.names() : output.names();
        if (names.size() != output.size()) {
            throw new ArclightException(
                            ErrorCondition.UDTF_ALIAS_NUMBER_MISMATCH,
                            "aliasesSize",
                            Integer.toString(output.size()),
                            "aliasesNames",
                            String.join(",", names))
                    .at(call.origin());
        }
        for (int i = 0; i < output.size(); i++) {
            RexNode rex = Placeholder.generated(
                    generator.binding(), generators.size(), i, generator.arguments(), call.origin());
            SelectItem column = new SelectItem(names.get(i), rex, Optional.empty());
            aliases.addGenerated(column);
            items.add(column);
        }
        generators.add(generator.binding().name());
        for (int i = 0; i < generator.arguments().size(); i++) {
            RexNode argument = generator.arguments().get(i);
            if (!Folding.isConstant(argument)) {
                SelectItem key = new SelectItem("_gen_input_" + i, argument, Optional.empty());
                aliases.addKey(key);
                groupable.add(key);
            }
        }
    }
}
