package io.arclight.session.statement;

import io.arclight.exec.metric.PhaseTimes;
import io.arclight.exec.type.StructType;
import io.arclight.planner.command.CacheStatement;
import io.arclight.planner.command.FunctionStatement;
import io.arclight.planner.command.SchemaStatement;
import io.arclight.planner.command.Statement;
import io.arclight.planner.command.StatementVisitor;
import io.arclight.planner.command.TableStatement;
import io.arclight.planner.command.VariableStatement;
import io.arclight.session.execution.QueryExecution;
import io.arclight.session.execution.SessionState;
import io.arclight.session.listing.CommandSchemas;
import io.arclight.session.query.QuerySession.ExecuteOptions;

/** The columns of a statement's result, without running it. */
public record ResultSchemas(SessionState session, ExecuteOptions options) implements StatementVisitor<StructType> {
    @Override
    public StructType visitQuery(Statement.Query statement) {
        return session.schema(statement.plan(), options);
    }

    @Override
    public StructType visitCreateView(Statement.CreateView statement) {
        return CommandSchemas.NOTHING;
    }

    @Override
    public StructType visitDropView(Statement.DropView statement) {
        return CommandSchemas.NOTHING;
    }

    @Override
    public StructType visitShowTables(Statement.ShowTables statement) {
        return CommandSchemas.of(statement.subject());
    }

    @Override
    public StructType visitShowColumns(Statement.ShowColumns statement) {
        return CommandSchemas.COLUMNS;
    }

    @Override
    public StructType visitShowFunctions(Statement.ShowFunctions statement) {
        return CommandSchemas.FUNCTIONS;
    }

    @Override
    public StructType visitShowSchemas(Statement.ShowSchemas statement) {
        return CommandSchemas.SCHEMAS;
    }

    @Override
    public StructType visitDescribeTable(Statement.DescribeTable statement) {
        return statement.column().isPresent() ? CommandSchemas.COLUMN_DESCRIPTION : CommandSchemas.DESCRIPTION;
    }

    @Override
    public StructType visitDescribeTableAsJson(Statement.DescribeTableAsJson statement) {
        return CommandSchemas.JSON_DESCRIPTION;
    }

    @Override
    public StructType visitDescribeQuery(Statement.DescribeQuery statement) {
        return CommandSchemas.DESCRIPTION;
    }

    @Override
    public StructType visitDescribeFunction(Statement.DescribeFunction statement) {
        return CommandSchemas.FUNCTION_DESCRIPTION;
    }

    @Override
    public StructType visitSetSetting(Statement.SetSetting statement) {
        return statement.verbose() ? CommandSchemas.SETTING_DOCUMENTED : CommandSchemas.SETTING;
    }

    @Override
    public StructType visitResetSetting(Statement.ResetSetting statement) {
        return CommandSchemas.NOTHING;
    }

    @Override
    public StructType visitExplain(Statement.Explain statement) {
        return CommandSchemas.PLAN;
    }

    @Override
    public StructType visitUse(Statement.Use statement) {
        return CommandSchemas.NOTHING;
    }

    @Override
    public StructType visitCacheStatement(CacheStatement statement) {
        return CommandSchemas.NOTHING;
    }

    @Override
    public StructType visitTableStatement(TableStatement statement) {
        return statement instanceof TableStatement.ShowTable show
                ? CommandSchemas.of(show.subject())
                : CommandSchemas.NOTHING;
    }

    @Override
    public StructType visitVariableStatement(VariableStatement statement) {
        return statement instanceof VariableStatement.ExecuteImmediate execute
                        && execute.into().isEmpty()
                ? new ImmediateExecution(session, new QueryExecution(session, options, new PhaseTimes()), options)
                        .schema(execute)
                : CommandSchemas.NOTHING;
    }

    @Override
    public StructType visitFunctionStatement(FunctionStatement statement) {
        return CommandSchemas.NOTHING;
    }

    @Override
    public StructType visitSchemaStatement(SchemaStatement statement) {
        return statement instanceof SchemaStatement.DescribeSchema
                ? CommandSchemas.COLUMN_DESCRIPTION
                : CommandSchemas.NOTHING;
    }

    @Override
    public StructType visitWriteFiles(Statement.WriteFiles statement) {
        return CommandSchemas.NOTHING;
    }
}
