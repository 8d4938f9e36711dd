package io.arclight.server.log;

import org.slf4j.ILoggerFactory;
import org.slf4j.IMarkerFactory;
import org.slf4j.helpers.BasicMarkerFactory;
import org.slf4j.helpers.NOPMDCAdapter;
import org.slf4j.spi.MDCAdapter;
import org.slf4j.spi.SLF4JServiceProvider;

/**
 * Logging of the commands: warnings and errors go to standard error, a line each. Logback, which is on the class path for those
 * who configure it, reads its configuration as XML and looks for extensions in every jar: a tenth of a second of each command.
 */
public final class StandardErrorLogging implements SLF4JServiceProvider {
    private static final String PROVIDER = "slf4j.provider";
    private static final String VERBOSITY = "slf4j.internal.verbosity";
    private static final String LOGBACK_CONFIGURATION = "logback.configurationFile";
    private static final String API_VERSION = "2.0.99";

    private final IMarkerFactory markers = new BasicMarkerFactory();
    private final MDCAdapter context = new NOPMDCAdapter();

    /** Called by SLF4J. */
    public StandardErrorLogging() {}

    /** Makes this the process's logging, unless logback is configured; comes before the first logger. */
    public static void install() {
        if (System.getProperty(LOGBACK_CONFIGURATION) == null && System.getProperty(PROVIDER) == null) {
            System.setProperty(PROVIDER, StandardErrorLogging.class.getName());
            System.setProperty(VERBOSITY, "WARN"); // Else SLF4J tells of the provider it was told to take.
        }
    }

    @Override
    public ILoggerFactory getLoggerFactory() {
        return StandardErrorLogger::new;
    }

    @Override
    public IMarkerFactory getMarkerFactory() {
        return markers;
    }

    @Override
    public MDCAdapter getMDCAdapter() {
        return context;
    }

    @Override
    public String getRequestedApiVersion() {
        return API_VERSION;
    }

    @Override
    public void initialize() {
        // Everything is there.
    }
}
