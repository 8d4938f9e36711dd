package io.arclight.exec.setting;

import io.arclight.exec.error.ArclightException;
import io.arclight.exec.error.ErrorCondition;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The values of a session's settings at one moment, immutable. Keys that no setting has are kept as text, because
 * Spark programs set many that mean nothing here.
 */
public final class Settings {
    public static final Setting<Boolean> ANSI = Setting.ofBoolean(
            "spark.sql.ansi.enabled", true, "Errors on overflow, bad casts and division by zero instead of NULL.");
    public static final Setting<Boolean> DOUBLE_QUOTED_IDENTIFIERS = Setting.ofBoolean(
            "spark.sql.ansi.doubleQuotedIdentifiers", false, "Double quotes enclose names instead of strings.");
    public static final Setting<Boolean> SINGLE_CHARACTER_PIPE = Setting.ofBoolean(
            "spark.sql.parser.singleCharacterPipeOperator.enabled",
            true,
            "| may stand for |> before a pipe operation.");
    public static final Setting<Boolean> VARIABLE_SUBSTITUTE = Setting.ofBoolean(
            "spark.sql.variable.substitute", true, "Values of settings stand in statements for ${name}.");
    public static final Setting<Integer> RECURSION_LEVEL_LIMIT = Setting.ofInt(
            "spark.sql.cteRecursionLevelLimit",
            100,
            "How many steps a recursive common table may have, -1 for any number.");
    public static final Setting<Integer> RECURSION_ROW_LIMIT = Setting.ofInt(
            "spark.sql.cteRecursionRowLimit",
            1_000_000,
            "How many rows a recursive common table may have, -1 for any number.");
    public static final Setting<ZoneId> TIME_ZONE = Setting.of(
            "spark.sql.session.timeZone",
            ZoneId.systemDefault().getId(),
            Settings::zone,
            "The zone in which TIMESTAMP is shown.");
    public static final Setting<Integer> SHUFFLE_PARTITIONS = Setting.ofInt(
            "spark.sql.shuffle.partitions", 200, "The most partitions an exchange has; the engine may use fewer.");
    public static final Setting<Long> AUTO_BROADCAST_THRESHOLD = Setting.ofBytes(
            "spark.sql.autoBroadcastJoinThreshold",
            "10m",
            "The largest build side that is broadcast; -1 turns broadcasts off.");
    public static final Setting<String> TIMESTAMP_TYPE = Setting.ofText(
            "spark.sql.timestampType", "TIMESTAMP_LTZ", "What TIMESTAMP means: TIMESTAMP_LTZ or TIMESTAMP_NTZ.");
    public static final Setting<Boolean> TIME_TYPE =
            Setting.ofTrue("spark.sql.timeType.enabled", "Whether there is the type TIME; it cannot be turned off.");
    public static final Setting<Boolean> PARQUET_MERGE_SCHEMA = Setting.ofBoolean(
            "spark.sql.parquet.mergeSchema",
            true,
            "Whether the columns of Parquet files are those of all of them rather than those of the first one.");
    public static final Setting<Boolean> INFER_TIMESTAMP_NTZ = Setting.ofBoolean(
            "spark.sql.parquet.inferTimestampNTZ.enabled",
            true,
            "Whether columns of Parquet files with times that are not adjusted to UTC are TIMESTAMP_NTZ; else TIMESTAMP.");
    public static final Setting<Boolean> DEFAULT_COLUMNS =
            Setting.ofBoolean("spark.sql.defaultColumn.enabled", true, "Whether columns of tables may have a DEFAULT.");
    public static final Setting<String> DEFAULT_COLUMN_PROVIDERS = Setting.ofText(
            "spark.sql.defaultColumn.allowedProviders",
            "csv*,json*,parquet,text*",
            "The formats of tables whose columns may have a DEFAULT; columns with one cannot be added to those with a * behind them.");
    public static final Setting<Boolean> NULL_FOR_MISSING_DEFAULT = Setting.ofBoolean(
            "spark.sql.defaultColumn.useNullsForMissingDefaultValues",
            true,
            "Whether columns without a DEFAULT that INSERT does not name are null; else that is an error.");
    public static final Setting<Boolean> CASE_SENSITIVE =
            Setting.ofBoolean("spark.sql.caseSensitive", false, "Whether names differ by case.");
    public static final Setting<Boolean> JAVA_CHARSETS = Setting.ofBoolean(
            "spark.sql.legacy.javaCharsets", false, "Whether encode and decode take every character set of Java.");
    public static final Setting<Boolean> CODING_ERROR_ACTION = Setting.ofBoolean(
            "spark.sql.legacy.codingErrorAction",
            false,
            "Whether encode and decode replace characters that the character set has not; else they are an error.");
    public static final Setting<Boolean> CONCAT_BINARY_AS_STRING = Setting.ofBoolean(
            "spark.sql.function.concatBinaryAsString", false, "Whether concat of binary values gives a string.");
    public static final Setting<Boolean> ELT_OUTPUT_AS_STRING = Setting.ofBoolean(
            "spark.sql.function.eltOutputAsString", false, "Whether elt of binary values gives a string.");
    public static final Setting<Boolean> LEGACY_EXISTS_COUNT = Setting.ofBoolean(
            "spark.sql.optimizer.decorrelateExistsSubqueryLegacyIncorrectCountHandling.enabled",
            false,
            "Whether correlated EXISTS and IN forget that an aggregate without GROUP BY has a row for no rows.");
    public static final Setting<Boolean> LEGACY_SCALAR_COUNT = Setting.ofBoolean(
            "spark.sql.optimizer.decorrelateSubqueryLegacyIncorrectCountHandling.enabled",
            false,
            "Whether a correlated scalar subquery with GROUP BY counts 0 where it has no group, instead of being null.");
    public static final Setting<String> LEGACY_NULL_IN_EMPTY = Setting.ofText(
            "spark.sql.legacy.nullInEmptyListBehavior",
            "",
            "Whether NULL IN (no rows) is null instead of false; when empty, it is outside of ANSI mode.");
    public static final Setting<Boolean> EMPTY_GROUPING_SET = Setting.ofBoolean(
            "spark.sql.analyzer.lowerEmptyGroupingSetToGlobalAggregate.enabled",
            true,
            "Whether GROUPING SETS (()) gives a row for no rows, as an aggregation without GROUP BY does.");
    public static final Setting<Boolean> GROUP_BY_ORDINAL =
            Setting.ofBoolean("spark.sql.groupByOrdinal", true, "Whether numbers in GROUP BY are positions.");
    public static final Setting<Boolean> ORDER_BY_ORDINAL =
            Setting.ofBoolean("spark.sql.orderByOrdinal", true, "Whether numbers in ORDER BY are positions.");
    public static final Setting<Boolean> QUOTED_REGEX_COLUMN_NAMES = Setting.ofBoolean(
            "spark.sql.parser.quotedRegexColumnNames",
            false,
            "Whether quoted names in select lists are patterns of the names of columns.");
    public static final Setting<Boolean> NAMED_ARGUMENTS = Setting.ofBoolean(
            "spark.sql.allowNamedFunctionArguments",
            true,
            "Whether arguments of functions may be named; else that is an error.");
    public static final Setting<Boolean> PARAMETERLESS_COUNT = Setting.ofBoolean(
            "spark.sql.legacy.allowParameterlessCount",
            false,
            "Whether count() counts rows instead of being an error.");
    public static final Setting<Boolean> COUNT_OF_TABLE_STAR = Setting.ofBoolean(
            "spark.sql.legacy.allowStarWithSingleTableIdentifierInCount",
            false,
            "Whether count(t.*) counts the rows of t without nulls instead of being an error.");
    public static final Setting<Boolean> GROUP_BY_ALIASES =
            Setting.ofBoolean("spark.sql.groupByAliases", true, "Whether GROUP BY sees aliases of the select list.");
    public static final Setting<Boolean> ESCAPED_STRING_LITERALS = Setting.ofBoolean(
            "spark.sql.parser.escapedStringLiterals", false, "Whether string literals keep their backslashes.");
    public static final Setting<Boolean> DECIMAL_PRECISION_LOSS = Setting.ofBoolean(
            "spark.sql.decimalOperations.allowPrecisionLoss",
            true,
            "Whether decimal results that need more than 38 digits give up some after the point; else they overflow.");
    public static final Setting<Boolean> LEGACY_INTERVAL = Setting.ofBoolean(
            "spark.sql.legacy.interval.enabled",
            false,
            "Whether interval literals and differences of times are calendar intervals.");
    public static final Setting<Boolean> LEGACY_ARRAY_INSERT = Setting.ofBoolean(
            "spark.sql.legacy.negativeIndexInArrayInsert",
            false,
            "Whether -1 means the place in front of the last element in array_insert, instead of the one behind it.");
    public static final Setting<Boolean> LEGACY_SIZE_OF_NULL =
            Setting.ofBoolean("spark.sql.legacy.sizeOfNull", true, "Whether size(NULL) is -1 when ANSI mode is off.");
    public static final Setting<Boolean> VARIANT_ALLOW_DUPLICATE_KEYS = Setting.ofBoolean(
            "spark.sql.variant.allowDuplicateKeys",
            false,
            "Whether parse_json takes the last of several fields of one name; else they are an error.");
    public static final Setting<Boolean> READ_SIDE_CHAR_PADDING = Setting.ofBoolean(
            "spark.sql.readSideCharPadding",
            true,
            "Whether values of CHAR columns get the blanks that their files left out, up to the column's length.");
    public static final Setting<String> MAP_KEY_DEDUP_POLICY = Setting.ofText(
            "spark.sql.mapKeyDedupPolicy",
            "EXCEPTION",
            "What a second entry of a map with the same key is: an error (EXCEPTION), or the one that counts (LAST_WIN).");
    public static final Setting<Integer> TASK_THREADS = Setting.ofInt(
            "arclight.task.threads", Runtime.getRuntime().availableProcessors(), "Task threads of a query.");
    public static final Setting<Integer> BATCH_ROWS = Setting.ofInt("arclight.batch.rows", 4096, "Rows per batch.");
    public static final Setting<Long> MEMORY_LIMIT = Setting.ofBytes(
            "arclight.memory.limit",
            Long.toString(DefaultMemory.bytes()),
            "Bytes that all queries may hold; then they spill.");
    public static final Setting<String> SPILL_DIRECTORY = Setting.ofText(
            "arclight.spill.directory", System.getProperty("java.io.tmpdir"), "Where operators spill to.");
    public static final Setting<Boolean> DICTIONARY =
            Setting.ofBoolean("arclight.dictionary.enabled", true, "Whether dictionary codes live on behind the scan.");
    public static final Setting<Boolean> REMEMBER_PAGES = Setting.ofBoolean(
            "arclight.parquet.rememberPages",
            true,
            "Whether decompressed pages that queries read again and again stay in memory that would lie idle.");
    public static final Setting<Boolean> REMEMBER_PLANS = Setting.ofBoolean(
            "arclight.sql.rememberPlans",
            true,
            "Whether a query that comes again, over files and definitions that have not changed, keeps its plan.");
    public static final Setting<Boolean> RUNTIME_FILTERS = Setting.ofBoolean(
            "spark.sql.optimizer.runtime.bloomFilter.enabled",
            true,
            "Whether scans leave out rows by the keys that joins found while the query runs.");
    public static final Setting<String> JOIN_STRATEGY = Setting.ofText(
            "arclight.join.strategy", "auto", "auto, or one of broadcast, shuffle_hash, merge for every equi-join.");
    public static final Setting<String> AGGREGATE_STRATEGY =
            Setting.ofText("arclight.aggregate.strategy", "auto", "auto, hash or sort.");
    public static final Setting<String> JDBC_TEXT = Setting.ofText(
            "arclight.jdbc.text",
            "hive",
            "How JDBC gives nested values and intervals: hive, as Spark's Thrift server, or cast, as CAST to STRING.");
    public static final Setting<String> WAREHOUSE_DIRECTORY = Setting.ofText(
            "spark.sql.warehouse.dir",
            "",
            "The folder of tables; empty for a temporary one. Fixed when a session begins.");
    public static final Setting<StoreAssignmentPolicy> STORE_ASSIGNMENT_POLICY = Setting.ofChoice(
            "spark.sql.storeAssignmentPolicy",
            StoreAssignmentPolicy.ANSI,
            "Which values columns of tables take: as ANSI SQL, all that can be cast (LEGACY), or no losses (STRICT).");
    public static final Setting<Boolean> WRITE_SYNC = Setting.ofBoolean(
            "arclight.write.sync",
            true,
            "Whether a write waits until its files have reached the disk, so that it outlasts a power cut.");
    public static final Setting<PartitionOverwriteMode> PARTITION_OVERWRITE_MODE = Setting.ofChoice(
            "spark.sql.sources.partitionOverwriteMode",
            PartitionOverwriteMode.STATIC,
            "What overwriting a table with partitions replaces: all that PARTITION names (STATIC) or those written (DYNAMIC).");
    public static final Setting<String> FILES_ALLOW = Setting.ofText(
            "arclight.files.allow",
            "",
            "Folders that queries may touch, separated by commas; empty means all (servers set it).");
    public static final Setting<String> LOCKED = Setting.ofText(
            "arclight.settings.locked",
            "",
            "Keys that the session cannot change any more, separated by commas; servers set it.");

