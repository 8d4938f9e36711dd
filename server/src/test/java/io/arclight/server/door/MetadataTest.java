package io.arclight.server.door;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Method;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class MetadataTest extends DoorTest {

    /** A call for a result set. */
    private interface Question {
        ResultSet ask(DatabaseMetaData metaData) throws SQLException;
    }

    private List<String> column(String label, Question question) throws SQLException {
        List<String> values = new ArrayList<>();
        try (Connection connection = connect();
                ResultSet rows = question.ask(connection.getMetaData())) {
            while (rows.next()) {
                values.add(rows.getString(label));
            }
        }
        return values;
    }

    @Test
    void listsTables() throws SQLException {
        List<String> all = List.of("orders", "trips", "zones");
        assertEquals(all, column("TABLE_NAME", m -> m.getTables(null, null, "%", null)));
        assertEquals(all, column("TABLE_NAME", m -> m.getTables(null, null, null, null)));
        assertEquals(List.of("zones"), column("TABLE_NAME", m -> m.getTables(null, "global\\_temp", "Z%", null)));
        assertEquals(List.of(), column("TABLE_NAME", m -> m.getTables(null, "global_tem", "z%", null)));
        String[] tables = {"TABLE"};
        assertEquals(List.of("orders"), column("TABLE_NAME", m -> m.getTables(null, null, "%", tables)));
        assertEquals(List.of("sales"), column("TABLE_SCHEM", m -> m.getTables(null, "sal%", "%", tables)));
        assertEquals(
                List.of("trips"),
                column("TABLE_NAME", m -> m.getTables("spark_catalog", "default", "%", new String[] {"VIEW"})));
        assertEquals(
                Arrays.asList("sales", null, "global_temp"),
                column("TABLE_SCHEM", m -> m.getTables(null, null, "%", null)));
        assertEquals(List.of("default", "global_temp", "sales"), column("TABLE_SCHEM", DatabaseMetaData::getSchemas));
        assertEquals(List.of("sales"), column("TABLE_SCHEM", m -> m.getSchemas(null, "sal%")));
        assertEquals(List.of("spark_catalog"), column("TABLE_CAT", DatabaseMetaData::getCatalogs));
        assertEquals(List.of("TABLE", "VIEW"), column("TABLE_TYPE", DatabaseMetaData::getTableTypes));
    }

    @Test
    void changesTheSchema() throws SQLException {
        try (Connection connection = connect()) {
            assertEquals("default", connection.getSchema());
            connection.setSchema("sales");
            assertEquals("sales", connection.getSchema());
            SQLException unknown = assertThrows(SQLException.class, () -> connection.setSchema("nowhere"));
            assertEquals("42704", unknown.getSQLState());
        }
    }

    @Test
    void listsColumnsFunctionsAndTypes() throws SQLException {
        assertEquals(List.of("id", "name"), column("COLUMN_NAME", m -> m.getColumns(null, null, "trips", null)));
        assertEquals(List.of("BIGINT"), column("TYPE_NAME", m -> m.getColumns(null, "", "trips", "ID")));
        assertEquals(List.of("of orders"), column("REMARKS", m -> m.getColumns(null, "sales", "orders", "id")));
        assertEquals(List.of("NO", "YES"), column("IS_NULLABLE", m -> m.getColumns(null, null, "trips", "%")));
        assertEquals(
                List.of(String.valueOf(Types.BIGINT)),
                column("DATA_TYPE", m -> m.getColumns(null, null, "trips", "i_")));
        assertEquals(List.of("sqrt"), column("FUNCTION_NAME", m -> m.getFunctions(null, null, "SQ%")));
        assertEquals(List.of(), column("FUNCTION_NAME", m -> m.getFunctions(null, null, "x%")));
        List<String> types = column("TYPE_NAME", DatabaseMetaData::getTypeInfo);
        assertTrue(types.containsAll(List.of("BIGINT", "STRING", "DECIMAL", "TIMESTAMP")), types.toString());
    }

    @Test
    void answersWhatThereIsNot() throws SQLException {
        assertEquals(List.of(), column("PK_NAME", m -> m.getPrimaryKeys(null, null, "trips")));
        assertEquals(List.of(), column("FK_NAME", m -> m.getImportedKeys(null, null, "trips")));
        assertEquals(List.of(), column("INDEX_NAME", m -> m.getIndexInfo(null, null, "trips", false, false)));
        assertEquals(List.of(), column("PROCEDURE_NAME", m -> m.getProcedures(null, null, null)));
        assertEquals(List.of(), column("TYPE_NAME", m -> m.getUDTs(null, null, null, null)));
    }

    @Test
    void answersEveryQuestion() throws ReflectiveOperationException, SQLException {
        try (Connection connection = connect()) {
            for (Method question : DatabaseMetaData.class.getMethods()) {
                List<Class<?>> arguments = List.of(question.getParameterTypes());
                if (arguments.isEmpty() || arguments.equals(List.of(int.class))) {
                    question.invoke(connection.getMetaData(), arguments.isEmpty() ? new Object[0] : new Object[] {1});
                }
            }
        }
    }

    @Test
    void introducesItself() throws SQLException {
        try (Connection connection = connect()) {
            DatabaseMetaData metaData = connection.getMetaData();
            assertEquals("Arclight", metaData.getDatabaseProductName());
            assertEquals("`", metaData.getIdentifierQuoteString());
            assertFalse(metaData.supportsTransactions());
            assertFalse(metaData.isReadOnly());
            assertNotNull(metaData.getSQLKeywords());
            assertTrue(metaData.getNumericFunctions().contains("SQRT"));
            assertEquals(Connection.TRANSACTION_NONE, connection.getTransactionIsolation());
            connection.setClientInfo("ApplicationName", "test");
            assertEquals("test", connection.getClientInfo("ApplicationName"));
            connection.setAutoCommit(false);
            connection.commit();
            assertEquals("SELECT 1", connection.nativeSQL("SELECT 1"));
        }
    }
}
