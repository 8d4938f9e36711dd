package io.arclight.exec.function.value;

/**
 * How a function whose arguments are not null says that its result is: it sets the flag, and what it returns does not
 * count.
 */
public final class NullFlag {
    private boolean set;

    /** The result is null. */
    public void set() {
        set = true;
    }

    /** The result is null if the condition holds. */
    public void set(boolean condition) {
        set = condition;
    }

    /** Whether the flag was set since the last call of this method, which clears it. */
    public boolean take() {
        boolean was = set;
        set = false;
        return was;
    }
}
