package io.arclight.planner.syntax.statement;

import io.arclight.exec.error.ArclightException;
import io.arclight.exec.error.ErrorCondition;
import io.arclight.parser.statement.CacheStatement;
import io.arclight.parser.statement.OptionNode;
import io.arclight.planner.catalog.Catalog;
import io.arclight.planner.command.CacheStatement.CacheTable;
import io.arclight.planner.command.CacheStatement.ClearCache;
import io.arclight.planner.command.CacheStatement.RefreshFunction;
import io.arclight.planner.command.CacheStatement.RefreshPath;
import io.arclight.planner.command.CacheStatement.RefreshTable;
import io.arclight.planner.command.CacheStatement.UncacheTable;
import io.arclight.planner.command.CacheStatement.ViewQuery;
import io.arclight.planner.command.Statement;
import io.arclight.planner.syntax.query.Translation;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.calcite.sql.SqlNode;

/** CACHE, UNCACHE, CLEAR CACHE, REFRESH. */
record CacheSyntax(Translation translation) {
    Statement statement(CacheStatement node) {
        return switch (node.action()) {
            case CACHE -> cache(node);
            case UNCACHE -> new UncacheTable(Translation.name(node.name()), node.ifExists());
            case CLEAR -> new ClearCache();
            case REFRESH_TABLE -> new RefreshTable(Translation.name(node.name()));
            case REFRESH_FUNCTION -> new RefreshFunction(Translation.name(node.name()));
            case REFRESH_PATH -> new RefreshPath(node.path().orElseThrow());
        };
    }

    private Statement cache(CacheStatement node) {
        List<String> name = Translation.name(node.name());
        SqlNode query = node.query();
        if (query != null && name.size() > 1) {
            String prefix = Catalog.quote(name.subList(0, name.size() - 1));
            throw new ArclightException(
                    ErrorCondition._LEGACY_ERROR_TEMP_0037, Map.of("quoted", prefix), translation.origin(node), null);
        }
        Map<String, String> options = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        for (OptionNode option : node.options()) {
            options.put(option.key(), TableSyntax.value(option.value()));
        }
        Optional<ViewQuery> view = Optional.ofNullable(query)
                .map(defining -> new ViewQuery(translation.queries().query(defining), translation.fragment(defining)));
        return new CacheTable(name, view, node.lazy(), options);
    }
}
