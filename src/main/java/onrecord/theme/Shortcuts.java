package onrecord.theme;

import io.pebbletemplates.pebble.extension.AbstractExtension;
import io.pebbletemplates.pebble.extension.AbstractNodeVisitor;
import io.pebbletemplates.pebble.extension.NodeVisitor;
import io.pebbletemplates.pebble.extension.NodeVisitorFactory;
import io.pebbletemplates.pebble.extension.escaper.SafeString;
import io.pebbletemplates.pebble.node.ArgumentsNode;
import io.pebbletemplates.pebble.node.BodyNode;
import io.pebbletemplates.pebble.node.ForNode;
import io.pebbletemplates.pebble.node.IfNode;
import io.pebbletemplates.pebble.node.PrintNode;
import io.pebbletemplates.pebble.node.RenderableNode;
import io.pebbletemplates.pebble.node.TestInvocationExpression;
import io.pebbletemplates.pebble.node.TextNode;
import io.pebbletemplates.pebble.node.expression.BinaryExpression;
import io.pebbletemplates.pebble.node.expression.ContextVariableExpression;
import io.pebbletemplates.pebble.node.expression.Expression;
import io.pebbletemplates.pebble.node.expression.FilterExpression;
import io.pebbletemplates.pebble.node.expression.FilterInvocationExpression;
import io.pebbletemplates.pebble.node.expression.GetAttributeExpression;
import io.pebbletemplates.pebble.node.expression.LiteralStringExpression;
import io.pebbletemplates.pebble.node.expression.NegativeTestExpression;
import io.pebbletemplates.pebble.node.expression.PositiveTestExpression;
import io.pebbletemplates.pebble.template.EvaluationContextImpl;
import io.pebbletemplates.pebble.template.PebbleTemplateImpl;
import io.pebbletemplates.pebble.utils.Pair;
import io.pebbletemplates.pebble.utils.StringUtils;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/**
 * Does what templates do hundreds of times on each page without the detours by which Pebble does it, which has to be ready
 * for anything: print a field escaped, ask whether it is empty, decide, print what stands in the template. Each shortcut
 * gives what Pebble gives; where something is out of the ordinary, and where something is wrong, Pebble does it.
 */
final class Shortcuts extends AbstractExtension {
    @Override
    public List<NodeVisitorFactory> getNodeVisitors() {
        return List.of(template -> new Shortening((PebbleTemplateImpl) template));
    }

    /** Puts the shortcuts into a template that was just read. */
    private static final class Shortening extends AbstractNodeVisitor {
        Shortening(PebbleTemplateImpl template) {
            super(template);
        }

        @Override
        public void visit(BodyNode body) {
            super.visit(body);
            body.getChildren().replaceAll(Shortening::shorter);
        }

        @Override
        public void visit(PrintNode node) {
            Expression<?> printed = node.getExpression();
            node.setExpression(
                    printed instanceof FilterExpression filter && isPlainEscape(filter.getRightExpression())
                            ? new Escaped(shorter(filter.getLeftExpression()))
                            : shorter(printed));
        }

        private static RenderableNode shorter(RenderableNode node) {
            if (node instanceof TextNode text) {
                return new Text(new String(text.getData()), text.getLineNumber());
            }
            if (node instanceof PrintNode print && print.getExpression() instanceof Escaped escaped) {
                return new Print(escaped, print.getLineNumber());
            }
            if (node instanceof IfNode choice) {
                return new Choice(choice);
            }
            if (node instanceof ForNode loop) {
                return new ForNode(
                        loop.getLineNumber(),
                        loop.getIterationVariable().intern(),
                        shorter(loop.getIterable()),
                        new Body(loop.getBody()),
                        loop.getElseBody());
            }
            return node;
        }

        /** Returns whether a filter is the one that is put around all that is printed. */
        private static boolean isPlainEscape(Expression<?> filter) {
            return filter instanceof FilterInvocationExpression invocation
                    && invocation.getFilterName().equals("escape")
                    && isEmpty(invocation.getArgs());
        }

        private static boolean isEmpty(@Nullable ArgumentsNode arguments) {
            return arguments == null
                    || (arguments.getNamedArgs() == null
                                    || arguments.getNamedArgs().isEmpty())
                            && (arguments.getPositionalArgs() == null
                                    || arguments.getPositionalArgs().isEmpty());
        }

        private static Expression<?> shorter(Expression<?> expression) {
            if (expression instanceof GetAttributeExpression attribute
                    && attribute.getAttributeNameExpression() instanceof LiteralStringExpression name
                    && isEmpty(attribute.getArgumentsNode())) {
                return new Field(
                        attribute, shorter(attribute.getNode()), name.getValue().intern());
            }
            if (expression instanceof ContextVariableExpression variable) {
                return new ContextVariableExpression(variable.getName().intern(), variable.getLineNumber());
            }
            if (expression instanceof PositiveTestExpression test
                    && test.getRightExpression() instanceof TestInvocationExpression invocation
                    && invocation.getTestName().equals("empty")) {
                return new Empty(shorter(test.getLeftExpression()), !(test instanceof NegativeTestExpression));
            }
            if (expression instanceof BinaryExpression<?> binary) {
                binary.setLeft(shorter(binary.getLeftExpression()));
                binary.setRight(shorter(binary.getRightExpression()));
            }
            return expression;
        }
    }

    /** What stands in a template, as bytes. */
    private static final class Text extends TextNode {
        private final byte[] bytes;