    private final Map<String, String> values;

    /** Values that were read from their texts before: queries ask for the same ones many times. */
    private final Map<Setting<?>, Object> read = new ConcurrentHashMap<>();

    private Settings(Map<String, String> values) {
        this.values = values;
    }

    /** Runs the static initializer, which registers every setting. */
    static void load() {}

    /** All defaults. */
    public static Settings defaults() {
        return new Settings(Collections.emptyMap());
    }

    /**
     * These settings with one changed.
     *
     * @throws io.arclight.exec.error.ArclightException with condition INVALID_CONF_VALUE when the value does not fit,
     *     CANNOT_MODIFY_CONFIG when the key is locked
     */
    public Settings with(String key, String value) {
        Objects.requireNonNull(value, key);
        checkUnlocked(key);
        Setting.find(key).ifPresent(setting -> setting.parse(value));
        Map<String, String> copy = copy();
        copy.put(key, value);
        return new Settings(copy);
    }

    /** These settings with one changed. */
    public Settings with(Setting<?> setting, String value) {
        return with(setting.key(), value);
    }

    /**
     * These settings with one back at its default.
     *
     * @throws io.arclight.exec.error.ArclightException with condition CANNOT_MODIFY_CONFIG when the key is locked
     */
    public Settings without(String key) {
        checkUnlocked(key);
        Map<String, String> copy = copy();
        copy.remove(key);
        return new Settings(copy);
    }

