package onrecord.theme;

import io.pebbletemplates.pebble.error.PebbleException;
import io.pebbletemplates.pebble.extension.NodeVisitor;
import io.pebbletemplates.pebble.node.RenderableNode;
import io.pebbletemplates.pebble.template.EvaluationContextImpl;
import io.pebbletemplates.pebble.template.PebbleTemplateImpl;
import java.io.Writer;
import onrecord.text.Limits;

/** How many parts of templates were gone through for the page that a thread makes, and which was the last one. */
final class Steps {
    private static final ThreadLocal<Steps> OF_PAGE = ThreadLocal.withInitial(Steps::new);

    private int count;
    private String template = "";
    private int line;

    private Steps() {}

    /** Begins to count for a page, and returns what counts. */
    static Steps begin(String template) {
        Steps steps = OF_PAGE.get();
        steps.count = 0;
        steps.template = template;
        steps.line = 0;
        return steps;
    }

    /** Returns the template of the part that was begun last. */
    String template() {
        return template;
    }

    /** Returns the line of that part, from 1; 0 where none was begun. */
    int line() {
        return line;
    }

    private void next(String at, int number) {
        template = at;
        line = number;
        if (++count > Limits.TEMPLATE_STEPS) {
            throw new PebbleException(
                    null,
                    "this template has no end: the limit for one page is " + Limits.TEMPLATE_STEPS + " steps",
                    number,
                    at);
        }
    }

    /** Stands at the beginning of each part of a template and counts it. */
    record Step(int line) implements RenderableNode {
        @Override
        public void render(PebbleTemplateImpl self, Writer writer, EvaluationContextImpl context) {
            OF_PAGE.get().next(self.getName(), line);
        }

        @Override
        public void accept(NodeVisitor visitor) {
            visitor.visit(this);
        }
    }
}
