package io.arclight.exec.source.parquet.page;

import java.util.OptionalInt;
import org.apache.parquet.format.ColumnIndex;
import org.apache.parquet.format.FileMetaData;
import org.apache.parquet.format.OffsetIndex;
import org.apache.parquet.format.PageHeader;
import shaded.parquet.org.apache.thrift.TBase;
import shaded.parquet.org.apache.thrift.TConfiguration;
import shaded.parquet.org.apache.thrift.TException;
import shaded.parquet.org.apache.thrift.protocol.TCompactProtocol;
import shaded.parquet.org.apache.thrift.transport.TTransport;
import shaded.parquet.org.apache.thrift.transport.TTransportException;

/** Reads Thrift structures from bytes in memory; declared lengths of lists and texts are bounded by the bytes left. */
public final class ThriftInput extends TTransport {
    private final byte[] bytes;
    private int position;

    private ThriftInput(byte[] bytes) {
        this.bytes = bytes;
    }

    /**
     * Reads a footer.
     *
     * @throws CorruptDataException when the bytes are none
     */
    public static FileMetaData footer(byte[] bytes) {
        FileMetaData metaData = new FileMetaData();
        try {
            read(metaData, new ThriftInput(bytes));
            return metaData;
        } catch (TException | RuntimeException e) {
            throw new CorruptDataException("its footer cannot be decoded (" + e.getMessage() + ")", e);
        }
    }

    /**
     * Reads what is known of the values of a chunk's pages.
     *
     * @throws CorruptDataException when the bytes are none
     */
    public static ColumnIndex columnIndex(byte[] bytes) {
        return pageIndex(new ColumnIndex(), bytes);
    }

    /**
     * Reads where the pages of a chunk begin.
     *
     * @throws CorruptDataException when the bytes are none
     */
    public static OffsetIndex offsetIndex(byte[] bytes) {
        return pageIndex(new OffsetIndex(), bytes);
    }

    private static <T extends TBase<?, ?>> T pageIndex(T index, byte[] bytes) {
        try {
            read(index, new ThriftInput(bytes));
            return index;
        } catch (TException | RuntimeException e) {
            throw new CorruptDataException("a page index cannot be decoded (" + e.getMessage() + ")", e);
        }
    }

    /**
     * Reads the header of a page, and gives its length.
     *
     * @param bytes the header and whatever follows
     * @return the length of the header, or -1 when there are too few bytes
     * @throws CorruptDataException when the bytes are none
     */
    static int pageHeader(byte[] bytes, PageHeader header) {
        ThriftInput input = new ThriftInput(bytes);
        try {
            read(header, input);
            return input.position;
        } catch (TTransportException e) {
            if (e.getType() == TTransportException.END_OF_FILE) {
                return -1;
            }
            throw new CorruptDataException("a page header cannot be decoded (" + e.getMessage() + ")", e);
        } catch (TException | RuntimeException e) {
            throw new CorruptDataException("a page header cannot be decoded (" + e.getMessage() + ")", e);
        }
    }

    /** The number of values of a dictionary page by its header; empty when the bytes are none. */
    public static OptionalInt dictionarySize(byte[] bytes) {
        PageHeader header = new PageHeader();
        try {
            boolean isDictionary = pageHeader(bytes, header) > 0 && header.isSetDictionary_page_header();
            return isDictionary
                    ? OptionalInt.of(header.getDictionary_page_header().getNum_values())
                    : OptionalInt.empty();
        } catch (CorruptDataException e) {
            // This is for estimates: reading the page will tell what is wrong.
            return OptionalInt.empty();
        }
    }

    private static void read(TBase<?, ?> structure, ThriftInput input) throws TException {
        structure.read(new TCompactProtocol(input));
    }

    @Override
    public int read(byte[] target, int offset, int length) throws TTransportException {
        checkReadBytesAvailable(length);
        System.arraycopy(bytes, position, target, offset, length);
        position += length;
        return length;
    }

    @Override
    public void checkReadBytesAvailable(long count) throws TTransportException {
        if (count < 0 || count > bytes.length - position) {
            throw new TTransportException(TTransportException.END_OF_FILE, "it declares more bytes than there are");
        }
    }

    @Override
    public byte[] getBuffer() {
        return bytes;
    }

    @Override
    public int getBufferPosition() {
        return position;
    }

    @Override
    public int getBytesRemainingInBuffer() {
        return bytes.length - position;
    }

    @Override
    public void consumeBuffer(int count) {
        position += count;
    }

    @Override
    public TConfiguration getConfiguration() {
        return TConfiguration.DEFAULT;
    }

    @Override
    public void updateKnownMessageSize(long size) {
        // The size is that of the array.
    }

    @Override
    public boolean isOpen() {
        return true;
    }

    @Override
    public void open() {
        // Always open.
    }

    @Override
    public void close() {
        // Nothing to close.
    }

    @Override
    public void write(byte[] source, int offset, int length) {
        throw new UnsupportedOperationException("for reading only");
    }
}
