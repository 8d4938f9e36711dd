package io.arclight.exec.source.text;

import io.arclight.exec.operator.TaskContext;
import io.arclight.exec.setting.Settings;
import io.arclight.exec.source.file.FileOptions;
import io.arclight.exec.source.write.FileWriter;
import io.arclight.exec.source.write.FileWriterFactory;
import io.arclight.exec.source.write.WriteFormat;
import io.arclight.exec.type.StructType;
import java.nio.file.Path;

/** Writes text files, a row per line, plain or with {@code compression} gzip. */
public final class TextWriteFormat implements WriteFormat {
    @Override
    public String name() {
        return "text";
    }

    @Override
    public FileWriterFactory writers(StructType schema, FileOptions options, Settings settings) {
        TextFormat.onlyText(schema.fields());
        return new Writers(new TextOptions(options));
    }

    /**
     * Opens files.
     *
     * @param options how they are written
     */
    private record Writers(TextOptions options) implements FileWriterFactory {
        @Override
        public String extension() {
            return options.isCompressed() ? ".txt.gz" : ".txt";
        }

        @Override
        public FileWriter open(Path path, TaskContext context) {
            return new TextFileWriter(path, options, context);
        }
    }
}
