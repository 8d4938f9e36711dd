package io.arclight.exec.source.file;

import io.arclight.exec.error.ArclightException;
import io.arclight.exec.error.ErrorCondition;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/**
 * Finds the files that paths mean: a file is itself, a folder is the files in it and in its partition folders ({@code
 * k=v}), a glob is what it matches. Names that start with {@code _} or {@code .} are skipped. As in Spark, other folders
 * below a folder are read only with {@code recursiveFileLookup}.
 */
public final class FileListing {
    /** Hive's name for the partition of rows whose partition column is null. */
    public static final String DEFAULT_PARTITION = "__HIVE_DEFAULT_PARTITION__";

    /** Options that would leave out what cannot be read. */
    private static final List<String> LENIENT = List.of("ignoreCorruptFiles", "ignoreMissingFiles");

    private static final Pattern SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]+://");

    private final FileGate gate;
    private final boolean recursive;
    private final Optional<GlobPattern> nameFilter;
    private final ModificationTimes times;
    private final Optional<Path> basePath;
    private final List<DataFile> files = new ArrayList<>();
    private List<String> partitionNames;

    private FileListing(FileRequest request) {
        checkComplete(request);
        this.gate = FileGate.of(request.settings());
        this.recursive = request.options().flag("recursiveFileLookup", false);
        this.nameFilter = request.options().text("pathGlobFilter").map(GlobPattern::of);
        this.times = ModificationTimes.of(request);
        this.basePath = request.options().text("basePath").map(FileListing::localPath);
    }

    /**
     * Lists the files of a request.
     *
     * @throws ArclightException PATH_NOT_FOUND, FILE_ACCESS_DENIED, or FAILED_READ_FILE when a folder cannot be listed
     */
    public static FileSet list(FileRequest request) {
        FileListing listing = new FileListing(request);
        request.paths().forEach(listing::addPath);
        List<String> names = listing.partitionNames == null ? List.of() : listing.partitionNames;
        return new FileSet(List.copyOf(listing.files), names, request.paths());
    }

    /**
     * The local path of a text: a path, or a {@code file:} URI.
     *
     * @throws ArclightException FEATURE_NOT_SUPPORTED for other schemes
     */
    public static Path localPath(String text) {
        String path = text;
        if (path.startsWith("file:")) {
            path = path.substring("file:".length());
            path = path.startsWith("//") ? path.substring(2) : path;
        } else if (SCHEME.matcher(path).lookingAt()) {
            String scheme = path.substring(0, path.indexOf(':')).toLowerCase(Locale.ROOT);
            throw new ArclightException(
                    ErrorCondition.FEATURE_NOT_SUPPORTED, "feature", "Reading from the file system " + scheme);
        }
        try {
            return Path.of(path);
        } catch (InvalidPathException e) {
            throw notFound(text).causedBy(e);
        }
    }

    /** Files that cannot be read are errors, never left out. */
    private static void checkComplete(FileRequest request) {
        for (String option : LENIENT) {
            String setting = "spark.sql.files." + option;
            boolean set = Boolean.parseBoolean(request.settings().text(setting).orElse("false"));
            if (request.options().flag(option, set)) {
                throw new ArclightException(
                        ErrorCondition.FEATURE_NOT_SUPPORTED,
                        "feature",
                        "Leaving out files (" + (request.options().text(option).isPresent() ? option : setting) + ")");
            }
        }
    }

    private void addPath(String text) {
        Path literal = gate.read(localPath(text));
        if (exists(literal)) {
            addRoot(literal);
            return;
        }
        List<Path> matches = new ArrayList<>();
        if (GlobPattern.isPattern(text)) {
            GlobPattern.alternatives(text).forEach(alternative -> matches.addAll(expand(localPath(alternative))));
        }
        if (matches.isEmpty()) {
            throw notFound(text);
        }
        matches.forEach(this::addRoot);
    }

    private static boolean exists(Path path) {
        try {
            return FolderRecovery.restore(path);
        } catch (IOException e) {
            throw unreadable(path, e);
        }
    }

    private List<Path> expand(Path glob) {
        List<Path> found = new ArrayList<>();
        found.add(glob.isAbsolute() ? glob.getRoot() : Path.of(""));
        for (Path part : glob) {
            String name = part.toString();
            List<Path> next = new ArrayList<>();
            for (Path folder : found) {
                if (!GlobPattern.isPattern(name)) {
                    next.add(folder.resolve(name));
                } else if (Files.isDirectory(folder.toAbsolutePath())) {
                    GlobPattern pattern = GlobPattern.of(name);
                    children(folder).stream()
                            .filter(child -> pattern.matches(child.getFileName().toString()))
                            .forEach(next::add);
                }
            }
            found = next;
        }
        return found.stream().filter(Files::exists).toList();
    }

    private void addRoot(Path root) {
        BasicFileAttributes attributes = attributes(root);
        if (attributes.isDirectory()) {
            List<Path> children = children(root);
            boolean isComplete = children.stream()
                    .noneMatch(child -> child.getFileName().toString().startsWith(FolderRecovery.STAGING));
            addFolder(isComplete ? children : completed(root), basePath.orElse(root));
        } else {
            addFile(root, attributes, basePath.orElse(parent(root)));
        }
    }

    private List<Path> completed(Path root) {
        try {
            FolderRecovery.complete(gate.read(root));
        } catch (IOException e) {
            throw unreadable(root, e);
        }
        return children(root);
    }

    private void addFolder(List<Path> children, Path base) {
        for (Path child : children) {
            String name = child.getFileName().toString();
            if (name.startsWith(".") || name.startsWith("_") && name.indexOf('=') < 0) {
                continue;
            }
            BasicFileAttributes attributes = attributes(child);
            if (attributes.isDirectory()) {
                if (recursive || name.indexOf('=') > 0) {
                    addFolder(children(child), base);
                }
            } else if (nameFilter.isEmpty() || nameFilter.get().matches(name)) {
                addFile(child, attributes, base);
            }
        }
    }

    private BasicFileAttributes attributes(Path file) {
        try {
            return Files.readAttributes(file, BasicFileAttributes.class);
        } catch (NoSuchFileException e) {
            // Whoever may not look there does not learn where a dangling link leads either.
            gate.read(file);
            throw notFound(file.toString()).causedBy(e);
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    private void addFile(Path file, BasicFileAttributes attributes, Path base) {
        gate.read(file);
        List<String> names = new ArrayList<>();
        List<String> values = new ArrayList<>();
        if (!recursive && file.startsWith(base)) {
            for (Path part : base.relativize(parent(file))) {
                int equals = part.toString().indexOf('=');
                if (equals > 0) {
                    names.add(decode(part.toString().substring(0, equals)));
                    String value = decode(part.toString().substring(equals + 1));
                    values.add(value.equals(DEFAULT_PARTITION) ? null : value);
                }
            }
        }
        if (partitionNames == null) {
            partitionNames = List.copyOf(names);
        } else if (!partitionNames.equals(names)) {
            throw new ArclightException(
                    ErrorCondition.CONFLICTING_PARTITION_COLUMN_NAMES,
                    "distinctPartColLists",
                    partitionNames + " and " + names,
                    "suspiciousPaths",
                    file.toString());
        }
        if (!times.contains(attributes.lastModifiedTime().toInstant())) {
            return;
        }
        long modified = attributes.lastModifiedTime().to(TimeUnit.NANOSECONDS);
        files.add(new DataFile(file, attributes.size(), modified, Collections.unmodifiableList(values)));
    }

    private List<Path> children(Path folder) {
        List<Path> children = new ArrayList<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(gate.read(folder))) {
            stream.forEach(children::add);
        } catch (IOException e) {
            throw unreadable(folder, e);
        }
        children.sort(null);
        return children;
    }

    private static Path parent(Path file) {
        return file.getParent() == null ? Path.of("") : file.getParent();
    }

    private static String decode(String text) {
        // A plus is a plus here: only percent signs are codes.
        return text.indexOf('%') < 0 ? text : URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    private static ArclightException notFound(String path) {
        return new ArclightException(ErrorCondition.PATH_NOT_FOUND, "path", path);
    }

    private static ArclightException unreadable(Path path, IOException cause) {
        return new ArclightException(
                        ErrorCondition.FAILED_READ_FILE,
                        "path",
                        path.toString(),
                        "reason",
                        String.valueOf(cause.getMessage()))
                .causedBy(cause);
    }
}
