package io.arclight.planner.command;

import io.arclight.planner.command.FunctionStatement.CreateFunction;
import io.arclight.planner.command.FunctionStatement.DropFunction;

/**
 * One method per kind of {@link FunctionStatement}.
 *
 * @param <R> the result
 */
public interface FunctionStatementVisitor<R> {
    /** CREATE FUNCTION. */
    R visitCreateFunction(CreateFunction statement);

    /** DROP FUNCTION. */
    R visitDropFunction(DropFunction statement);
}
