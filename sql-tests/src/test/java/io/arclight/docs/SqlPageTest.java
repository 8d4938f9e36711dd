package io.arclight.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The table of functions in {@code docs/sql.md} is current; {@code -Ddocs.update=true} makes it so. */
class SqlPageTest {
    private static final Path PAGE = Path.of("../docs/sql.md");

    @Test
    void listsTheFunctionsOfTheRegistry() throws IOException {
        String page = Files.readString(PAGE);
        int mark = page.indexOf(SqlPage.MARK);
        if (Boolean.getBoolean("docs.update")) {
            Files.writeString(PAGE, page.substring(0, mark) + SqlPage.functions());
            return;
        }
        assertEquals(
                SqlPage.functions(),
                page.substring(mark),
                "docs/sql.md is not current; -Dtest=SqlPageTest -Ddocs.update=true writes it");
    }
}
