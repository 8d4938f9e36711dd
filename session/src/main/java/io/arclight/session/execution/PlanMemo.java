package io.arclight.session.execution;

import io.arclight.exec.expression.Literal;
import io.arclight.exec.memory.LastUsedMap;
import io.arclight.exec.setting.Settings;
import io.arclight.exec.source.DataSource;
import io.arclight.exec.type.StructType;
import io.arclight.planner.PlannedQuery;
import io.arclight.planner.command.Statement;
import io.arclight.planner.logical.LogicalPlan;
import io.arclight.planner.logical.ReshapedPlan.Tagged;
import io.arclight.planner.rel.AnalyzedQuery;
import io.arclight.planner.syntax.ParsedStatement;
import io.arclight.session.query.QuerySession.ExecuteOptions;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * What a session found out about its last queries, so that one that comes again is neither parsed nor analyzed nor planned
 * again. It is forgotten when a setting was changed, when any session carried out anything but a query, and when a file that
 * the query reads is not as it was. Thread safe.
 */
final class PlanMemo {
    private static final int CAPACITY = 64;

    private final Supplier<Optional<Moment>> moment;
    private final Map<String, Reading> readings = Collections.synchronizedMap(new LastUsedMap<>(CAPACITY));
    private final Map<Question, Answer> answers = Collections.synchronizedMap(new LastUsedMap<>(CAPACITY));

    /**
     * A memo that is empty.
     *
     * @param moment the moment now; none when nothing is to be remembered
     */
    PlanMemo(Supplier<Optional<Moment>> moment) {
        this.moment = moment;
    }

    /**
     * What the meaning of a query depends on beside its text and its files.
     *
     * @param settings the session's settings: another object after each change
     * @param changes how often definitions may have changed
     */
    record Moment(Settings settings, long changes) {}

    /** A text as it was read with some settings. */
    private record Reading(Settings settings, Statement statement) {}

    /**
     * A query: the same one, not one that is equal. Plans are deep, and a text that comes again is the same one.
     *
     * @param plan as it was written
     */
    record Question(LogicalPlan plan, List<Literal> parameters, Map<String, Literal> namedParameters) {
        /** The number of a Dataset does not matter to what it is. */
        static Question of(LogicalPlan plan, ExecuteOptions options) {
            LogicalPlan untagged = plan instanceof Tagged tagged ? tagged.child() : plan;
            return new Question(untagged, options.parameters(), options.namedParameters());
        }

        @Override
        @SuppressWarnings("ReferenceEquality")
        public boolean equals(Object other) {
            return other instanceof Question question
                    && question.plan == plan
                    && question.parameters.equals(parameters)
                    && question.namedParameters.equals(namedParameters);
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(plan);
        }
    }

    /**
     * What is known of a query.
     *
     * @param analyzed the query until somebody plans it: who does so changes it
     * @param planned its plan, once it is known
     */
    private record Answer(
            Moment moment,
            List<DataSource> files,
            StructType schema,
            AtomicReference<AnalyzedQuery> analyzed,
            Optional<PlannedQuery> planned) {}

    /** The statement that a text is; only queries are remembered. */
    Statement statement(String sql, Supplier<ParsedStatement> parsing) {
        Optional<Settings> now = moment.get().map(Moment::settings);
        Optional<Reading> known = now.map(settings -> readings.get(sql))
                .filter(reading -> now.get().equals(reading.settings()));
        if (known.isPresent()) {
            return known.get().statement();
        }
        ParsedStatement parsed = parsing.get();
        if (now.isPresent() && !parsed.onlyForNow() && parsed.statement() instanceof Statement.Query) {
            readings.put(sql, new Reading(now.get(), parsed.statement()));
        }
        return parsed.statement();
    }

    /** The columns of a query. */
    StructType schema(Question question, Supplier<AnalyzedQuery> analysis) {
        Optional<Moment> now = moment.get();
        Optional<Answer> known = now.flatMap(current -> find(question, current));
        if (known.isPresent()) {
            return known.get().schema();
        }
        AnalyzedQuery analyzed = analysis.get();
        keep(question, now, analyzed, Optional.empty());
        return analyzed.schema();
    }

    /** The plan of a query. */
    PlannedQuery plan(
            Question question, Supplier<AnalyzedQuery> analysis, Function<AnalyzedQuery, PlannedQuery> planning) {
        Optional<Moment> now = moment.get();
        Optional<Answer> known = now.flatMap(current -> find(question, current));
        Optional<PlannedQuery> plan = known.flatMap(Answer::planned);
        if (plan.isPresent()) {
            return plan.get();
        }
        AnalyzedQuery analyzed =
                known.map(answer -> answer.analyzed().getAndSet(null)).orElseGet(analysis);
        PlannedQuery planned = planning.apply(analyzed);
        keep(question, now, analyzed, Optional.of(planned));
        return planned;
    }

    private Optional<Answer> find(Question question, Moment now) {
        Answer answer = answers.get(question);
        if (answer == null) {
            return Optional.empty();
        }
        if (answer.moment().equals(now) && answer.files().stream().allMatch(DataSource::isCurrent)) {
            return Optional.of(answer);
        }
        answers.remove(question, answer);
        return Optional.empty();
    }

    private void keep(Question question, Optional<Moment> now, AnalyzedQuery query, Optional<PlannedQuery> planned) {
        if (now.isPresent() && query.files().isPresent()) {
            AtomicReference<AnalyzedQuery> analyzed = new AtomicReference<>(planned.isPresent() ? null : query);
            answers.put(question, new Answer(now.get(), query.files().get(), query.schema(), analyzed, planned));
        }
    }
}
