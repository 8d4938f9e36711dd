/** The settings of a session: Spark's names where Spark has the setting, {@code arclight.} otherwise. */
package io.arclight.exec.setting;
