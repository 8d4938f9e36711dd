/**
 * Stages: parts of a plan between exchanges, cut by {@link io.arclight.exec.schedule.stage.StageCutter}, made ready by
 * {@link io.arclight.exec.schedule.stage.StagePreparation}, and split into chains of operators that tasks take.
 */
package io.arclight.exec.schedule.stage;
