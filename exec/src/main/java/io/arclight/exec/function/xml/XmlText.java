package io.arclight.exec.function.xml;

import io.arclight.exec.error.ArclightException;
import io.arclight.exec.error.ErrorCondition;

/**
 * Writes elements into a text, indented, with the references that XML asks for. Elements without content end at once. For
 * one thread.
 */
final class XmlText {
    private final StringBuilder out = new StringBuilder();
    private final String indent;
    private final boolean validatesNames;
    private int depth;
    private boolean open;
    /** Whether the element that is open has elements within. */
    private boolean hasElements;

    /**
     * An empty text.
     *
     * @param indent of each level; empty for no line feeds
     * @param validatesNames whether names are checked
     */
    XmlText(String indent, boolean validatesNames) {
        this.indent = indent;
        this.validatesNames = validatesNames;
    }

    /** Begins an element. */
    void start(String name) {
        check(name);
        closeTag();
        if (depth > 0) {
            newLine();
        }
        out.append('<').append(name);
        open = true;
        hasElements = false;
        depth++;
    }

    /** Adds an attribute to the element that was just begun. */
    void attribute(String name, String value) {
        check(name);
        if (!open) {
            throw invalid("Attribute '" + name + "' must come before the content of its element");
        }
        out.append(' ').append(name).append("=\"");
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '"') {
                out.append("&quot;");
            } else if (c == '\t' || c == '\n') {
                reference(c);
            } else {
                escaped(c, false);
            }
        }
        out.append('"');
    }

    /** Adds text; even an empty one keeps an element from ending at once. */
    void text(String value) {
        closeTag();
        for (int i = 0; i < value.length(); i++) {
            escaped(value.charAt(i), i == 0 || value.charAt(i - 1) == ']');
        }
    }

    /** Ends an element. */
    void end(String name) {
        depth--;
        if (open) {
            out.append("/>");
        } else {
            if (hasElements) {
                newLine();
            }
            out.append("</").append(name).append('>');
        }
        open = false;
        hasElements = true;
    }

    /** Adds the declaration of a document. */
    void declaration(String content) {
        out.append("<?xml ").append(content).append("?>\n");
    }

    /** Ends a line where elements have none of their own. */
    void endLine() {
        if (indent.isEmpty()) {
            closeTag();
            out.append('\n');
        }
    }

    /** What was written since the last call. */
    String take() {
        String text = out.toString();
        out.setLength(0);
        return text;
    }

    private void closeTag() {
        if (open) {
            out.append('>');
            open = false;
        }
    }

    private void newLine() {
        if (!indent.isEmpty()) {
            out.append('\n').append(indent.repeat(depth));
        }
    }

    private void escaped(char c, boolean mayEndSection) {
        if (c == '<') {
            out.append("&lt;");
        } else if (c == '&') {
            out.append("&amp;");
        } else if (c == '>' && mayEndSection) {
            out.append("&gt;");
        } else if (c == '\r' || c >= 0x7f && c < 0xa0 || c >= 0xfffe) {
            reference(c);
        } else if (c < ' ' && c != '\t' && c != '\n') {
            throw invalid("Invalid character (0x" + Integer.toHexString(c) + ") in text");
        } else {
            out.append(c);
        }
    }

    private void reference(char c) {
        out.append("&#x").append(Integer.toHexString(c)).append(';');
    }

    private void check(String name) {
        if (!validatesNames) {
            return;
        }
        if (name.isEmpty()) {
            throw invalid("Illegal empty name");
        }
        name.codePoints().filter(c -> !isNamePart(c)).findFirst().ifPresent(c -> {
            throw invalid("Illegal name character '" + Character.toString(c) + "' (code " + c + ")");
        });
        if (!isNameStart(name.codePointAt(0))) {
            throw invalid("Illegal first name character '" + name.charAt(0) + "' (code " + (int) name.charAt(0) + ")");
        }
    }

    /** Colons are no part of names, because prefixes would need namespaces. */
    private static boolean isNameStart(int c) {
        return c == '_' || Character.isLetter(c);
    }

    private static boolean isNamePart(int c) {
        return isNameStart(c)
                || c == '-'
                || c == '.'
                || c == 0xb7
                || Character.isDigit(c)
                || Character.getType(c) == Character.NON_SPACING_MARK
                || Character.getType(c) == Character.COMBINING_SPACING_MARK;
    }

    private static ArclightException invalid(String message) {
        return new ArclightException(
                ErrorCondition.INVALID_PARAMETER_VALUE,
                "parameter",
                "`expr`",
                "functionName",
                "`to_xml`",
                "message",
                message);
    }
}
