package io.arclight.exec.source.parquet.page;

/** Data in a file contradict themselves. Who knows the place turns it into a CORRUPT_FILE error. */
public final class CorruptDataException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final boolean unsupported;

    private CorruptDataException(String reason, boolean unsupported, Throwable cause) {
        super(reason, cause);
        this.unsupported = unsupported;
    }

    /** Data that cannot be right. */
    public CorruptDataException(String reason) {
        this(reason, false, null);
    }

    /** Data that cannot be right, as somebody else found. */
    public CorruptDataException(String reason, Throwable cause) {
        this(reason, false, cause);
    }

    /** Data that may be right, but are of a kind that is not read here. */
    public static CorruptDataException unsupported(String feature) {
        return new CorruptDataException(feature, true, null);
    }

    /** Whether the data are of a kind that is not read here. */
    public boolean isUnsupported() {
        return unsupported;
    }

    /** Throws unless a condition holds. */
    public static void check(boolean condition, String reason) {
        if (!condition) {
            throw new CorruptDataException(reason);
        }
    }
}
