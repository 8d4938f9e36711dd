package io.arclight.exec.source.parquet.column;

import io.arclight.exec.column.BitColumn;
import io.arclight.exec.column.Column;
import io.arclight.exec.column.DictionaryColumn;
import io.arclight.exec.column.FixedWidthColumn;
import io.arclight.exec.column.Selection;
import io.arclight.exec.column.Validity;
import io.arclight.exec.column.ViewColumn;
import io.arclight.exec.memory.Buffer;
import io.arclight.exec.memory.MemoryAccount;
import io.arclight.exec.source.parquet.page.Bits;
import io.arclight.exec.source.parquet.page.ColumnChunkSource;
import io.arclight.exec.source.parquet.page.CorruptDataException;
import io.arclight.exec.source.parquet.page.Page;
import io.arclight.exec.source.parquet.page.PageReader;
import io.arclight.exec.type.PhysicalType;

/** Reads a column that is neither in a list nor in a struct: definition levels are its validity, bit by bit. */
final class FlatColumnReader implements ColumnReader {
    private final MemoryAccount account;
    private final PageReader pages;
    private final ValueReader values;
    private final PhysicalType target;
    private final long largestDictionary;
    private Page page;
    private int left;
    private Buffer bitmap;
    private Buffer out;
    private boolean inCodes;
    private int valuesPassed;
    /** Where the wanted rows lie in their page, then their values. */
    private int[] indexes = new int[0];

    /**
     * A reader.
     *
     * @param largestDictionary of how many values at most a dictionary may be for its codes to be kept
     */
    FlatColumnReader(ColumnChunkSource chunk, PhysicalType target, Conversion conversion, long largestDictionary) {
        this.account = chunk.account();
        this.pages = new PageReader(chunk);
        this.values = new ValueReader(chunk.leaf(), target, conversion, account);
        this.target = target;
        this.largestDictionary = largestDictionary;
    }

    @Override
    public Column read(int rows) {
        boolean optional = begin(rows);
        int nulls = 0;
        for (int done = 0; done < rows; ) {
            CorruptDataException.check(nextPage(), "a column chunk has fewer values than its row group");
            if (inCodes && !values.isCoded()) {
                leaveCodes(rows, done);
            }
            int now = Math.min(left, rows - done);
            int count = optional ? page.definition().readBits(bitmap.address(), done, now) : now;
            int width = inCodes ? Integer.BYTES : values.width();
            long place = out.address() + (long) done * width;
            if (inCodes) {
                values.readCodes(place, count);
            } else {
                values.read(place, count);
            }
            if (count < now) {
                Bits.spread(place, width, bitmap.address(), done, now, count);
            }
            nulls += now - count;
            done += now;
            left -= now;
        }
        return build(rows, nulls);
    }

    /** Allocates room for rows; tells whether there may be nulls. */
    private boolean begin(int rows) {
        boolean optional = nextPage() && page.definition() != null;
        bitmap = optional ? account.allocate((rows + 7L) / 8 + Long.BYTES) : null;
        inCodes = values.isCoded() && values.dictionary().length() <= largestDictionary;
        out = account.allocate((long) rows * (inCodes ? Integer.BYTES : values.width()));
        return optional;
    }

    @Override
    public Column read(Selection wanted) {
        if (wanted.isDense()) {
            return read(wanted.count());
        }
        int rows = wanted.count();
        // Pages before the first wanted row need not be decoded.
        skip(wanted.position(0));
        boolean optional = begin(rows);
        if (indexes.length < rows) {
            indexes = new int[rows];
        }
        int nulls = 0;
        int row = wanted.position(0);
        for (int done = 0; done < rows; ) {
            int gap = wanted.position(done) - row;
            if (gap >= left) {
                skip(gap);
                row += gap;
            }
            CorruptDataException.check(nextPage(), "a column chunk has fewer values than its row group");
            if (inCodes && !values.isCoded()) {
                leaveCodes(rows, done);
            }
            int end = done;
            while (end < rows && wanted.position(end) - row < left) {
                indexes[end - done] = wanted.position(end) - row;
                end++;
            }
            int total = indexes[end - done - 1] + 1;
            int count = optional ? locate(done, end - done, total) : end - done;
            readAt(done, count, optional ? valuesPassed : total);
            if (count < end - done) {
                int width = inCodes ? Integer.BYTES : values.width();
                Bits.spread(out.address() + (long) done * width, width, bitmap.address(), done, end - done, count);
            }
            nulls += end - done - count;
            done = end;
            row += total;
            left -= total;
        }
        return build(rows, nulls);
    }

