package io.arclight.exec.source.file;

import io.arclight.exec.type.AtomicType;
import io.arclight.exec.type.DataType;
import io.arclight.exec.type.StructField;
import io.arclight.exec.type.StructType;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/** The fields of {@code _metadata} of a table of files, in Spark's order. None is null. */
public enum MetadataColumn {
    /** The file's path as a URI, characters encoded: {@code file:/data/part%201.csv}. */
    FILE_PATH(AtomicType.STRING),
    /** The last part of the path, encoded likewise. */
    FILE_NAME(AtomicType.STRING),
    /** The file's bytes. */
    FILE_SIZE(AtomicType.LONG),
    /** Where in the file the piece begins that is read in one go; 0 for formats that are not cut at bytes. */
    FILE_BLOCK_START(AtomicType.LONG),
    /** The bytes of that piece. */
    FILE_BLOCK_LENGTH(AtomicType.LONG),
    /** When the file was last changed, in whole milliseconds. */
    FILE_MODIFICATION_TIME(AtomicType.TIMESTAMP),
    /** The row's number in the file, from 0; only formats that number rows have it. */
    ROW_INDEX(AtomicType.LONG);

    private final DataType type;

    MetadataColumn(DataType type) {
        this.type = type;
    }

    /** The column's name. */
    public String fieldName() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The column's type. */
    public DataType type() {
        return type;
    }

    /** The columns of a table. */
    public static List<MetadataColumn> of(FileTable table) {
        List<MetadataColumn> columns = new ArrayList<>(List.of(values()));
        if (!table.numbersRows()) {
            columns.remove(ROW_INDEX);
        }
        return columns;
    }

    /** Columns as fields. */
    public static StructType schema(List<MetadataColumn> columns) {
        return new StructType(columns.stream()
                .map(column -> new StructField(column.fieldName(), column.type, false))
                .toList());
    }

    /** Whether all rows of a file have the same value. */
    public boolean isOfFile() {
        return switch (this) {
            case FILE_PATH, FILE_NAME, FILE_SIZE, FILE_MODIFICATION_TIME -> true;
            case FILE_BLOCK_START, FILE_BLOCK_LENGTH, ROW_INDEX -> false;
        };
    }

    /** The value that the rows of a file have, if {@link #isOfFile()}. */
    public Object value(DataFile file) {
        return switch (this) {
            case FILE_PATH -> uri(file);
            case FILE_NAME -> uri(file).substring(uri(file).lastIndexOf('/') + 1);
            case FILE_SIZE -> file.length();
            case FILE_MODIFICATION_TIME ->
                TimeUnit.MILLISECONDS.toMicros(TimeUnit.NANOSECONDS.toMillis(file.modifiedNanos()));
            case FILE_BLOCK_START, FILE_BLOCK_LENGTH, ROW_INDEX -> throw new IllegalStateException(name());
        };
    }

    /** The value of the rows of a piece of a file; that of the first row for {@link #ROW_INDEX}. */
    public Object value(FileTable.Split split) {
        return switch (this) {
            case FILE_BLOCK_START -> split.blockStart();
            case FILE_BLOCK_LENGTH -> split.blockLength();
            case ROW_INDEX -> split.firstRowOfFile();
            case FILE_PATH, FILE_NAME, FILE_SIZE, FILE_MODIFICATION_TIME -> value(split.file());
        };
    }

    private static String uri(DataFile file) {
        URI uri = file.path().toAbsolutePath().normalize().toUri();
        try {
            return new URI(uri.getScheme(), null, uri.getPath(), null).toString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException("the path of a file that exists", e);
        }
    }
}
