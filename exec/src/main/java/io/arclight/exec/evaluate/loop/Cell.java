package io.arclight.exec.evaluate.loop;

import java.util.Locale;
import org.objectweb.asm.Type;

/** How a primitive lies in memory. */
enum Cell {
    BIT(boolean.class, 0),
    BYTE(byte.class, 1),
    SHORT(short.class, 2),
    INT(int.class, 4),
    LONG(long.class, 8),
    FLOAT(float.class, 4),
    DOUBLE(double.class, 8);

    private final Class<?> type;
    private final int width;

    Cell(Class<?> type, int width) {
        this.type = type;
        this.width = width;
    }

    static Cell of(Class<?> type) {
        for (Cell cell : values()) {
            if (cell.type == type) {
                return cell;
            }
        }
        throw new IllegalArgumentException(type.getName());
    }

    boolean isBit() {
        return this == BIT;
    }

    /** Bytes per value, a power of two. */
    int width() {
        return width;
    }

    /** The method of Memory that reads one. */
    String getter() {
        return "get" + name().charAt(0) + name().substring(1).toLowerCase(Locale.ROOT);
    }

    String getterDescriptor() {
        return "(J)" + Type.getDescriptor(type);
    }

    /** The method of Memory that writes one. */
    String setter() {
        return "put" + name().charAt(0) + name().substring(1).toLowerCase(Locale.ROOT);
    }

    String setterDescriptor() {
        return "(J" + Type.getDescriptor(type) + ")V";
    }
}