        Text(String text, int line) {
            super(text, line);
            this.bytes = text.getBytes(StandardCharsets.UTF_8);
        }

        @Override
        public void render(PebbleTemplateImpl self, Writer writer, EvaluationContextImpl context) throws IOException {
            if (writer instanceof Utf8Writer out) {
                out.write(bytes);
            } else {
                super.render(self, writer, context);
            }
        }
    }

    /** Something to be printed, escaped for HTML; where it goes to a page, into its bytes at once. */
    private static final class Print extends PrintNode {
        private final Escaped escaped;

        Print(Escaped escaped, int line) {
            super(escaped, line);
            this.escaped = escaped;
        }

        @Override
        public void render(PebbleTemplateImpl self, Writer writer, EvaluationContextImpl context) throws IOException {
            if (writer instanceof Utf8Writer out) {
                Object value = escaped.inner().evaluate(self, context);
                if (value instanceof String text) {
                    out.escaped(text);
                } else if (value != null) {
                    out.write(escape(value).toString());
                }
            } else {
                super.render(self, writer, context);
            }
        }
    }

    private static Object escape(Object value) {
        return value instanceof SafeString ? value : Renderer.escape(StringUtils.toString(value));
    }

    /** What is rendered in a loop or by a decision, one node after the other. */
    private static final class Body extends BodyNode {
        private final RenderableNode[] nodes;

        Body(BodyNode body) {
            super(body.getLineNumber(), body.getChildren());
            this.nodes = body.getChildren().toArray(new RenderableNode[0]);
        }

        @Override
        public void render(PebbleTemplateImpl self, Writer writer, EvaluationContextImpl context) throws IOException {
            for (RenderableNode node : nodes) {
                node.render(self, writer, context);
            }
        }
    }

    /** A decision by conditions that are true or false. */
    private static final class Choice extends IfNode {
        private final Expression<?>[] conditions;
        private final BodyNode[] bodies;

        Choice(IfNode node) {
            super(node.getLineNumber(), node.getConditionsWithBodies(), node.getElseBody());
            List<Pair<Expression<?>, BodyNode>> all = node.getConditionsWithBodies();
            this.conditions =
                    all.stream().map(one -> Shortening.shorter(one.getLeft())).toArray(Expression<?>[]::new);
            this.bodies = all.stream().map(each -> new Body(each.getRight())).toArray(BodyNode[]::new);
        }

        @Override
        public void render(PebbleTemplateImpl self, Writer writer, EvaluationContextImpl context) throws IOException {
            int chosen = chosen(self, context);
            if (chosen < 0) {
                super.render(self, writer, context);
            } else if (chosen < bodies.length) {
                bodies[chosen].render(self, writer, context);
            } else if (getElseBody() != null) {
                getElseBody().render(self, writer, context);
            }
        }

        /** Returns which condition is the first to hold; their number where none does, -1 where Pebble is to see to it. */
        private int chosen(PebbleTemplateImpl self, EvaluationContextImpl context) {
            try {
                for (int i = 0; i < conditions.length; i++) {
                    Object result = conditions[i].evaluate(self, context);
                    if (Boolean.TRUE.equals(result)) {
                        return i;
                    }
                    if (!Boolean.FALSE.equals(result)) {
                        return -1;
                    }
                }
                return conditions.length;
            } catch (RuntimeException e) {
                // goes wrong there too, and that is told as usual
                return -1;
            }
        }
    }

    /** An expression that stands for another one. */
    private abstract static class Instead implements Expression<Object> {
        private final Expression<?> inner;

        Instead(Expression<?> inner) {
            this.inner = inner;
        }

        Expression<?> inner() {
            return inner;
        }

        @Override
        public void accept(NodeVisitor visitor) {
            visitor.visit(this);
        }

        @Override
        public int getLineNumber() {
            return inner.getLineNumber();
        }
    }

    /** A field of a view. */
    private static final class Field extends Instead {
        private final GetAttributeExpression attribute;
        private final String name;

        Field(GetAttributeExpression attribute, Expression<?> view, String name) {
            super(view);
            this.attribute = attribute;
            this.name = name;
        }

        @Override
        public @Nullable Object evaluate(PebbleTemplateImpl self, EvaluationContextImpl context) {
            if (inner().evaluate(self, context) instanceof Record view) {
                try {
                    return ViewFields.field(view, name);
                } catch (NoSuchElementException e) {
                    // goes wrong below too, and that is told with the line
                }
            }
            return attribute.evaluate(self, context);
        }
    }

    /** Whether something is empty. */
    private static final class Empty extends Instead {
        private final boolean positive;

        Empty(Expression<?> inner, boolean positive) {
            super(inner);
            this.positive = positive;
        }

        @Override
        public Object evaluate(PebbleTemplateImpl self, EvaluationContextImpl context) {
            return isEmpty(inner().evaluate(self, context)) == positive;
        }

        private static boolean isEmpty(@Nullable Object value) {
            if (value instanceof String text) {
                return text.trim().isEmpty();
            }
            if (value instanceof Collection<?> all) {
                return all.isEmpty();
            }
            return value == null || value instanceof Map<?, ?> map && map.isEmpty();
        }
    }

    /** Something escaped for HTML. */
    private static final class Escaped extends Instead {
        Escaped(Expression<?> inner) {
            super(inner);
        }

        @Override
        public @Nullable Object evaluate(PebbleTemplateImpl self, EvaluationContextImpl context) {
            Object value = inner().evaluate(self, context);
            return value == null ? null : escape(value);
        }
    }
}
