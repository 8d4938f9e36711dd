/** What the commands write to standard error when something goes wrong beside the result. */
package io.arclight.server.log;
