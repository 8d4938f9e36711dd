/** The engine of this process, shared by every door. */
package io.arclight.server.engine;
