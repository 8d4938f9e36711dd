package io.arclight.exec.operator.join.hash;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class SharedLoopTest {
    @Test
    void doesEachPieceOnce() {
        AtomicInteger sum = new AtomicInteger();
        SharedLoop loop = new SharedLoop(10, sum::addAndGet);
        loop.help();
        loop.await();
        assertEquals(45, sum.get());
    }

    @Test
    void endsTheWaitWhenAPieceFails() {
        RuntimeException failure = new IllegalArgumentException();
        SharedLoop loop = new SharedLoop(10, piece -> {
            throw failure;
        });
        loop.help();
        assertSame(failure, assertThrows(IllegalArgumentException.class, loop::await));
    }

    @Test
    void endsTheWaitWhenAThreadDies() {
        Error death = new AssertionError();
        SharedLoop loop = new SharedLoop(10, piece -> {
            throw death;
        });
        assertSame(death, assertThrows(AssertionError.class, loop::help));
        assertSame(death, assertThrows(IllegalStateException.class, loop::await).getCause());
    }
}
