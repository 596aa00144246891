package onrecord.spec;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import onrecord.extract.Extraction;
import onrecord.model.Article;
import onrecord.model.Block;
import onrecord.model.Manuscript;
import onrecord.model.Metadata;
import onrecord.model.Publication;
import onrecord.model.When;
import onrecord.text.OffsetMap;
import onrecord.text.Source;
import onrecord.text.Span;

/** Makes articles of a few lines for specs and tests: one paragraph a line, set off as a quotation where it begins with {@code >}. */
public final class Articles {
    private Articles() {}

    /** Returns the manuscript of {@code text}. */
    public static Manuscript manuscript(String text, String published) {
        return manuscript(text, published, "story.txt");
    }

    private static Manuscript manuscript(String text, String published, String path) {
        return manuscript(text, published, path, "");
    }

    private static Manuscript manuscript(String text, String published, String path, String language) {
        List<Block> blocks = new ArrayList<>();
        int at = 0;
        for (String line : text.split("\n", -1)) {
            if (!line.isBlank()) {
                boolean setOff = line.startsWith("> ");
                int lead = setOff ? 2 : line.length() - line.stripLeading().length();
                blocks.add(new Block(
                        setOff ? Block.Kind.BLOCK_QUOTE : Block.Kind.PARAGRAPH,
                        new Span(at + lead, at + line.stripTrailing().length())));
            }
            at += line.length() + 1;
        }
        Source source =
                new Source(path, "", Source.SourceFormat.TEXT, text.length(), "UTF-8", text.length(), "0".repeat(64));
        return new Manuscript(
                source, text, OffsetMap.identity(), blocks, List.of(), metadata(published, language), List.of());
    }

    private static Metadata metadata(String published, String language) {
        Metadata.Builder metadata = Metadata.builder();
        if (!published.isEmpty()) {
            metadata.published(Optional.of(when(published)), Publication.DateSource.SIDE_CAR);
        }
        return language.isEmpty()
                ? metadata.build()
                : metadata.language(Optional.of(language)).build();
    }

    /** Reads {@code yyyy-MM-dd}, {@code yyyy-MM} or {@code yyyy}. */
    private static When when(String published) {
        String[] parts = published.split("-");
        int year = Integer.parseInt(parts[0]);
        if (parts.length == 1) {
            return new When.Year(year, 4, When.Doubt.NONE);
        }
        return parts.length == 2
                ? new When.Month(year, Integer.parseInt(parts[1]), When.Doubt.NONE)
                : When.Day.of(LocalDate.parse(published), When.Doubt.NONE);
    }

    /** Extracts an example; its settings {@code published} and {@code language} are what a side-car would give, {@code file} its name. */
    public static Article extract(Spec.Example example) {
        return Extraction.extract(manuscript(
                example.input(),
                example.setting("published", ""),
                example.setting("file", "story.txt"),
                example.setting("language", "")));
    }

    /** Extracts {@code text}, published on a day {@code yyyy-MM-dd}, in a month or year or, if empty, nobody says when. */
    public static Article extract(String text, String published) {
        return extract(text, published, "story.txt");
    }

    /** Extracts {@code text} as the seed at {@code path}. */
    public static Article extract(String text, String published, String path) {
        return Extraction.extract(manuscript(text, published, path));
    }
}
