package io.arclight.planner.command;

import io.arclight.planner.catalog.SqlFunction;
import java.util.List;
import java.util.Optional;

/** Statements about functions written in SQL. */
public sealed interface FunctionStatement extends Statement {
    /** Dispatches on the kind. */
    <R> R accept(FunctionStatementVisitor<R> visitor);

    @Override
    default <R> R accept(StatementVisitor<R> visitor) {
        return visitor.visitFunctionStatement(this);
    }

    /** What is said of the data that a function reads. */
    enum DataAccess {
        /** Nothing: its body says it. */
        UNDECLARED,
        /** CONTAINS SQL: none. */
        CONTAINS_SQL,
        /** READS SQL DATA. */
        READS_SQL_DATA
    }

    /**
     * CREATE FUNCTION.
     *
     * @param name the function
     * @param temporary whether it belongs to the session
     * @param replace whether an old one is replaced
     * @param ifNotExists whether an old one is kept silently
     * @param parameters its parameters
     * @param body its body
     * @param source its SQL
     * @param access what was written of the data that it reads
     * @param comment the comment
     */
    record CreateFunction(
            List<String> name,
            boolean temporary,
            boolean replace,
            boolean ifNotExists,
            List<SqlFunction.Parameter> parameters,
            SqlFunction.Body body,
            SqlFunction.Source source,
            DataAccess access,
            Optional<String> comment)
            implements FunctionStatement {
        @Override
        public <R> R accept(FunctionStatementVisitor<R> visitor) {
            return visitor.visitCreateFunction(this);
        }
    }

    /**
     * DROP FUNCTION.
     *
     * @param name the function
     * @param temporary whether TEMPORARY was written
     * @param ifExists whether it may be missing
     */
    record DropFunction(List<String> name, boolean temporary, boolean ifExists) implements FunctionStatement {
        @Override
        public <R> R accept(FunctionStatementVisitor<R> visitor) {
            return visitor.visitDropFunction(this);
        }
    }
}
