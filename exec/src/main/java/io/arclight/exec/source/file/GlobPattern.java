package io.arclight.exec.source.file;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A pattern for one name in a path, as Hadoop has them: {@code *}, {@code ?}, {@code [a-z]}, {@code [^a]}, and a backslash
 * before what is meant literally. Alternatives in braces may span names; {@link #alternatives} expands them first.
 */
final class GlobPattern {
    private static final int MAX_ALTERNATIVES = 10_000;

    private final Pattern pattern;

    private GlobPattern(Pattern pattern) {
        this.pattern = pattern;
    }

    /** Whether a text has a character with a meaning in patterns. */
    static boolean isPattern(String text) {
        return text.chars().anyMatch(c -> "*?[{\\".indexOf(c) >= 0);
    }

    /** A pattern for a name without slashes and braces. */
    static GlobPattern of(String glob) {
        StringBuilder regex = new StringBuilder();
        int i = 0;
        while (i < glob.length()) {
            char c = glob.charAt(i++);
            if (c == '*') {
                regex.append("[^/]*");
            } else if (c == '?') {
                regex.append("[^/]");
            } else if (c == '\\' && i < glob.length()) {
                regex.append(Pattern.quote(String.valueOf(glob.charAt(i++))));
            } else if (c == '[' && glob.indexOf(']', i + 1) > 0) {
                int end = glob.indexOf(']', i + 1);
                regex.append(characterClass(glob.substring(i, end)));
                i = end + 1;
            } else {
                regex.append(Pattern.quote(String.valueOf(c)));
            }
        }
        return new GlobPattern(Pattern.compile(regex.toString(), Pattern.DOTALL));
    }

    private static String characterClass(String content) {
        boolean negated = content.startsWith("^") || content.startsWith("!");
        StringBuilder regex = new StringBuilder(negated ? "[^" : "[");
        for (char c : content.substring(negated ? 1 : 0).toCharArray()) {
            regex.append(c == '-' || Character.isLetterOrDigit(c) ? String.valueOf(c) : "\\" + c);
        }
        return regex.append(']').toString();
    }

    /** Whether a name matches. */
    boolean matches(String name) {
        return pattern.matcher(name).matches();
    }

    /** The patterns that a pattern with braces stands for, in order. */
    static List<String> alternatives(String glob) {
        List<String> out = new ArrayList<>();
        expand(glob, out);
        return out;
    }

    private static void expand(String glob, List<String> out) {
        int open = glob.indexOf('{');
        int close = open < 0 ? -1 : closing(glob, open);
        if (close < 0) {
            if (out.size() >= MAX_ALTERNATIVES) {
                throw FileOptions.invalid("path", glob, "a pattern must not stand for more than 10000 patterns");
            }
            out.add(glob);
            return;
        }
        int start = open + 1;
        int depth = 0;
        for (int i = start; i <= close; i++) {
            char c = glob.charAt(i);
            if (depth == 0 && (c == ',' || i == close)) {
                expand(glob.substring(0, open) + glob.substring(start, i) + glob.substring(close + 1), out);
                start = i + 1;
            }
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
        }
    }

    private static int closing(String glob, int open) {
        int depth = 0;
        for (int i = open; i < glob.length(); i++) {
            depth += glob.charAt(i) == '{' ? 1 : glob.charAt(i) == '}' ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return -1;
    }
}
