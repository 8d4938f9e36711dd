/** Runs queries of a session: analyzes, plans, fills in what is kept of earlier ones, executes. What sessions know and share. */
package io.arclight.session.execution;
