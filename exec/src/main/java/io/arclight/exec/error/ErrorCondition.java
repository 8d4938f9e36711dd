package io.arclight.exec.error;

import java.util.Map;

/**
 * The conditions an error can have, with Spark's names, SQLSTATEs and messages; {@code <name>} in a message is a
 * placeholder. A condition with a sub-condition has a double underscore where Spark writes a dot.
 *
 * @see <a href="https://spark.apache.org/docs/latest/sql-error-conditions.html">Spark's error conditions</a>
 */
public enum ErrorCondition {
    ALL_PARAMETERS_MUST_BE_NAMED(
            "07001",
            "Using name parameterized queries requires all parameters to be named. Parameters missing names: <exprs>."),
    ALL_PARTITION_COLUMNS_NOT_ALLOWED("KD005", "Cannot use all columns for partition columns."),
    AMBIGUOUS_REFERENCE("42704", "Reference <name> is ambiguous, could be: <referenceNames>."),
    AMBIGUOUS_REFERENCE_TO_FIELDS(
            "42000", "Ambiguous reference to the field <field>. It appears <count> times in the schema."),
    APPROX_TOP_K_MAX_ITEMS_TRACKED_EXCEEDS_LIMIT(
            "22023",
            "The max items tracked `maxItemsTracked`(<maxItemsTracked>) of `approx_top_k` should be less than or equal to <limit>."),
    APPROX_TOP_K_MAX_ITEMS_TRACKED_LESS_THAN_K(
            "22023",
            "The max items tracked `maxItemsTracked`(<maxItemsTracked>) of `approx_top_k` should be greater than or equal to `k`(<k>)."),
    APPROX_TOP_K_NON_POSITIVE_ARG(
            "22023", "The value of <argName> in `approx_top_k` must be a positive integer, but got <argValue>."),
    APPROX_TOP_K_NULL_ARG("22004", "The value of <argName> in `approx_top_k` cannot be NULL."),
    APPROX_TOP_K_SKETCH_SIZE_NOT_MATCH(
            "42846",
            "Combining approx_top_k sketches of different sizes is not allowed. Found sketches of size <size1> and <size2>."),
    APPROX_TOP_K_SKETCH_TYPE_NOT_MATCH(
            "42846",
            "Combining approx_top_k sketches of different types is not allowed. Found sketches of type <type1> and <type2>."),
    ARITHMETIC_OVERFLOW(
            "22003", "<message>.<alternative> If necessary set <config> to \"false\" to bypass this error."),
    ASSIGNMENT_ARITY_MISMATCH(
            "42802",
            "The number of columns or variables assigned or aliased: <numTarget> does not match the number of source expressions: <numExpr>."),
    BINARY_ARITHMETIC_OVERFLOW(
            "22003",
            "<value1> <symbol> <value2> caused overflow. Use <functionName> to ignore overflow problem and return NULL."),
    CANNOT_ALTER_PARTITION_COLUMN(
            "428FR",
            "ALTER TABLE (ALTER|CHANGE) COLUMN is not supported for partition columns, but found the partition column <columnName> in the table <tableName>."),
    CANNOT_DECODE_URL(
            "22546",
            "The provided URL cannot be decoded: <url>. Please ensure that the URL is properly formatted and try again."),
    CANNOT_MERGE_INCOMPATIBLE_DATA_TYPE(
            "42825",
            "Failed to merge incompatible data types <left> and <right> of the column <columnName> in <path>. Please check the data types of the columns being merged and ensure that they are compatible, or name the schema."),
    CANNOT_MODIFY_CONFIG("46110", "Cannot modify the value of the Spark config: <key>."),
    CANNOT_PARSE_TIME(
            "22010",
            "The input string <input> cannot be parsed to a TIME value because it does not match to the datetime format <format>."),
    CANNOT_PARSE_TIMESTAMP("22007", "<message>. Use <func> to tolerate invalid input string and return NULL instead."),
    CANNOT_RESOLVE_STAR_EXPAND(
            "42704",
            "Cannot resolve <targetString>.* given input columns <columns>. Please check that the specified table or struct exists and is accessible in the input columns."),
    CANNOT_UP_CAST_DATATYPE("42846", "Cannot up cast <expression> from <sourceType> to <targetType>.\n<details>"),
    CAST_INVALID_INPUT(
            "22018",
            "The value <expression> of the type <sourceType> cannot be cast to <targetType> because it is malformed. Correct the value as per the syntax, or change its target type. Use `try_cast` to tolerate malformed input and return NULL instead."),
    CAST_OVERFLOW(
            "22003",
            "The value <value> of the type <sourceType> cannot be cast to <targetType> due to an overflow. Use `try_cast` to tolerate overflow and return NULL instead."),
    CAST_OVERFLOW_IN_TABLE_INSERT(
            "22003",
            "Fail to assign a value of <sourceType> type to the <targetType> type column or variable <columnName> due to an overflow. Use `try_cast` on the input value to tolerate overflow and return NULL instead."),
    CATALOG_NOT_FOUND(
            "42P08",
            "The catalog <catalogName> not found. Consider to set the SQL config <config> to a catalog plugin."),
    COLLECTION_SIZE_LIMIT_EXCEEDED__PARAMETER(
            "54000",
            "Can't create array with <numberOfElements> elements which exceeding the array size limit <maxRoundedArrayLength>, the value of parameter(s) <parameter> in the function <functionName> is invalid."),
    COLUMN_ALREADY_EXISTS(
            "42711", "The column <columnName> already exists. Choose another name or rename the existing column."),
    COLUMN_NOT_FOUND(
            "42703",
            "The column <colName> cannot be found. Verify the spelling and correctness of the column name according to the SQL config <caseSensitiveConfig>."),
    COMPARATOR_RETURNS_NULL(
            "22004",
            "The comparator has returned a NULL for a comparison between <firstValue> and <secondValue>. It should return a positive integer for \"greater than\", 0 for \"equal\" and a negative integer for \"less than\". To revert to deprecated behavior where NULL is treated as 0 (equal), you must set \"spark.sql.legacy.allowNullComparisonResultInArraySort\" to \"true\"."),
    CONFLICTING_PARTITION_COLUMN_NAMES(
            "KD009",
            "Conflicting partition column names detected: <distinctPartColLists>. For partitioned table directories, data files should only live in leaf directories. And directories at the same level should have the same partition column name. Please check <suspiciousPaths> for unexpected files or inconsistent partition column names."),
    CONVERSION_INVALID_INPUT(
            "22018",
            "The value <str> (<fmt>) cannot be converted to <targetType> because it is malformed. Correct the value as per the syntax, or change its format. Use <suggestion> to tolerate malformed input and return NULL instead."),
    CORRUPT_FILE("58030", "The file <path> cannot be read: <reason>."),
    CREATE_TABLE_COLUMN_DESCRIPTOR_DUPLICATE(
            "42710",
            "CREATE TABLE column <columnName> specifies descriptor \"<optionName>\" more than once, which is invalid."),
    CREATE_VIEW_COLUMN_ARITY_MISMATCH__NOT_ENOUGH_DATA_COLUMNS(
            "21S01",
            "Cannot create view <viewName>, the reason is not enough data columns:\nView columns: <viewColumns>.\nData columns: <dataColumns>."),
    CREATE_VIEW_COLUMN_ARITY_MISMATCH__TOO_MANY_DATA_COLUMNS(
            "21S01",
            "Cannot create view <viewName>, the reason is too many data columns:\nView columns: <viewColumns>.\nData columns: <dataColumns>."),
    CYCLIC_FUNCTION_REFERENCE("42887", "Cyclic function reference detected: <path>."),
    DATATYPE_MISMATCH__ARRAY_FUNCTION_DIFF_TYPES(
            "42K09",
            "Cannot resolve <sqlExpr> due to data type mismatch: Input to <functionName> should have been <dataType> followed by a value with same element type, but it's [<leftType>, <rightType>]."),
    DATATYPE_MISMATCH__BINARY_ARRAY_DIFF_TYPES(
            "42K09",
            "Cannot resolve <sqlExpr> due to data type mismatch: Input to function <functionName> should have been two <arrayType> with same element type, but it's [<leftType>, <rightType>]."),
    DATATYPE_MISMATCH__BINARY_OP_DIFF_TYPES(
            "42K09",
            "Cannot resolve <sqlExpr> due to data type mismatch: the left and right operands of the binary operator have incompatible types (<left> and <right>)."),
    DATATYPE_MISMATCH__BINARY_OP_WRONG_TYPE(
            "42K09",
            "Cannot resolve <sqlExpr> due to data type mismatch: the binary operator requires the input type <inputType>, not <actualDataType>."),
    DATATYPE_MISMATCH__CAST_WITHOUT_SUGGESTION(
            "42K09", "Cannot resolve <sqlExpr> due to data type mismatch: cannot cast <srcType> to <targetType>."),
    DATATYPE_MISMATCH__CAST_WITH_CONF_SUGGESTION(
            "42K09",
            "Cannot resolve <sqlExpr> due to data type mismatch: cannot cast <srcType> to <targetType> with ANSI mode on.\nIf you have to cast <srcType> to <targetType>, you can set <config> as <configVal>."),
    DATATYPE_MISMATCH__CREATE_MAP_KEY_DIFF_TYPES(
            "42K09",
            "Cannot resolve <sqlExpr> due to data type mismatch: The given keys of function <functionName> should all be the same type, but they are <dataType>."),
    DATATYPE_MISMATCH__CREATE_MAP_VALUE_DIFF_TYPES(
            "42K09",
            "Cannot resolve <sqlExpr> due to data type mismatch: The given values of function <functionName> should all be the same type, but they are <dataType>."),
    DATATYPE_MISMATCH__CREATE_NAMED_STRUCT_WITHOUT_FOLDABLE_STRING(
            "42K09",
            "Cannot resolve <sqlExpr> due to data type mismatch: Only foldable \"STRING\" expressions are allowed to appear at odd position, but they are <inputExprs>."),
    DATATYPE_MISMATCH__DATA_DIFF_TYPES(
            "42K09",
            "Cannot resolve <sqlExpr> due to data type mismatch: Input to <functionName> should all be the same type, but it's <dataType>."),
    DATATYPE_MISMATCH__FILTER_NOT_BOOLEAN(
            "42K09",
            "Cannot resolve <sqlExpr> due to data type mismatch: Filter expression <filter> of type <type> is not a boolean."),
    DATATYPE_MISMATCH__HASH_MAP_TYPE(
            "42K09",
            "Cannot resolve <sqlExpr> due to data type mismatch: Input to the function <functionName> cannot contain elements of the \"MAP\" type. In Spark, same maps may have different hashcode, thus hash expressions are prohibited on \"MAP\" elements."),
    DATATYPE_MISMATCH__HASH_VARIANT_TYPE(
            "42K09",
            "Cannot resolve <sqlExpr> due to data type mismatch: Input to the function <functionName> cannot contain elements of the \"VARIANT\" type yet."),
    DATATYPE_MISMATCH__INPUT_SIZE_NOT_ONE(
            "42K09", "Cannot resolve <sqlExpr> due to data type mismatch: Length of <exprName> should be 1."),
    DATATYPE_MISMATCH__INVALID_ARG_VALUE(
            "42K09",
            "Cannot resolve <sqlExpr> due to data type mismatch: The <inputName> value must to be a <requireType> literal of <validValues>, but got <inputValue>."),
    DATATYPE_MISMATCH__INVALID_JSON_SCHEMA(
            "42K09",
            "Cannot resolve <sqlExpr> due to data type mismatch: Input schema <schema> must be a struct, an array, a map or a variant."),
    DATATYPE_MISMATCH__INVALID_MAP_KEY_TYPE(
            "42K09", "Cannot resolve <sqlExpr> due to data type mismatch: The key of map cannot be/contain <keyType>."),
    DATATYPE_MISMATCH__INVALID_ORDERING_TYPE(
            "42K09",
            "Cannot resolve <sqlExpr> due to data type mismatch: The <functionName> does not support ordering on type <dataType>."),
    DATATYPE_MISMATCH__INVALID_XML_MAP_KEY_TYPE(
            "42K09",
            "Cannot resolve <sqlExpr> due to data type mismatch: Input schema <schema> can only contain STRING as a key type for a MAP."),
    DATATYPE_MISMATCH__INVALID_XML_SCHEMA(
            "42K09",
            "Cannot resolve <sqlExpr> due to data type mismatch: Input schema <schema> must be a struct or a variant."),
    DATATYPE_MISMATCH__IN_SUBQUERY_DATA_TYPE_MISMATCH(
            "42K09",
            "Cannot resolve <sqlExpr> due to data type mismatch: The data type of one or more elements in the left hand side of an IN subquery is not compatible with the data type of the output of the subquery. Mismatched columns: [<mismatchedColumns>], left side: [<leftType>], right side: [<rightType>]."),
    DATATYPE_MISMATCH__IN_SUBQUERY_LENGTH_MISMATCH(
            "42K09",
            "Cannot resolve <sqlExpr> due to data type mismatch: The number of columns in the left hand side of an IN subquery does not match the number of columns in the output of subquery. Left hand side columns(length: <leftLength>): [<leftColumns>], right hand side columns(length: <rightLength>): [<rightColumns>]."),
    DATATYPE_MISMATCH__MAP_CONCAT_DIFF_TYPES(
            "42K09",
            "Cannot resolve <sqlExpr> due to data type mismatch: The <functionName> should all be of type map, but it's <dataType>."),
    DATATYPE_MISMATCH__MAP_FUNCTION_DIFF_TYPES(
            "42K09",
            "Cannot resolve <sqlExpr> due to data type mismatch: Input to the <functionName> should have been <dataType> followed by a value with same key type, but it's [<leftType>, <rightType>]."),
    DATATYPE_MISMATCH__MAP_ZIP_WITH_DIFF_TYPES(
            "42K09",
            "Cannot resolve <sqlExpr> due to data type mismatch: Input to the <functionName> should have been two maps with compatible key types, but it's [<leftType>, <rightType>]."),
    DATATYPE_MISMATCH__NON_FOLDABLE_INPUT(
            "42K09",
            "Cannot resolve <sqlExpr> due to data type mismatch: the input <inputName> should be a foldable <inputType> expression; however, got <inputExpr>."),
    DATATYPE_MISMATCH__NON_STRING_TYPE(
            "42K09",
            "Cannot resolve <sqlExpr> due to data type mismatch: All arguments of the function <funcName> must be strings."),
    DATATYPE_MISMATCH__NULL_TYPE(
            "42K09",
            "Cannot resolve <sqlExpr> due to data type mismatch: Null typed values cannot be used as arguments of <functionName>."),
    DATATYPE_MISMATCH__PARAMETER_CONSTRAINT_VIOLATION(
            "42K09",
            "Cannot resolve <sqlExpr> due to data type mismatch: The <leftExprName>(<leftExprValue>) must be <constraint> the <rightExprName>(<rightExprValue>)."),
    DATATYPE_MISMATCH__RANGE_FRAME_INVALID_TYPE(
            "42K09",
            "Cannot resolve <sqlExpr> due to data type mismatch: The data type <orderSpecType> used in the order specification does not support the data type <valueBoundaryType> which is used in the range frame."),
    DATATYPE_MISMATCH__RANGE_FRAME_MULTI_ORDER(
            "42K09",
            "Cannot resolve <sqlExpr> due to data type mismatch: A range window frame with value boundaries cannot be used in a window specification with multiple order by expressions: <orderSpec>."),
    DATATYPE_MISMATCH__RANGE_FRAME_WITHOUT_ORDER(
            "42K09",
            "Cannot resolve <sqlExpr> due to data type mismatch: A range window frame cannot be used in an unordered window specification."),
    DATATYPE_MISMATCH__SEQUENCE_WRONG_INPUT_TYPES(
            "42K09",
            "Cannot resolve <sqlExpr> due to data type mismatch: The <functionName> uses the wrong parameter type. The parameter type must conform to: 1. The start and stop expressions must resolve to the same type. 2. If start and stop expressions resolve to the <startType> type, then the step expression must resolve to the <stepType> type. 3. Otherwise, if start and stop expressions resolve to the <otherStartType> type, then the step expression must resolve to the same type."),
    DATATYPE_MISMATCH__SPECIFIED_WINDOW_FRAME_DIFF_TYPES(
            "42K09",
            "Cannot resolve <sqlExpr> due to data type mismatch: Window frame bounds <lower> and <upper> do not have the same type: <lowerType> <> <upperType>."),
    DATATYPE_MISMATCH__SPECIFIED_WINDOW_FRAME_INVALID_BOUND(
            "42K09",
            "Cannot resolve <sqlExpr> due to data type mismatch: Window frame upper bound <upper> does not follow the lower bound <lower>."),
    DATATYPE_MISMATCH__SPECIFIED_WINDOW_FRAME_UNACCEPTED_TYPE(
            "42K09",
            "Cannot resolve <sqlExpr> due to data type mismatch: The data type of the <location> bound <exprType> does not match the expected data type <expectedType>."),
    DATATYPE_MISMATCH__SPECIFIED_WINDOW_FRAME_WITHOUT_FOLDABLE(
            "42K09",
            "Cannot resolve <sqlExpr> due to data type mismatch: Window frame <location> bound <expression> is not a literal."),
    DATATYPE_MISMATCH__SPECIFIED_WINDOW_FRAME_WRONG_COMPARISON(
            "42K09",
            "Cannot resolve <sqlExpr> due to data type mismatch: The lower bound of a window frame must be <comparison> to the upper bound."),
    DATATYPE_MISMATCH__STACK_COLUMN_DIFF_TYPES(
            "42K09",
            "Cannot resolve <sqlExpr> due to data type mismatch: The data type of the column (<columnIndex>) do not have the same type: <leftType> (<leftParamIndex>) <> <rightType> (<rightParamIndex>)."),
    DATATYPE_MISMATCH__TYPE_CHECK_FAILURE_WITH_HINT(
            "42K09", "Cannot resolve <sqlExpr> due to data type mismatch: <msg><hint>."),
    DATATYPE_MISMATCH__UNEXPECTED_INPUT_TYPE(
            "42K09",
            "Cannot resolve <sqlExpr> due to data type mismatch: The <paramIndex> parameter requires the <requiredType> type, however <inputSql> has the type <inputType>."),
    DATATYPE_MISMATCH__UNEXPECTED_NULL(
            "42K09", "Cannot resolve <sqlExpr> due to data type mismatch: The <exprName> must not be null."),
    DATATYPE_MISMATCH__UNEXPECTED_RETURN_TYPE(
            "42K09",
            "Cannot resolve <sqlExpr> due to data type mismatch: The <functionName> requires return <expectedType> type, but the actual is <actualType> type."),
    DATATYPE_MISMATCH__UNSUPPORTED_INPUT_TYPE(
            "42K09",
            "Cannot resolve <sqlExpr> due to data type mismatch: The input of <functionName> can't be <dataType> type data."),
    DATATYPE_MISMATCH__VALUE_OUT_OF_RANGE(
            "42K09",
            "Cannot resolve <sqlExpr> due to data type mismatch: The <exprName> must be between <valueRange> (current value = <currentValue>)."),
    DATATYPE_MISSING_SIZE(
            "42K01", "DataType <type> requires a length parameter, for example <type>(10). Please specify the length."),
    DATA_SOURCE_NOT_FOUND(
            "42K02",
            "Failed to find the data source: <provider>. Make sure the provider name is correct and the package is properly registered and compatible with your Spark version."),
    DATETIME_FIELD_OUT_OF_BOUNDS__WITHOUT_SUGGESTION("22023", "<rangeMessage>."),
    DATETIME_FIELD_OUT_OF_BOUNDS__WITH_SUGGESTION(
            "22023", "<rangeMessage>. If necessary set <ansiConfig> to \"false\" to bypass this error."),
    DATETIME_OVERFLOW("22008", "Datetime operation overflow: <operation>."),
    DECIMAL_PRECISION_EXCEEDS_MAX_PRECISION(
            "22003", "Decimal precision <precision> exceeds max precision <maxPrecision>."),
    DEFAULT_PLACEMENT_INVALID(
            "42608",
            "A DEFAULT keyword in a MERGE, INSERT, UPDATE, or SET VARIABLE command could not be directly assigned to a target column because it was part of an expression.\nFor example: `UPDATE SET c1 = DEFAULT` is allowed, but `UPDATE T SET c1 = DEFAULT + 1` is not allowed."),
    DISTINCT_WINDOW_FUNCTION_UNSUPPORTED("0A000", "Distinct window functions are not supported: <windowExpr>."),
    DESCRIBE_JSON_NOT_EXTENDED(
            "0A000",
            "DESCRIBE TABLE ... AS JSON only supported when [EXTENDED|FORMATTED] is specified. For example: DESCRIBE EXTENDED <tableName> AS JSON is supported but DESCRIBE <tableName> AS JSON is not."),
    DIVIDE_BY_ZERO(
            "22012",
            "Division by zero. Use `try_divide` to tolerate divisor being 0 and return NULL instead. If necessary set <config> to \"false\" to bypass this error."),
    DUPLICATED_CTE_NAMES("42602", "CTE definition can't have duplicate names: <duplicateNames>."),
    DUPLICATED_MAP_KEY(
            "23505",
            "Duplicate map key <key> was found, please check the input data.\nIf you want to remove the duplicated keys, you can set <mapKeyDedupPolicy> to \"LAST_WIN\" so that the key inserted at last takes precedence."),
    DUPLICATE_ASSIGNMENTS("42701", "The columns or variables <nameList> appear more than once as assignment targets."),
    DUPLICATE_ROUTINE_PARAMETER_ASSIGNMENT__BOTH_POSITIONAL_AND_NAMED(
            "4274K",
            "Call to routine <routineName> is invalid because it includes multiple argument assignments to the same parameter name <parameterName>. A positional argument and named argument both referred to the same parameter."),
    DUPLICATE_ROUTINE_PARAMETER_ASSIGNMENT__DOUBLE_NAMED_ARGUMENT_REFERENCE(
            "4274K",
            "Call to routine <routineName> is invalid because it includes multiple argument assignments to the same parameter name <parameterName>. More than one named argument referred to the same parameter."),
    DUPLICATE_ROUTINE_PARAMETER_NAMES(
            "42734",
            "Found duplicate name(s) in the parameter list of the user-defined routine <routineName>: <names>."),
    DUPLICATE_ROUTINE_RETURNS_COLUMNS(
            "42711",
            "Found duplicate column(s) in the RETURNS clause column list of the user-defined routine <routineName>: <columns>."),
    DUPLICATE_VARIABLE_NAME_INSIDE_DECLARE(
            "42734",
            "Found duplicate variable <variableName> in the declare variable list. Please, remove one of them."),
    EXCEED_LIMIT_LENGTH("54006", "Exceeds char/varchar type length limitation: <limit>."),
    EXCEPT_OVERLAPPING_COLUMNS(
            "42702", "Columns in an EXCEPT list must be distinct and non-overlapping, but got (<columns>)."),
    EXEC_IMMEDIATE_DUPLICATE_ARGUMENT_ALIASES(
            "42701",
            "The USING clause of this EXECUTE IMMEDIATE command contained multiple arguments with same alias (<aliases>), which is invalid; please update the command to specify unique aliases and then try it again."),
    EXPECT_PERMANENT_VIEW_NOT_TEMP("42809", "'<operation>' expects a permanent view but <viewName> is a temp view."),
    EXPECT_TABLE_NOT_VIEW__NO_ALTERNATIVE("42809", "'<operation>' expects a table but <viewName> is a view."),
    EXPECT_VIEW_NOT_TABLE__NO_ALTERNATIVE("42809", "The table <tableName> does not support <operation>."),
    EXPRESSION_TYPE_IS_NOT_ORDERABLE(
            "42822", "Column expression <expr> cannot be sorted because its type <exprType> is not orderable."),
    FAILED_EXECUTE_UDF(
            "39000", "User defined function (<functionName>: (<signature>) => <result>) failed due to: <reason>."),
    FAILED_FUNCTION_CALL(
            "38000",
            "Failed preparing of the function <funcName> for call. Please, double check function's arguments."),
    FAILED_READ_FILE("58030", "Encountered error while reading file <path>: <reason>."),
    FAILED_TO_PARSE_TOO_COMPLEX(
            "54001",
            "The statement, including potential SQL functions and referred views, was too complex to parse."
                    + " To mitigate this error divide the statement into multiple, less complex chunks."),
    FEATURE_NOT_SUPPORTED("0A000", "<feature> is not supported."),
    FIELD_NOT_FOUND("42704", "No such struct field <fieldName> in <fields>."),
    FILE_ACCESS_DENIED("42501", "Access to <path> is not allowed on this server."),
    FORBIDDEN_OPERATION("42809", "The operation <statement> is not allowed on the <objectType>: <objectName>."),
    GROUP_EXPRESSION_TYPE_IS_NOT_ORDERABLE(
            "42822",
            "The expression <sqlExpr> cannot be used as a grouping expression because its data type <dataType> is not an orderable data type."),
    GROUPING_COLUMN_MISMATCH(
            "42803", "Column of grouping (<grouping>) can't be found in grouping columns <groupingColumns>."),
    GROUP_BY_AGGREGATE("42903", "Aggregate functions are not allowed in GROUP BY, but found <sqlExpr>."),
    GROUP_BY_POS_AGGREGATE(
            "42903",
            "GROUP BY <index> refers to an expression <aggExpr> that contains an aggregate function. Aggregate functions are not allowed in GROUP BY."),
    GROUP_BY_POS_OUT_OF_RANGE("42805", "GROUP BY position <index> is not in select list (valid range is [1, <size>])."),
    HLL_INVALID_INPUT_SKETCH_BUFFER(
            "22546",
            "Invalid call to <function>; only valid HLL sketch buffers are supported as inputs (such as those produced by the `hll_sketch_agg` function)."),
    HLL_INVALID_LG_K(
            "22546",
            "Invalid call to <function>; the `lgConfigK` value must be between <min> and <max>, inclusive: <value>."),
    HLL_K_MUST_BE_CONSTANT(
            "42K0E",
            "Invalid call to <function>; the `K` value must be a constant value, but got a non-constant expression."),
    HLL_UNION_DIFFERENT_LG_K(
            "22000",
            "Sketches have different `lgConfigK` values: <left> and <right>. Set the `allowDifferentLgConfigK` parameter to true to call <function> with different `lgConfigK` values."),
    IDENTIFIER_TOO_MANY_NAME_PARTS(
            "42601", "<identifier> is not a valid identifier as it has more than <limit> name parts."),
    ILLEGAL_DAY_OF_WEEK("22009", "Illegal input for day of week: <string>."),
    INCOMPARABLE_PIVOT_COLUMN("42818", "Invalid pivot column <columnName>. Pivot columns must be comparable."),
    INCOMPATIBLE_COLUMN_TYPE(
            "42825",
            "<operator> can only be performed on tables with compatible column types. The <columnOrdinalNumber> column of the <tableOrdinalNumber> table is <dataType1> type which is not compatible with <dataType2> at the same column of the first table.<hint>."),
    INCOMPATIBLE_DATA_FOR_TABLE__AMBIGUOUS_COLUMN_NAME(
            "KD000",
            "Cannot write incompatible data for the table <tableName>: Ambiguous column name in the input data <colName>."),
    INCOMPATIBLE_DATA_FOR_TABLE__CANNOT_FIND_DATA(
            "KD000",
            "Cannot write incompatible data for the table <tableName>: Cannot find data for the output column <colName>."),
    INCOMPATIBLE_DATA_FOR_TABLE__CANNOT_SAFELY_CAST(
            "KD000",
            "Cannot write incompatible data for the table <tableName>: Cannot safely cast <colName> <srcType> to <targetType>."),
    INCOMPATIBLE_DATA_FOR_TABLE__EXTRA_COLUMNS(
            "KD000",
            "Cannot write incompatible data for the table <tableName>: Cannot write extra columns <extraColumns>."),
    INCOMPATIBLE_DATA_FOR_TABLE__EXTRA_STRUCT_FIELDS(
            "KD000",
            "Cannot write incompatible data for the table <tableName>: Cannot write extra fields <extraFields> to the struct <colName>."),
    INCOMPATIBLE_DATA_FOR_TABLE__STRUCT_MISSING_FIELDS(
            "KD000",
            "Cannot write incompatible data for the table <tableName>: Struct <colName> missing fields: <missingFields>."),
    INCOMPATIBLE_JOIN_TYPES("42613", "The join types <joinType1> and <joinType2> are incompatible."),
    INCOMPATIBLE_VIEW_SCHEMA_CHANGE(
            "51024",
            "The SQL query of view <viewName> has an incompatible schema change and column <colName> cannot be resolved. Expected <expectedNum> columns named <colName> but got <actualCols>."),
    INCOMPLETE_TYPE_DEFINITION__ARRAY(
            "42K01",
            "Incomplete complex type: The definition of \"ARRAY\" type is incomplete. You must provide an element type. For example: \"ARRAY<elementType>\"."),
    INCOMPLETE_TYPE_DEFINITION__MAP(
            "42K01",
            "Incomplete complex type: The definition of \"MAP\" type is incomplete. You must provide a key type and a value type. For example: \"MAP<TIMESTAMP, INT>\"."),
    INCONSISTENT_BEHAVIOR_CROSS_VERSION__DATETIME_PATTERN_RECOGNITION(
            "42K0B",
            "You may get a different result due to the upgrading to Spark >= 3.0: Fail to recognize <pattern> pattern in the DateTimeFormatter. 1) You can set <config> to \"LEGACY\" to restore the behavior before Spark 3.0. 2) You can form a valid datetime pattern with the guide from '<docroot>/sql-ref-datetime-pattern.html'."),
    INSERT_COLUMN_ARITY_MISMATCH__NOT_ENOUGH_DATA_COLUMNS(
            "21S01",
            "Cannot write to <tableName>, the reason is not enough data columns:\nTable columns: <tableColumns>.\nData columns: <dataColumns>."),
    INSERT_COLUMN_ARITY_MISMATCH__TOO_MANY_DATA_COLUMNS(
            "21S01",
            "Cannot write to <tableName>, the reason is too many data columns:\nTable columns: <tableColumns>.\nData columns: <dataColumns>."),
    INSERT_PARTITION_COLUMN_ARITY_MISMATCH(
            "21S01",
            "Cannot write to '<tableName>', <reason>:\nTable columns: <tableColumns>.\nPartition columns with static values: <staticPartCols>.\nData columns: <dataColumns>."),
    INTERNAL_ERROR("XX000", "<message>"),
    INTERVAL_ARITHMETIC_OVERFLOW__WITHOUT_SUGGESTION(
            "22015",
            "Integer overflow while operating with intervals. Try devising appropriate values for the interval parameters."),
    INTERVAL_ARITHMETIC_OVERFLOW__WITH_SUGGESTION(
            "22015",
            "Integer overflow while operating with intervals. Use <functionName> to tolerate overflow and return NULL instead."),
    INTERVAL_DIVIDED_BY_ZERO(
            "22012", "Division by zero. Use `try_divide` to tolerate divisor being 0 and return NULL instead."),
    INVALID_AGGREGATE_FILTER__CONTAINS_AGGREGATE(
            "42903",
            "The FILTER expression <filterExpr> in an aggregate function is invalid. Expected a FILTER expression without an aggregation, but found <aggExpr>."),
    INVALID_AGGREGATE_FILTER__CONTAINS_WINDOW_FUNCTION(
            "42903",
            "The FILTER expression <filterExpr> in an aggregate function is invalid. Expected a FILTER expression without a window function, but found <windowExpr>."),
    INVALID_AGGREGATE_FILTER__NON_DETERMINISTIC(
            "42903",
            "The FILTER expression <filterExpr> in an aggregate function is invalid. Expected a deterministic FILTER expression."),
    INVALID_AGGREGATE_FILTER__NOT_BOOLEAN(
            "42903",
            "The FILTER expression <filterExpr> in an aggregate function is invalid. Expected a FILTER expression of the BOOLEAN type."),
    INVALID_ARRAY_INDEX(
            "22003",
            "The index <indexValue> is out of bounds. The array has <arraySize> elements. Use the SQL function `get()` to tolerate accessing element at invalid index and return NULL instead."),
    INVALID_ARRAY_INDEX_IN_ELEMENT_AT(
            "22003",
            "The index <indexValue> is out of bounds. The array has <arraySize> elements. Use `try_element_at` to tolerate accessing element at invalid index and return NULL instead."),
    INVALID_BITMAP_POSITION(
            "22003",
            "The 0-indexed bitmap position <bitPosition> is out of bounds. The bitmap has <bitmapNumBits> bits (<bitmapNumBytes> bytes)."),
    INVALID_CONF_VALUE("22022", "The value '<confValue>' in the config \"<confName>\" is invalid. <message>"),
    INVALID_CONF_VALUE__OUT_OF_RANGE_OF_OPTIONS(
            "22022",
            "The value '<confValue>' in the config \"<confName>\" is invalid. The value should be one of <confOptions>."),
    INVALID_CONF_VALUE__TIME_ZONE(
            "22022",
            "The value '<confValue>' in the config \"<confName>\" is invalid. Cannot resolve the given timezone."),
    INVALID_CORRUPT_RECORD_TYPE(
            "42804",
            "The column <columnName> for corrupt records must have the nullable STRING type, but got <actualType>."),
    INVALID_DATETIME_PATTERN("22007", "Unrecognized datetime pattern: <pattern>."),
    INVALID_DATETIME_PATTERN__ILLEGAL_CHARACTER(
            "22007",
            "Unrecognized datetime pattern: <pattern>. Illegal pattern character found in datetime pattern: <c>. Please provide legal character."),
    INVALID_DATETIME_PATTERN__LENGTH(
            "22007",
            "Unrecognized datetime pattern: <pattern>. Too many letters in datetime pattern. Please reduce pattern length."),
    INVALID_DEFAULT_VALUE__DATA_TYPE(
            "42623",
            "Failed to execute <statement> command because the destination column or variable <colName> has a DEFAULT value <defaultValue>, which requires <expectedType> type, but the statement provided a value of incompatible <actualType> type."),
    INVALID_DEFAULT_VALUE__NOT_CONSTANT(
            "42623",
            "Failed to execute <statement> command because the destination column or variable <colName> has a DEFAULT value <defaultValue>, which is not a constant expression whose equivalent value is known at query planning time."),
    INVALID_DEFAULT_VALUE__SUBQUERY_EXPRESSION(
            "42623",
            "Failed to execute <statement> command because the destination column or variable <colName> has a DEFAULT value <defaultValue>, which contains subquery expressions."),
    INVALID_DEFAULT_VALUE__UNRESOLVED_EXPRESSION(
            "42623",
            "Failed to execute <statement> command because the destination column or variable <colName> has a DEFAULT value <defaultValue>, which fails to resolve as a valid expression."),
    INVALID_ESCAPE_CHAR("42604", "`EscapeChar` should be a string literal of length one, but got <sqlExpr>."),
    INVALID_EXPR_TYPE_FOR_QUERY_EXECUTE_IMMEDIATE("42K09", "Expression type must be string type but got <exprType>."),
    INVALID_EXTRACT_BASE_FIELD_TYPE(
            "42000", "Can't extract a value from <base>. Need a complex type [STRUCT, ARRAY, MAP] but got <other>."),
    INVALID_EXTRACT_FIELD("42601", "Cannot extract <field> from <expr>."),
    INVALID_EXTRACT_FIELD_TYPE("42000", "Field name should be a non-null string literal, but it's <extraction>."),
    INVALID_FORMAT__CONT_THOUSANDS_SEPS(
            "42601",
            "The format is invalid: <format>. Thousands separators (, or G) must have digits in between them in the number format."),
    INVALID_FORMAT__CUR_MUST_BEFORE_DEC(
            "42601",
            "The format is invalid: <format>. Currency characters must appear before any decimal point in the number format."),
    INVALID_FORMAT__CUR_MUST_BEFORE_DIGIT(
            "42601",
            "The format is invalid: <format>. Currency characters must appear before digits in the number format."),
    INVALID_FORMAT__EMPTY("42601", "The format is invalid: <format>. The number format string cannot be empty."),
    INVALID_FORMAT__ESC_AT_THE_END(
            "42601", "The format is invalid: <format>. The escape character is not allowed to end with."),
    INVALID_FORMAT__ESC_IN_THE_MIDDLE(
            "42601", "The format is invalid: <format>. The escape character is not allowed to precede <char>."),
    INVALID_FORMAT__MISMATCH_INPUT(
            "42601", "The format is invalid: <format>. The input <inputType> <input> does not match the format."),
    INVALID_FORMAT__THOUSANDS_SEPS_MUST_BEFORE_DEC(
            "42601",
            "The format is invalid: <format>. Thousands separators (, or G) may not appear after the decimal point in the number format."),
    INVALID_FORMAT__UNEXPECTED_TOKEN(
            "42601",
            "The format is invalid: <format>. Found the unexpected <token> in the format string; the structure of the format string must match: `[MI|S]` `[$]` `[0|9|G|,]*` `[.|D]` `[0|9]*` `[$]` `[PR|MI|S]`."),
    INVALID_FORMAT__WRONG_NUM_DIGIT(
            "42601", "The format is invalid: <format>. The format string requires at least one number digit."),
    INVALID_FORMAT__WRONG_NUM_TOKEN(
            "42601", "The format is invalid: <format>. At most one <token> is allowed in the number format."),
    INVALID_FRACTION_OF_SECOND(
            "22023",
            "Valid range for seconds is [0, 60] (inclusive), but the provided value is <secAndMicros>. To avoid this error, use `try_make_timestamp`, which returns NULL on error. If you do not want to use the session default timestamp version of this function, use `try_make_timestamp_ntz` or `try_make_timestamp_ltz`."),
    INVALID_IDENTIFIER(
            "42602",
            "The unquoted identifier <ident> is invalid and must be back quoted as: `<ident>`. Unquoted identifiers can only contain ASCII letters ('a' - 'z', 'A' - 'Z'), digits ('0' - '9'), and underbar ('_'). Unquoted identifiers must also not start with a digit. Different data sources and meta stores may impose additional restrictions on valid identifiers."),
    INVALID_INDEX_OF_ZERO(
            "22003", "The index 0 is invalid. An index shall be either < 0 or > 0 (the first element has index 1)."),
    INVALID_INLINE_TABLE__CANNOT_EVALUATE_EXPRESSION_IN_INLINE_TABLE(
            "42000", "Invalid inline table. Cannot evaluate the expression <expr> in inline table definition."),
    INVALID_INLINE_TABLE__FAILED_SQL_EXPRESSION_EVALUATION(
            "42000",
            "Invalid inline table. Failed to evaluate the SQL expression <sqlExpr>. Please check your syntax and ensure all required tables and columns are available."),
    INVALID_INLINE_TABLE__INCOMPATIBLE_TYPES_IN_INLINE_TABLE(
            "42000", "Invalid inline table. Found incompatible types in the column <colName> for inline table."),
    INVALID_INLINE_TABLE__NUM_COLUMNS_MISMATCH(
            "42000",
            "Invalid inline table. Inline table expected <expectedNumCols> columns but found <actualNumCols> columns in row <rowIndex>."),
    INVALID_INTERVAL_FORMAT__ARITHMETIC_EXCEPTION(
            "22006",
            "Error parsing '<input>' to interval. Please ensure that the value provided is in a valid format for defining an interval. You can reference the documentation for the correct format. Uncaught arithmetic exception while parsing '<input>'."),
    INVALID_INTERVAL_FORMAT__INPUT_IS_EMPTY(
            "22006",
            "Error parsing '<input>' to interval. Please ensure that the value provided is in a valid format for defining an interval. You can reference the documentation for the correct format. Interval string cannot be empty."),
    INVALID_INTERVAL_FORMAT__INTERVAL_PARSING(
            "22006",
            "Error parsing '<input>' to interval. Please ensure that the value provided is in a valid format for defining an interval. You can reference the documentation for the correct format. Error parsing interval <interval> string."),
    INVALID_INTERVAL_FORMAT__INVALID_FRACTION(
            "22006",
            "Error parsing '<input>' to interval. Please ensure that the value provided is in a valid format for defining an interval. You can reference the documentation for the correct format. <unit> cannot have fractional part."),
    INVALID_INTERVAL_FORMAT__INVALID_PRECISION(
            "22006",
            "Error parsing '<input>' to interval. Please ensure that the value provided is in a valid format for defining an interval. You can reference the documentation for the correct format. Interval can only support nanosecond precision, <value> is out of range."),
    INVALID_INTERVAL_FORMAT__INVALID_PREFIX(
            "22006",
            "Error parsing '<input>' to interval. Please ensure that the value provided is in a valid format for defining an interval. You can reference the documentation for the correct format. Invalid interval prefix <prefix>."),
    INVALID_INTERVAL_FORMAT__INVALID_UNIT(
            "22006",
            "Error parsing '<input>' to interval. Please ensure that the value provided is in a valid format for defining an interval. You can reference the documentation for the correct format. Invalid unit '<unit>'."),
    INVALID_INTERVAL_FORMAT__INVALID_VALUE(
            "22006",
            "Error parsing '<input>' to interval. Please ensure that the value provided is in a valid format for defining an interval. You can reference the documentation for the correct format. Invalid value '<value>'."),
    INVALID_INTERVAL_FORMAT__MISSING_NUMBER(
            "22006",
            "Error parsing '<input>' to interval. Please ensure that the value provided is in a valid format for defining an interval. You can reference the documentation for the correct format. Expect a number after <word> but hit EOL."),
    INVALID_INTERVAL_FORMAT__MISSING_UNIT(
            "22006",
            "Error parsing '<input>' to interval. Please ensure that the value provided is in a valid format for defining an interval. You can reference the documentation for the correct format. Expect a unit name after <word> but hit EOL."),
    INVALID_INTERVAL_FORMAT__TIMEZONE_INTERVAL_OUT_OF_RANGE(
            "22006",
            "Error parsing '<input>' to interval. The interval value must be in the range of [-18, +18] hours with second precision."),
    INVALID_INTERVAL_FORMAT__UNKNOWN_PARSING_ERROR(
            "22006",
            "Error parsing '<input>' to interval. Please ensure that the value provided is in a valid format for defining an interval. You can reference the documentation for the correct format. Unknown error when parsing <word>."),
    INVALID_INTERVAL_FORMAT__UNMATCHED_FORMAT_STRING_WITH_NOTICE(
            "22006",
            "Error parsing '<input>' to interval. Please ensure that the value provided is in a valid format for defining an interval. You can reference the documentation for the correct format. Interval string does not match <intervalStr> format of <supportedFormat> when cast to <typeName>: <input>."),
    INVALID_INTERVAL_FORMAT__UNRECOGNIZED_NUMBER(
            "22006",
            "Error parsing '<input>' to interval. Please ensure that the value provided is in a valid format for defining an interval. You can reference the documentation for the correct format. Unrecognized number <number>."),
    INVALID_INTERVAL_FORMAT__UNSUPPORTED_FROM_TO_EXPRESSION(
            "22006",
            "Error parsing '<input>' to interval. Please ensure that the value provided is in a valid format for defining an interval. You can reference the documentation for the correct format. Cannot support (interval '<input>' <from> to <to>) expression."),
    INVALID_LAMBDA_FUNCTION_CALL__DUPLICATE_ARG_NAMES(
            "42K0D",
            "Invalid lambda function call. The lambda function has duplicate arguments <args>. Please, consider to rename the argument names or set <caseSensitiveConfig> to \"true\"."),
    INVALID_LAMBDA_FUNCTION_CALL__NON_HIGHER_ORDER_FUNCTION(
            "42K0D",
            "Invalid lambda function call. A lambda function should only be used in a higher order function. However, its class is <class>, which is not a higher order function."),
    INVALID_LAMBDA_FUNCTION_CALL__NUM_ARGS_MISMATCH(
            "42K0D",
            "Invalid lambda function call. A higher order function expects <expectedNumArgs> arguments, but got <actualNumArgs>."),
    INVALID_LIMIT_LIKE_EXPRESSION__DATA_TYPE(
            "42K0E",
            "The limit like expression <expr> is invalid: The <name> expression must be integer type, but got <dataType>."),
    INVALID_LIMIT_LIKE_EXPRESSION__IS_NEGATIVE(
            "42K0E",
            "The limit like expression <expr> is invalid: The <name> expression must be equal to or greater than 0, but got <v>."),
    INVALID_LIMIT_LIKE_EXPRESSION__IS_NULL(
            "42K0E", "The limit like expression <expr> is invalid: The evaluated <name> expression must not be null."),
    INVALID_LIMIT_LIKE_EXPRESSION__IS_UNFOLDABLE(
            "42K0E",
            "The limit like expression <expr> is invalid: The <name> expression must evaluate to a constant value."),
    INVALID_NON_DETERMINISTIC_EXPRESSIONS(
            "42K0E", "The operator expects a deterministic expression, but the actual expression is <sqlExprs>."),
    INVALID_NUMERIC_LITERAL_RANGE(
            "22003",
            "Numeric literal <rawStrippedQualifier> is outside the valid range for <typeName> with minimum value of <minValue> and maximum value of <maxValue>. Please adjust the value accordingly."),
    INVALID_OPTIONS__NON_MAP_FUNCTION("42K06", "Invalid options: Must use the `map()` function for options."),
    INVALID_OPTIONS__NON_STRING_TYPE(
            "42K06", "Invalid options: A type of keys and values in `map()` must be string, but got <mapType>."),
    INVALID_PARAMETER_VALUE("22023", "The value of parameter(s) <parameter> in <functionName> is invalid: <message>."),
    INVALID_PARAMETER_VALUE__AES_CRYPTO_ERROR(
            "22023",
            "The value of parameter(s) <parameter> in <functionName> is invalid: detail message: <detailMessage>"),
    INVALID_PARAMETER_VALUE__AES_KEY_LENGTH(
            "22023",
            "The value of parameter(s) <parameter> in <functionName> is invalid: expects a binary value with 16, 24 or 32 bytes, but got <actualLength> bytes."),
    INVALID_PARAMETER_VALUE__CHARSET(
            "22023",
            "The value of parameter(s) <parameter> in <functionName> is invalid: expects one of the <charsets>, but got <charset>."),
    INVALID_PARAMETER_VALUE__DATETIME_UNIT(
            "22023",
            "The value of parameter(s) <parameter> in <functionName> is invalid: expects one of the units without quotes YEAR, QUARTER, MONTH, WEEK, DAY, DAYOFYEAR, HOUR, MINUTE, SECOND, MILLISECOND, MICROSECOND, but got the string literal <invalidValue>."),
    INVALID_PARAMETER_VALUE__LENGTH(
            "22023",
            "The value of parameter(s) <parameter> in <functionName> is invalid: Expects `length` greater than or equal to 0, but got <length>."),
    INVALID_PARAMETER_VALUE__PATTERN(
            "22023", "The value of parameter(s) <parameter> in <functionName> is invalid: <value>."),
    INVALID_PARAMETER_VALUE__REGEX_GROUP_INDEX(
            "22023",
            "The value of parameter(s) `idx` in <functionName> is invalid: Expects group index between 0 and <groupCount>, but got <groupIndex>."),
    INVALID_PARAMETER_VALUE__TIME_UNIT(
            "22023",
            "The value of parameter(s) <parameter> in <functionName> is invalid: expects one of the units without quotes HOUR, MINUTE, SECOND, MILLISECOND, MICROSECOND, but got the string literal <invalidValue>."),
    INVALID_PARAMETER_VALUE__ZERO_INDEX(
            "22023",
            "The value of parameter(s) <parameter> in <functionName> is invalid: expects `%1$`, `%2$` and so on, but got `%0$`."),
    INVALID_PARAMETER_VALUE__ZONE(
            "22023", "The value of parameter(s) `timezone` in <functionName> is invalid: cannot resolve <value>."),
    INVALID_PARTITION_COLUMN_DATA_TYPE("0A000", "Cannot use <type> for partition column."),
    INVALID_PARTITION_OPERATION__PARTITION_SCHEMA_IS_EMPTY(
            "42601", "The partition command is invalid. Table <name> is not partitioned."),
    INVALID_QUERY_MIXED_QUERY_PARAMETERS(
            "42613", "Parameterized query must either use positional, or named parameters, but not both."),
    INVALID_RECURSIVE_CTE(
            "42836",
            "Invalid recursive definition found. Recursive queries must contain an UNION or an UNION ALL statement with 2 children. The first child needs to be the anchor term without any recursive references. Any top level inner CTE must not contain self references."),
    INVALID_RECURSIVE_REFERENCE__PLACE(
            "42836",
            "Invalid recursive reference found inside WITH RECURSIVE clause. Recursive references cannot be used on the right side of left outer/semi/anti joins, on the left side of right outer joins, in full outer joins, in aggregates, and in subquery expressions."),
    INVALID_REGEXP_REPLACE(
            "22023",
            "Could not perform regexp_replace for source = \"<source>\", pattern = \"<pattern>\", replacement = \"<replacement>\" and position = <position>."),
    INVALID_RESET_COMMAND_FORMAT(
            "42000",
            "Expected format is 'RESET' or 'RESET key'. If you want to include special characters in key, please use backquotes, e.g., RESET `key`."),
    INVALID_SAVE_MODE(
            "42000",
            "The specified save mode <mode> is invalid. Valid save modes include \"append\", \"overwrite\", \"ignore\", \"error\", \"errorifexists\", and \"default\"."),
    INVALID_SCHEMA__NON_STRING_LITERAL(
            "42K07",
            "The input schema <inputSchema> is not a valid schema string. The input expression must be string literal and not null."),
    INVALID_SCHEMA__NON_STRUCT_TYPE(
            "42K07",
            "The input schema <inputSchema> is not a valid schema string. The input expression should be evaluated to struct type, but got <dataType>."),
    INVALID_SET_SYNTAX(
            "42000",
            "Expected format is 'SET', 'SET key', or 'SET key=value'. If you want to include special characters in key, or include semicolon in value, please use backquotes, e.g., SET `key`=`value`."),
    INVALID_SQL_ARG(
            "42K08",
            "The argument <name> of `sql()` is invalid. Consider to replace it either by a SQL literal or by collection constructor functions such as `map()`, `array()`, `struct()`."),
    INVALID_SQL_FUNCTION_DATA_ACCESS(
            "42K0E",
            "Cannot create a SQL function with CONTAINS SQL data access that accesses a table/view or a SQL function that reads SQL data. Please use READS SQL DATA instead."),
    INVALID_SQL_SYNTAX__CREATE_FUNC_WITH_COLUMN_CONSTRAINTS(
            "42000", "Invalid SQL syntax: CREATE FUNCTION with constraints on parameters is not allowed."),
    INVALID_SQL_SYNTAX__CREATE_FUNC_WITH_GENERATED_COLUMNS_AS_PARAMETERS(
            "42000", "Invalid SQL syntax: CREATE FUNCTION with generated columns as parameters is not allowed."),
    INVALID_SQL_SYNTAX__EMPTY_IN_PREDICATE(
            "42000",
            "Invalid SQL syntax: IN predicate requires at least one value. Empty IN clauses like 'IN ()' are not allowed. Consider using 'WHERE FALSE' if you need an always-false condition, or provide at least one value in the IN list."),
    INVALID_SQL_SYNTAX__FUNCTION_WITH_UNSUPPORTED_SYNTAX(
            "42000", "Invalid SQL syntax: The function <prettyName> does not support <syntax>."),
    INVALID_SQL_SYNTAX__REPETITIVE_WINDOW_DEFINITION(
            "42000", "Invalid SQL syntax: The definition of window <windowName> is repetitive."),
    INVALID_SQL_SYNTAX__VARIABLE_TYPE_OR_DEFAULT_REQUIRED(
            "42000",
            "Invalid SQL syntax: The definition of a variable requires either a datatype or a DEFAULT clause.\nFor example, use `DECLARE name STRING` or `DECLARE name = 'SQL'` instead of `DECLARE name`."),
    INVALID_STATEMENT_FOR_EXECUTE_INTO(
            "07501",
            "The INTO clause of EXECUTE IMMEDIATE is only valid for queries but the given statement is not a query: <sqlString>."),
    INVALID_SUBQUERY_EXPRESSION__SCALAR_SUBQUERY_RETURN_MORE_THAN_ONE_OUTPUT_COLUMN(
            "42823", "Invalid subquery: Scalar subquery must return only one column, but got <number>."),
    INVALID_TEMP_OBJ_QUALIFIER(
            "42602",
            "Temporary <objectType> <objectName> cannot be qualified with <qualifier>. Temporary objects live in the session alone."),
    INVALID_TEMP_OBJ_REFERENCE(
            "42K0F",
            "Cannot create the persistent object <objName> of the type <obj> because it references to the temporary object <tempObjName> of the type <tempObj>. Please make the temporary object <tempObjName> persistent, or make the persistent object <objName> temporary."),
    INVALID_TIMEZONE(
            "22009",
            "The timezone: <timeZone> is invalid. The timezone must be either a region-based zone ID or a zone offset. Region IDs must have the form 'area/city', such as 'America/Los_Angeles'. Zone offsets must be in the format '(+|-)HH', '(+|-)HH:mm’ or '(+|-)HH:mm:ss', e.g '-08' , '+01:00' or '-13:33:33', and must be in the range from -18:00 to +18:00. 'Z' and 'UTC' are accepted as synonyms for '+00:00'."),
    INVALID_TYPED_LITERAL("42604", "The value of the typed literal <valueType> is invalid: <value>."),
    INVALID_URL(
            "22P02", "The url is invalid: <url>. Use `try_parse_url` to tolerate invalid URL and return NULL instead."),
    INVALID_USAGE_OF_STAR_OR_REGEX("42000", "Invalid usage of <elem> in <prettyName>."),
    INVALID_UTF8_STRING("22029", "Invalid UTF8 byte sequence found in string: <str>."),
    INVALID_VARIANT_CAST(
            "22023",
            "The variant value `<value>` cannot be cast into `<dataType>`. Please use `try_variant_get` instead."),
    INVALID_VARIANT_GET_PATH(
            "22023",
            "The path `<path>` is not a valid variant extraction path in <functionName>.\nA valid path should start with `$` and is followed by zero or more segments like `[123]`, `.name`, `['name']`, or `[\"name\"]`."),
    INVALID_VECTOR_NORM_DEGREE(
            "22023", "Invalid norm degree for <functionName>: <degree>. Supported values are 1.0, 2.0 and infinity."),
    INVALID_WHERE_CONDITION(
            "42903",
            "The WHERE condition <condition> contains invalid expressions: <expressionList>. Rewrite the query to avoid window functions, aggregate functions, and generator functions in the WHERE clause."),
    INVALID_WINDOW_SPEC_FOR_AGGREGATION_FUNC("42601", "Cannot specify ORDER BY or a window frame for <aggFunc>."),
    INVALID_WITHIN_GROUP_EXPRESSION__DISTINCT_UNSUPPORTED(
            "42K0K",
            "Invalid function <funcName> with WITHIN GROUP. The function does not support DISTINCT with WITHIN GROUP."),
    INVALID_WITHIN_GROUP_EXPRESSION__MISMATCH_WITH_DISTINCT_INPUT(
            "42K0K",
            "Invalid function <funcName> with WITHIN GROUP. The function is invoked with DISTINCT and WITHIN GROUP but expressions <funcArg> and <orderingExpr> do not match. The WITHIN GROUP ordering expression must be picked from the function inputs."),
    INVALID_WITHIN_GROUP_EXPRESSION__MISMATCH_WITH_DISTINCT_INPUT_UNSAFE_CAST(
            "42K0K",
            "Invalid function <funcName> with WITHIN GROUP. The function is invoked with DISTINCT and its input of type <inputType> is cast to <castType>, which may make one text of different values; cast it in the query."),
    INVALID_WITHIN_GROUP_EXPRESSION__WITHIN_GROUP_MISSING(
            "42K0K", "Invalid function <funcName> with WITHIN GROUP. WITHIN GROUP is required for the function."),
    INVALID_WITHIN_GROUP_EXPRESSION__WRONG_NUM_ORDERINGS(
            "42K0K",
            "Invalid function <funcName> with WITHIN GROUP. The function requires <expectedNum> orderings in WITHIN GROUP but got <actualNum>."),
    JOIN_CONDITION_IS_NOT_BOOLEAN_TYPE(
            "42K0E", "The join condition <joinCondition> has the invalid type <conditionType>, expected \"BOOLEAN\"."),
    KLL_INVALID_INPUT_SKETCH_BUFFER(
            "22000",
            "Invalid call to <function>; only valid KLL sketch buffers are supported as inputs (such as those produced by the `kll_sketch_agg` function)."),
    KLL_SKETCH_INVALID_QUANTILE_RANGE(
            "22003", "For function <functionName>, the quantile value must be between 0.0 and 1.0 (inclusive)."),
    KLL_SKETCH_K_MUST_BE_CONSTANT(
            "42K0E",
            "For function <functionName>, the k parameter must be a constant value, but got a non-constant expression."),
    KLL_SKETCH_K_OUT_OF_RANGE(
            "22003",
            "For function <functionName>, the k parameter must be between 8 and 65535 (inclusive), but got <k>."),
    LOCATION_ALREADY_EXISTS(
            "42710",
            "Cannot name the managed table as <identifier>, as its associated location <location> already exists. Please pick a different table name, or remove the existing location first."),
    MALFORMED_CHARACTER_CODING("22000", "Invalid value found when performing <function> with <charset>"),
    MALFORMED_RECORD_IN_PARSING(
            "22023",
            "Malformed records are detected in record parsing: <badRecord>. Parse Mode: FAILFAST. To process malformed records as null result, try setting the option 'mode' as 'PERMISSIVE'."),
    MALFORMED_RECORD_IN_PARSING__WITHOUT_SUGGESTION(
            "22023",
            "Malformed records are detected in record parsing: <badRecord>.\nParse Mode: <failFastMode>. To process malformed records as null result, try setting the option 'mode' as 'PERMISSIVE'."),
    MALFORMED_VARIANT("22023", "Variant binary is malformed. Please check the data source is valid."),
    MISSING_AGGREGATION(
            "42803",
            "The non-aggregating expression <expression> is based on columns which are not participating in the GROUP BY clause. Add the columns or the expression to the GROUP BY, aggregate the expression, or use <expressionAnyValue> if you do not care which of the values within a group is returned."),
    MISSING_GROUP_BY(
            "42803",
            "The query does not include a GROUP BY clause. Add GROUP BY or turn it into the window functions using OVER clauses."),
    MISSING_WINDOW_SPECIFICATION(
            "42P20",
            "Window specification is not defined in the WINDOW clause for <windowName>. For more information about WINDOW clauses, please refer to '<docroot>/sql-ref-syntax-qry-select-window.html'."),
    MULTIPLE_QUERY_RESULT_CLAUSES_WITH_PIPE_OPERATORS(
            "42000",
            "<clause1> and <clause2> cannot coexist in the same SQL pipe operator using '|>'. Please separate the multiple result clauses into separate pipe operators and then retry the query again."),
    MULTI_ALIAS_WITHOUT_GENERATOR(
            "42K0E",
            "Multi part aliasing (<names>) is not supported with expressions that are not generator functions."),
    MULTI_SOURCES_UNSUPPORTED_FOR_EXPRESSION("42K0E", "The expression <expr> does not support more than one source."),
    NAMED_PARAMETERS_NOT_SUPPORTED(
            "4274K",
            "Named parameters are not supported for function <functionName>; please retry the query with positional arguments to the function call instead."),
    NAMED_PARAMETER_SUPPORT_DISABLED(
            "0A000",
            "Cannot call function <functionName> because named argument references are not enabled here. In this case, the named argument reference was <argument>. Set \"spark.sql.allowNamedFunctionArguments\" to \"true\" to turn on feature."),
    NEGATIVE_VALUES_IN_FREQUENCY_EXPRESSION(
            "22003",
            "Found the negative value in <frequencyExpression>: <negativeValue>, but expected a positive integral value."),
    NESTED_AGGREGATE_FUNCTION(
            "42607",
            "It is not allowed to use an aggregate function in the argument of another aggregate function. Please use the inner aggregate function in a sub-query."),
    NON_FOLDABLE_ARGUMENT(
            "42K08",
            "The function <funcName> requires the parameter <paramName> to be a foldable expression of the type <paramType>, but the actual argument is a non-foldable."),
    NON_LITERAL_PIVOT_VALUES("42K08", "Literal expressions required for pivot values, found <expression>."),
    NON_PARTITION_COLUMN("42000", "PARTITION clause cannot contain the non-partition column: <columnName>."),
    NOT_ALLOWED_IN_PIPE_OPERATOR_WHERE__WINDOW_CLAUSE(
            "42601",
            "Not allowed in the pipe WHERE clause: WINDOW clause. Please use a subquery or a |> EXTEND operator before the |> WHERE instead."),
    NOT_A_CONSTANT_STRING__NOT_CONSTANT(
            "42601",
            "The expression <expr> used for the routine or clause <name> must be a constant STRING which is NOT NULL. To be considered constant the expression must not depend on any columns, contain a subquery, or invoke a non deterministic function such as rand()."),
    NOT_A_CONSTANT_STRING__NULL(
            "42601",
            "The expression <expr> used for the routine or clause <name> must be a constant STRING which is NOT NULL. The expression evaluates to NULL."),
    NOT_A_CONSTANT_STRING__WRONG_TYPE(
            "42601",
            "The expression <expr> used for the routine or clause <name> must be a constant STRING which is NOT NULL. The data type of the expression is <dataType>."),
    NOT_A_PARTITIONED_TABLE(
            "42809",
            "Operation <operation> is not allowed for <tableIdentWithDB> because it is not a partitioned table."),
    NOT_A_SCALAR_FUNCTION(
            "42887",
            "<functionName> appears as a scalar expression here, but the function was defined as a table function. Please update the query to move the function call into the FROM clause, or redefine <functionName> as a scalar function instead."),
    NOT_A_TABLE_FUNCTION(
            "42887",
            "<functionName> appears as a table function here, but the function was defined as a scalar function. Please update the query to move the function call outside the FROM clause, or redefine <functionName> as a table function instead."),
    NOT_SUPPORTED_CHANGE_COLUMN(
            "0A000",
            "ALTER TABLE ALTER/CHANGE COLUMN is not supported for changing <table>'s column <originName> with type <originType> to <newName> with type <newType>."),
    NULL_MAP_KEY("2200E", "Cannot use null as map key."),
    NULL_QUERY_STRING_EXECUTE_IMMEDIATE(
            "22004",
            "Execute immediate requires a non-null variable as the query string, but the provided variable <varName> is null."),
    NUMERIC_OUT_OF_SUPPORTED_RANGE(
            "22003", "The value <value> cannot be interpreted as a numeric since it has more than 38 digits."),
    NUMERIC_VALUE_OUT_OF_RANGE__WITH_SUGGESTION(
            "22003",
            "The value <value> cannot be represented as Decimal(<precision>, <scale>). If necessary set <config> to \"false\" to bypass this error, and return NULL instead."),
    NUM_COLUMNS_MISMATCH(
            "42826",
            "<operator> can only be performed on inputs with the same number of columns, but the first input has <firstNumColumns> columns and the <invalidOrdinalNum> input has <invalidNumColumns> columns."),
    NUM_TABLE_VALUE_ALIASES_MISMATCH(
            "42826",
            "Number of given aliases does not match number of output columns. Function name: <funcName>; number of aliases: <aliasesNum>; number of output columns: <outColsNum>."),
    OPERATION_CANCELED("HY008", "Operation has been canceled."),
    OPERATION_TIMED_OUT("HYT00", "The query exceeded its timeout of <seconds> seconds."),
    ORDER_BY_POS_OUT_OF_RANGE("42805", "ORDER BY position <index> is not in select list (valid range is [1, <size>])."),
    PARSE_EMPTY_STATEMENT("42617", "Syntax error, unexpected empty statement."),
    PARSE_MODE_UNSUPPORTED(
            "42601",
            "The function <funcName> doesn't support the <mode> mode. Acceptable modes are PERMISSIVE and FAILFAST."),
    PARSE_SYNTAX_ERROR("42601", "Syntax error at or near <error><hint>."),
    PARTITIONS_ALREADY_EXIST(
            "428FT",
            "Cannot ADD or RENAME TO partition(s) <partitionList> in table <tableName> because they already exist.\nChoose a different name, drop the existing partition, or add the IF NOT EXISTS clause to tolerate a pre-existing partition."),
    PARTITIONS_NOT_FOUND(
            "428FT",
            "The partition(s) <partitionList> cannot be found in table <tableName>.\nVerify the partition specification and table name.\nTo tolerate the error on drop use ALTER TABLE … DROP IF EXISTS PARTITION."),
    PATH_ALREADY_EXISTS(
            "42K04", "Path <outputPath> already exists. Set mode as \"overwrite\" to overwrite the existing path."),
    PATH_NOT_FOUND("42K03", "Path does not exist: <path>."),
    PIPE_OPERATOR_AGGREGATE_EXPRESSION_CONTAINS_NO_AGGREGATE_FUNCTION(
            "0A000",
            "Non-grouping expression <expr> is provided as an argument to the |> AGGREGATE pipe operator but does not contain any aggregate function; please update it to include an aggregate function and then retry the query again."),
    PIPE_OPERATOR_CONTAINS_AGGREGATE_FUNCTION(
            "0A000",
            "Aggregate function <expr> is not allowed when using the pipe operator |> <clause> clause; please use the pipe operator |> AGGREGATE clause instead."),
    PIVOT_VALUE_DATA_TYPE_MISMATCH(
            "42K09",
            "Invalid pivot value '<value>': value data type <valueType> does not match pivot column data type <pivotType>."),
    QUALIFY_AGGREGATE_NOT_ALLOWED(
            "42903",
            "Aggregate functions are not allowed in the QUALIFY clause unless they are used with an OVER clause: <aggregateExpr>."),
    QUALIFY_REQUIRES_WINDOW_FUNCTION(
            "42903",
            "At least one window function must be present in the SELECT list or the QUALIFY clause of a query that has QUALIFY."),
    RECURSION_LEVEL_LIMIT_EXCEEDED(
            "42836",
            "Recursion level limit <levelLimit> reached but query has not exhausted, try increasing it like 'WITH RECURSIVE t(col) MAX RECURSION LEVEL 200'."),
    RECURSION_ROW_LIMIT_EXCEEDED(
            "42836",
            "Recursion row limit <rowLimit> reached but query has not exhausted, try setting a larger LIMIT value when querying the CTE relation."),
    RECURSIVE_VIEW("42K0H", "Recursive view <viewIdent> detected (cycle: <newPath>)."),
    REMAINDER_BY_ZERO(
            "22012",
            "Remainder by zero. Use `try_mod` to tolerate divisor being 0 and return NULL instead. If necessary set <config> to \"false\" to bypass this error."),
    REQUIRED_PARAMETER_NOT_FOUND(
            "4274K",
            "Cannot invoke routine <routineName> because the parameter named <parameterName> is required, but the routine call did not supply a value. Please update the routine call to supply an argument value (either positionally at index <index> or by name) and retry the query again."),
    REQUIRES_SINGLE_PART_NAMESPACE("42K05", "<sessionCatalog> requires a single-part namespace, but got <namespace>."),
    ROUTINE_ALREADY_EXISTS(
            "42723",
            "Cannot create the <newRoutineType> <routineName> because a <existingRoutineType> of that name already exists. Choose a different name, drop or replace the existing <existingRoutineType>, or add the IF NOT EXISTS clause to tolerate a pre-existing <newRoutineType>."),
    ROUTINE_NOT_FOUND(
            "42883",
            "The routine <routineName> cannot be found. Verify the spelling and correctness of the schema and catalog. To tolerate the error on drop use DROP ... IF EXISTS."),
    ROW_SUBQUERY_TOO_MANY_ROWS("21000", "More than one row returned by a subquery used as a row."),
    SCALAR_SUBQUERY_TOO_MANY_ROWS("21000", "More than one row returned by a subquery used as an expression."),
    SCHEMA_ALREADY_EXISTS(
            "42P06",
            "Cannot create schema <schemaName> because it already exists.\nChoose a different name, drop the existing schema, or add the IF NOT EXISTS clause to tolerate pre-existing schema."),
    SCHEMA_NOT_EMPTY(
            "2BP01",
            "Cannot drop a schema <schemaName> because it contains objects.\nUse DROP SCHEMA ... CASCADE to drop the schema and all its objects."),
    SCHEMA_NOT_FOUND(
            "42704",
            "The schema <schemaName> cannot be found. Verify the spelling and correctness of the schema and catalog.\nIf you did not qualify the name with a catalog, verify the current_schema() output, or qualify the name with the correct catalog.\nTo tolerate the error on drop use DROP SCHEMA IF EXISTS."),
    SECOND_FUNCTION_ARGUMENT_NOT_INTEGER(
            "22023", "The second argument of <functionName> function needs to be an integer."),
    SHOW_COLUMNS_WITH_CONFLICT_NAMESPACE(
            "42K05", "SHOW COLUMNS with conflicting namespaces: <namespaceA> != <namespaceB>."),
    SKETCH_INVALID_LG_NOM_ENTRIES(
            "22003",
            "Invalid call to <function>; the `lgNomEntries` value must be between <min> and <max>, inclusive: <value>."),
    SPILL_FAILED("58030", "Spilling to <path> failed: <reason>."),
    SQL_CONF_NOT_FOUND("42K0I", "The SQL config <sqlConf> cannot be found. Please verify that the config exists."),
    STAR_GROUP_BY_POS("0A000", "Star (*) is not allowed in a select list when GROUP BY an ordinal position is used."),
    STATIC_PARTITION_COLUMN_IN_INSERT_COLUMN_LIST(
            "42713", "Static partition column <staticName> is also specified in the column list."),
    TABLE_OR_VIEW_ALREADY_EXISTS(
            "42P07",
            "Cannot create table or view <relationName> because it already exists.\nChoose a different name, drop or replace the existing object, add the IF NOT EXISTS clause to tolerate pre-existing objects, add the OR REPLACE clause to replace the existing materialized view, or add the OR REFRESH clause to refresh the existing streaming table."),
    TABLE_OR_VIEW_NOT_FOUND(
            "42P01",
            "The table or view <relationName> cannot be found. Verify the spelling and correctness of the schema and catalog.\nIf you did not qualify the name with a schema, verify the current_schema() output, or qualify the name with the correct schema and catalog.\nTo tolerate the error on drop use DROP VIEW IF EXISTS or DROP TABLE IF EXISTS."),
    TASK_WRITE_FAILED("58030", "Task failed while writing rows to <path>: <reason>."),
    TEMP_TABLE_OR_VIEW_ALREADY_EXISTS(
            "42P07",
            "Cannot create the temporary view <relationName> because it already exists.\nChoose a different name, drop or replace the existing view,  or add the IF NOT EXISTS clause to tolerate pre-existing views."),
    THETA_INVALID_INPUT_SKETCH_BUFFER(
            "22000",
            "Invalid call to <function>; only valid Theta sketch buffers are supported as inputs (such as those produced by the `theta_sketch_agg` function)."),
    THETA_INVALID_INPUT_SKETCH_BUFFER_FAMILY(
            "22000",
            "Invalid call to <function>: expected <expectedFamily> sketch family but received <actualFamily>. Only valid Theta sketch buffers (produced by `theta_sketch_agg`) are supported as inputs."),
    THETA_LG_NOM_ENTRIES_MUST_BE_CONSTANT(
            "42K0E",
            "Invalid call to <function>; the `lgNomEntries` value must be a constant value, but got a non-constant expression."),
    TUPLE_INVALID_INPUT_SKETCH_BUFFER(
            "22000",
            "Invalid call to <function>; only valid Tuple sketch buffers are supported as inputs (such as those produced by the corresponding `tuple_sketch_agg_*` function)."),
    TUPLE_INVALID_INPUT_SKETCH_BUFFER_FAMILY(
            "22000",
            "Invalid call to <function>: expected <expectedFamily> sketch family but received <actualFamily>. Only valid Tuple sketch buffers (produced by `tuple_sketch_agg_*` functions) are supported as inputs."),
    TUPLE_INVALID_SKETCH_MODE(
            "22023", "Invalid call to <function>: mode '<mode>' is not supported. Valid modes are: <validModes>."),
    UDTF_ALIAS_NUMBER_MISMATCH(
            "42802",
            "The number of aliases supplied in the AS clause does not match the number of columns output by the UDTF. Expected <aliasesSize> aliases, but got <aliasesNames>. Please ensure that the number of aliases provided matches the number of columns output by the UDTF."),
    UNABLE_TO_ACQUIRE_MEMORY(
            "53200",
            "Unable to acquire <requestedBytes> bytes of memory for <owner>, got <receivedBytes>. Raise arclight.memory.limit or lower arclight.task.threads."),
    UNABLE_TO_INFER_SCHEMA("42KD9", "Unable to infer schema for <format>. It must be specified manually."),
    UNBOUND_SQL_PARAMETER(
            "42P02",
            "Found the unbound parameter: <name>. Please, fix `args` and provide a mapping of the parameter to either a SQL literal or collection constructor functions such as `map()`, `array()`, `struct()`."),
    UNCLOSED_BRACKETED_COMMENT(
            "42601", "Found an unclosed bracketed comment. Please, append */ at the end of the comment."),
    UNEXPECTED_INPUT_TYPE(
            "42K09",
            "Parameter <paramIndex> of function <functionName> requires the <requiredType> type, however <inputSql> has the type <inputType>."),
    UNEXPECTED_POSITIONAL_ARGUMENT(
            "4274K",
            "Cannot invoke routine <routineName> because it contains positional argument(s) following the named argument assigned to <parameterName>; please rearrange them so the positional arguments come first and then retry the query again."),
    UNION_NOT_SUPPORTED_IN_RECURSIVE_CTE(
            "42836",
            "The UNION operator is not yet supported within recursive common table expressions (WITH clauses that refer to themselves, directly or indirectly). Please use UNION ALL instead."),
    UNKNOWN_PRIMITIVE_TYPE_IN_VARIANT("22023", "Unknown primitive type with id <id> was found in a variant value."),
    UNPIVOT_VALUE_DATA_TYPE_MISMATCH(
            "42K09", "Unpivot value columns must share a least common type, some types do not: [<types>]."),
    UNRECOGNIZED_PARAMETER_NAME(
            "4274K",
            "Cannot invoke routine <routineName> because the routine call included a named argument reference for the argument named <argumentName>, but this routine does not include any signature containing an argument with this name. Did you mean one of the following? [<proposal>]."),
    UNRESOLVABLE_TABLE_VALUED_FUNCTION(
            "42883",
            "Could not resolve <name> to a table-valued function. Please make sure that <name> is defined as a table-valued function and that all required parameters are provided correctly."),
    UNRESOLVED_ALL_IN_GROUP_BY(
            "42803",
            "Cannot infer grouping columns for GROUP BY ALL based on the select clause. Please explicitly specify the grouping columns."),
    UNRESOLVED_COLUMN__WITHOUT_SUGGESTION(
            "42703", "A column, variable, or function parameter with name <objectName> cannot be resolved."),
    UNRESOLVED_COLUMN__WITH_SUGGESTION(
            "42703",
            "A column, variable, or function parameter with name <objectName> cannot be resolved. Did you mean one of the following? [<proposal>]."),
    UNRESOLVED_ROUTINE("42883", "Cannot resolve routine <routineName> on search path <searchPath>."),
    UNRESOLVED_USING_COLUMN_FOR_JOIN(
            "42703",
            "USING column <colName> cannot be resolved on the <side> side of the join. The <side>-side columns: [<suggestion>]."),
    UNRESOLVED_VARIABLE("42883", "Cannot resolve variable <variableName> on search path <searchPath>."),
    UNSUPPORTED_CHAR_OR_VARCHAR_AS_STRING(
            "0A000", "The char/varchar type can't be used for the parameters and results of functions; use STRING."),
    UNSUPPORTED_DATASOURCE_FOR_DIRECT_QUERY(
            "0A000", "Unsupported data source type for direct query on files: <dataSourceType>"),
    UNSUPPORTED_DATATYPE("0A000", "Unsupported data type <typeName>."),
    UNSUPPORTED_DATA_TYPE_FOR_DATASOURCE(
            "0A000", "The <format> datasource doesn't support the column <columnName> of the type <columnType>."),
    UNSUPPORTED_DEFAULT_VALUE__WITH_SUGGESTION(
            "0A000",
            "DEFAULT column values is not supported. Enable it by setting \"spark.sql.defaultColumn.enabled\" to \"true\"."),
    UNSUPPORTED_EXPR_FOR_OPERATOR(
            "42K0E",
            "A query operator contains one or more unsupported expressions. Consider to rewrite it to avoid window functions, aggregate functions, and generator functions in the WHERE clause. Invalid expressions: [<invalidExprSqls>]."),
    UNSUPPORTED_EXPR_FOR_PARAMETER(
            "42K0E",
            "A query parameter contains unsupported expression.\nParameters can either be variables or literals.\nInvalid expression: [<invalidExprSql>]"),
    UNSUPPORTED_EXPR_FOR_WINDOW("42P20", "Expression <sqlExpr> not supported within a window function."),
    UNSUPPORTED_FEATURE__AES_MODE(
            "0A000",
            "The feature is not supported: AES-<mode> with the padding <padding> by the <functionName> function."),
    UNSUPPORTED_FEATURE__ANALYZE_UNCACHED_TEMP_VIEW(
            "0A000",
            "The feature is not supported: The ANALYZE TABLE FOR COLUMNS command can operate on temporary views that have been cached already. Consider to cache the view <viewName>."),
    UNSUPPORTED_FEATURE__ANALYZE_UNSUPPORTED_COLUMN_TYPE(
            "0A000",
            "The feature is not supported: The ANALYZE TABLE FOR COLUMNS command does not support the type <columnType> of the column <columnName> in the table <tableName>."),
    UNSUPPORTED_FEATURE__ANALYZE_VIEW(
            "0A000", "The feature is not supported: The ANALYZE TABLE command does not support views."),
    UNSUPPORTED_FEATURE__DESC_TABLE_COLUMN_JSON(
            "0A000", "The feature is not supported: DESC TABLE COLUMN AS JSON not supported for individual columns."),
    UNSUPPORTED_FEATURE__DESC_TABLE_COLUMN_PARTITION(
            "0A000", "The feature is not supported: DESC TABLE COLUMN for a specific partition."),
    UNSUPPORTED_FEATURE__DROP_DATABASE("0A000", "The feature is not supported: Drop the default database <database>."),
    UNSUPPORTED_FEATURE__LATERAL_COLUMN_ALIAS_IN_GROUP_BY(
            "0A000",
            "The feature is not supported: Referencing a lateral column alias via GROUP BY alias/ALL is not supported yet."),
    UNSUPPORTED_FEATURE__LATERAL_JOIN_USING(
            "0A000", "The feature is not supported: JOIN USING with LATERAL correlation."),
    UNSUPPORTED_FEATURE__PARAMETER_MARKER_IN_UNEXPECTED_STATEMENT(
            "0A000", "The feature is not supported: Parameter markers are not allowed in <statement>."),
    UNSUPPORTED_FEATURE__PIPE_OPERATOR_AGGREGATE_UNSUPPORTED_CASE(
            "0A000",
            "The feature is not supported: The SQL pipe operator syntax with aggregation (using |> AGGREGATE) does not support <case>."),
    UNSUPPORTED_FEATURE__PARTITION_BY_VARIANT(
            "0A000",
            "The feature is not supported: Cannot use VARIANT producing expressions to partition a DataFrame, but the type of expression <expr> is <dataType>."),
    UNSUPPORTED_FEATURE__SET_OPERATION_ON_MAP_TYPE(
            "0A000",
            "The feature is not supported: Cannot have MAP type columns in DataFrame which calls set operations (INTERSECT, EXCEPT, etc.), but the type of column <colName> is <dataType>."),
    UNSUPPORTED_FEATURE__SET_OPERATION_ON_VARIANT_TYPE(
            "0A000",
            "The feature is not supported: Cannot have VARIANT type columns in DataFrame which calls set operations (INTERSECT, EXCEPT, etc.), but the type of column <colName> is <dataType>."),
    UNSUPPORTED_FEATURE__SET_VARIABLE_USING_SET(
            "0A000",
            "The feature is not supported: <variableName> is a VARIABLE and cannot be updated using the SET statement. Use SET VARIABLE <variableName> = ... instead."),
    UNSUPPORTED_FEATURE__TABLE_OPERATION(
            "0A000",
            "The feature is not supported: Table <tableName> does not support <operation>. Please check the current catalog and namespace to make sure the qualified table name is expected, and also check the catalog implementation which is configured by \"spark.sql.catalog\"."),
    UNSUPPORTED_FEATURE__TEMPORARY_VIEW_WITH_SCHEMA_BINDING_MODE(
            "0A000",
            "The feature is not supported: Temporary views cannot be created with the WITH SCHEMA clause. Recreate the temporary view when the underlying schema changes, or use a persisted view."),
    UNSUPPORTED_GENERATOR__MULTI_GENERATOR(
            "42K0E",
            "The generator is not supported: only one generator allowed per SELECT clause but found <num>: <generators>."),
    UNSUPPORTED_GENERATOR__NESTED_IN_EXPRESSIONS(
            "42K0E", "The generator is not supported: nested in expressions <expression>."),
    UNSUPPORTED_GENERATOR__NOT_GENERATOR(
            "42K0E",
            "The generator is not supported: <functionName> is expected to be a generator. However, its class is <classCanonicalName>, which is not a generator."),
    UNSUPPORTED_GENERATOR__OUTSIDE_SELECT(
            "42K0E", "The generator is not supported: outside the SELECT clause, found: <plan>."),
    UNSUPPORTED_GROUPING_EXPRESSION(
            "42K0E", "grouping()/grouping_id() can only be used with GroupingSets/Cube/Rollup."),
    UNSUPPORTED_INSERT__RDD_BASED("42809", "Can't insert into the target. An RDD-based table is not allowed."),
    UNSUPPORTED_JOIN_TYPE("0A000", "Unsupported join type '<typ>'. Supported join types include: <supported>."),
    UNSUPPORTED_PARQUET("0A000", "The Parquet file <path> uses <feature>, which is not supported."),
    UNSUPPORTED_SHOW_CREATE_TABLE__ON_DATA_SOURCE_TABLE_WITH_AS_SERDE(
            "0A000",
            "Unsupported a SHOW CREATE TABLE command. The table <tableName> is a Spark data source table. Please use SHOW CREATE TABLE without AS SERDE instead."),
    UNSUPPORTED_SQL_UDF_USAGE("0A000", "Using SQL function <functionName> in <nodeName> is not supported."),
    UNSUPPORTED_SUBQUERY_EXPRESSION_CATEGORY__AGGREGATE_FUNCTION_MIXED_OUTER_LOCAL_REFERENCES(
            "0A000",
            "Unsupported subquery expression: Found an aggregate function in a correlated predicate that has both outer and local references, which is not supported: <function>."),
    UNSUPPORTED_SUBQUERY_EXPRESSION_CATEGORY__CORRELATED_REFERENCE(
            "0A000",
            "Unsupported subquery expression: Expressions referencing the outer query are not supported outside of WHERE/HAVING clauses: <sqlExprs>."),
    UNSUPPORTED_SUBQUERY_EXPRESSION_CATEGORY__HIGHER_ORDER_FUNCTION(
            "0A000",
            "Unsupported subquery expression: Subquery expressions are not supported within higher-order functions. Please remove all subquery expressions from higher-order functions and then try the query again."),
    UNSUPPORTED_SUBQUERY_EXPRESSION_CATEGORY__NON_DETERMINISTIC_LATERAL_SUBQUERIES(
            "0A000",
            "Unsupported subquery expression: Non-deterministic lateral subqueries are not supported when joining with outer relations that produce more than one row: <treeNode>"),
    UNSUPPORTED_SUBQUERY_EXPRESSION_CATEGORY__UNSUPPORTED_CORRELATED_EXPRESSION_IN_JOIN_CONDITION(
            "0A000",
            "Unsupported subquery expression: Correlated subqueries in the join predicate cannot reference both join inputs: <subqueryExpression>."),
    UNSUPPORTED_SUBQUERY_EXPRESSION_CATEGORY__UNSUPPORTED_CORRELATED_REFERENCE_DATA_TYPE(
            "0A000",
            "Unsupported subquery expression: Correlated column reference '<expr>' cannot be <dataType> type."),
    UNSUPPORTED_SUBQUERY_EXPRESSION_CATEGORY__UNSUPPORTED_CORRELATED_SCALAR_SUBQUERY(
            "0A000",
            "Unsupported subquery expression: Correlated scalar subqueries can only be used in filters, aggregations, projections, and UPDATE/MERGE/DELETE commands: <treeNode>."),
    UNSUPPORTED_SUBQUERY_EXPRESSION_CATEGORY__UNSUPPORTED_IN_EXISTS_SUBQUERY(
            "0A000",
            "Unsupported subquery expression: IN/EXISTS predicate subqueries can only be used in filters, joins, aggregations, window functions, projections, and UPDATE/MERGE/DELETE commands:\n<treeNode>."),
    UNSUPPORTED_TIME_PRECISION(
            "0A001", "The seconds precision <precision> of the TIME data type is out of the supported range [0, 6]."),
    USER_DEFINED_FUNCTIONS__CANNOT_CONTAIN_COMPLEX_FUNCTIONS(
            "42601", "SQL scalar function cannot contain aggregate/window/generate functions: <queryText>"),
    USER_DEFINED_FUNCTIONS__NOT_A_VALID_DEFAULT_EXPRESSION(
            "42601",
            "The DEFAULT expression of `<functionName>`.`<parameterName>` is not supported because it contains a subquery."),
    USER_DEFINED_FUNCTIONS__NOT_A_VALID_DEFAULT_PARAMETER_POSITION(
            "42601",
            "In routine `<functionName>` parameter `<parameterName>` with DEFAULT must not be followed by parameter `<nextParameterName>` without DEFAULT."),
    USER_DEFINED_FUNCTIONS__NOT_NULL_ON_FUNCTION_PARAMETERS(
            "42601", "Cannot specify NOT NULL on function parameters: <input>"),
    USER_DEFINED_FUNCTIONS__RETURN_COLUMN_COUNT_MISMATCH(
            "42601",
            "The number of columns produced by the RETURN clause (num: `<outputSize>`) does not match the number of column names specified by the RETURNS clause (num: `<returnParamSize>`) of <name>."),
    USER_DEFINED_FUNCTIONS__SQL_TABLE_UDF_BODY_MUST_BE_A_QUERY(
            "42601", "SQL table function <name> body must be a query."),
    USER_RAISED_EXCEPTION("P0001", "<errorMessage>"),
    VARIABLE_ALREADY_EXISTS(
            "42723",
            "Cannot create the variable <variableName> because it already exists.\nChoose a different name, or drop or replace the existing variable."),
    VARIABLE_NOT_FOUND(
            "42883",
            "The variable <variableName> cannot be found. Verify the spelling and correctness of the schema and catalog.\nIf you did not qualify the name with a schema and catalog, verify the current_schema() output, or qualify the name with the correct schema and catalog.\nTo tolerate the error on drop use DROP VARIABLE IF EXISTS."),
    VARIANT_CONSTRUCTOR_SIZE_LIMIT(
            "22023",
            "Cannot construct a Variant larger than 128 MiB. The maximum allowed size of a Variant value is 128 MiB."),
    VARIANT_DUPLICATE_KEY("22023", "Failed to build variant because of a duplicate object key `<key>`."),
    VARIANT_SIZE_LIMIT(
            "22023",
            "Cannot build variant bigger than <sizeLimit> in <functionName>.\nPlease avoid large input strings to this expression (for example, add function calls(s) to check the expression size and convert it to NULL first if it is too big)."),
    VECTOR_DIMENSION_MISMATCH(
            "22000",
            "Vectors passed to <functionName> must have the same dimension, but got <leftDim> and <rightDim>."),
    WINDOW_FUNCTION_FRAME_NOT_ORDERED(
            "42601",
            "Window function <wf_name> requires window to be ordered, please add ORDER BY clause. For example SELECT <wf_name>(value_expr) OVER (PARTITION BY window_partition ORDER BY window_ordering) from table."),
    WINDOW_FUNCTION_NOT_ALLOWED_IN_CLAUSE("42601", "Window functions are not allowed in <clauseName> clause."),
    WINDOW_FUNCTION_WITHOUT_OVER_CLAUSE("42601", "Window function <funcName> requires an OVER clause."),
    WRONG_NUM_ARGS__WITHOUT_SUGGESTION(
            "42605", "The <functionName> requires <expectedNum> parameters but the actual number is <actualNum>."),
    WRONG_NUM_ARGS__WITH_SUGGESTION(
            "42605",
            "The <functionName> requires <expectedNum> parameters but the actual number is <actualNum>. If you have to call this function with <legacyNum> parameters, set the legacy configuration <legacyConfKey> to <legacyConfValue>."),
    XML_ROW_TAG_MISSING("42KDF", "<rowTag> option is required for reading/writing files in XML format."),
    _LEGACY_ERROR_TEMP_0014("XXKST", "TABLESAMPLE does not accept empty inputs."),
    _LEGACY_ERROR_TEMP_0015("XXKST", "TABLESAMPLE(<msg>) is not supported."),
    _LEGACY_ERROR_TEMP_0024("XXKST", "Can only have a single from-to unit in the interval literal syntax."),
    _LEGACY_ERROR_TEMP_0026(
            "XXKST",
            "Can only use numbers in the interval value part for multiple unit value pairs interval form, but got invalid value: <value>."),
    _LEGACY_ERROR_TEMP_0027("XXKST", "The value of from-to unit must be a string."),
    _LEGACY_ERROR_TEMP_0029("XXKST", "Cannot mix year-month and day-time fields: <literal>."),
    _LEGACY_ERROR_TEMP_0035("XXKST", "Operation not allowed: <message>."),
    _LEGACY_ERROR_TEMP_0037(
            "XXKST",
            "It is not allowed to add catalog/namespace prefix <quoted> to the table name in CACHE TABLE AS SELECT."),
    _LEGACY_ERROR_TEMP_0051("XXKST", "Empty set in <element> grouping sets is not supported."),
    _LEGACY_ERROR_TEMP_0063("XXKST", "<msg>."),
    _LEGACY_ERROR_TEMP_0064("XXKST", "<msg>."),
    _LEGACY_ERROR_TEMP_1021(
            "XXKST",
            "count(<targetString>.*) is not allowed. Please use count(*) or expand the columns manually, e.g. count(col1, col2)."),
    _LEGACY_ERROR_TEMP_1039(
            "XXKST",
            "Multiple time/session window expressions would result in a cartesian product of rows, therefore they are currently not supported."),
    _LEGACY_ERROR_TEMP_1046(
            "XXKST", "Join strategy hint parameter should be an identifier or string but was <unsupported> (<class>)."),
    _LEGACY_ERROR_TEMP_1047("XXKST", "<hintName> Hint parameter should include columns, but <invalidParams> found."),
    _LEGACY_ERROR_TEMP_1048("XXKST", "<hintName> Hint expects a partition number as a parameter."),
    _LEGACY_ERROR_TEMP_1060("XXKST", "<command> does not support nested column: <column>."),
    _LEGACY_ERROR_TEMP_1127(
            "XXKST",
            "Invalid partitionExprs specified: <sortOrders> For range partitioning use REPARTITION_BY_RANGE instead."),
    _LEGACY_ERROR_TEMP_1232(
            "XXKST",
            "Partition spec is invalid. The spec (<specKeys>) must match the partition spec (<partitionColumnNames>) defined in table '<tableName>'."),
    _LEGACY_ERROR_TEMP_1237(
            "XXKST",
            "The list of partition columns with values in partition specification for table '<table>' in database '<database>' is not a prefix of the list of partition columns defined in the table schema. Expected a prefix of [<schemaColumns>], but got [<specColumns>]."),
    _LEGACY_ERROR_TEMP_1345(
            "XXKST",
            "Failed to execute <statementType> command because DEFAULT values are not supported for target data source with table provider: \"<dataSource>\"."),
    _LEGACY_ERROR_TEMP_1346(
            "XXKST",
            "Failed to execute <statementType> command because DEFAULT values are not supported when adding new columns to previously existing target data source with table provider: \"<dataSource>\"."),
    _LEGACY_ERROR_TEMP_2000("XXKST", "<message>. If necessary set <ansiConfig> to false to bypass this error."),
    _LEGACY_ERROR_TEMP_2128("XXKST", "The key array and value array of MapData must have the same length."),
    _LEGACY_ERROR_TEMP_2147("XXKST", "<failedFunction> flag can be true or false."),
    _LEGACY_ERROR_TEMP_3238("XXKST", "Failed to convert value <v> (class of <class>) in type <dt> to XML.");

    private final String sqlState;
    private final String template;

    ErrorCondition(String sqlState, String template) {
        this.sqlState = sqlState;
        this.template = template;
    }

    /** Spark's name, with a dot before the sub-condition. */
    public String displayName() {
        return name().replace("__", ".");
    }

    /** The five-character SQLSTATE. */
    public String sqlState() {
        return sqlState;
    }

    /** The message with its placeholders filled. */
    public String message(Map<String, String> parameters) {
        String text = template;
        for (Map.Entry<String, String> parameter : parameters.entrySet()) {
            text = text.replace("<" + parameter.getKey() + ">", parameter.getValue());
        }
        return text;
    }
}
