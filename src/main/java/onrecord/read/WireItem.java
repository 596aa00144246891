package onrecord.read;

import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import onrecord.model.Block;
import onrecord.model.ItemVersion;
import onrecord.model.Metadata;
import onrecord.model.Publication;
import onrecord.model.When;
import onrecord.text.OffsetMap;
import onrecord.text.Source;
import onrecord.text.Span;
import onrecord.text.WebLink;

/**
 * A wire item as data, with the names that IPTC's ninjs gives its parts: {@code headline}, {@code body_text} or
 * {@code text}, {@code versioncreated} or {@code published}, {@code language}, {@code source}, {@code copyrightnotice},
 * {@code creditline}, {@code byline}, {@code place}, {@code subject}, {@code pubstatus}, {@code embargoed} and {@code uri}; a file
 * holds one, or a list of them. The headline is the title, the byline stands below it, the body is read like plain text; each
 * character leads back to the file.
 */
final class WireItem implements Format {
    /** Digits of a number of a version. */
    private static final int DIGITS = 9;

    @Override
    public Source.SourceFormat format() {
        return Source.SourceFormat.JSON;
    }

    @Override
    public List<String> endings() {
        return List.of(".json");
    }

    @Override
    public List<Item> read(String text, Optional<ZoneId> newsroom, Problems problems) {
        Optional<Tree.Value> value = Tree.json(text, problems);
        if (value.isEmpty()) {
            return List.of();
        }
        if (!(value.get() instanceof Tree.Items several)) {
            return draft(text, value.get(), newsroom, problems).map(Item::only).orElse(List.of());
        }
        List<Item> items = new ArrayList<>();
        Set<String> keys = new HashSet<>();
        for (int i = 0; i < several.items().size(); i++) {
            Tree.Value each = several.items().get(i);
            boolean last = i + 1 == several.items().size();
            Span span = new Span(
                    each.span().start(),
                    last ? text.length() : several.items().get(i + 1).span().start());
            String number = String.valueOf(i + 1);
            String key = id(each).orElse(number);
            while (!keys.add(key)) {
                // of two items of one name the second goes by its number, too
                key += "-" + number;
            }
            String own = key;
            draft(text, each, newsroom, problems).ifPresent(draft -> items.add(new Item(own, span, draft)));
        }
        return items;
    }

    /** Returns the id that an item has of its own: words, or a number. */
    private static Optional<String> id(Tree.Value item) {
        return Stream.of("uri", "guid", "id")
                .flatMap(name -> item instanceof Tree.Entries entries
                        ? Optional.ofNullable(entries.entries().get(name)).stream()
                        : Stream.empty())
                .flatMap(entry ->
                        entry.value() instanceof Tree.Scalar id ? Stream.of(Fields.oneLine(id.text())) : Stream.empty())
                .filter(id -> !id.isEmpty())
                .findFirst();
    }

    private static Optional<Draft> draft(String text, Tree.Value value, Optional<ZoneId> newsroom, Problems problems) {
        if (!(value instanceof Tree.Entries entries)) {
            problems.error(
                    "no-item",
                    value.span(),
                    "a wire item is expected here",
                    "a file holds one item, {…}, or a list of them, [{…}, {…}]");
            return Optional.empty();
        }
        Map<String, Tree.Entry> parts = entries.entries();
        Optional<Tree.Scalar> body = words(parts, "body_text", "text");
        if (body.isEmpty()) {
            problems.error(
                    "no-body",
                    entries.span(),
                    "this item has no text that can be read",
                    "give it as “body_text” or “text”; keep a story in HTML as an .html file");
            return Optional.empty();
        }
        OffsetMap.Builder words = new OffsetMap.Builder();
        List<Block> blocks = new ArrayList<>();
        words(parts, "headline").ifPresent(headline -> line(text, headline, Block.Kind.TITLE, words, blocks));
        words(parts, "byline", "by", "author")
                .filter(byline -> !body.get().text().contains(byline.text().strip()))
                .ifPresent(byline -> line(text, byline, Block.Kind.BYLINE, words, blocks));
        int begin = words.length();
        unescape(text, body.get(), words);
        for (Span paragraph : PlainText.paragraphs(words.text().substring(begin))) {
            blocks.add(new Block(Block.Kind.PARAGRAPH, new Span(begin + paragraph.start(), begin + paragraph.end())));
        }
        return Optional.of(new Draft(words.text(), words.map(), blocks, metadata(entries, newsroom, problems)));
    }

