package io.arclight.exec.function.hash;

import io.arclight.exec.row.CalendarInterval;
import io.arclight.exec.type.ArrayType;
import io.arclight.exec.type.AtomicType;
import io.arclight.exec.type.DataType;
import io.arclight.exec.type.DecimalType;
import io.arclight.exec.type.StructType;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.math.BigDecimal;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** How numbers and bytes are hashed; the seed of one value is the hash of the one before. */
enum HashAlgorithm {
    /** MurmurHash3 with 32 bits; the last bytes that fill no word are mixed in one by one. */
    MURMUR {
        @Override
        long hashInt(int value, long seed) {
            return finish(mix((int) seed, value), Integer.BYTES);
        }

        @Override
        long hashLong(long value, long seed) {
            return finish(mix(mix((int) seed, (int) value), (int) (value >>> 32)), Long.BYTES);
        }

        @Override
        long hashBytes(byte[] bytes, int length, long seed) {
            int hash = (int) seed;
            int aligned = length & ~3;
            for (int i = 0; i < aligned; i += Integer.BYTES) {
                hash = mix(hash, (int) INTS.get(bytes, i));
            }
            for (int i = aligned; i < length; i++) {
                hash = mix(hash, bytes[i]);
            }
            return finish(hash, length);
        }

        private int mix(int hash, int data) {
            int mixed = Integer.rotateLeft(data * 0xcc9e2d51, 15) * 0x1b873593;
            return Integer.rotateLeft(hash ^ mixed, 13) * 5 + 0xe6546b64;
        }

        private int finish(int mixed, int length) {
            int hash = mixed ^ length;
            hash = (hash ^ hash >>> 16) * 0x85ebca6b;
            hash = (hash ^ hash >>> 13) * 0xc2b2ae35;
            return hash ^ hash >>> 16;
        }
    },
    /** xxHash with 64 bits. */
    XX {
        @Override
        long hashInt(int value, long seed) {
            long hash = seed + P5 + Integer.BYTES ^ (value & 0xffffffffL) * P1;
            return finish(Long.rotateLeft(hash, 23) * P2 + P3);
        }

        @Override
        long hashLong(long value, long seed) {
            return finish(word(seed + P5 + Long.BYTES, value));
        }

        @Override
        long hashBytes(byte[] bytes, int length, long seed) {
            int position = 0;
            long hash = seed + P5;
            if (length >= 32) {
                long[] lanes = {seed + P1 + P2, seed + P2, seed, seed - P1};
                for (; position <= length - 32; position += 32) {
                    for (int i = 0; i < lanes.length; i++) {
                        lanes[i] = round(lanes[i], (long) LONGS.get(bytes, position + i * Long.BYTES));
                    }
                }
                hash = Long.rotateLeft(lanes[0], 1)
                        + Long.rotateLeft(lanes[1], 7)
                        + Long.rotateLeft(lanes[2], 12)
                        + Long.rotateLeft(lanes[3], 18);
                for (long lane : lanes) {
                    hash = (hash ^ round(0, lane)) * P1 + P4;
                }
            }
            return finish(rest(bytes, position, length, hash + length));
        }

        private long rest(byte[] bytes, int from, int length, long start) {
            long hash = start;
            int position = from;
            for (; position <= length - Long.BYTES; position += Long.BYTES) {
                hash = word(hash, (long) LONGS.get(bytes, position));
            }
            if (position <= length - Integer.BYTES) {
                hash ^= ((int) INTS.get(bytes, position) & 0xffffffffL) * P1;
                hash = Long.rotateLeft(hash, 23) * P2 + P3;
                position += Integer.BYTES;
            }
            for (; position < length; position++) {
                hash = Long.rotateLeft(hash ^ (bytes[position] & 0xffL) * P5, 11) * P1;
            }
            return hash;
        }

        private long round(long lane, long value) {
            return Long.rotateLeft(lane + value * P2, 31) * P1;
        }

        private long word(long hash, long value) {
            return Long.rotateLeft(hash ^ round(0, value), 27) * P1 + P4;
        }

        private long finish(long mixed) {
            long hash = (mixed ^ mixed >>> 33) * P2;
            hash = (hash ^ hash >>> 29) * P3;
            return hash ^ hash >>> 32;
        }
    };

    private static final VarHandle INTS = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);
    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long P1 = 0x9E3779B185EBCA87L;
    private static final long P2 = 0xC2B2AE3D27D4EB4FL;
    private static final long P3 = 0x165667B19E3779F9L;
    private static final long P4 = 0x85EBCA77C2B2AE63L;
    private static final long P5 = 0x27D4EB2F165667C5L;

    abstract long hashInt(int value, long seed);

    abstract long hashLong(long value, long seed);

    /** The hash of the first bytes of an array. */
    abstract long hashBytes(byte[] bytes, int length, long seed);

    /** The hash of a value of a type, in the form described at {@link io.arclight.exec.expression.Literal}. */
    long hash(Object value, DataType type, long seed) {
        if (value == null) {
            return seed;
        }
        if (type instanceof ArrayType array) {
            long hash = seed;
            for (Object element : (List<?>) value) {
                hash = hash(element, array.elementType(), hash);
            }
            return hash;
        }
        if (type instanceof StructType struct) {
            long hash = seed;
            for (int i = 0; i < struct.fields().size(); i++) {
                hash = hash(((Object[]) value)[i], struct.field(i).dataType(), hash);
            }
            return hash;
        }
        return type instanceof DecimalType decimal
                ? decimal((BigDecimal) value, decimal, seed)
                : scalar(value, type, seed);
    }

    private long decimal(BigDecimal value, DecimalType type, long seed) {
        return type.precision() <= DecimalType.MAX_LONG_PRECISION
                ? hashLong(value.unscaledValue().longValue(), seed)
                : hashBytes(value.unscaledValue().toByteArray(), seed);
    }

    private long hashBytes(byte[] bytes, long seed) {
        return hashBytes(bytes, bytes.length, seed);
    }

    private long scalar(Object value, DataType type, long seed) {
        if (value instanceof String text) {
            return hashBytes(text.getBytes(StandardCharsets.UTF_8), seed);
        }
        if (value instanceof byte[] bytes) {
            return hashBytes(bytes, seed);
        }
        if (value instanceof Boolean flag) {
            return hashInt(flag ? 1 : 0, seed);
        }
        if (value instanceof CalendarInterval interval) {
            return hashInt(interval.months(), hashInt(interval.days(), hashLong(interval.microseconds(), seed)));
        }
        if (type == AtomicType.FLOAT) {
            return hashInt(Float.floatToIntBits((Float) value + 0f), seed);
        }
        if (type == AtomicType.DOUBLE) {
            return hashLong(Double.doubleToLongBits((Double) value + 0d), seed);
        }
        return value instanceof Long number ? hashLong(number, seed) : hashInt(((Number) value).intValue(), seed);
    }
}