    /** The value of a setting. */
    @SuppressWarnings("unchecked")
    public <T> T get(Setting<T> setting) {
        // What is under a setting was put there as its value.
        return (T) read.computeIfAbsent(setting, key -> key.parse(values.getOrDefault(key.key(), key.defaultText())));
    }

    /** The text of any key: what was set, else the default of a known setting. */
    public Optional<String> text(String key) {
        String value = values.get(key);
        return value != null ? Optional.of(value) : Setting.find(key).map(Setting::defaultText);
    }

    /** What was set explicitly, by key. */
    public Map<String, String> explicit() {
        return Collections.unmodifiableMap(values);
    }

    /** The session's zone. */
    public ZoneId zone() {
        return values.containsKey(TIME_ZONE.key()) ? get(TIME_ZONE) : defaultZone();
    }

    private static ZoneId zone(String text) {
        try {
            return ZoneId.of(text, ZoneId.SHORT_IDS);
        } catch (DateTimeException e) {
            throw new ArclightException(
                            ErrorCondition.INVALID_CONF_VALUE__TIME_ZONE,
                            "confValue",
                            text,
                            "confName",
                            TIME_ZONE.key())
                    .causedBy(e);
        }
    }

    private static ZoneId defaultZone() {
        ZoneId zone = ZoneId.systemDefault();
        return zone.normalized().equals(ZoneOffset.UTC) ? ZoneOffset.UTC : zone;
    }

    /** These settings with all back at their defaults but the locked ones. */
    public Settings reset() {
        Map<String, String> kept = copy();
        kept.keySet().removeIf(key -> !isLocked(key));
        return new Settings(kept);
    }

    private boolean isLocked(String key) {
        String locked = values.get(LOCKED.key());
        if (locked == null) {
            return false;
        }
        String trimmed = key.trim();
        return trimmed.equalsIgnoreCase(LOCKED.key())
                || Arrays.stream(locked.split(",")).anyMatch(name -> name.trim().equalsIgnoreCase(trimmed));
    }

    private void checkUnlocked(String key) {
        if (isLocked(key)) {
            throw new ArclightException(ErrorCondition.CANNOT_MODIFY_CONFIG, "key", key);
        }
    }

    private Map<String, String> copy() {
        Map<String, String> copy = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        copy.putAll(values);
        return copy;
    }
}
