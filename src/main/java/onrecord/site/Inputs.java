package onrecord.site;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntConsumer;
import onrecord.archive.Archive;
import onrecord.archive.ArchiveLookup;
import onrecord.archive.EventReport;
import onrecord.archive.Speaker;
import onrecord.archive.Summary;
import onrecord.archive.TimelineEvent;
import onrecord.archive.Versions;
import onrecord.files.Fingerprint;
import onrecord.records.Components;
import onrecord.search.WordShard;

/**
 * Takes apart what pages are made of: records, lists, words and numbers, and in them articles, speakers and events of one
 * archive. The number that stands for it all tells, before a page is made, whether it would be the same again; the articles
 * in it are those that the page may ask for, see {@link Scope}.
 */
final class Inputs {
    private final ArchiveLookup lookup;
    private final Map<Heading.Kind, Headings> headings;

    /** By article: what stands for the article, and for where all that is linked in it leads. */
    private final long[] articles;

    /** By event: what stands for its place on the timeline. */
    private final long[] events;

    /**
     * Takes note of an archive.
     *
     * @param eventPages by event: the path of its page
     * @param headings the names that articles are filed under
     * @param comparisons the events that several agencies report
     */
    Inputs(
            Archive archive,
            ArchiveLookup lookup,
            String[] eventPages,
            Map<Heading.Kind, Headings> headings,
            Comparisons comparisons) {
        this.lookup = lookup;
        this.headings = headings;
        this.articles = new long[archive.articles().size()];
        this.events = new long[eventPages.length];
        for (int i = 0; i < events.length; i++) {
            events[i] = new Fingerprint()
                    .add(archive.events().get(i).address())
                    .add(eventPages[i])
                    .add(comparisons.path(i))
                    .value();
        }
        long[] speakers = new long[archive.speakers().size()];
        for (int i = 0; i < speakers.length; i++) {
            Speaker speaker = archive.speakers().get(i);
            speakers[i] = new Fingerprint()
                    .add(speaker.address())
                    .add(speaker.correctedName().orElse(""))
                    .value();
        }
        long[] stories = stories(archive);
        for (int i = 0; i < articles.length; i++) {
            articles[i] = article(archive.articles().get(i), i, speakers, stories);
        }
    }

    /** Returns what stands for the versions of each story. */
    private static long[] stories(Archive archive) {
        long[] stories = new long[archive.versions().size()];
        for (int i = 0; i < stories.length; i++) {
            Fingerprint all = new Fingerprint();
            for (Versions.Version one : archive.versions().get(i).all()) {
                Summary article = archive.articles().get(one.article());
                all.add(article.version()).add(article.id());
            }
            for (Versions.Link one : archive.versions().get(i).links()) {
                all.add(one.one()).add(one.other()).add(one.rule().reason());
            }
            stories[i] = all.value();
        }
        return stories;
    }

    private long article(Summary summary, int article, long[] speakers, long[] stories) {
        Fingerprint all =
                new Fingerprint().add(summary.version()).add(summary.id()).add(summary.aliases());
        int story = lookup.story(article);
        all.add(story == ArchiveLookup.NONE ? 0 : stories[story]);
        for (int voice = 0; voice < summary.voices().size(); voice++) {
            int speaker = lookup.speaker(article, voice);
            all.add(speaker == ArchiveLookup.NONE ? 0 : speakers[speaker]);
        }
        for (int place = 0; place < summary.events().size(); place++) {
            int event = lookup.event(article, place);
            all.add(event == ArchiveLookup.NONE ? 0 : events[event]);
        }
        headings.forEach((kind, names) -> Headings.names(kind, summary)
                .forEach(name -> names.of(name).filter(Heading::hasPages).ifPresent(heading -> all.add(heading.path())
                        .add(heading.feed()))));
        return all.value();
    }

    /** Returns the number that stands for {@code inputs}; never {@link Page#UNKNOWN}. */
    long fingerprint(Object inputs) {
        Fingerprint all = new Fingerprint();
        visit(inputs, article -> all.add(articles[article]), all);
        return all.value() == Page.UNKNOWN ? 1 : all.value();
    }

    /** Returns the places in {@link Archive#articles()} of the articles in {@code inputs}. */
    BitSet articles(Object inputs) {
        BitSet places = new BitSet();
        visit(inputs, places::set, new Fingerprint());
        return places;
    }

    private void visit(Object part, IntConsumer article, Fingerprint values) {
        if (part instanceof String text) {
            values.add(text);
        } else if (part instanceof Summary summary) {
            article.accept(lookup.article(summary.id()));
        } else if (part instanceof Speaker.Appearance appearance) {
            article.accept(appearance.article());
            values.add(appearance.place());
            visit(appearance.repeated(), article, values);
        } else if (part instanceof EventReport report) {
            article.accept(report.article());
            values.add(report.place());
        } else if (part instanceof TimelineEvent.OtherDate other) {
            article.accept(other.article());
            values.add(events[other.event()]);
            visit(other.when(), article, values);
            visit(other.rule(), article, values);
        } else if (part instanceof WordShard shard) {
            values.add(shard.from()).add(shard.inputs());
        } else if (part instanceof List<?> list) {
            values.add(list.size());
            list.forEach(each -> visit(each, article, values));
        } else if (part instanceof Optional<?> optional) {
            values.add(optional.isPresent() ? 1 : 0);
            optional.ifPresent(each -> visit(each, article, values));
        } else if (part instanceof Record) {
            values.add(part.getClass().getName());
            for (Components.Component each : Components.of(part.getClass()).all()) {
                visit(each.of(part), article, values);
            }
        } else if (part instanceof Number number) {
            values.add(number.longValue());
        } else if (part instanceof Boolean || part instanceof Enum<?>) {
            values.add(part.toString());
        } else {
            throw new IllegalArgumentException("a page cannot be made of " + part.getClass());
        }
    }
}
