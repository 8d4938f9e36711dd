package io.arclight.exec.function.datetime;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CivilDateTest {
    @Test
    void isThatOfJava() {
        for (int days = -800_000; days < 800_000; days++) {
            check(days);
        }
    }

    @Test
    void isTotal() {
        long seed = Long.getLong("arclight.test.seed", System.nanoTime());
        Random random = new Random(seed);
        check(Integer.MIN_VALUE);
        check(Integer.MAX_VALUE);
        for (int i = 0; i < 200_000; i++) {
            check(random.nextInt());
        }
    }

    private static void check(int days) {
        LocalDate date = LocalDate.ofEpochDay(days);
        if (date.getYear() != CivilDate.year(days)
                || date.getMonthValue() != CivilDate.month(days)
                || date.getDayOfMonth() != CivilDate.day(days)) {
            String found = CivilDate.year(days) + "-" + CivilDate.month(days) + "-" + CivilDate.day(days);
            assertEquals(date.toString(), found, "day " + days);
        }
        assertEquals(days, CivilDate.toDays(date.getYear(), date.getMonthValue(), date.getDayOfMonth()));
    }
}
