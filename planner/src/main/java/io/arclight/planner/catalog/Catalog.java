package io.arclight.planner.catalog;

import io.arclight.exec.error.ArclightException;
import io.arclight.exec.error.ErrorCondition;
import io.arclight.exec.error.Origin;
import io.arclight.planner.command.Statement.CreateView;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a session sees: its own temporary views, and those of the process under {@value #GLOBAL_SCHEMA}. Thread safe. */
public final class Catalog {
    /** The schema of global temporary views. */
    public static final String GLOBAL_SCHEMA = "global_temp";

    private final ViewRegistry local = new ViewRegistry();
    private final ViewRegistry global;
    private final FileRelations files;

    /**
     * A session's catalog.
     *
     * @param global the global temporary views, shared by all sessions of the process
     * @param files opens files
     */
    public Catalog(ViewRegistry global, FileRelations files) {
        this.global = global;
        this.files = files;
    }

    /** The session's views. */
    public ViewRegistry localViews() {
        return local;
    }

    /** The views of the process. */
    public ViewRegistry globalViews() {
        return global;
    }

    /** Opens files. */
    public FileRelations files() {
        return files;
    }

    /** The view that a name in FROM means. */
    public Optional<View> findView(List<String> name) {
        if (name.size() == 1) {
            return local.find(name.get(0));
        }
        return name.size() == 2 && name.get(0).equalsIgnoreCase(GLOBAL_SCHEMA)
                ? global.find(name.get(1))
                : Optional.empty();
    }

    /**
     * Adds a view. The caller has analyzed its query.
     *
     * @throws ArclightException TEMP_TABLE_OR_VIEW_ALREADY_EXISTS
     */
    public void create(CreateView command) {
        ViewRegistry registry = command.global() ? global : local;
        String name = command.name().get(command.name().size() - 1);
        View view = new View(name, command.columns(), command.plan(), command.text(), Optional.empty());
        if (command.replace()) {
            registry.put(view);
        } else if (!registry.putIfAbsent(view) && !command.ifNotExists()) {
            throw new ArclightException(
                    ErrorCondition.TEMP_TABLE_OR_VIEW_ALREADY_EXISTS, "relationName", quote(command.name()));
        }
    }

    /** Removes a view; tells whether there was one. */
    public boolean drop(List<String> name) {
        if (name.size() == 1) {
            return local.remove(name.get(0));
        }
        return name.size() == 2 && name.get(0).equalsIgnoreCase(GLOBAL_SCHEMA) && global.remove(name.get(1));
    }

    /** The error that a name in FROM means nothing. */
    public static ArclightException notFound(List<String> name, Origin origin) {
        return new ArclightException(
                ErrorCondition.TABLE_OR_VIEW_NOT_FOUND, Map.of("relationName", quote(name)), origin, null);
    }

    /** A name as messages quote it. */
    public static String quote(List<String> name) {
        return name.stream().map(part -> "`" + part.replace("`", "``") + "`").collect(Collectors.joining("."));
    }
}
