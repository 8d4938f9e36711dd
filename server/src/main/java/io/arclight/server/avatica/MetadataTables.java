package io.arclight.server.avatica;

import io.arclight.exec.type.AtomicType;
import io.arclight.exec.type.DataType;
import io.arclight.exec.type.DecimalType;
import io.arclight.exec.type.TimeType;
import io.arclight.jdbc.block.ColumnKind;
import io.arclight.server.result.JdbcType;
import io.arclight.session.query.QuerySession;
import io.arclight.session.query.QuerySession.ColumnInfo;
import io.arclight.session.query.QuerySession.RelationInfo;
import java.sql.DatabaseMetaData;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** The tables of {@link DatabaseMetaData}, with the columns that JDBC prescribes. */
final class MetadataTables {

    static final String CATALOG = "spark_catalog";
    private static final String TABLE = "TABLE";
    private static final String VIEW = "VIEW";

    private MetadataTables() {}

    static MetadataRows catalogs() {
        MetadataRows rows = new MetadataRows().text("TABLE_CAT");
        rows.row(CATALOG);
        return rows;
    }

    static MetadataRows schemas(QuerySession session, String catalog, String schemaPattern) {
        MetadataRows rows = new MetadataRows().text("TABLE_SCHEM", "TABLE_CATALOG");
        for (String schema : session.schemas()) {
            if (isCatalog(catalog) && like(schemaPattern).test(schema)) {
                rows.row(schema, CATALOG);
            }
        }
        return rows;
    }

    static MetadataRows tableTypes() {
        MetadataRows rows = new MetadataRows().text("TABLE_TYPE");
        rows.row(TABLE);
        rows.row(VIEW);
        return rows;
    }

    static MetadataRows tables(
            QuerySession session, String catalog, String schemaPattern, String namePattern, List<String> types) {
        MetadataRows rows = new MetadataRows()
                .text("TABLE_CAT", "TABLE_SCHEM", "TABLE_NAME", "TABLE_TYPE", "REMARKS")
                .text("TYPE_CAT", "TYPE_SCHEM", "TYPE_NAME", "SELF_REFERENCING_COL_NAME", "REF_GENERATION");
        for (RelationInfo relation : relations(session, catalog, schemaPattern, namePattern)) {
            String type = relation.isView() ? VIEW : TABLE;
            if (types == null || types.isEmpty() || types.stream().anyMatch(type::equalsIgnoreCase)) {
                rows.row(
                        CATALOG,
                        schema(relation),
                        relation.name(),
                        type,
                        relation.comment().orElse(""),
                        null,
                        null,
                        null,
                        null,
                        null);
            }
        }
        return rows;
    }

    static MetadataRows columns(
            QuerySession session, String catalog, String schemaPattern, String tablePattern, String columnPattern) {
        MetadataRows rows = new MetadataRows()
                .text("TABLE_CAT", "TABLE_SCHEM", "TABLE_NAME", "COLUMN_NAME")
                .integer("DATA_TYPE")
                .text("TYPE_NAME")
                .integer("COLUMN_SIZE", "BUFFER_LENGTH", "DECIMAL_DIGITS", "NUM_PREC_RADIX", "NULLABLE")
                .text("REMARKS", "COLUMN_DEF")
                .integer("SQL_DATA_TYPE", "SQL_DATETIME_SUB", "CHAR_OCTET_LENGTH", "ORDINAL_POSITION")
                .text("IS_NULLABLE", "SCOPE_CATALOG", "SCOPE_SCHEMA", "SCOPE_TABLE")
                .small("SOURCE_DATA_TYPE")
                .text("IS_AUTOINCREMENT", "IS_GENERATEDCOLUMN");
        Predicate<String> wanted = like(columnPattern);
        for (RelationInfo relation : relations(session, catalog, schemaPattern, tablePattern)) {
            int position = 0;
            for (ColumnInfo column : session.columns(relation)) {
                position++;
                if (wanted.test(column.name())) {
                    addColumn(rows, relation, column, position);
                }
            }
        }
        return rows;
    }

