package onrecord.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import onrecord.model.Article;
import onrecord.model.Entity;
import onrecord.model.Person;
import onrecord.model.Quote;
import onrecord.site.view.Link;
import onrecord.site.view.PersonCard;

/** Who is in an article, and what they did there. */
final class People {
    private People() {}

    /** Returns all people, and those bodies and unnamed sources that speak or are spoken to, in order of appearance. */
    static List<Entity> listed(Article article) {
        List<Entity> listed = new ArrayList<>(article.people());
        for (Entity other : article.voices().toList()) {
            if (!(other instanceof Person) && takesPart(article, other.id())) {
                listed.add(other);
            }
        }
        listed.sort(Comparator.comparingInt(People::firstMention));
        return listed;
    }

    private static int firstMention(Entity entity) {
        return entity.mentions().isEmpty()
                ? Integer.MAX_VALUE
                : entity.mentions().get(0).span().start();
    }

    private static boolean takesPart(Article article, String id) {
        for (Quote quote : article.quotes()) {
            if (quote.speakers().contains(id) || quote.addressees().contains(id)) {
                return true;
            }
        }
        return false;
    }

    /** Returns the list below the text. */
    static List<PersonCard> cards(Article article, Scope scope) {
        List<PersonCard> cards = new ArrayList<>();
        List<Quote> statements = article.statements().toList();
        for (Entity entity : listed(article)) {
            int direct = 0;
            int indirect = 0;
            int about = 0;
            int addressed = 0;
            for (Quote quote : statements) {
                if (quote.speakers().contains(entity.id())) {
                    direct += quote.kind().inMarks() ? 1 : 0;
                    indirect += quote.kind() == Quote.Kind.INDIRECT ? 1 : 0;
                    about += quote.kind() == Quote.Kind.ABOUT ? 1 : 0;
                }
                addressed += quote.addressees().contains(entity.id()) ? 1 : 0;
            }
            cards.add(new PersonCard(
                    Links.anchor(entity.id()),
                    scope.speakerName(article, entity.id()).orElse(entity.name()),
                    scope.speakerHref(article, entity.id()),
                    entity instanceof Person person ? scope.wording().list(person.titles()) : "",
                    called(entity, scope.speakerName(article, entity.id()), scope)
                            + scope.wording().facts(direct, indirect, about, addressed)));
        }
        return cards;
    }

    /** Says what the article calls somebody, where the archive shows another name. */
    private static String called(Entity entity, Optional<String> shown, Scope scope) {
        return shown.isEmpty() || shown.get().equals(entity.name())
                ? ""
                : scope.wording().say("person.here", entity.name()) + " ";
    }

    /** Returns the entities of an article by id. */
    static Map<String, Entity> byId(Article article) {
        Map<String, Entity> all = new HashMap<>();
        article.voices().forEach(voice -> all.put(voice.id(), voice));
        article.places().forEach(place -> all.put(place.id(), place));
        return all;
    }

    /** Returns links to the speakers' pages for those who have one, and the bare names of the others. */
    static List<Link> links(List<String> ids, Map<String, Entity> entities, Article article, Scope scope) {
        if (ids.isEmpty()) {
            return List.of();
        }
        List<Link> links = new ArrayList<>(ids.size());
        for (String id : ids) {
            Entity one = entities.get(id);
            if (one != null) {
                links.add(new Link(one.name(), scope.speakerHref(article, id)));
            }
        }
        return links;
    }

    /** Returns the names of entities. */
    static List<String> names(List<String> ids, Map<String, Entity> entities) {
        List<String> names = new ArrayList<>(ids.size());
        for (String id : ids) {
            Entity one = entities.get(id);
            if (one != null) {
                names.add(one.name());
            }
        }
        return names;
    }
}
