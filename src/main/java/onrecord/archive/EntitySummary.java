package onrecord.archive;

import java.util.ArrayList;
import java.util.List;
import onrecord.model.Article;
import onrecord.model.Mention;
import onrecord.model.Organisation;
import onrecord.model.Person;
import onrecord.model.Quote;

/**
 * A person or body in one article.
 *
 * @param id its id in the article
 * @param person whether it is a person
 * @param name its name there
 * @param sortName the name to sort by
 * @param titles its titles there
 * @param aliases other names that the article gives a body; none of a person
 * @param age its age as the article gives it behind the name; 0 where it gives none
 * @param direct number of its quotations in marks
 * @param indirect number of its paraphrases
 * @param about number of times that the text says that it spoke, not what
 * @param addressed number of times that it was spoken to
 */
public record EntitySummary(
        String id,
        boolean person,
        String name,
        String sortName,
        List<String> titles,
        List<String> aliases,
        int age,
        int direct,
        int indirect,
        int about,
        int addressed) {
    /** Copies the list. */
    public EntitySummary {
        titles = List.copyOf(titles);
        aliases = List.copyOf(aliases);
    }

    /** Returns the people and organisations of {@code article}. */
    static List<EntitySummary> of(Article article) {
        return of(article, article.statements().toList());
    }

    /** Returns the same, counting some of its statements only. */
    static List<EntitySummary> of(Article article, List<Quote> statements) {
        List<EntitySummary> entities = new ArrayList<>();
        for (Person person : article.people()) {
            entities.add(of(
                    statements,
                    person.id(),
                    true,
                    person.name(),
                    person.sortName(),
                    person.titles(),
                    List.of(),
                    age(article.text(), person)));
        }
        for (Organisation body : article.organisations()) {
            entities.add(of(statements, body.id(), false, body.name(), body.name(), List.of(), body.aliases(), 0));
        }
        return entities;
    }

    private static EntitySummary of(
            List<Quote> statements,
            String id,
            boolean person,
            String name,
            String sortName,
            List<String> titles,
            List<String> aliases,
            int age) {
        int direct = 0;
        int indirect = 0;
        int about = 0;
        int addressed = 0;
        for (Quote quote : statements) {
            if (quote.speakers().contains(id)) {
                direct += quote.kind().inMarks() ? 1 : 0;
                indirect += quote.kind() == Quote.Kind.INDIRECT ? 1 : 0;
                about += quote.kind() == Quote.Kind.ABOUT ? 1 : 0;
            }
            addressed += quote.addressees().contains(id) ? 1 : 0;
        }
        return new EntitySummary(id, person, name, sortName, titles, aliases, age, direct, indirect, about, addressed);
    }

    /** Returns the first age that stands behind a person’s name: “Velden, 42, said”. */
    private static int age(String text, Person person) {
        for (Mention mention : person.mentions()) {
            int at = mention.span().end();
            boolean figures = at + 5 <= text.length()
                    && text.charAt(at) == ','
                    && text.charAt(at + 1) == ' '
                    && isDigit(text.charAt(at + 2))
                    && isDigit(text.charAt(at + 3));
            if (figures && isEnd(text, at + 4)) {
                return (text.charAt(at + 2) - '0') * 10 + text.charAt(at + 3) - '0';
            }
        }
        return 0;
    }

    /** Returns whether a figure ends at {@code at}, with its clause. */
    private static boolean isEnd(String text, int at) {
        char c = text.charAt(at);
        boolean number = at + 1 < text.length() && isDigit(text.charAt(at + 1));
        return c == '\n' || (c == ',' || c == '.' || c == ';' || c == ')') && !number;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** Returns the same of a voice of whose words nothing counts. */
    EntitySummary silent() {
        return of(List.of(), id, person, name, sortName, titles, aliases, age);
    }

    /** Returns the number of its statements. */
    int statements() {
        return direct + indirect + about;
    }

    /** Returns the same with other titles. */
    EntitySummary titled(List<String> otherTitles) {
        return new EntitySummary(
                id, person, name, sortName, otherTitles, aliases, age, direct, indirect, about, addressed);
    }

    /** Returns whether it is reported to have spoken. */
    public boolean speaks() {
        return statements() > 0;
    }
}
