package io.arclight.exec.column;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.arclight.exec.memory.Memory;
import java.nio.ByteBuffer;
import org.junit.jupiter.api.Test;

class ViewColumnTest {
    @Test
    void paddedTextsHaveTheSameViews() {
        ByteBuffer text = ByteBuffer.allocateDirect(32);
        for (int i = 0; i < text.capacity(); i++) {
            text.put(i, (byte) (0xf0 + i));
        }
        ByteBuffer views = ByteBuffer.allocateDirect(2 * ViewColumn.WIDTH);
        long view = Memory.address(views);
        for (int length = 0; length <= ViewColumn.INLINE + 4; length++) {
            ViewColumn.write(view, Memory.address(text), length);
            ViewColumn.writePadded(view + ViewColumn.WIDTH, Memory.address(text), length);
            assertEquals(
                    views.slice(0, ViewColumn.WIDTH), views.slice(ViewColumn.WIDTH, ViewColumn.WIDTH), "" + length);
        }
    }
}
