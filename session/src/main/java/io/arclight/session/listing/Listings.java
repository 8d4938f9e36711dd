package io.arclight.session.listing;

import io.arclight.exec.type.StructType;
import io.arclight.planner.catalog.Schema;
import io.arclight.session.execution.SessionState;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What SHOW and DESCRIBE show. */
public record Listings(SessionState session) {
    /** SHOW SCHEMAS. */
    public List<Object[]> schemas(Optional<String> like) {
        Pattern pattern = pattern(like);
        return single(session.catalog().warehouse().schemas().stream()
                .map(Schema::name)
                .filter(name -> pattern.matcher(name).matches())
                .toList());
    }

    /** DESCRIBE of a table or query. */
    public static List<Object[]> description(StructType schema) {
        return schema.fields().stream()
                .map(field -> new Object[] {field.name(), field.dataType().simpleString(), null})
                .toList();
    }

    /** A row for each value. */
    public static List<Object[]> single(Iterable<String> values) {
        List<Object[]> rows = new ArrayList<>();
        values.forEach(value -> rows.add(new Object[] {value}));
        return rows;
    }

    /** Spark's pattern of names: {@code *} for any characters, {@code |} for alternatives, case ignored. */
    public static Pattern pattern(Optional<String> like) {
        String text = like.orElse("*").trim().toLowerCase(Locale.ROOT);
        String regex = Stream.of(text.split("\\|"))
                .map(part -> Stream.of(part.trim().split("\\*", -1))
                        .map(Pattern::quote)
                        .collect(Collectors.joining(".*")))
                .collect(Collectors.joining("|"));
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE);
    }
}
