package io.arclight.exec.source.file;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/**
 * The options {@code modifiedAfter} and {@code modifiedBefore}: times like {@code 2024-02-29T13:00:00} in the session's zone, or in
 * that of the option {@code timeZone}.
 *
 * @param after files must be newer, when given
 * @param before files must be older, when given
 */
record ModificationTimes(Optional<Instant> after, Optional<Instant> before) {
    /**
     * The times of a request.
     *
     * @throws io.arclight.exec.error.ArclightException INVALID_PARAMETER_VALUE
     */
    static ModificationTimes of(FileRequest request) {
        return new ModificationTimes(time(request, "modifiedAfter"), time(request, "modifiedBefore"));
    }

    private static Optional<Instant> time(FileRequest request, String option) {
        return request.options().text(option).map(text -> {
            ZoneId zone = request.options().text("timeZone").map(ZoneId::of).orElseGet(() -> request.settings()
                    .zone());
            try {
                return LocalDateTime.parse(text.trim().replace(' ', 'T'))
                        .atZone(zone)
                        .toInstant();
            } catch (DateTimeParseException e) {
                throw FileOptions.invalid(option, text, "it must be a time like 2024-02-29T13:00:00")
                        .causedBy(e);
            }
        });
    }

    /** Whether a file of this time is to be read. */
    boolean contains(Instant time) {
        return after.stream().allMatch(time::isAfter) && before.stream().allMatch(time::isBefore);
    }
}
