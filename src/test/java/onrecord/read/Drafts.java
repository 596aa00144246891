package onrecord.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import onrecord.model.Block;
import onrecord.model.Metadata;
import onrecord.model.When;
import onrecord.model.Withheld;
import onrecord.text.Diagnostic;

/** Draws what a format makes of a file: blocks, links, metadata, problems, a line each. */
final class Drafts {
    private Drafts() {}

    static String drawn(Format format, String file) {
        Problems problems = new Problems("story", file);
        List<String> lines = new ArrayList<>();
        format.read(file, Optional.empty(), problems).forEach(item -> {
            Format.Draft draft = item.draft();
            if (!item.key().isEmpty()) {
                lines.add("item " + item.key());
            }
            draft.blocks().forEach(block -> lines.add(drawn(block, draft, file)));
            draft.links()
                    .forEach(
                            link -> lines.add("LINK [" + oneLine(link.span().of(draft.text())) + "] to " + link.url()));
            lines.addAll(told(draft.metadata()));
        });
        for (Diagnostic each : problems.found()) {
            lines.add(each.severity().label() + " " + each.line() + ":" + each.column() + " " + each.code());
        }
        return String.join("\n", lines);
    }

    private static String drawn(Block block, Format.Draft draft, String file) {
        String words = oneLine(block.span().of(draft.text()));
        String piece = oneLine(draft.offsets().toFile(block.span()).of(file));
        return block.kind() + " [" + words + "]" + (words.equals(piece) ? "" : " from [" + piece + "]");
    }

    private static String oneLine(String words) {
        return words.replaceAll("\\R", " / ");
    }

    private static List<String> told(Metadata metadata) {
        List<String> lines = new ArrayList<>();
        metadata.headline().ifPresent(words -> lines.add("headline " + words));
        metadata.published().map(When::edtf).ifPresent(date -> lines.add("published " + date));
        metadata.agency().ifPresent(words -> lines.add("agency " + words));
        metadata.language().ifPresent(tag -> lines.add("language " + tag));
        metadata.url().ifPresent(url -> lines.add("url " + url));
        metadata.credit().ifPresent(words -> lines.add("credit " + words));
        metadata.bylines().forEach(words -> lines.add("byline " + words));
        metadata.places().forEach(words -> lines.add("place " + words));
        metadata.subjects().forEach(words -> lines.add("subject " + words));
        metadata.withheld().ifPresent(said -> lines.add(told(said)));
        return lines;
    }

    static String told(Withheld said) {
        Diagnostic told = said.told();
        return (said.yes() ? "withheld " : "to be published ") + told.line() + ":" + told.column()
                + (said.yes() ? " " + told.message().replace("this story is withheld: ", "") : "");
    }
}