    private static void line(
            String text, Tree.Scalar line, Block.Kind kind, OffsetMap.Builder words, List<Block> blocks) {
        int begin = words.length();
        unescape(text, line, words);
        List<Span> lines = PlainText.paragraphs(words.text().substring(begin));
        if (!lines.isEmpty()) {
            Span whole = lines.get(0).cover(lines.get(lines.size() - 1));
            blocks.add(new Block(kind, new Span(begin + whole.start(), begin + whole.end())));
        }
        words.append("\n\n", line.span().start(), line.span().start());
    }

    private static Metadata metadata(Tree.Entries item, Optional<ZoneId> newsroom, Problems problems) {
        Map<String, Tree.Entry> parts = item.entries();
        return Metadata.builder()
                .published(published(parts, newsroom, problems), Publication.DateSource.METADATA)
                .agency(words(parts, "source", "agency").map(Tree.Scalar::text))
                .language(words(parts, "language").map(Tree.Scalar::text).flatMap(Fields::languageTag))
                .url(words(parts, "uri", "url").map(Tree.Scalar::text).filter(WebLink::isLink))
                .rights(words(parts, "copyrightnotice", "rights").map(Tree.Scalar::text))
                .credit(words(parts, "creditline", "credit").map(Tree.Scalar::text))
                .bylines(names(parts, "byline", "by", "author"))
                .places(names(parts, "place", "places"))
                .subjects(names(parts, "subject", "subjects", "keywords"))
                .version(version(item))
                .withheld(Withholding.ofItem(item, newsroom, problems))
                .build();
    }

    private static ItemVersion version(Tree.Entries item) {
        String number = Optional.ofNullable(item.entries().get("version"))
                .flatMap(entry ->
                        entry.value() instanceof Tree.Scalar scalar ? Optional.of(scalar.text()) : Optional.empty())
                .filter(text -> text.length() <= DIGITS && text.chars().allMatch(c -> c >= '0' && c <= '9'))
                .filter(text -> !text.isEmpty())
                .orElse("0");
        return new ItemVersion(
                id(item).orElse(""),
                Integer.parseInt(number),
                words(item.entries(), "versioncreated").map(Tree.Scalar::text).stream()
                        .mapToLong(WireItem::seconds)
                        .findFirst()
                        .orElse(Long.MIN_VALUE));
    }

    /** Returns a time with its zone in seconds since 1970; the least number where it is none. */
    private static long seconds(String time) {
        try {
            return OffsetDateTime.parse(time.strip()).toEpochSecond();
        } catch (DateTimeParseException e) {
            return Long.MIN_VALUE;
        }
    }

    private static Optional<When> published(
            Map<String, Tree.Entry> parts, Optional<ZoneId> newsroom, Problems problems) {
        Optional<Tree.Scalar> stamp = words(parts, "published", "versioncreated");
        Optional<When> when = stamp.flatMap(each -> GivenDate.of(each.text().strip(), newsroom));
        if (stamp.isPresent() && when.isEmpty()) {
            problems.error(
                    "not-a-date",
                    stamp.get().span(),
                    "“" + stamp.get().text() + "” is no date",
                    "write it like 2022-02-14");
        }
        return when;
    }

    /** Returns the names in the first of these parts that has some. */
    private static List<String> names(Map<String, Tree.Entry> parts, String... members) {
        return Stream.of(members)
                .flatMap(member -> Optional.ofNullable(parts.get(member)).stream())
                .map(entry -> Tree.names(entry.value()))
                .filter(names -> !names.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** Returns the first of these parts that is words. */
    private static Optional<Tree.Scalar> words(Map<String, Tree.Entry> parts, String... names) {
        return Stream.of(names)
                .flatMap(name -> Optional.ofNullable(parts.get(name)).stream())
                .flatMap(entry -> entry.value() instanceof Tree.Scalar scalar ? Stream.of(scalar) : Stream.empty())
                .filter(scalar ->
                        scalar.plain() == Tree.Plain.WORDS && !scalar.text().isBlank())
                .findFirst();
    }

    /** Lays the characters of a string beside the file, where some are written as escapes. */
    private static void unescape(String text, Tree.Scalar string, OffsetMap.Builder words) {
        String read = string.text();
        int file = string.span().start() + 1;
        int begin = 0;
        for (int i = 0; i < read.length(); i++) {
            if (text.charAt(file + i - begin) == '\\') {
                words.append(read.substring(begin, i), file, file + i - begin);
                file += i - begin;
                int length = text.charAt(file + 1) == 'u' ? 6 : 2;
                words.append(read.substring(i, i + 1), file, file + length);
                file += length;
                begin = i + 1;
            }
        }
        words.append(read.substring(begin), file, file + read.length() - begin);
    }
}
