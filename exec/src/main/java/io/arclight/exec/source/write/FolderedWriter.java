package io.arclight.exec.source.write;

import io.arclight.exec.column.Batch;
import io.arclight.exec.column.Selection;
import io.arclight.exec.row.RowCursor;
import io.arclight.exec.type.StructField;
import io.arclight.exec.type.StructType;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes a partition into a file per folder. When too many are open, the one written longest ago is completed. */
final class FolderedWriter implements PartitionWriter {
    private static final int MAX_OPEN = 64;

    private final RowLayout layout;
    private final PartitionFiles files;
    private final RowCursor cursor;
    private final List<StructField> folderFields;
    private final Map<List<Object>, String> folders = new HashMap<>();
    private final Map<String, OpenFile> open = new LinkedHashMap<>(16, 0.75f, true);

    FolderedWriter(RowLayout layout, PartitionFiles files) {
        this.layout = layout;
        this.files = files;
        this.folderFields = layout.folderFields();
        this.cursor = new RowCursor(new StructType(folderFields));
    }

    @Override
    public void write(Batch batch) {
        Batch fileBatch = layout.fileBatch(batch);
        for (Map.Entry<String, Positions> folder : split(batch).entrySet()) {
            files.context().checkCancelled();
            file(folder.getKey()).write(fileBatch.select(folder.getValue().selection()));
        }
    }

    private Map<String, Positions> split(Batch batch) {
        Map<String, Positions> split = new LinkedHashMap<>();
        cursor.reset(layout.folderBatch(batch));
        for (int i = 0; cursor.next(); i++) {
            Object[] values = new Object[folderFields.size()];
            for (int column = 0; column < values.length; column++) {
                values[column] = cursor.get(column);
            }
            String folder = folders.computeIfAbsent(
                    Arrays.asList(values), key -> PartitionFolders.path(folderFields, key, layout.zone()));
            split.computeIfAbsent(folder, key -> new Positions())
                    .add(batch.selection().position(i));
        }
        return split;
    }

    private OpenFile file(String folder) {
        OpenFile file = open.get(folder);
        if (file == null) {
            if (open.size() >= MAX_OPEN) {
                String oldest = open.keySet().iterator().next();
                try (OpenFile done = open.remove(oldest)) {
                    done.finish();
                }
            }
            file = files.open(folder);
            open.put(folder, file);
        }
        return file;
    }

    @Override
    public void finish() {
        open.values().forEach(OpenFile::finish);
    }

    @Override
    public void close() {
        open.values().forEach(OpenFile::close);
        open.clear();
    }

    /** Row positions, as many as come. */
    private static final class Positions {
        private int[] positions = new int[64];
        private int count;

        void add(int position) {
            if (count == positions.length) {
                positions = Arrays.copyOf(positions, 2 * count);
            }
            positions[count++] = position;
        }

        Selection selection() {
            return new Selection(positions, count);
        }
    }
}
