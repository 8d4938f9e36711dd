/** The JDBC door, tested with the real driver over real HTTP against an engine that plays a part. */
package io.arclight.server.door;
