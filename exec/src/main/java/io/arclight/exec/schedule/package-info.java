/** Runs plans: cuts them into stages at their exchanges, hands morsels to tasks, streams the last stage's batches. */
package io.arclight.exec.schedule;
