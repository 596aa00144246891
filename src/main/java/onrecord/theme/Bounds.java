package onrecord.theme;

import io.pebbletemplates.pebble.error.PebbleException;
import io.pebbletemplates.pebble.extension.AbstractExtension;
import io.pebbletemplates.pebble.extension.AbstractNodeVisitor;
import io.pebbletemplates.pebble.extension.Extension;
import io.pebbletemplates.pebble.extension.ExtensionCustomizer;
import io.pebbletemplates.pebble.extension.Function;
import io.pebbletemplates.pebble.extension.NodeVisitorFactory;
import io.pebbletemplates.pebble.extension.core.RangeFunction;
import io.pebbletemplates.pebble.lexer.Token;
import io.pebbletemplates.pebble.lexer.TokenStream;
import io.pebbletemplates.pebble.node.BodyNode;
import io.pebbletemplates.pebble.node.RenderableNode;
import io.pebbletemplates.pebble.node.RootNode;
import io.pebbletemplates.pebble.node.expression.AddExpression;
import io.pebbletemplates.pebble.node.expression.BinaryExpression;
import io.pebbletemplates.pebble.node.expression.ConcatenateExpression;
import io.pebbletemplates.pebble.node.expression.RangeExpression;
import io.pebbletemplates.pebble.operator.BinaryOperator;
import io.pebbletemplates.pebble.operator.BinaryOperatorImpl;
import io.pebbletemplates.pebble.parser.ExpressionParser;
import io.pebbletemplates.pebble.parser.Parser;
import io.pebbletemplates.pebble.parser.StoppingCondition;
import io.pebbletemplates.pebble.template.EvaluationContext;
import io.pebbletemplates.pebble.template.EvaluationContextImpl;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import io.pebbletemplates.pebble.template.PebbleTemplateImpl;
import io.pebbletemplates.pebble.tokenParser.TokenParser;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import onrecord.text.Limits;
import org.jspecify.annotations.Nullable;

/**
 * Pebble's own language within limits: whatever its tags hold between them is counted and knows its place, ranges and texts
 * that are put together have a limit, and nothing is read but templates.
 */
final class Bounds extends ExtensionCustomizer {
    Bounds(Extension pebble) {
        super(pebble);
    }

    @Override
    public @Nullable List<TokenParser> getTokenParsers() {
        return Optional.ofNullable(super.getTokenParsers())
                .map(tags -> tags.stream().<TokenParser>map(Tag::new).toList())
                .orElse(null);
    }

    @Override
    public @Nullable List<BinaryOperator> getBinaryOperators() {
        return Optional.ofNullable(super.getBinaryOperators())
                .map(all -> all.stream().map(Bounds::bounded).toList())
                .orElse(null);
    }

    @Override
    public @Nullable Map<String, Function> getFunctions() {
        if (super.getFunctions() == null) {
            return null;
        }
        Map<String, Function> functions = new HashMap<>(super.getFunctions());
        // reads a resource of the program
        functions.remove("i18n");
        functions.replace(RangeFunction.FUNCTION_NAME, new ShortRangeFunction());
        return functions;
    }

    private static BinaryOperator bounded(BinaryOperator operator) {
        return switch (operator.getSymbol()) {
            case "~" -> made(operator, Concatenation::new);
            case "+" -> made(operator, Sum::new);
            case ".." -> made(operator, ShortRange::new);
            default -> operator;
        };
    }

    private static BinaryOperator made(BinaryOperator like, Supplier<BinaryExpression<?>> expression) {
        return new BinaryOperatorImpl(
                like.getSymbol(), like.getPrecedence(), expression, like.getType(), like.getAssociativity());
    }

    /** Text put together, which doubles with each turn where it is put to itself. */
    private static final class Concatenation extends ConcatenateExpression {
        @Override
        public String evaluate(PebbleTemplateImpl self, EvaluationContextImpl context) {
            String text = super.evaluate(self, context);
            Placed.bounded(text);
            return text;
        }
    }

    /** A sum, which puts texts and lists together, too. */
    private static final class Sum extends AddExpression {
        @Override
        public @Nullable Object evaluate(PebbleTemplateImpl self, EvaluationContextImpl context) {
            return Placed.bounded(super.evaluate(self, context));
        }
    }

    /** A range between two dots. */
    private static final class ShortRange extends RangeExpression {
        @Override
        public Object evaluate(PebbleTemplateImpl self, EvaluationContextImpl context) {
            checkRange(
                    getLeftExpression().evaluate(self, context),
                    getRightExpression().evaluate(self, context));
            return super.evaluate(self, context);
        }
    }

    private static final class ShortRangeFunction extends RangeFunction {
        @Override
        public Object execute(Map<String, Object> arguments, PebbleTemplate self, EvaluationContext context, int line) {
            checkRange(arguments.get("start"), arguments.get("end"));
            return super.execute(arguments, self, context, line);
        }
    }

    /** Refuses a range that is too long to be laid out in memory, as Pebble does. */
    private static void checkRange(@Nullable Object start, @Nullable Object end) {
        if (start instanceof Number first && end instanceof Number last) {
            double from = first.doubleValue();
            double to = last.doubleValue();
            // past the largest number, Pebble begins anew with the smallest
            boolean isLarge = Math.max(Math.abs(from), Math.abs(to)) > Integer.MAX_VALUE;
            if (isLarge || Math.abs(to - from) > Limits.TEMPLATE_VALUE) {
                throw new PebbleException(
                        null, "this range is too long: the limit is " + Limits.TEMPLATE_VALUE + " numbers");
            }
        }
    }

    /** Counts and places the parts of a template that no tag holds. */
    static final class WholeTemplates extends AbstractExtension {
        @Override
        public List<NodeVisitorFactory> getNodeVisitors() {
            return List.of(template -> new AbstractNodeVisitor((PebbleTemplateImpl) template) {
                @Override
                public void visit(RootNode root) {
                    Placed.in(root.getBody());
                }
            });
        }
    }

    /** A tag that counts and places what stands between its beginning and its end. */
    private record Tag(TokenParser tag) implements TokenParser {
        @Override
        public String getTag() {
            return tag.getTag();
        }

        @Override
        public @Nullable RenderableNode parse(Token token, Parser parser) {
            try {
                return tag.parse(token, new BodyParser(parser));
            } catch (RuntimeException e) {
                throw Placed.at(e, token.getLineNumber(), parser.getStream().getFilename());
            }
        }
    }

    private record BodyParser(Parser parser) implements Parser {
        @Override
        public BodyNode subparse() {
            return placed(parser.subparse());
        }

        @Override
        public BodyNode subparse(StoppingCondition end) {
            return placed(parser.subparse(end));
        }

        private static BodyNode placed(BodyNode body) {
            Placed.in(body);
            return body;
        }

        @Override
        public RootNode parse(TokenStream tokens) {
            return parser.parse(tokens);
        }

        @Override
        public TokenStream getStream() {
            return parser.getStream();
        }

        @Override
        public ExpressionParser getExpressionParser() {
            return parser.getExpressionParser();
        }

        @Override
        public String peekBlockStack() {
            return parser.peekBlockStack();
        }

        @Override
        public String popBlockStack() {
            return parser.popBlockStack();
        }

        @Override
        public void pushBlockStack(String name) {
            parser.pushBlockStack(name);
        }
    }
}
