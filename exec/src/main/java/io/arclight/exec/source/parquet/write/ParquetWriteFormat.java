package io.arclight.exec.source.parquet.write;

import io.arclight.exec.setting.Settings;
import io.arclight.exec.source.file.FileOptions;
import io.arclight.exec.source.parquet.ParquetOptions;
import io.arclight.exec.source.write.FileWriterFactory;
import io.arclight.exec.source.write.WriteFormat;
import io.arclight.exec.type.StructType;

/**
 * Writes Parquet files as Spark does by default: snappy, dictionaries, statistics; option {@code compression} is one of none,
 * uncompressed, snappy, gzip, zstd. Timestamps are written as microseconds, not as INT96.
 */
public final class ParquetWriteFormat implements WriteFormat {
    @Override
    public String name() {
        return "parquet";
    }

    @Override
    public FileWriterFactory writers(StructType schema, FileOptions options, Settings settings) {
        options.expectNames("Parquet", ParquetOptions.NAMES);
        String codec = options.text("compression")
                .or(() -> options.text("parquet.compression"))
                .or(() -> settings.text("spark.sql.parquet.compression.codec"))
                .orElse("snappy");
        return new ParquetFileWriterFactory(FileSchema.of(schema), PageCodec.of(codec));
    }
}