    private void readAt(int done, int count, int total) {
        if (inCodes) {
            values.readCodesAt(out.address() + 4L * done, indexes, count, total);
        } else {
            values.readAt(out.address() + (long) done * values.width(), indexes, count, total);
        }
    }

    /**
     * Turns positions of rows into positions of values, nulls left out, and appends to the bitmap which are not null.
     *
     * @param rows how many rows to go past
     * @return how many of the positions are left
     */
    private int locate(int offset, int count, int rows) {
        Buffer levels = account.allocate((rows + 7L) / 8 + Long.BYTES);
        try {
            valuesPassed = page.definition().readBits(levels.address(), 0, rows);
            if (valuesPassed == rows) {
                Bits.appendRun(bitmap.address(), offset, true, count);
                return count;
            }
            return Bits.rank(levels.address(), indexes, count, bitmap.address(), offset);
        } finally {
            levels.release();
        }
    }

    /** Looks up the codes read so far, because values that are no codes follow. */
    private void leaveCodes(int rows, int done) {
        Buffer looked = account.allocate((long) rows * values.width());
        try {
            if (done > 0) {
                values.gather(out.address(), looked.address(), done);
            }
        } finally {
            out.release();
            out = looked;
        }
        inCodes = false;
    }

    private Column build(int rows, int nulls) {
        Validity validity = bitmap == null ? Validity.ALL_VALID : Validity.of(bitmap, nulls);
        bitmap = null;
        Buffer built = out;
        out = null;
        if (inCodes) {
            return new DictionaryColumn(
                    rows, validity, built, values.dictionary().retain());
        }
        if (target == PhysicalType.VIEW) {
            return new ViewColumn(rows, validity, built, values.takeData());
        }
        values.releaseData();
        if (target == PhysicalType.BIT) {
            Buffer bits = account.allocate((rows + 7L) / 8);
            Bits.pack(built.address(), bits.address(), rows);
            built.release();
            return new BitColumn(rows, validity, bits);
        }
        return new FixedWidthColumn(target, rows, validity, built);
    }

    private boolean nextPage() {
        while (left == 0) {
            page = pages.next(values);
            if (page == null) {
                return false;
            }
            left = page.valueCount();
            values.start(page);
        }
        return true;
    }

    @Override
    public void skip(long rows) {
        long missing = rows;
        while (missing > 0) {
            if (left == 0) {
                missing -= pages.skipPages(missing, values);
            }
            if (missing == 0) {
                return;
            }
            CorruptDataException.check(nextPage(), "a column chunk has fewer values than its row group");
            int now = (int) Math.min(left, missing);
            skipInPage(now);
            missing -= now;
            left -= now;
        }
    }

    private void skipInPage(int rows) {
        if (page.definition() == null || rows == left) {
            if (rows < left) {
                values.skip(rows);
            }
            return;
        }
        Buffer bits = account.allocate((rows + 7L) / 8 + Long.BYTES);
        try {
            values.skip(page.definition().readBits(bits.address(), 0, rows));
        } finally {
            bits.release();
        }
    }

    @Override
    public int pageNumber() {
        return pages.pageNumber();
    }

    @Override
    public void close() {
        if (bitmap != null) {
            bitmap.release();
            bitmap = null;
        }
        if (out != null) {
            out.release();
            out = null;
        }
        values.close();
    }
}
