package io.arclight.planner.command;

import io.arclight.exec.type.DataType;
import io.arclight.planner.logical.LogicalExpression;
import io.arclight.planner.logical.LogicalPlan;
import java.util.List;
import java.util.Optional;

/** Statements about variables of the session, and the one whose text is a value. */
public sealed interface VariableStatement extends Statement {
    /** Dispatches on the kind. */
    <R> R accept(VariableStatementVisitor<R> visitor);

    @Override
    default <R> R accept(StatementVisitor<R> visitor) {
        return visitor.visitVariableStatement(this);
    }

    /**
     * DECLARE VARIABLE.
     *
     * @param names the variables
     * @param replace whether old ones are replaced
     * @param type their type; empty for that of the value
     * @param value their value and default; empty for null
     */
    record DeclareVariable(
            List<List<String>> names, boolean replace, Optional<DataType> type, Optional<LogicalExpression> value)
            implements VariableStatement {
        @Override
        public <R> R accept(VariableStatementVisitor<R> visitor) {
            return visitor.visitDeclareVariable(this);
        }
    }

    /**
     * SET VARIABLE.
     *
     * @param names the variables
     * @param values their values, empty for the default; unless there is a query
     * @param query the query whose row holds the values
     */
    record SetVariable(List<List<String>> names, List<Optional<LogicalExpression>> values, Optional<LogicalPlan> query)
            implements VariableStatement {
        @Override
        public <R> R accept(VariableStatementVisitor<R> visitor) {
            return visitor.visitSetVariable(this);
        }
    }

    /**
     * DROP TEMPORARY VARIABLE.
     *
     * @param names the variables
     * @param ifExists whether they may be missing
     */
    record DropVariable(List<List<String>> names, boolean ifExists) implements VariableStatement {
        @Override
        public <R> R accept(VariableStatementVisitor<R> visitor) {
            return visitor.visitDropVariable(this);
        }
    }

    /**
     * EXECUTE IMMEDIATE.
     *
     * @param text the statement's text
     * @param into the variables that get the row of the result
     * @param arguments values of the parameters, under aliases when they are named
     */
    record ExecuteImmediate(Written text, List<List<String>> into, List<Written> arguments)
            implements VariableStatement {
        @Override
        public <R> R accept(VariableStatementVisitor<R> visitor) {
            return visitor.visitExecuteImmediate(this);
        }
    }

    /**
     * An expression of EXECUTE IMMEDIATE.
     *
     * @param expression the expression
     * @param text how it was written, for messages
     */
    record Written(LogicalExpression expression, String text) {}
}
