package io.arclight.exec.evaluate.row;

import io.arclight.exec.error.ArclightException;
import io.arclight.exec.expression.Expression;
import io.arclight.exec.function.scalar.SessionContext;
import io.arclight.exec.setting.Settings;
import java.time.Instant;

/**
 * Computes what is needed the value of before a query runs, and tells when that depends on the time or the user. All of its
 * values are of one moment. One thread.
 */
public final class ConstantEvaluator {
    private final Settings settings;
    private final String user;
    private final Runnable depends;
    private SessionContext now;

    /**
     * An evaluator for one query.
     *
     * @param user what {@code current_user()} is
     * @param depends told when a value may be another one the next time
     */
    public ConstantEvaluator(Settings settings, String user, Runnable depends) {
        this.settings = settings;
        this.user = user;
        this.depends = depends;
    }

    /**
     * The value of an expression without columns.
     *
     * @throws ArclightException an error of the expression
     */
    public Object evaluate(Expression expression) {
        try {
            return RowEvaluator.ofConstants(SessionContext.beforeRun(settings)).evaluate(expression);
        } catch (ArclightException e) {
            // It may have asked for the time; an error of its own comes again.
            depends.run();
            now = now == null ? SessionContext.of(settings, Instant.now(), user) : now;
            return RowEvaluator.ofConstants(now).evaluate(expression);
        }
    }
}
