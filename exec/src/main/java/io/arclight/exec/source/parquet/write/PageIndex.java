package io.arclight.exec.source.parquet.write;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.apache.parquet.format.BoundaryOrder;
import org.apache.parquet.format.ColumnChunk;
import org.apache.parquet.format.ColumnIndex;
import org.apache.parquet.format.OffsetIndex;
import org.apache.parquet.format.PageLocation;
import org.apache.parquet.format.Statistics;
import org.apache.parquet.format.Util;

/** What readers skip pages of a chunk by: the bounds of their values and where they begin. For columns in no list. */
final class PageIndex {
    private static final ByteBuffer NOTHING = ByteBuffer.allocate(0);

    private final List<Boolean> nullPages = new ArrayList<>();
    private final List<ByteBuffer> least = new ArrayList<>();
    private final List<ByteBuffer> greatest = new ArrayList<>();
    private final List<Long> nulls = new ArrayList<>();
    private final List<PageLocation> places = new ArrayList<>();
    private boolean isBounded = true;
    private long rows;

    /** Adds a page behind the others. */
    void add(int pageRows, int pageNulls, Statistics bounds, long bytes) {
        boolean isNull = pageNulls == pageRows;
        isBounded &= isNull || bounds.isSetMin_value() && bounds.isSetMax_value();
        nullPages.add(isNull);
        least.add(bounds.isSetMin_value() ? ByteBuffer.wrap(bounds.getMin_value()) : NOTHING);
        greatest.add(bounds.isSetMax_value() ? ByteBuffer.wrap(bounds.getMax_value()) : NOTHING);
        nulls.add((long) pageNulls);
        places.add(new PageLocation(0, (int) bytes, rows));
        rows += pageRows;
    }

    /** Tells where the first page begins; the others follow without gaps. */
    void place(long position) {
        long next = position;
        for (PageLocation place : places) {
            place.setOffset(next);
            next += place.getCompressed_page_size();
        }
    }

    /** Writes the bounds, unless a page has none, and notes in the chunk where they are. */
    void writeBounds(ColumnChunk chunk, FileOutput output) throws IOException {
        if (!isBounded) {
            return;
        }
        ColumnIndex index = new ColumnIndex(nullPages, least, greatest, BoundaryOrder.UNORDERED);
        index.setNull_counts(nulls);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Util.writeColumnIndex(index, bytes);
        chunk.setColumn_index_offset(output.position());
        chunk.setColumn_index_length(bytes.size());
        output.write(bytes.toByteArray());
    }

    /** Writes where the pages begin, and notes in the chunk where that is. */
    void writePlaces(ColumnChunk chunk, FileOutput output) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Util.writeOffsetIndex(new OffsetIndex(places), bytes);
        chunk.setOffset_index_offset(output.position());
        chunk.setOffset_index_length(bytes.size());
        output.write(bytes.toByteArray());
    }
}