    private static void addColumn(MetadataRows rows, RelationInfo relation, ColumnInfo column, int position) {
        JdbcType type = JdbcType.of(column.type());
        boolean isText = type.code() == Types.VARCHAR || type.code() == Types.CHAR;
        rows.row(
                CATALOG,
                schema(relation),
                relation.name(),
                column.name(),
                type.code(),
                column.type().sql(),
                type.precision(),
                null,
                type.isSigned() ? type.scale() : null,
                type.isSigned() ? 10 : null,
                column.nullable() ? DatabaseMetaData.columnNullable : DatabaseMetaData.columnNoNulls,
                column.comment().orElse(""),
                column.defaultText().orElse(null),
                null,
                null,
                isText ? type.precision() : null,
                position,
                column.nullable() ? "YES" : "NO",
                null,
                null,
                null,
                null,
                "NO",
                "NO");
    }

    static MetadataRows typeInfo() {
        MetadataRows rows = new MetadataRows()
                .text("TYPE_NAME")
                .integer("DATA_TYPE", "PRECISION")
                .text("LITERAL_PREFIX", "LITERAL_SUFFIX", "CREATE_PARAMS")
                .small("NULLABLE")
                .bool("CASE_SENSITIVE")
                .small("SEARCHABLE")
                .bool("UNSIGNED_ATTRIBUTE", "FIXED_PREC_SCALE", "AUTO_INCREMENT")
                .text("LOCAL_TYPE_NAME")
                .small("MINIMUM_SCALE", "MAXIMUM_SCALE")
                .integer("SQL_DATA_TYPE", "SQL_DATETIME_SUB", "NUM_PREC_RADIX");
        List<DataType> types = new ArrayList<>(List.of(AtomicType.values()));
        types.add(new DecimalType(DecimalType.MAX_PRECISION, 0));
        types.add(TimeType.DEFAULT);
        List<JdbcType> sorted = types.stream()
                .map(JdbcType::of)
                .sorted(Comparator.comparingInt(JdbcType::code))
                .toList();
        for (JdbcType type : sorted) {
            boolean isDecimal = type.code() == Types.DECIMAL;
            rows.row(
                    type.name(),
                    type.code(),
                    type.precision(),
                    literalPrefix(type.kind()),
                    literalPrefix(type.kind()) == null ? null : "'",
                    isDecimal ? "precision,scale" : null,
                    DatabaseMetaData.typeNullable,
                    type.code() == Types.VARCHAR,
                    DatabaseMetaData.typeSearchable,
                    !type.isSigned(),
                    false,
                    false,
                    type.name(),
                    0,
                    isDecimal ? DecimalType.MAX_PRECISION : type.scale(),
                    null,
                    null,
                    type.isSigned() ? 10 : null);
        }
        return rows;
    }

    private static String literalPrefix(ColumnKind kind) {
        return switch (kind) {
            case VOID, BOOLEAN, BYTE, SHORT, INT, LONG, FLOAT, DOUBLE, SMALL_DECIMAL, DECIMAL -> null;
            case TEXT -> "'";
            case BINARY -> "X'";
            case DATE -> "DATE '";
            case TIME -> "TIME '";
            case TIMESTAMP -> "TIMESTAMP '";
            case TIMESTAMP_NTZ -> "TIMESTAMP_NTZ '";
        };
    }

    /** What fits the patterns, ordered as JDBC asks for. Temporary views of the session have no schema and fit every one. */
    private static List<RelationInfo> relations(
            QuerySession session, String catalog, String schemaPattern, String namePattern) {
        if (!isCatalog(catalog)) {
            return List.of();
        }
        Predicate<String> schema = like(schemaPattern);
        Predicate<String> name = like(namePattern);
        return session.relations().stream()
                .filter(relation -> relation.schema().map(schema::test).orElse(true) && name.test(relation.name()))
                .sorted(Comparator.comparing(RelationInfo::isView)
                        .thenComparing(relation -> relation.schema().orElse(""))
                        .thenComparing(RelationInfo::name))
                .toList();
    }

    private static String schema(RelationInfo relation) {
        return relation.schema().orElse(null);
    }

    private static boolean isCatalog(String catalog) {
        return catalog == null || catalog.isEmpty() || catalog.equalsIgnoreCase(CATALOG);
    }

    /** Whether a name fits a JDBC pattern: {@code %} any text, {@code _} any character, backslash quotes; null fits all. */
    static Predicate<String> like(String jdbcPattern) {
        if (jdbcPattern == null || jdbcPattern.isEmpty()) {
            return name -> true;
        }
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
        return Pattern.compile(regex.toString(), Pattern.CASE_INSENSITIVE | Pattern.DOTALL)
                .asMatchPredicate();
    }
}
