package io.arclight.exec.source.json;

import io.arclight.exec.error.ArclightException;
import io.arclight.exec.function.json.JsonSchemaInference;
import io.arclight.exec.function.record.RecordOptions;
import io.arclight.exec.memory.MemoryAccount;
import io.arclight.exec.schedule.Cancellation;
import io.arclight.exec.source.block.FileRange;
import io.arclight.exec.source.block.ParallelInference;
import io.arclight.exec.source.block.ParseMode;
import io.arclight.exec.source.block.RecordTexts;
import io.arclight.exec.source.block.TextSource;
import io.arclight.exec.source.file.DataFile;
import io.arclight.exec.source.file.FileGate;
import io.arclight.exec.type.AtomicType;
import io.arclight.exec.type.StructField;
import io.arclight.exec.type.StructType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds out the columns of JSON files, from all records of all files. */
final class JsonSchema extends ParallelInference<JsonSchemaInference> {
    private final JsonOptions options;

    JsonSchema(JsonOptions options, FileGate gate) {
        super(gate);
        this.options = options;
    }

    /**
     * The schema of files: their fields by name, with a column for malformed records if there are any.
     *
     * @throws ArclightException MALFORMED_RECORD_IN_PARSING in mode FAILFAST
     */
    StructType infer(List<DataFile> files) {
        List<FileRange> ranges = new ArrayList<>();
        files.forEach(file -> ranges.addAll(FileRange.of(file, options.multiLine(), 0)));
        JsonSchemaInference all = new JsonSchemaInference(options.record());
        run(ranges, options.taskThreads(), () -> new JsonSchemaInference(options.record()), all::add);
        boolean keepsMalformed = options.mode() == ParseMode.PERMISSIVE
                && all.hasMalformed()
                && all.schema().indexOf(options.corruptRecordColumn()).isEmpty();
        return keepsMalformed ? withCorruptRecords(all.schema()) : all.schema();
    }

    @Override
    protected TextSource open(FileRange range, MemoryAccount account, Cancellation cancelled) {
        return new RecordTexts(range, options.multiLine(), account, cancelled);
    }

    @Override
    protected void read(TextSource texts, JsonSchemaInference inference, MemoryAccount account) {
        for (String text = texts.next(); text != null; text = texts.next()) {
            if (!inference.add(text) && options.mode() == ParseMode.FAILFAST) {
                throw RecordOptions.malformed(text);
            }
        }
    }

    private StructType withCorruptRecords(StructType schema) {
        List<StructField> fields = new ArrayList<>(schema.fields());
        fields.add(new StructField(options.corruptRecordColumn(), AtomicType.STRING, true));
        fields.sort(Comparator.comparing(StructField::name));
        return new StructType(fields);
    }
}
