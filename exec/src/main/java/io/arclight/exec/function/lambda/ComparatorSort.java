package io.arclight.exec.function.lambda;

import io.arclight.exec.column.Column;
import io.arclight.exec.error.ArclightException;
import io.arclight.exec.error.ErrorCondition;
import io.arclight.exec.function.collection.ValueText;
import io.arclight.exec.function.scalar.ColumnFunction;
import io.arclight.exec.function.scalar.RowLoop;
import io.arclight.exec.type.DataType;
import java.util.ArrayList;
import java.util.List;

/**
 * {@code array_sort(array, comparator)}: a stable merge sort of all arrays at a time. The comparator is asked once for the next two
 * elements of every pair of runs that is being merged, in all arrays.
 *
 * @param comparator negative, 0 or positive for two elements
 * @param elementType the type of the elements
 */
record ComparatorSort(Lambda comparator, DataType elementType) implements ColumnFunction {
    @Override
    public Column apply(Input input) {
        Elements elements = Elements.of(input, 0);
        int count = elements.count();
        int[] order = new int[count];
        int longest = 0;
        for (int i = 0; i < count; i++) {
            boolean first = i == 0 || elements.rows()[i] != elements.rows()[i - 1];
            order[i] = first ? elements.start(elements.rows()[i]) : order[i - 1] + 1;
            longest = Math.max(longest, elements.size(elements.rows()[i]));
        }
        for (int width = 1; width < longest; width *= 2) {
            order = merged(input, elements, order, width);
        }
        Column sorted = elements.children().take(order, count, input.account());
        return Elements.assemble(input, elements.sizes(), sorted);
    }

    /** Two neighbouring runs that are being merged. */
    private static final class Merge {
        private final int row;
        private final int middle;
        private final int end;
        private int left;
        private int right;
        private int out;

        Merge(int row, int start, int middle, int end) {
            this.row = row;
            this.left = start;
            this.middle = middle;
            this.right = middle;
            this.end = end;
            this.out = start;
        }

        /** Takes the element that comes first; false when there is nothing left to compare. */
        boolean step(boolean takeRight, int[] from, int[] to) {
            to[out++] = takeRight ? from[right++] : from[left++];
            if (left < middle && right < end) {
                return true;
            }
            while (left < middle) {
                to[out++] = from[left++];
            }
            while (right < end) {
                to[out++] = from[right++];
            }
            return false;
        }
    }

    private int[] merged(Input input, Elements elements, int[] order, int width) {
        int[] result = order.clone();
        List<Merge> active = merges(elements, width);
        int[] rows = new int[active.size()];
        int[] lefts = new int[active.size()];
        int[] rights = new int[active.size()];
        while (!active.isEmpty()) {
            int count = active.size();
            for (int i = 0; i < count; i++) {
                Merge merge = active.get(i);
                rows[i] = merge.row;
                lefts[i] = order[merge.left];
                rights[i] = order[merge.right];
            }
            Column left = elements.children().take(lefts, count, input.account());
            Column right = elements.children().take(rights, count, input.account());
            Column compared = Elements.evaluate(input, comparator, 1, rows, count, left, right);
            List<Merge> next = new ArrayList<>(count);
            for (int i = 0; i < count; i++) {
                if (compared.isNull(i)) {
                    throw new ArclightException(
                            ErrorCondition.COMPARATOR_RETURNS_NULL,
                            "firstValue",
                            ValueText.of(elements.children(), lefts[i], elementType),
                            "secondValue",
                            ValueText.of(elements.children(), rights[i], elementType));
                }
                if (active.get(i).step(RowLoop.intAt(compared, i) > 0, order, result)) {
                    next.add(active.get(i));
                }
            }
            compared.release();
            active = next;
        }
        return result;
    }

    private static List<Merge> merges(Elements elements, int width) {
        List<Merge> merges = new ArrayList<>();
        int start = 0;
        while (start < elements.count()) {
            int row = elements.rows()[start];
            int end = start + elements.size(row);
            for (int run = start; run + width < end; run += 2 * width) {
                merges.add(new Merge(row, run, run + width, Math.min(end, run + 2 * width)));
            }
            start = end;
        }
        return merges;
    }
}
