package io.arclight.planner.command;

/**
 * One method per kind of {@link VariableStatement}.
 *
 * @param <R> the result
 */
public interface VariableStatementVisitor<R> {
    /** Visits a {@link VariableStatement.DeclareVariable}. */
    R visitDeclareVariable(VariableStatement.DeclareVariable statement);

    /** Visits a {@link VariableStatement.SetVariable}. */
    R visitSetVariable(VariableStatement.SetVariable statement);

    /** Visits a {@link VariableStatement.DropVariable}. */
    R visitDropVariable(VariableStatement.DropVariable statement);

    /** Visits a {@link VariableStatement.ExecuteImmediate}. */
    R visitExecuteImmediate(VariableStatement.ExecuteImmediate statement);
}
