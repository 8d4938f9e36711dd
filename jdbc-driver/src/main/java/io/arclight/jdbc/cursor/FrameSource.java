package io.arclight.jdbc.cursor;

import java.sql.SQLException;
import org.apache.calcite.avatica.Meta.Frame;

/** Where a cursor gets its next frame from. */
public interface FrameSource {

    /**
     * Fetches the frame that begins with a row.
     *
     * @param offset the number of the row, from 0
     */
    Frame fetch(long offset) throws SQLException;

    /** Tells that no more frames will be fetched although some are left. */
    void abandon();
}
