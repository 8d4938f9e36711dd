package io.arclight.benchmarks.engine;

import java.nio.file.Files;

/** The SQL of an engine, as far as suites need it. */
public enum Dialect {
    SPARK {
        @Override
        public String createView(View view) {
            String header = view.format() == View.Format.CSV ? ", header 'true'" : "";
            return "CREATE OR REPLACE TEMPORARY VIEW " + view.name() + " USING " + view.format() + " OPTIONS (path "
                    + literal(view.path().toString()) + header + ")";
        }

        @Override
        public String table(View view) {
            return view.format() + ".`" + view.path() + "`";
        }
    },
    DUCKDB {
        @Override
        public String createView(View view) {
            return "CREATE OR REPLACE VIEW " + view.name() + " AS SELECT * FROM " + table(view);
        }

        @Override
        public String table(View view) {
            String files = Files.isDirectory(view.path()) ? view.path() + "/*." + view.format() : "" + view.path();
            return switch (view.format()) {
                case PARQUET -> "read_parquet(" + literal(files) + ")";
                case CSV -> "read_csv(" + literal(files) + ", header = true, all_varchar = true)";
            };
        }
    };

    /** The statement that gives files a name. CSV files have a header, and every column is a string. */
    public abstract String createView(View view);

    /** The files of a view as a FROM clause names them without the view. */
    public abstract String table(View view);

    /** A string literal. */
    public static String literal(String text) {
        return "'" + text.replace("'", "''") + "'";
    }
}
