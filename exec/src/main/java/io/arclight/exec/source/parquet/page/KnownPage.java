package io.arclight.exec.source.parquet.page;

import io.arclight.exec.memory.Buffer;
import io.arclight.exec.memory.ContentKey;
import io.arclight.exec.memory.Memory;
import io.arclight.exec.memory.MemoryAccount;
import org.apache.parquet.format.PageHeader;

/**
 * What is remembered beside the bytes of a page.
 *
 * @param header its header
 * @param headerLength the header's bytes in the file
 * @param length the page's bytes in memory
 * @param packing how its values lie there, if not as in the file; otherwise null
 */
record KnownPage(PageHeader header, int headerLength, int length, PackedIntegers packing) {
    /** A page as it is in the file. */
    KnownPage(PageHeader header, int headerLength) {
        this(header, headerLength, header.getUncompressed_page_size(), null);
    }

    /** What is remembered of a page now; null when nothing is. */
    static KnownPage find(MemoryAccount account, ContentKey place) {
        return (KnownPage) account.noteOf(place);
    }

    /** What belongs to a page's bytes; null when they are not to be remembered. */
    static KnownPage of(Buffer bytes) {
        return (KnownPage) bytes.note();
    }

    /**
     * Lets the bytes of a page of integers be remembered packed, instead of as they are, if that saves room and they would be
     * remembered at all.
     *
     * @param page the page's bytes, named {@code place}
     * @param values where its integers begin; the bytes before stay as they are
     * @param width bytes of each, 4 or 8
     */
    void rememberPacked(Buffer page, ContentKey place, long values, int width, MemoryAccount account) {
        int before = (int) (values - page.address());
        int count = (length - before) / width;
        if (count == 0 || !account.wouldRemember(place, before + (long) count * (width / 2))) {
            return;
        }
        PackedIntegers packed = PackedIntegers.of(values, width, count);
        if (packed == null) {
            return;
        }
        int packedLength = before + packed.bytes() * count;
        Buffer copy = account.allocateCompact((long) packedLength + Page.SLACK);
        Memory.copy(page.address(), copy.address(), before);
        packed.pack(values, width, count, copy.address() + before);
        copy.rememberAs(place, new KnownPage(header, headerLength, packedLength, packed));
        page.rememberAs(null, null);
        copy.release();
    }
}
