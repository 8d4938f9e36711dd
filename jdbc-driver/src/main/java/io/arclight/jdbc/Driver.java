package io.arclight.jdbc;

import io.arclight.jdbc.link.ClientMeta;
import io.arclight.jdbc.link.EmbeddedEngine;
import io.arclight.jdbc.link.EngineFailure;
import io.arclight.jdbc.link.EngineLink;
import io.arclight.jdbc.link.HttpLink;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.DriverPropertyInfo;
import java.sql.SQLException;
import java.util.Iterator;
import java.util.Properties;
import java.util.ServiceLoader;
import org.apache.calcite.avatica.AvaticaConnection;
import org.apache.calcite.avatica.AvaticaFactory;
import org.apache.calcite.avatica.DriverVersion;
import org.apache.calcite.avatica.Meta;
import org.apache.calcite.avatica.UnregisteredDriver;

/**
 * The driver for {@code jdbc:arclight://host:8765/[schema][;user=..;password=..;ssl=true]} and, with the engine on the class
 * path, {@code jdbc:arclight:}. Further properties: {@code sslTrustStore} and {@code sslTrustStorePassword} (a file of
 * certificates to trust), {@code fetchSize} (rows), {@code queryTimeout} (seconds), {@code connectTimeout} and
 * {@code socketTimeout} (milliseconds, 0 waits for ever); and every setting that begins with {@code spark.} or
 * {@code arclight.}, which holds for the session.
 */
public final class Driver extends UnregisteredDriver {

    static {
        try {
            DriverManager.registerDriver(new Driver());
        } catch (SQLException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    @Override
    protected AvaticaFactory createFactory() {
        return new ArclightFactory();
    }

    @Override
    protected DriverVersion createDriverVersion() {
        return new DriverVersion("Arclight JDBC Driver", "0.1.0", "Arclight", "0.1.0", false, 0, 1, 0, 1);
    }

    @Override
    protected String getConnectStringPrefix() {
        return ArclightUrl.PREFIX;
    }

    @Override
    public boolean acceptsURL(String url) {
        return ArclightUrl.isAccepted(url);
    }

    /**
     * Connects, or gives null when the URL is not one of Arclight.
     *
     * @throws SQLException with SQLSTATE 08001 when the URL is malformed or the server cannot be reached, 28000 when the
     *     server does not accept user and password
     */
    @Override
    public Connection connect(String url, Properties info) throws SQLException {
        if (!acceptsURL(url)) {
            return null;
        }
        ArclightUrl parsed = ArclightUrl.parse(url, info == null ? new Properties() : info);
        ArclightConnection connection = new ArclightConnection(this, factory, url, parsed, link(parsed));
        EngineFailure.unwrapped(connection::openConnection);
        return connection;
    }

    private static EngineLink link(ArclightUrl url) throws SQLException {
        if (!url.isEmbedded()) {
            return new HttpLink(
                    url.address(),
                    url.property("user"),
                    url.property("password"),
                    url.isSsl() ? TrustStore.sockets(url) : null,
                    url.number("connecttimeout"),
                    url.number("sockettimeout"));
        }
        ClassLoader contextLoader = Thread.currentThread().getContextClassLoader();
        for (ClassLoader loader : new ClassLoader[] {Driver.class.getClassLoader(), contextLoader}) {
            Iterator<EmbeddedEngine> engines =
                    ServiceLoader.load(EmbeddedEngine.class, loader).iterator();
            if (engines.hasNext()) {
                return engines.next().link();
            }
        }
        throw new SQLException(
                "The URL " + ArclightUrl.PREFIX
                        + " needs the engine on the class path (arclight-server and what it depends on);"
                        + " a server is reached by " + ArclightUrl.PREFIX + "//host:" + ArclightUrl.DEFAULT_PORT + "/",
                "08001");
    }

    @Override
    public Meta createMeta(AvaticaConnection connection) {
        return new ClientMeta(connection, ((ArclightConnection) connection).link());
    }

    @Override
    public DriverPropertyInfo[] getPropertyInfo(String url, Properties info) {
        DriverPropertyInfo[] infos = new DriverPropertyInfo[ArclightUrl.PROPERTIES.size()];
        for (int i = 0; i < infos.length; i++) {
            String name = ArclightUrl.PROPERTIES.get(i);
            infos[i] = new DriverPropertyInfo(name, info == null ? null : info.getProperty(name));
        }
        return infos;
    }
}
