package io.arclight.planner.catalog;

import java.time.Instant;
import java.util.List;

/** Where a {@link Warehouse} keeps what it knows beyond the end of the process. The warehouse calls it one call at a time. */
public interface DefinitionStore {
    /** Keeps nothing. */
    DefinitionStore NONE = new DefinitionStore() {
        @Override
        public void load(Warehouse warehouse) {}

        @Override
        public void save(Schema schema) {}

        @Override
        public void save(CatalogEntry entry, Instant created) {}

        @Override
        public void save(SqlFunction function) {}

        @Override
        public void delete(TableName name) {}

        @Override
        public void deleteFunction(List<String> name) {}

        @Override
        public void deleteSchema(String name) {}
    };

    /** Gives everything that was kept to a new warehouse, by its {@code loaded} methods. */
    void load(Warehouse warehouse);

    /** Keeps a schema, in place of an older one of its name. */
    void save(Schema schema);

    /** Keeps a table or view, in place of an older one of its name. */
    void save(CatalogEntry entry, Instant created);

    /** Keeps a function, in place of an older one of its name. */
    void save(SqlFunction function);

    /** Forgets a table or view. */
    void delete(TableName name);

    /** Forgets a function, by its full name. */
    void deleteFunction(List<String> name);

    /** Forgets a schema and everything in it. */
    void deleteSchema(String name);
}
