package io.arclight.exec.source.parquet.write;

import io.arclight.exec.column.Batch;
import io.arclight.exec.memory.MemoryAccount;
import io.arclight.exec.operator.TaskContext;
import io.arclight.exec.setting.Settings;
import io.arclight.exec.source.write.FileWriter;
import io.arclight.exec.source.write.WriteErrors;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.parquet.format.ColumnChunk;
import org.apache.parquet.format.ColumnOrder;
import org.apache.parquet.format.FileMetaData;
import org.apache.parquet.format.RowGroup;
import org.apache.parquet.format.TypeDefinedOrder;
import org.apache.parquet.format.Util;

/** Writes one Parquet file. */
final class ParquetFileWriter implements FileWriter {
    private static final byte[] MAGIC = "PAR1".getBytes(StandardCharsets.US_ASCII);
    private static final long ROW_GROUP_BYTES = 128L << 20;
    private static final long MIN_ROW_GROUP_BYTES = 1L << 20;
    private static final int FORMAT_VERSION = 1;
    private static final String CREATED_BY = "arclight version 0.1.0 (build 0)";

    private final Path path;
    private final FileSchema schema;
    private final TaskContext context;
    private final List<ChunkWriter> chunks = new ArrayList<>();
    private final List<NodeWriter> columns;
    private final List<RowGroup> rowGroups = new ArrayList<>();
    private final Map<ColumnChunk, PageIndex> indexes = new IdentityHashMap<>();
    private final long rowGroupBytes;
    private FileOutput output;
    private long rows;
    private long rowsInGroup;

    ParquetFileWriter(Path path, FileSchema schema, PageCodec codec, TaskContext context) {
        this.path = path;
        this.schema = schema;
        this.context = context;
        MemoryAccount account = context.account("Parquet writer");
        schema.leaves().forEach(leaf -> chunks.add(new ChunkWriter(leaf, codec, account)));
        Iterator<ChunkWriter> next = chunks.iterator();
        this.columns = schema.writers(leaf -> next.next());
        int threads = context.query().settings().get(Settings.TASK_THREADS);
        long share = context.query().memory().limit().bytes() / (8L * threads);
        this.rowGroupBytes = Math.max(MIN_ROW_GROUP_BYTES, Math.min(ROW_GROUP_BYTES, share));
        try {
            output = new FileOutput(path);
            output.write(MAGIC);
        } catch (IOException e) {
            throw WriteErrors.failed(path, e);
        }
    }

    @Override
    public void write(Batch batch) {
        context.checkCancelled();
        for (int i = 0; i < columns.size(); i++) {
            columns.get(i).writeRows(batch.column(i), batch.selection());
        }
        rowsInGroup += batch.rowCount();
        long held = 0;
        for (ChunkWriter chunk : chunks) {
            held += chunk.bytes();
        }
        if (held >= rowGroupBytes) {
            endRowGroup();
        }
    }

    private void endRowGroup() {
        if (rowsInGroup == 0) {
            return;
        }
        RowGroup group = new RowGroup();
        group.setNum_rows(rowsInGroup);
        group.setFile_offset(output.position());
        group.setOrdinal((short) rowGroups.size());
        List<ColumnChunk> written = new ArrayList<>();
        long compressed = 0;
        long uncompressed = 0;
        try {
            for (ChunkWriter chunk : chunks) {
                context.checkCancelled();
                ChunkPages pages = chunk.complete();
                ColumnChunk column = pages.write(output);
                if (pages.index() != null) {
                    indexes.put(column, pages.index());
                }
                compressed += column.getMeta_data().getTotal_compressed_size();
                uncompressed += column.getMeta_data().getTotal_uncompressed_size();
                written.add(column);
                chunk.clear();
            }
        } catch (IOException e) {
            throw WriteErrors.failed(path, e);
        }
        group.setColumns(written);
        group.setTotal_compressed_size(compressed);
        group.setTotal_byte_size(uncompressed);
        rowGroups.add(group);
        rows += rowsInGroup;
        rowsInGroup = 0;
    }

    @Override
    public long finish() {
        endRowGroup();
        try {
            writeIndexes();
            byte[] footer = footer();
            output.write(footer);
            output.write(ByteBuffer.allocate(Integer.BYTES)
                    .order(ByteOrder.LITTLE_ENDIAN)
                    .putInt(footer.length)
                    .array());
            output.write(MAGIC);
            output.flush();
            return output.position();
        } catch (IOException e) {
            throw WriteErrors.failed(path, e);
        }
    }

    private void writeIndexes() throws IOException {
        for (RowGroup group : rowGroups) {
            for (ColumnChunk chunk : group.getColumns()) {
                if (indexes.containsKey(chunk)) {
                    indexes.get(chunk).writeBounds(chunk, output);
                }
            }
        }
        for (RowGroup group : rowGroups) {
            for (ColumnChunk chunk : group.getColumns()) {
                if (indexes.containsKey(chunk)) {
                    indexes.get(chunk).writePlaces(chunk, output);
                }
            }
        }
    }

    private byte[] footer() throws IOException {
        FileMetaData footer = new FileMetaData(FORMAT_VERSION, schema.elements(), rows, rowGroups);
        footer.setCreated_by(CREATED_BY);
        footer.setColumn_orders(
                Collections.nCopies(schema.leaves().size(), ColumnOrder.TYPE_ORDER(new TypeDefinedOrder())));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Util.writeFileMetaData(footer, bytes);
        return bytes.toByteArray();
    }

    @Override
    public void close() {
        chunks.forEach(ChunkWriter::close);
        chunks.clear();
        if (output != null) {
            try {
                output.close();
            } catch (IOException e) {
                throw WriteErrors.failed(path, e);
            } finally {
                output = null;
            }
        }
    }
}
