package io.arclight.exec.source.csv;

import io.arclight.exec.source.csv.record.CsvOptions;
import io.arclight.exec.source.file.DataFile;
import io.arclight.exec.source.file.FileGate;
import io.arclight.exec.type.StructType;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The schemas found in files, remembered as long as the files do not change: a view is analyzed again with each query, and
 * to find out types takes as long as to read everything. Thread safe.
 */
final class InferredSchemas {
    private static final int MAX_CACHED = 256;
    private static final Map<Key, StructType> CACHE = new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, StructType> eldest) {
            return size() > MAX_CACHED;
        }
    };

    private record Key(List<FileState> files, List<String> options) {}

    private record FileState(Path path, long length, long modified) {}

    private InferredSchemas() {}

    /**
     * The schema of files; see {@link CsvSchema#infer}.
     *
     * @throws io.arclight.exec.error.ArclightException FILE_ACCESS_DENIED, UNABLE_TO_INFER_SCHEMA
     */
    static StructType of(List<DataFile> files, CsvOptions options, FileGate gate) {
        // Whoever may not read a file does not learn its columns either.
        List<FileState> states = files.stream()
                .map(file ->
                        new FileState(gate.read(file.path()).toAbsolutePath(), file.length(), file.modifiedNanos()))
                .toList();
        Key key = new Key(states, options.schemaOptions());
        StructType schema;
        synchronized (CACHE) {
            schema = CACHE.get(key);
        }
        if (schema == null) {
            schema = new CsvSchema(options, gate).infer(files);
            synchronized (CACHE) {
                CACHE.put(key, schema);
            }
        }
        return schema;
    }
}
