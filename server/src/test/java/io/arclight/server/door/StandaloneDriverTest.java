package io.arclight.server.door;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.DataInputStream;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.List;
import java.util.Properties;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The driver's standalone jar, alone on its class path. */
class StandaloneDriverTest extends DoorTest {

    private static Path jar() throws IOException {
        Path target = Path.of("..", "jdbc-driver", "target");
        assumeTrue(Files.isDirectory(target), "the driver is not built");
        try (Stream<Path> files = Files.list(target)) {
            List<Path> jars = files.filter(file -> file.toString().endsWith("-standalone.jar"))
                    .toList();
            assumeTrue(jars.size() == 1, "the driver is not packaged");
            return jars.get(0);
        }
    }

    @Test
    void worksAlone() throws Exception {
        URL[] urls = {jar().toUri().toURL()};
        try (URLClassLoader loader = new URLClassLoader(urls, ClassLoader.getPlatformClassLoader())) {
            Driver driver = (Driver)
                    loader.loadClass("io.arclight.jdbc.Driver").getConstructor().newInstance();
            try (Connection connection = driver.connect(server.url(), new Properties());
                    Statement statement = connection.createStatement();
                    ResultSet rows = statement.executeQuery("ROWS 20000")) {
                long count = 0;
                while (rows.next()) {
                    assertEquals(count++, rows.getLong(1));
                }
                assertEquals(20000, count);
            }
        }
    }

    @Test
    void runsOnJava8AndHidesWhatItBrings() throws Exception {
        try (JarFile jar = new JarFile(jar().toFile())) {
            for (JarEntry entry : jar.stream()
                    .filter(file -> file.getName().endsWith(".class"))
                    .toList()) {
                assertTrue(
                        entry.getName().startsWith("io/arclight/jdbc/")
                                || entry.getName().startsWith("org/apache/calcite/avatica/"),
                        entry.getName());
                try (DataInputStream in = new DataInputStream(jar.getInputStream(entry))) {
                    in.readInt();
                    in.readUnsignedShort();
                    assertTrue(in.readUnsignedShort() <= 52, entry.getName());
                }
            }
        }
    }
}
