package io.arclight.exec.source.json;

import io.arclight.exec.error.ArclightException;
import io.arclight.exec.function.json.JsonSchemaInference;
import io.arclight.exec.memory.MemoryAccount;
import io.arclight.exec.memory.MemoryLimit;
import io.arclight.exec.memory.QueryMemory;
import io.arclight.exec.schedule.Cancellation;
import io.arclight.exec.schedule.TaskGroup;
import io.arclight.exec.source.block.FileRange;
import io.arclight.exec.source.block.ParseMode;
import io.arclight.exec.source.block.RecordTexts;
import io.arclight.exec.source.file.DataFile;
import io.arclight.exec.source.file.FileGate;
import io.arclight.exec.type.AtomicType;
import io.arclight.exec.type.StructField;
import io.arclight.exec.type.StructType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** Finds out the columns of JSON files, from all records of all files. */
final class JsonSchema {
    private static final long MEMORY = 4L << 30;

    private final JsonOptions options;
    private final FileGate gate;
    private final Cancellation cancellation = new Cancellation();

    JsonSchema(JsonOptions options, FileGate gate) {
        this.options = options;
        this.gate = gate;
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
        AtomicInteger next = new AtomicInteger();
        new TaskGroup(cancellation, task -> {
                    JsonSchemaInference own = new JsonSchemaInference(options.record());
                    for (int i = next.getAndIncrement(); i < ranges.size(); i = next.getAndIncrement()) {
                        read(ranges.get(i), own);
                    }
                    synchronized (all) {
                        all.add(own);
                    }
                })
                .run(Math.max(1, Math.min(ranges.size(), options.taskThreads())));
        boolean keepsMalformed = options.mode() == ParseMode.PERMISSIVE
                && all.hasMalformed()
                && all.schema().indexOf(options.corruptRecordColumn()).isEmpty();
        return keepsMalformed ? withCorruptRecords(all.schema()) : all.schema();
    }

    private void read(FileRange range, JsonSchemaInference inference) {
        gate.read(range.file().path());
        try (QueryMemory memory = new QueryMemory(MemoryLimit.ofScratch(MEMORY))) {
            MemoryAccount account = memory.account("JSON schema");
            try (RecordTexts texts = new RecordTexts(range, options.multiLine(), account, cancellation)) {
                for (String text = texts.next(); text != null; text = texts.next()) {
                    if (!inference.add(text)) {
                        options.checkTolerated(text);
                    }
                }
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
