package io.arclight.planner.rel;

import io.arclight.exec.setting.Settings;
import io.arclight.exec.source.DataSource;
import io.arclight.exec.type.StructField;
import io.arclight.exec.type.StructType;
import io.arclight.planner.rex.TypeMapping;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.calcite.rel.RelNode;

/**
 * A query that is known to be right.
 *
 * @param rel what it computes; its row type has as many columns as the schema, of the same types, under names that Calcite
 *     made distinct
 * @param schema the names, types and nullability that the user sees
 * @param declared the same with the lengths that tables declare, which new tables and views take over
 * @param warnings what the user should know: hints that do nothing
 * @param files the files that it means the same over the next time, as long as they, definitions and settings do not change;
 *     empty when the outcome also depends on the time, or on random numbers
 */
public record AnalyzedQuery(
        RelNode rel, StructType schema, StructType declared, List<String> warnings, Optional<List<DataSource>> files) {
    /** A query in which no lengths are declared. */
    public AnalyzedQuery(RelNode rel, StructType schema) {
        this(rel, schema, schema, List.of(), Optional.empty());
    }

    /** This query with something the user should know. */
    public AnalyzedQuery warned(List<String> found) {
        return new AnalyzedQuery(
                rel, schema, declared, found.stream().distinct().toList(), files);
    }

    /** This query, known to mean the same over some files. */
    public AnalyzedQuery over(List<DataSource> tables) {
        return new AnalyzedQuery(rel, schema, declared, warnings, Optional.of(tables));
    }

    /** What it computes, to be compared with what others do. */
    public RelationKey key(Settings settings) {
        return RelationKey.of(rel, settings.zone());
    }

    /** The schema under names that occur once. */
    public StructType distinctSchema() {
        List<String> names = TypeMapping.distinctNames(schema.names());
        List<StructField> fields = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            StructField field = schema.field(i);
            fields.add(new StructField(names.get(i), field.dataType(), field.nullable()));
        }
        return new StructType(fields);
    }
}
