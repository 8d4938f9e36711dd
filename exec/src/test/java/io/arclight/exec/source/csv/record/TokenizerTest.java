package io.arclight.exec.source.csv.record;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.arclight.exec.memory.Buffer;
import io.arclight.exec.memory.Memory;
import io.arclight.exec.memory.MemoryAccount;
import io.arclight.exec.memory.MemoryLimit;
import io.arclight.exec.memory.QueryMemory;
import io.arclight.exec.setting.Settings;
import io.arclight.exec.source.block.RecordBlocks;
import io.arclight.exec.source.file.FileOptions;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Finds some fields of random records, beside finding all of them. */
class TokenizerTest {
    private static final int FIELDS = 12;
    private static final String PLAIN = "ab1.,,,,\n";
    private static final String ANY = PLAIN + ",,\r \t\"\\#-\u0001\u00e9";
    private static final List<String> SEPARATORS = List.of(",", "\t", " ", "-");

    private final long seed = Long.getLong("arclight.test.seed", System.nanoTime());
    private final Random random = new Random(seed);

    @Test
    void someFieldsAreAsAmongAll() {
        System.out.println("seed " + seed);
        for (int i = 0; i < 20_000; i++) {
            String text = text(random.nextBoolean() ? PLAIN : ANY, random.nextInt(200));
            Map<String, String> options = options();
            int[] all = slots(1);
            int[] some = slots(random.nextDouble());
            List<String> expected = new ArrayList<>();
            for (String[] record : read(text, options, all)) {
                for (int field = 0; field < FIELDS; field++) {
                    record[field] = some[field] < 0 ? null : record[field];
                }
                expected.add(Arrays.toString(record));
            }
            List<String> found =
                    read(text, options, some).stream().map(Arrays::toString).toList();
            assertEquals(expected, found, () -> "seed " + seed + ", " + options + " of '" + text + "'");
        }
    }

    private Map<String, String> options() {
        Map<String, String> options = new HashMap<>();
        options.put("sep", SEPARATORS.get(random.nextInt(2) * random.nextInt(SEPARATORS.size())));
        options.put("comment", random.nextBoolean() ? "#" : "");
        options.put("quote", random.nextInt(4) > 0 ? "\"" : "");
        options.put("escape", random.nextBoolean() ? "\\" : "\"");
        options.put("ignoreLeadingWhiteSpace", String.valueOf(random.nextBoolean()));
        options.put("ignoreTrailingWhiteSpace", String.valueOf(random.nextBoolean()));
        return options;
    }

    private int[] slots(double share) {
        int[] slots = new int[FIELDS];
        int used = 0;
        for (int field = 0; field < FIELDS; field++) {
            slots[field] = random.nextDouble() < share ? used++ : -1;
        }
        return slots;
    }

    private String text(String characters, int length) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append(characters.charAt(random.nextInt(characters.length())));
        }
        return text.toString();
    }

    /** Per record its fields in place, and behind them its own text; null for those not wanted. */
    private List<String[]> read(String text, Map<String, String> options, int[] slots) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        List<String[]> records = new ArrayList<>();
        try (QueryMemory memory = new QueryMemory(MemoryLimit.ofScratch(1 << 20))) {
            MemoryAccount account = memory.account("test");
            Buffer buffer = account.allocate(bytes.length + RecordBlocks.SLACK);
            Memory.fill(buffer.address(), buffer.capacity(), (byte) ",\"\n1".charAt(random.nextInt(4)));
            Memory.copy(bytes, 0, buffer.address(), bytes.length);
            try (TextArena arena = new TextArena(account)) {
                CsvOptions parsed = new CsvOptions(new FileOptions(options), Settings.defaults());
                Tokenizer tokenizer = new Tokenizer(parsed, slots, false, arena);
                tokenizer.reset(new RecordBlocks.Block(buffer, buffer.address(), buffer.address() + bytes.length));
                Fields fields = new Fields(FIELDS, 1 + random.nextInt(5), true);
                while (tokenizer.read(fields)) {
                    for (int row = 0; row < fields.rows(); row++) {
                        records.add(record(fields, slots, row));
                    }
                    arena.clear();
                }
            }
            buffer.release();
        }
        return records;
    }

    private static String[] record(Fields fields, int[] slots, int row) {
        String[] record = new String[FIELDS + 1];
        for (int field = 0; field < FIELDS; field++) {
            if (slots[field] >= 0) {
                int length = fields.length(slots[field], row);
                record[field] = length < 0 ? "" + length : text(fields.address(slots[field], row), length);
            }
        }
        record[FIELDS] = text(fields.recordStart(row), fields.recordLength(row));
        return record;
    }

    private static String text(long address, int length) {
        return "'" + new String(Memory.toArray(address, length), StandardCharsets.UTF_8) + "'";
    }
}
