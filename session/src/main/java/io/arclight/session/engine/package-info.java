/** The engine of a process and its sessions, behind {@link io.arclight.session.query.QueryService}, which is all that doors see. */
package io.arclight.session.engine;
