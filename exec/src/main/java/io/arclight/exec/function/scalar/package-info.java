/**
 * How a scalar function is declared: a public static method on one row ({@link
 * io.arclight.exec.function.scalar.StaticMethod}) with a line in its group ({@link
 * io.arclight.exec.function.scalar.FunctionGroup}), or a kernel on whole columns ({@link
 * io.arclight.exec.function.scalar.ColumnFunction}) where rows alone do not do.
 *
 * <p>Parameters of such a method, in this order: one per SQL argument (a primitive; {@code StringView} for strings and
 * binary, {@code Int128} for decimals of more than 18 digits, {@code IntervalValue}, {@code ValueCursor} for anything; or a
 * {@link io.arclight.exec.function.scalar.Prepared} made from the argument's text), then, as needed, where the result goes
 * ({@code StringAppender}, {@code Int128}, {@code IntervalValue}; numbers are returned), a {@code NullFlag} if it may be
 * null, a {@link io.arclight.exec.function.scalar.SessionContext}, and constants chosen when the call was bound. A method
 * that can raise an error says {@code throws ArclightException}. All others must be total: they are called with whatever
 * bits lie in null slots, except that strings and nested values are always real.
 */
package io.arclight.exec.function.scalar;
