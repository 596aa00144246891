package onrecord.read;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import onrecord.model.Metadata;
import onrecord.read.TransferEncoding.Decoded;
import onrecord.text.OffsetMap;
import onrecord.text.Source;
import onrecord.text.Span;
import onrecord.text.WebLink;

/** A page that a browser saved with all that it shows in one file (RFC 2557): the first page of it is read, as {@link Html} reads one. */
final class Mhtml implements Format {
    private static final String LOCATION = "content-location";

    private final Html html = new Html();

    @Override
    public Source.SourceFormat format() {
        return Source.SourceFormat.MHTML;
    }

    @Override
    public List<String> endings() {
        return List.of(".mhtml", ".mht");
    }

    @Override
    public List<Item> read(String text, Optional<ZoneId> newsroom, Problems problems) {
        MimePart message = MimePart.of(text);
        String location = message.field("snapshot-content-location");
        List<MimePart> pages =
                message.leaves().filter(part -> part.type().equals("text/html")).toList();
        Optional<MimePart> page = pages.stream()
                .filter(part -> !location.isEmpty() && part.field(LOCATION).equals(location))
                .findFirst()
                .or(() -> pages.stream().findFirst());
        if (page.isEmpty()) {
            problems.error(
                    "no-page",
                    new Span(0, 0),
                    "there is no page in this file",
                    "open it in a browser, and save the page as .html");
            return List.of();
        }
        MimePart part = page.get();
        Decoded decoded = TransferEncoding.decoded(
                text,
                part.body(),
                part.field("content-transfer-encoding"),
                Charsets.onTheWeb(part.parameter("content-type", "charset")));
        Metadata from = Metadata.builder()
                .url(Optional.of(location.isEmpty() ? part.field(LOCATION) : location)
                        .filter(WebLink::isWeb))
                .build();
        return html.read(decoded.words(), newsroom, problems.within(decoded.words(), decoded.places())).stream()
                .map(item -> new Item(item.key(), item.span(), through(item.draft(), decoded.places(), from)))
                .toList();
    }

    /** Returns a draft of a text that was taken out of the file by {@code places}. */
    private static Draft through(Draft draft, OffsetMap places, Metadata from) {
        return new Draft(
                draft.text(),
                draft.offsets().through(places, draft.text()),
                draft.blocks(),
                draft.links(),
                draft.metadata().over(from));
    }
}
