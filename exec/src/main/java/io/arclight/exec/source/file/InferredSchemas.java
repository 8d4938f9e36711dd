package io.arclight.exec.source.file;

import io.arclight.exec.type.StructType;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * The schemas found in files, remembered as long as the files do not change: a view is analyzed again with each query, and
 * to find out types takes as long as to read everything. Thread safe.
 */
public final class InferredSchemas {
    private static final int MAX_CACHED = 256;
    private static final Map<Key, StructType> CACHE = new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, StructType> eldest) {
            return size() > MAX_CACHED;
        }
    };

    private record Key(String format, List<FileState> files, List<String> options) {}

    private record FileState(Path path, long length, long modified) {}

    private InferredSchemas() {}

    /**
     * The schema of a request's files.
     *
     * @param options everything that the schema depends on, beside the format and the files
     * @param inference finds it out
     * @throws io.arclight.exec.error.ArclightException FILE_ACCESS_DENIED, and what the inference throws
     */
    public static StructType of(
            FileRequest request, List<DataFile> files, List<String> options, Supplier<StructType> inference) {
        FileGate gate = FileGate.of(request.settings());
        // Whoever may not read a file does not learn its columns either.
        List<FileState> states = files.stream()
                .map(file ->
                        new FileState(gate.read(file.path()).toAbsolutePath(), file.length(), file.modifiedNanos()))
                .toList();
        Key key = new Key(request.format(), states, options);
        StructType schema;
        synchronized (CACHE) {
            schema = CACHE.get(key);
        }
        if (schema == null) {
            schema = inference.get();
            synchronized (CACHE) {
                CACHE.put(key, schema);
            }
        }
        return schema;
    }
}
