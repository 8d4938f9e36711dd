package io.arclight.exec.function.scalar;

/**
 * What a function makes of an argument's text before it can use it: a compiled regular expression, a datetime pattern, a
 * zone. It is made once for a constant argument and kept in a small cache for others. An implementing class {@code P} has
 * a method {@code public static P prepare(String text, SessionContext session)}, which may throw an ArclightException.
 */
public interface Prepared {}
