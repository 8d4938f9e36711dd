package io.arclight.exec.variant;

/**
 * Where the parts of an object or array lie.
 *
 * @param bytes the variant's bytes
 * @param size how many fields or elements
 * @param idStart where the numbers of the fields' names begin, of an object
 * @param idWidth bytes of each
 * @param offsetStart where the offsets of the values begin
 * @param offsetWidth bytes of each
 * @param dataStart where the values begin
 */
record VariantContainer(
        byte[] bytes, int size, int idStart, int idWidth, int offsetStart, int offsetWidth, int dataStart) {
    /** The object or array at a position. */
    static VariantContainer of(byte[] bytes, int position) {
        VariantFormat.check(bytes, position, 1);
        boolean isObject = (bytes[position] & VariantFormat.BASIC_TYPE_MASK) == VariantFormat.OBJECT;
        int header = bytes[position] >> VariantFormat.BASIC_TYPE_BITS & VariantFormat.TYPE_INFO_MASK;
        int offsetWidth = (header & 3) + 1;
        int idWidth = isObject ? (header >> 2 & 3) + 1 : 0;
        int sizeWidth = (header >> (isObject ? 4 : 2) & 1) == 0 ? 1 : 4;
        int size = VariantFormat.unsigned(bytes, position + 1, sizeWidth);
        int idStart = position + 1 + sizeWidth;
        long offsetStart = idStart + (long) size * idWidth;
        long dataStart = offsetStart + (size + 1L) * offsetWidth;
        if (dataStart > bytes.length) {
            throw VariantFormat.malformed();
        }
        return new VariantContainer(bytes, size, idStart, idWidth, (int) offsetStart, offsetWidth, (int) dataStart);
    }

    /** The number of the name of a field. */
    int id(int index) {
        return VariantFormat.unsigned(bytes, idStart + index * idWidth, idWidth);
    }

    /** Where a field's or element's value lies; for the index {@link #size}, where the last one ends. */
    int position(int index) {
        int position = dataStart + VariantFormat.unsigned(bytes, offsetStart + index * offsetWidth, offsetWidth);
        VariantFormat.check(bytes, position, 0);
        return position;
    }
}
