package io.arclight.planner;

import io.arclight.exec.source.DataSource;
import io.arclight.exec.source.Scan;
import io.arclight.exec.source.ScanRequest;
import io.arclight.exec.source.SourceStatistics;
import io.arclight.exec.source.SourceStatistics.ColumnStatistics;
import io.arclight.exec.type.AtomicType;
import io.arclight.exec.type.DataType;
import io.arclight.exec.type.DecimalType;
import io.arclight.exec.type.StructType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalDouble;

/** The tables of TPC-H without rows, but with what Parquet footers say of them at scale factor 1. */
public final class TpchTables {
    private static final DataType MONEY = new DecimalType(15, 2);

    private final Map<String, Table> tables = new LinkedHashMap<>();

    /** All eight tables by name. */
    public TpchTables() {
        table("region", 5).key("r_regionkey", 0, 4).code("r_name", 5).text("r_comment");
        table("nation", 25)
                .key("n_nationkey", 0, 24)
                .code("n_name", 25)
                .key("n_regionkey", 0, 4)
                .text("n_comment");
        table("supplier", 10_000)
                .key("s_suppkey", 1, 10_000)
                .text("s_name")
                .text("s_address")
                .key("s_nationkey", 0, 24)
                .text("s_phone")
                .money("s_acctbal", -998.22, 9999.72)
                .text("s_comment");
        table("customer", 150_000)
                .key("c_custkey", 1, 150_000)
                .text("c_name")
                .text("c_address")
                .key("c_nationkey", 0, 24)
                .text("c_phone")
                .money("c_acctbal", -999.99, 9999.99)
                .code("c_mktsegment", 5)
                .text("c_comment");
        table("part", 200_000)
                .key("p_partkey", 1, 200_000)
                .text("p_name")
                .code("p_mfgr", 5)
                .code("p_brand", 25)
                .code("p_type", 150)
                .integer("p_size", 1, 50)
                .code("p_container", 40)
                .money("p_retailprice", 901, 2098.99)
                .text("p_comment");
        table("partsupp", 800_000)
                .key("ps_partkey", 1, 200_000)
                .key("ps_suppkey", 1, 10_000)
                .integer("ps_availqty", 1, 9999)
                .money("ps_supplycost", 1, 1000)
                .text("ps_comment");
        table("orders", 1_500_000)
                .key("o_orderkey", 1, 6_000_000)
                .key("o_custkey", 1, 149_999)
                .code("o_orderstatus", 3)
                .money("o_totalprice", 857.71, 555285.16)
                .date("o_orderdate", "1992-01-01", "1998-08-02")
                .code("o_orderpriority", 5)
                .code("o_clerk", 1000)
                .integer("o_shippriority", 0, 0)
                .text("o_comment");
        table("lineitem", 6_001_215)
                .key("l_orderkey", 1, 6_000_000)
                .key("l_partkey", 1, 200_000)
                .key("l_suppkey", 1, 10_000)
                .integer("l_linenumber", 1, 7)
                .money("l_quantity", 1, 50)
                .money("l_extendedprice", 901, 104949.5)
                .money("l_discount", 0, 0.1)
                .money("l_tax", 0, 0.08)
                .code("l_returnflag", 3)
                .code("l_linestatus", 2)
                .date("l_shipdate", "1992-01-02", "1998-12-01")
                .date("l_commitdate", "1992-01-31", "1998-10-31")
                .date("l_receiptdate", "1992-01-04", "1998-12-31")
                .code("l_shipinstruct", 4)
                .code("l_shipmode", 7)
                .text("l_comment");
    }

    /** The tables by name. */
    public Map<String, ? extends DataSource> tables() {
        return tables;
    }

    private Table table(String name, double rows) {
        Table table = new Table(name, rows);
        tables.put(name, table);
        return table;
    }

    /** A table without rows. */
    private static final class Table implements DataSource {
        private final String name;
        private final double rows;
        private final Map<Integer, ColumnStatistics> statistics = new HashMap<>();
        private StructType schema = new StructType();

        private Table(String name, double rows) {
            this.name = name;
            this.rows = rows;
        }

        private Table key(String column, long least, long greatest) {
            return column(column, AtomicType.LONG, least, greatest);
        }

        private Table integer(String column, int least, int greatest) {
            return column(column, AtomicType.INTEGER, least, greatest);
        }

        private Table money(String column, double least, double greatest) {
            return column(column, MONEY, BigDecimal.valueOf(least), BigDecimal.valueOf(greatest));
        }

        private Table date(String column, String least, String greatest) {
            return column(column, AtomicType.DATE, day(least), day(greatest));
        }

        private Table text(String column) {
            schema = schema.add(column, AtomicType.STRING, true);
            return this;
        }

        /** A text of which a dictionary tells the number of values. */
        private Table code(String column, double distinct) {
            statistics.put(
                    schema.size(),
                    new ColumnStatistics(
                            null, null, OptionalDouble.of(0), OptionalDouble.of(distinct), OptionalDouble.empty()));
            schema = schema.add(column, AtomicType.STRING, true);
            return this;
        }

        private static int day(String date) {
            return (int) LocalDate.parse(date).toEpochDay();
        }

        private Table column(String column, DataType type, Object least, Object greatest) {
            statistics.put(
                    schema.size(),
                    new ColumnStatistics(
                            least, greatest, OptionalDouble.of(0), OptionalDouble.empty(), OptionalDouble.empty()));
            schema = schema.add(column, type, true);
            return this;
        }

        @Override
        public StructType schema() {
            return schema;
        }

        @Override
        public SourceStatistics statistics() {
            return new SourceStatistics(rows, true, 0, statistics);
        }

        @Override
        public String description() {
            return "tpch " + name;
        }

        @Override
        public Scan scan(ScanRequest request) {
            throw new UnsupportedOperationException("a table without rows: " + name);
        }
    }
}
