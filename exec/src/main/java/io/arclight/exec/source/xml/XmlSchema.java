package io.arclight.exec.source.xml;

import io.arclight.exec.error.ArclightException;
import io.arclight.exec.function.record.RecordOptions;
import io.arclight.exec.function.scalar.SessionContext;
import io.arclight.exec.function.xml.XmlSchemaInference;
import io.arclight.exec.memory.MemoryAccount;
import io.arclight.exec.schedule.Cancellation;
import io.arclight.exec.setting.Settings;
import io.arclight.exec.source.block.FileRange;
import io.arclight.exec.source.block.ParallelInference;
import io.arclight.exec.source.block.ParseMode;
import io.arclight.exec.source.block.TextSource;
import io.arclight.exec.source.file.DataFile;
import io.arclight.exec.source.file.FileGate;
import io.arclight.exec.type.AtomicType;
import io.arclight.exec.type.StructType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/** Finds out the columns of XML files, from all records of all files. */
final class XmlSchema extends ParallelInference<AtomicReference<StructType>> {
    private final XmlFileOptions options;
    private final SessionContext session;

    XmlSchema(XmlFileOptions options, Settings settings, FileGate gate) {
        super(gate);
        this.options = options;
        this.session = SessionContext.of(settings, Instant.now(), "");
    }

    /**
     * The schema of files: their fields by name, with a column for malformed records if there are any.
     *
     * @throws ArclightException MALFORMED_RECORD_IN_PARSING in mode FAILFAST
     */
    StructType infer(List<DataFile> files) {
        XmlSchemaInference.Merge merge = XmlSchemaInference.merge(options.record(), session);
        AtomicReference<StructType> all = new AtomicReference<>(StructType.EMPTY);
        run(
                files.stream().map(FileRange::whole).toList(),
                options.taskThreads(),
                () -> new AtomicReference<>(StructType.EMPTY),
                own -> all.set(merge.common(all.get(), own.get())));
        return XmlSchemaInference.canonical(all.get());
    }

    @Override
    protected TextSource open(FileRange range, MemoryAccount account, Cancellation cancelled) {
        return new XmlRecordTexts(range.file().path(), options);
    }

    @Override
    protected void read(TextSource texts, AtomicReference<StructType> found, MemoryAccount account) {
        XmlSchemaInference.Merge merge = XmlSchemaInference.merge(options.record(), session);
        try (XmlSchemaInference inference = new XmlSchemaInference(options.record(), session, account)) {
            for (String text = texts.next(); text != null; text = texts.next()) {
                Optional<StructType> type = inference.infer(text);
                if (type.isEmpty() && options.mode() == ParseMode.FAILFAST) {
                    throw RecordOptions.malformed(text);
                }
                if (type.isPresent() || options.mode() == ParseMode.PERMISSIVE) {
                    found.set(merge.common(found.get(), type.orElseGet(this::malformed)));
                }
            }
        }
    }

    private StructType malformed() {
        return StructType.EMPTY.add(options.corruptRecordColumn(), AtomicType.STRING);
    }
}
