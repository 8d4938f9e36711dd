package io.arclight.planner.rel;

import java.io.PrintWriter;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.apache.calcite.rel.RelNode;
import org.apache.calcite.rel.externalize.RelWriterImpl;
import org.apache.calcite.util.Pair;

/** What distinguishes a step from others over the same inputs. */
public final class RelTerms {
    private RelTerms() {}

    /** The values of a step's terms, without its inputs. */
    public static List<Object> of(RelNode rel) {
        Collector collector = new Collector();
        rel.explain(collector);
        return collector.values;
    }

    private static final class Collector extends RelWriterImpl {
        private final List<Object> values = new ArrayList<>();

        Collector() {
            super(new PrintWriter(Writer.nullWriter()));
        }

        @Override
        protected void explain_(RelNode rel, List<Pair<String, Object>> terms) {
            for (Pair<String, Object> term : terms) {
                if (!(term.right instanceof RelNode)) {
                    values.add(term.right);
                }
            }
        }
    }
}
