package onrecord.theme;

import io.pebbletemplates.pebble.error.PebbleException;
import io.pebbletemplates.pebble.extension.NodeVisitor;
import io.pebbletemplates.pebble.node.AbstractRenderableNode;
import io.pebbletemplates.pebble.node.BodyNode;
import io.pebbletemplates.pebble.node.ImportNode;
import io.pebbletemplates.pebble.node.RenderableNode;
import io.pebbletemplates.pebble.node.SetNode;
import io.pebbletemplates.pebble.node.TextNode;
import io.pebbletemplates.pebble.node.expression.Expression;
import io.pebbletemplates.pebble.template.EvaluationContextImpl;
import io.pebbletemplates.pebble.template.PebbleTemplateImpl;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import onrecord.text.Limits;
import org.jspecify.annotations.Nullable;

/**
 * Parts of a template that know where they stand: Pebble throws much, from class casts to arithmetic, without a line. What
 * comes out of them is a {@link Fault}.
 */
final class Placed {
    /** Names what no template can name. */
    private static final String NO_NAME = " ";

    private Placed() {}

    /** Counts {@code body} as a step, and gives its parts their place. */
    static void in(BodyNode body) {
        List<RenderableNode> parts = body.getChildren();
        parts.replaceAll(Placed::part);
        parts.add(0, new Steps.Step(body.getLineNumber()));
    }

    private static RenderableNode part(RenderableNode part) {
        // of a template that extends another, Pebble obeys what is set and imported, which it knows by the class
        if (part instanceof SetNode set) {
            return new SetNode(set.getLineNumber(), set.getName(), new Value(set.getValue()));
        }
        if (part instanceof ImportNode imported) {
            return new SetNode(imported.getLineNumber(), NO_NAME, new Import(imported));
        }
        return part instanceof TextNode || !(part instanceof AbstractRenderableNode node) ? part : new Part(node);
    }

    /** What failed, and where. */
    static final class Fault extends PebbleException {
        private static final long serialVersionUID = 1L;

        Fault(Throwable cause, String message, int line, String template) {
            super(cause, message, line, template);
        }
    }

    /** Returns {@code e} with a place: its own, or else the given one. */
    static Fault at(RuntimeException e, int line, String template) {
        if (e instanceof Fault fault) {
            return fault;
        }
        if (!(e instanceof PebbleException told)) {
            return new Fault(e, words(e), line, template);
        }
        String file = told.getFileName();
        Integer number = told.getLineNumber();
        // of a macro that an imported template lacks, Pebble names that template with the line of this one
        boolean isOwn = file != null
                && number != null
                && number > 0
                && (file.equals(template) || told.getClass() != PebbleException.class);
        return new Fault(e, told.getPebbleMessage(), isOwn ? number : line, isOwn ? file : template);
    }

    private static String words(RuntimeException e) {
        String kind = e.getClass().getSimpleName();
        return "this cannot be done: "
                + Optional.ofNullable(e.getMessage())
                        .map(message -> kind + ": " + message)
                        .orElse(kind);
    }

    private static final class Part extends AbstractRenderableNode {
        private final AbstractRenderableNode part;

        Part(AbstractRenderableNode part) {
            super(part.getLineNumber());
            this.part = part;
        }

        @Override
        public void render(PebbleTemplateImpl self, Writer writer, EvaluationContextImpl context) throws IOException {
            try {
                part.render(self, writer, context);
            } catch (RuntimeException e) {
                throw at(e, getLineNumber(), self.getName());
            }
        }

        @Override
        public void accept(NodeVisitor visitor) {
            part.accept(visitor);
        }
    }

    /** The import of another template, as a value that nobody asks for. */
    private record Import(ImportNode node) implements Expression<String> {
        @Override
        public String evaluate(PebbleTemplateImpl self, EvaluationContextImpl context) {
            try {
                node.render(self, Writer.nullWriter(), context);
            } catch (RuntimeException e) {
                throw at(e, getLineNumber(), self.getName());
            }
            return "";
        }

        @Override
        public int getLineNumber() {
            return node.getLineNumber();
        }

        @Override
        public void accept(NodeVisitor visitor) {
            node.accept(visitor);
        }
    }

    /** A value that is given a name, and may grow with each turn of a loop. */
    private record Value(Expression<?> value) implements Expression<Object> {
        @Override
        public @Nullable Object evaluate(PebbleTemplateImpl self, EvaluationContextImpl context) {
            try {
                return bounded(value.evaluate(self, context));
            } catch (RuntimeException e) {
                throw at(e, getLineNumber(), self.getName());
            }
        }

        @Override
        public int getLineNumber() {
            return value.getLineNumber();
        }

        @Override
        public void accept(NodeVisitor visitor) {
            value.accept(visitor);
        }
    }

    /**
     * Returns {@code value}.
     *
     * @throws PebbleException if it is larger than a template may make
     */
    static <T> @Nullable T bounded(@Nullable T value) {
        boolean tooLarge = value instanceof CharSequence text && text.length() > Limits.TEMPLATE_VALUE
                || value instanceof List<?> list && list.size() > Limits.TEMPLATE_VALUE;
        if (tooLarge) {
            throw new PebbleException(
                    null, "this grows too large: the limit is " + Limits.TEMPLATE_VALUE + " characters or items");
        }
        return value;
    }
}
