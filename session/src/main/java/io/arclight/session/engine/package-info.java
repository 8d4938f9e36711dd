/**
 * Runs statements: parses, analyzes, plans and executes queries; carries out commands. Behind {@link
 * io.arclight.session.query.QueryService}, which is all that other packages see.
 */
package io.arclight.session.engine;
