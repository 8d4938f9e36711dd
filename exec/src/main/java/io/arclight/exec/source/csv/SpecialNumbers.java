package io.arclight.exec.source.csv;

import io.arclight.exec.source.csv.record.CsvOptions;

/** Numbers as Java reads them, and the words for NaN and the infinities. */
final class SpecialNumbers {
    private final String nan;
    private final String positiveInfinity;
    private final String negativeInfinity;

    SpecialNumbers(CsvOptions options) {
        nan = options.text("nanValue", "NaN");
        positiveInfinity = options.text("positiveInf", "Inf");
        negativeInfinity = options.text("negativeInf", "-Inf");
    }

    /** The number, or null when it is none. */
    Double parse(String text) {
        if (text.equals(nan)) {
            return Double.NaN;
        }
        if (text.equals(positiveInfinity)) {
            return Double.POSITIVE_INFINITY;
        }
        if (text.equals(negativeInfinity)) {
            return Double.NEGATIVE_INFINITY;
        }
        try {
            return Double.valueOf(text);
        } catch (NumberFormatException e) {
            // The caller decides what that means.
            return null;
        }
    }
}
