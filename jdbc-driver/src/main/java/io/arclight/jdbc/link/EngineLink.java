package io.arclight.jdbc.link;

import java.sql.SQLException;
import org.apache.calcite.avatica.remote.Service;

/** What a connection asks of its engine: Avatica's requests, and the two that Avatica lacks. Safe for several threads. */
public interface EngineLink {

    /** Answers Avatica's requests; frames carry one {@linkplain io.arclight.jdbc.block.Block block} each. */
    Service service();

    /**
     * Cancels what the statement is doing, if anything; does not wait for its end.
     *
     * @throws SQLException when the engine cannot be reached
     */
    void cancel(String connectionId, int statementId) throws SQLException;

    /**
     * Sets how long each later execution of the statement may take, until the last row is fetched.
     *
     * @param seconds the limit, 0 for none
     * @throws SQLException when the engine cannot be reached or does not know the statement
     */
    void setQueryTimeout(String connectionId, int statementId, int seconds) throws SQLException;
}
