package io.arclight.exec.source.file;

import io.arclight.exec.type.StructType;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;

/**
 * The schemas found in files, remembered as long as the files do not change: a view is analyzed again with each query, and
 * to find out types takes as long as to read everything. Thread safe.
 */
public final class InferredSchemas {
    private static final FileMemo<Key, StructType> KNOWN = new FileMemo<>(256);

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
        return KNOWN.get(new Key(request.format(), states, options), inference);
    }
}
