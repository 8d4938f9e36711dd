package io.arclight.exec.evaluate;

import io.arclight.exec.function.scalar.SessionContext;
import io.arclight.exec.operator.TaskContext;
import io.arclight.exec.schedule.QueryContext;

/** What functions may know of a task. */
final class Sessions {
    private Sessions() {}

    static SessionContext of(TaskContext context) {
        QueryContext query = context.query();
        return SessionContext.of(query.settings(), query.startTime(), query.user())
                .forTask(context.task(), query.repetition());
    }
}
