package io.arclight.exec.source.csv;

import io.arclight.exec.error.ArclightException;
import io.arclight.exec.error.ErrorCondition;
import io.arclight.exec.memory.MemoryAccount;
import io.arclight.exec.memory.MemoryLimit;
import io.arclight.exec.memory.QueryMemory;
import io.arclight.exec.schedule.Cancellation;
import io.arclight.exec.schedule.TaskGroup;
import io.arclight.exec.source.block.ByteSource;
import io.arclight.exec.source.block.FileBytes;
import io.arclight.exec.source.block.FileRange;
import io.arclight.exec.source.block.RecordBlocks;
import io.arclight.exec.source.csv.record.CsvBorders;
import io.arclight.exec.source.csv.record.CsvOptions;
import io.arclight.exec.source.csv.record.Fields;
import io.arclight.exec.source.csv.record.TextArena;
import io.arclight.exec.source.csv.record.Tokenizer;
import io.arclight.exec.source.file.DataFile;
import io.arclight.exec.source.file.FileGate;
import io.arclight.exec.type.AtomicType;
import io.arclight.exec.type.DataType;
import io.arclight.exec.type.StructField;
import io.arclight.exec.type.StructType;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Finds out the columns of CSV files: their names from the first file's header (or {@code _c0}, {@code _c1}, ...), their
 * types from all records of all files, or simply string.
 */
final class CsvSchema {
    private static final long MEMORY = 256L << 20;
    private static final int MAX_COLUMNS = 20_480;
    private static final int BATCH = 1024;

    private final CsvOptions options;
    private final FileGate gate;
    private final Cancellation cancellation = new Cancellation();

    CsvSchema(CsvOptions options, FileGate gate) {
        this.options = options;
        this.gate = gate;
    }

    /**
     * The schema of files.
     *
     * @throws ArclightException UNABLE_TO_INFER_SCHEMA when there is not a single record
     */
    StructType infer(List<DataFile> files) {
        List<String> first = firstRecord(files);
        List<String> names = options.header() ? headerNames(first) : plainNames(first.size());
        DataType[] types = new DataType[names.size()];
        Arrays.fill(types, AtomicType.STRING);
        if (options.inferSchema()) {
            types = inferTypes(files, names.size());
        }
        List<StructField> fields = new ArrayList<>();
        for (int i = 0; i < types.length; i++) {
            fields.add(new StructField(names.get(i), types[i], true));
        }
        return new StructType(fields);
    }

    private List<String> firstRecord(List<DataFile> files) {
        for (DataFile file : files) {
            List<String> record = new ArrayList<>();
            visit(FileRange.whole(file), MAX_COLUMNS, 1, false, fields -> {
                for (int i = 0; i < MAX_COLUMNS && fields.length(i, 0) != Fields.ABSENT; i++) {
                    int length = fields.length(i, 0);
                    record.add(length < 0 ? "" : NumberParsers.text(fields.address(i, 0), length));
                }
                return false;
            });
            if (!record.isEmpty()) {
                return record;
            }
        }
        throw new ArclightException(ErrorCondition.UNABLE_TO_INFER_SCHEMA, "format", "CSV");
    }

    private static List<String> plainNames(int count) {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            names.add("_c" + i);
        }
        return names;
    }

    /** The names of a header; those that are empty or not distinct get their position. */
    private List<String> headerNames(List<String> header) {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < header.size(); i++) {
            String name = header.get(i);
            String folded = name.toLowerCase(Locale.ROOT);
            long same = header.stream()
                    .filter(other -> other.toLowerCase(Locale.ROOT).equals(folded))
                    .count();
            boolean isEmpty = name.isEmpty() || name.equals(options.text("nullValue", ""));
            names.add(isEmpty ? "_c" + i : same > 1 ? name + i : name);
        }
        return names;
    }

    private DataType[] inferTypes(List<DataFile> files, int columns) {
        List<FileRange> splits = new ArrayList<>();
        files.forEach(file -> splits.addAll(FileRange.of(file, options.multiLine(), 0)));
        int tasks = Math.min(splits.size(), options.taskThreads());
        if (tasks > 1) {
            TypeInference inference = inferTypes(splits, columns, tasks);
            if (!inference.dependsOnOrder()) {
                return inference.types();
            }
        }
        TypeInference inference = new TypeInference(columns, options);
        splits.forEach(split -> inferTypes(split, columns, inference));
        return inference.types();
    }

    private TypeInference inferTypes(List<FileRange> splits, int columns, int tasks) {
        TypeInference all = new TypeInference(columns, options);
        AtomicInteger next = new AtomicInteger();
        new TaskGroup(cancellation, task -> {
                    TypeInference own = new TypeInference(columns, options);
                    for (int i = next.getAndIncrement(); i < splits.size(); i = next.getAndIncrement()) {
                        // Each on its own, so that what one task happens to read first does not matter.
                        TypeInference found = new TypeInference(columns, options);
                        inferTypes(splits.get(i), columns, found);
                        own.add(found);
                    }
                    synchronized (all) {
                        all.add(own);
                    }
                })
                .run(tasks);
        return all;
    }

    private void inferTypes(FileRange split, int columns, TypeInference inference) {
        visit(split, columns, BATCH, options.header(), fields -> {
            inference.add(fields);
            return true;
        });
    }

    /** Takes records; false when it has enough. */
    private interface Visitor {
        boolean visit(Fields fields);
    }

    private void visit(FileRange split, int columns, int batchRows, boolean skipsHeader, Visitor visitor) {
        Path path = split.file().path();
        int[] slots = new int[columns];
        Arrays.setAll(slots, i -> i);
        try (QueryMemory memory = new QueryMemory(MemoryLimit.ofScratch(MEMORY))) {
            MemoryAccount account = memory.account("CSV schema");
            CsvBorders borders = new CsvBorders(options.dialect(), options.multiLine());
            try (ByteSource source = FileBytes.open(gate.read(path), Math.max(0, split.start() - 1));
                    RecordBlocks blocks =
                            new RecordBlocks(source, split.start(), split.end(), borders, account, cancellation);
                    TextArena arena = new TextArena(account)) {
                Tokenizer tokenizer = new Tokenizer(options, slots, false, arena);
                Fields fields = new Fields(columns, batchRows, false);
                boolean hasMore = true;
                boolean headerPending = skipsHeader && split.start() == 0;
                for (RecordBlocks.Block block = blocks.next(); block != null && hasMore; block = blocks.next()) {
                    tokenizer.reset(block);
                    if (headerPending) {
                        headerPending = !tokenizer.skipRecord();
                    }
                    while (hasMore && tokenizer.read(fields)) {
                        hasMore = visitor.visit(fields);
                        arena.clear();
                    }
                    block.buffer().release();
                }
            }
        } catch (IOException e) {
            throw new ArclightException(
                            ErrorCondition.FAILED_READ_FILE,
                            "path",
                            path.toString(),
                            "reason",
                            String.valueOf(e.getMessage()))
                    .causedBy(e);
        }
    }
}
