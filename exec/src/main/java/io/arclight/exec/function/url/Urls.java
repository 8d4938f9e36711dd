package io.arclight.exec.function.url;

import io.arclight.exec.error.ArclightException;
import io.arclight.exec.error.ErrorCondition;
import io.arclight.exec.function.FunctionDescriptor;
import io.arclight.exec.function.scalar.FunctionGroup;
import io.arclight.exec.function.scalar.SessionContext;
import io.arclight.exec.function.value.NullFlag;
import io.arclight.exec.function.value.StringAppender;
import io.arclight.exec.function.value.StringView;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Parts of URLs, and how they are escaped. */
public final class Urls {
    private Urls() {}

    /** The functions of this class. */
    public static List<FunctionDescriptor> functions() {
        return new FunctionGroup(Urls.class, "url_funcs")
                .add(
                        "parse_url(url, partToExtract[, key]) - Returns a part of a URL.",
                        "parse(string, string) string",
                        "parse(string, string, string) string")
                .add(
                        "try_parse_url(url, partToExtract[, key]) - Returns a part of a URL, or null if it is invalid.",
                        "tryParse(string, string) string",
                        "tryParse(string, string, string) string")
                .add("url_encode(str) - Returns `str` as it stands in a form.", "encode(string) string")
                .add("url_decode(str) - Returns what `str` stands for in a form.", "decode(string) string")
                .add(
                        "try_url_decode(str) - Returns what `str` stands for in a form, or null if it is malformed.",
                        "tryDecode(string) string")
                .functions();
    }

    /** A part; null when there is none. An invalid URL is an error in ANSI mode, else null. */
    public static void parse(
            StringView url, StringView part, StringAppender out, NullFlag isNull, SessionContext session)
            throws ArclightException {
        append(session.ansi() ? uri(url) : tryUri(url), part, out, isNull);
    }

    /** The value of a key of the query. */
    public static void parse(
            StringView url, StringView part, QueryKey key, StringAppender out, NullFlag isNull, SessionContext session)
            throws ArclightException {
        appendValue(session.ansi() ? uri(url) : tryUri(url), part, key, out, isNull);
    }

    /** A part; null when there is none or the URL is invalid. */
    public static void tryParse(StringView url, StringView part, StringAppender out, NullFlag isNull) {
        append(tryUri(url), part, out, isNull);
    }

    /** The value of a key of the query; null when there is none or the URL is invalid. */
    public static void tryParse(StringView url, StringView part, QueryKey key, StringAppender out, NullFlag isNull)
            throws ArclightException {
        appendValue(tryUri(url), part, key, out, isNull);
    }

    private static URI uri(StringView url) {
        try {
            return new URI(url.toString());
        } catch (URISyntaxException e) {
            throw new ArclightException(ErrorCondition.INVALID_URL, "url", url.toString()).causedBy(e);
        }
    }

    private static URI tryUri(StringView url) {
        try {
            return new URI(url.toString());
        } catch (URISyntaxException e) {
            return null;
        }
    }

    private static void append(URI uri, StringView part, StringAppender out, NullFlag isNull) {
        String text = uri == null ? null : part(uri, part.toString());
        if (text == null) {
            isNull.set();
        } else {
            out.append(text);
        }
    }

    private static void appendValue(URI uri, StringView part, QueryKey key, StringAppender out, NullFlag isNull) {
        boolean query =
                uri != null && uri.getRawQuery() != null && part.toString().equals("QUERY");
        String value = query ? key.valueIn(uri.getRawQuery()) : null;
        if (value == null) {
            isNull.set();
        } else {
            out.append(value);
        }
    }

    private static String part(URI uri, String part) {
        return switch (part) {
            case "HOST" -> uri.getHost();
            case "PATH" -> uri.getRawPath();
            case "QUERY" -> uri.getRawQuery();
            case "REF" -> uri.getRawFragment();
            case "PROTOCOL" -> uri.getScheme();
            case "FILE" -> uri.getRawQuery() == null ? uri.getRawPath() : uri.getRawPath() + "?" + uri.getRawQuery();
            case "AUTHORITY" -> uri.getRawAuthority();
            case "USERINFO" -> uri.getRawUserInfo();
            default -> null;
        };
    }

    /** Escaped. */
    public static void encode(StringView value, StringAppender out) {
        out.append(URLEncoder.encode(value.toString(), StandardCharsets.UTF_8));
    }

    /** Without escapes; malformed ones are an error. */
    public static void decode(StringView value, StringAppender out) throws ArclightException {
        try {
            out.append(URLDecoder.decode(value.toString(), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException e) {
            throw new ArclightException(ErrorCondition.CANNOT_DECODE_URL, "url", value.toString()).causedBy(e);
        }
    }

    /** Without escapes; null when there are malformed ones. */
    public static void tryDecode(StringView value, StringAppender out, NullFlag isNull) {
        try {
            out.append(URLDecoder.decode(value.toString(), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException e) {
            isNull.set();
        }
    }
}
