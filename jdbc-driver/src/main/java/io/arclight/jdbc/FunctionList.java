package io.arclight.jdbc;

import io.arclight.jdbc.block.Block;
import io.arclight.jdbc.block.BlockColumnWriter;
import io.arclight.jdbc.block.ColumnKind;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.calcite.avatica.AvaticaParameter;
import org.apache.calcite.avatica.ColumnMetaData;
import org.apache.calcite.avatica.Meta;
import org.apache.calcite.avatica.MetaImpl;

/** The result of {@link DatabaseMetaData#getFunctions}. */
final class FunctionList {

    private FunctionList() {}

    static ResultSet resultSet(ArclightConnection connection, String namePattern) throws SQLException {
        BlockColumnWriter nothing = new BlockColumnWriter(ColumnKind.TEXT);
        BlockColumnWriter schemas = new BlockColumnWriter(ColumnKind.TEXT);
        BlockColumnWriter names = new BlockColumnWriter(ColumnKind.TEXT);
        BlockColumnWriter types = new BlockColumnWriter(ColumnKind.SHORT);
        Pattern pattern = namePattern == null ? null : like(namePattern);
        try (Statement statement = connection.createStatement();
                ResultSet functions = statement.executeQuery("SHOW FUNCTIONS")) {
            while (functions.next()) {
                String name = functions.getString(1);
                boolean operator = !Character.isJavaIdentifierStart(name.charAt(0));
                if (!operator && (pattern == null || pattern.matcher(name).matches())) {
                    nothing.putNull();
                    schemas.putNull();
                    names.putText(name);
                    types.putShort((short) DatabaseMetaData.functionNoTable);
                }
            }
        }
        List<ColumnMetaData> columns = new ArrayList<>();
        add(columns, "FUNCTION_CAT", String.class);
        add(columns, "FUNCTION_SCHEM", String.class);
        add(columns, "FUNCTION_NAME", String.class);
        add(columns, "REMARKS", String.class);
        add(columns, "FUNCTION_TYPE", Short.class);
        add(columns, "SPECIFIC_NAME", String.class);
        byte[] block = Block.encode("UTC", Arrays.asList(nothing, schemas, names, nothing, types, names));
        return connection.localResult(
                Meta.Signature.create(
                        columns,
                        "",
                        Collections.<AvaticaParameter>emptyList(),
                        Meta.CursorFactory.LIST,
                        Meta.StatementType.SELECT),
                new Meta.Frame(0, true, Collections.<Object>singletonList(Collections.<Object>singletonList(block))));
    }

    private static void add(List<ColumnMetaData> columns, String name, Class<?> type) {
        columns.add(MetaImpl.columnMetaData(name, columns.size(), type, true));
    }

    /** The regular expression for a JDBC pattern: {@code %} any text, {@code _} any character, backslash quotes. */
    private static Pattern like(String jdbcPattern) {
        StringBuilder regex = new StringBuilder();
        for (int i = 0; i < jdbcPattern.length(); i++) {
            char c = jdbcPattern.charAt(i);
            if (c == '\\' && i + 1 < jdbcPattern.length()) {
                i++;
                regex.append(Pattern.quote(jdbcPattern.substring(i, i + 1)));
            } else if (c == '%') {
                regex.append(".*");
            } else if (c == '_') {
                regex.append('.');
            } else {
                regex.append(Pattern.quote(String.valueOf(c)));
            }
        }
        return Pattern.compile(regex.toString(), Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    }
}
