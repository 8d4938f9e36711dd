package io.arclight.planner.command;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Statements about schemas. */
public sealed interface SchemaStatement extends Statement {
    /** The schema's name. */
    List<String> name();

    /** Dispatches on the kind. */
    <R> R accept(SchemaStatementVisitor<R> visitor);

    @Override
    default <R> R accept(StatementVisitor<R> visitor) {
        return visitor.visitSchemaStatement(this);
    }

    /**
     * CREATE SCHEMA.
     *
     * @param name the schema
     * @param ifNotExists whether an old one is kept silently
     * @param comment the comment
     * @param location the folder, when given
     * @param properties DBPROPERTIES
     */
    record CreateSchema(
            List<String> name,
            boolean ifNotExists,
            Optional<String> comment,
            Optional<String> location,
            Map<String, String> properties)
            implements SchemaStatement {
        @Override
        public <R> R accept(SchemaStatementVisitor<R> visitor) {
            return visitor.visitCreateSchema(this);
        }
    }

    /**
     * ALTER SCHEMA, COMMENT ON SCHEMA: what is given changes.
     *
     * @param name the schema
     * @param comment the new comment
     * @param location the folder of tables made from now on
     * @param properties properties added or changed
     */
    record AlterSchema(
            List<String> name, Optional<String> comment, Optional<String> location, Map<String, String> properties)
            implements SchemaStatement {
        @Override
        public <R> R accept(SchemaStatementVisitor<R> visitor) {
            return visitor.visitAlterSchema(this);
        }
    }

    /**
     * DROP SCHEMA.
     *
     * @param name the schema
     * @param ifExists whether it may be missing
     * @param cascade whether its tables go with it
     */
    record DropSchema(List<String> name, boolean ifExists, boolean cascade) implements SchemaStatement {
        @Override
        public <R> R accept(SchemaStatementVisitor<R> visitor) {
            return visitor.visitDropSchema(this);
        }
    }

    /**
     * DESCRIBE SCHEMA.
     *
     * @param name the schema
     * @param extended whether EXTENDED was written
     */
    record DescribeSchema(List<String> name, boolean extended) implements SchemaStatement {
        @Override
        public <R> R accept(SchemaStatementVisitor<R> visitor) {
            return visitor.visitDescribeSchema(this);
        }
    }
}
