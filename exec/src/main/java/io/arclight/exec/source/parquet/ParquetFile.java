package io.arclight.exec.source.parquet;

import io.arclight.exec.source.file.DataFile;
import io.arclight.exec.source.parquet.page.CorruptDataException;
import io.arclight.exec.type.StructField;
import io.arclight.exec.type.StructType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.parquet.format.FileMetaData;
import org.apache.parquet.format.RowGroup;

/** A Parquet file, as its footer describes it. Immutable and thread safe. */
final class ParquetFile {
    private static final AtomicLong NUMBERS = new AtomicLong();

    private final long number = NUMBERS.incrementAndGet();
    private final DataFile file;
    private final FileMetaData footer;
    private final List<FieldShape> shapes;
    private final StructType schema;
    private final Map<String, Integer> positions = new HashMap<>();
    private final Map<String, Integer> positionsIgnoringCase = new HashMap<>();

    ParquetFile(DataFile file, FileMetaData footer) {
        this.file = file;
        this.footer = footer;
        List<StructField> fields = new ArrayList<>();
        List<FieldShape> all = new ArrayList<>();
        for (SchemaNode column : SchemaNode.root(footer.getSchema()).children()) {
            FieldShape shape = FieldShapes.of(column);
            positions.putIfAbsent(column.name(), all.size());
            positionsIgnoringCase.putIfAbsent(column.name().toLowerCase(Locale.ROOT), all.size());
            fields.add(new StructField(column.name(), shape.type(), true));
            all.add(shape);
        }
        this.shapes = List.copyOf(all);
        this.schema = new StructType(fields);
        check();
    }

    private void check() {
        if (footer.getRow_groups() == null) {
            throw new CorruptDataException("its footer has no row groups");
        }
        for (RowGroup group : footer.getRow_groups()) {
            if (group.getNum_rows() < 0 || group.getColumns() == null) {
                throw new CorruptDataException("its footer has a row group without rows or columns");
            }
        }
    }

    /** A number that no other file and no other version of this one has. */
    long number() {
        return number;
    }

    DataFile file() {
        return file;
    }

    StructType schema() {
        return schema;
    }

    List<RowGroup> rowGroups() {
        return footer.getRow_groups();
    }

    /** The rows of all row groups. */
    long rows() {
        return rowGroups().stream().mapToLong(RowGroup::getNum_rows).sum();
    }

    /** The column with a name, else with one in other case; empty when the file has none. */
    Optional<FieldShape> shape(String name) {
        Integer exact = positions.get(name);
        Integer position = exact == null ? positionsIgnoringCase.get(name.toLowerCase(Locale.ROOT)) : exact;
        return position == null ? Optional.empty() : Optional.of(shapes.get(position));
    }
}
