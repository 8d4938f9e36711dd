package io.arclight.exec.operator.generate;

import io.arclight.exec.column.Batch;
import io.arclight.exec.column.Column;
import io.arclight.exec.error.ArclightException;
import io.arclight.exec.error.ErrorCondition;
import io.arclight.exec.evaluate.ExpressionEvaluator;
import io.arclight.exec.expression.Expression;
import io.arclight.exec.expression.Literal;
import io.arclight.exec.function.GeneratorBinding;
import io.arclight.exec.function.json.JsonTuple;
import io.arclight.exec.function.variant.VariantExplode;
import io.arclight.exec.memory.MemoryAccount;
import io.arclight.exec.operator.LentBatch;
import io.arclight.exec.operator.Operator;
import io.arclight.exec.operator.TaskContext;
import io.arclight.exec.plan.Generate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Gives each row once per row that a generator makes of it, the generated columns behind its own. */
public final class GenerateOperator implements Operator {
    private final Generate node;
    private final Operator input;
    private final TaskContext context;
    private final int[] positions;
    private final int[] rows;
    private final int[] ordinals;
    private MemoryAccount account;
    private ExpressionEvaluator evaluator;
    private Batch batch;
    private GeneratedRows generated;
    private int index;
    private int ordinal;
    private final LentBatch lent = new LentBatch();

    /** A generator over the rows of one input. */
    public GenerateOperator(Generate node, Operator input, TaskContext context) {
        this.node = node;
        this.input = input;
        this.context = context;
        int batchRows = context.query().batchRows();
        this.positions = new int[batchRows];
        this.rows = new int[batchRows];
        this.ordinals = new int[batchRows];
    }

    @Override
    public Batch next() {
        lent.takeBack();
        Batch made = null;
        while (made == null) {
            context.checkCancelled();
            if (generated == null && !nextInput()) {
                return null;
            }
            int count = fill();
            if (count > 0) {
                made = output(count);
            }
            if (index == batch.rowCount()) {
                closeGenerated();
            }
        }
        return lent.lend(made);
    }

    private boolean nextInput() {
        batch = input.next();
        if (batch == null) {
            return false;
        }
        if (evaluator == null) {
            account = context.account("Generate");
            evaluator = new ExpressionEvaluator(node.arguments(), context, account);
        }
        generated = generate(evaluator.evaluate(batch));
        index = 0;
        ordinal = 0;
        return true;
    }

    private GeneratedRows generate(List<Column> arguments) {
        GeneratorBinding generator = node.generator();
        String name = generator.name().toLowerCase(Locale.ROOT).replace("_outer", "");
        return switch (name) {
            case "explode" -> exploded(arguments, false, false);
            case "posexplode" -> exploded(arguments, true, false);
            case "inline" -> exploded(arguments, false, true);
            case "variant_explode" -> {
                Column variants = arguments.get(0);
                Column entries = VariantExplode.entries(variants, batch.selection(), account);
                variants.release();
                yield exploded(List.of(entries), true, true);
            }
            case "json_tuple" -> {
                List<Column> fields =
                        JsonTuple.fields(arguments, arguments.get(0).length(), batch.selection(), account);
                arguments.forEach(Column::release);
                yield new StackedRows(fields, batch.selection(), generator.output(), 1, account);
            }
            case "stack" -> {
                arguments.get(0).release();
                yield new StackedRows(
                        arguments.subList(1, arguments.size()),
                        batch.selection(),
                        generator.output(),
                        number(node.arguments().get(0)),
                        account);
            }
            default -> throw new ArclightException(ErrorCondition.INTERNAL_ERROR, "message", "No generator " + name);
        };
    }

    private GeneratedRows exploded(List<Column> arguments, boolean withPosition, boolean inStructs) {
        return new ExplodedRows(
                arguments.get(0), batch.selection(), node.generator().output(), withPosition, inStructs);
    }

    private static int number(Expression literal) {
        return ((Number) ((Literal) literal).value()).intValue();
    }

    /** Chooses the next rows to give. */
    private int fill() {
        int count = 0;
        boolean outer = node.generator().outer();
        while (count < rows.length && index < batch.rowCount()) {
            int all = generated.count(index);
            if (ordinal < all || outer && all == 0) {
                positions[count] = batch.selection().position(index);
                rows[count] = all == 0 ? -1 : generated.start(index) + ordinal;
                ordinals[count++] = ordinal;
                ordinal++;
            }
            if (ordinal >= all) {
                index++;
                ordinal = 0;
            }
        }
        return count;
    }

    private Batch output(int count) {
        List<Column> columns = new ArrayList<>(node.schema().size());
        batch.columns().forEach(column -> columns.add(column.take(positions, count, account)));
        columns.addAll(generated.take(rows, ordinals, count, account));
        return Batch.of(columns, count);
    }

    private void closeGenerated() {
        if (generated != null) {
            generated.close();
            generated = null;
        }
    }

    @Override
    public void close() {
        lent.takeBack();
        closeGenerated();
        if (evaluator != null) {
            evaluator.close();
            evaluator = null;
        }
        input.close();
    }
}
