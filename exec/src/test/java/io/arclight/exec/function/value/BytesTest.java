package io.arclight.exec.function.value;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.arclight.exec.memory.Buffer;
import io.arclight.exec.memory.Memory;
import io.arclight.exec.memory.MemoryAccount;
import io.arclight.exec.memory.MemoryLimit;
import io.arclight.exec.memory.QueryMemory;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;

class BytesTest {
    @Test
    void indexOfIsThatOfStrings() {
        long seed = Long.getLong("arclight.test.seed", System.nanoTime());
        Random random = new Random(seed);
        try (QueryMemory memory = new QueryMemory(new MemoryLimit(1 << 20));
                MemoryAccount account = memory.account("test")) {
            for (int round = 0; round < 20_000; round++) {
                // Few letters, neighbours among them, so that much nearly matches.
                String text = letters(random, random.nextInt(40));
                String part = letters(random, random.nextInt(6));
                int from = random.nextInt(text.length() + 1);
                Buffer buffer = account.allocate(64);
                write(text, buffer.address());
                write(part, buffer.address() + text.length());
                int found = Bytes.indexOf(
                        buffer.address(), text.length(), buffer.address() + text.length(), part.length(), from);
                assertEquals(text.indexOf(part, from), found, () -> "'" + part + "' in '" + text + "', seed " + seed);
                buffer.release();
            }
        }
    }

    @Test
    void copyInOtherCaseIsThatOfStrings() {
        StringBuilder all = new StringBuilder();
        for (char c = 0; c < 128; c++) {
            all.append(c);
        }
        try (QueryMemory memory = new QueryMemory(new MemoryLimit(1 << 20));
                MemoryAccount account = memory.account("test")) {
            Buffer buffer = account.allocate(256);
            for (int length = 0; length <= all.length(); length++) {
                String text = all.substring(all.length() - length);
                write(text, buffer.address());
                Bytes.copyInOtherCase(buffer.address(), buffer.address() + 128, length, 'a');
                assertEquals(text.toUpperCase(Locale.ROOT), read(buffer.address() + 128, length));
                Bytes.copyInOtherCase(buffer.address(), buffer.address() + 128, length, 'A');
                assertEquals(text.toLowerCase(Locale.ROOT), read(buffer.address() + 128, length));
            }
            buffer.release();
        }
    }

    private static String read(long address, int length) {
        return new String(Memory.toArray(address, length), StandardCharsets.ISO_8859_1);
    }

    private static String letters(Random random, int length) {
        StringBuilder letters = new StringBuilder();
        for (int i = 0; i < length; i++) {
            letters.append((char) ('a' + random.nextInt(3)));
        }
        return letters.toString();
    }

    private static void write(String text, long address) {
        byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
        Memory.copy(bytes, 0, address, bytes.length);
    }
}
