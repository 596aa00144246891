package onrecord.extract.quote;

import java.util.ArrayList;
import java.util.List;
import onrecord.extract.word.Category;
import onrecord.extract.word.Sentences;
import onrecord.extract.word.Tokens;

/** Finds the reporting verbs outside quotation marks and “according to”, each with its subject. */
final class Cues {
    private static final long REPORTS = Category.SPEECH_VERB.bit() | Category.ABOUT_VERB.bit();
    private static final WordSet TO = WordSet.of("to");
    private static final WordSet AS = WordSet.of("as");
    private static final WordSet BY = WordSet.of("by");
    private static final WordSet COMPANY = WordSet.of("with of from");
    private static final WordSet IT = WordSet.of("it");
    private static final WordSet FIRED = WordSet.of("shot fired fires hit");
    private static final WordSet WENT = WordSet.of("went goes");
    private static final WordSet BACK = WordSet.of("back");
    private static final WordSet CONTINUE = WordSet.of("continue continues continued continuing begin begins began");
    private static final WordSet MODAL = WordSet.of("will would shall should can could may might must");
    static final WordSet NAMING = WordSet.of("called labeled labelled dubbed branded termed");
    private static final WordSet WHAT_WHICH = WordSet.of("what which whom");
    private static final WordSet WHO = WordSet.of("who");
    private static final WordSet PUT = WordSet.of("put puts");
    private static final WordSet ACCORDING = WordSet.of("according");
    private static final WordSet ON = WordSet.of("on");
    private static final WordSet MOMENT = WordSet.of("this last next that past same early late earlier later");
    private static final WordSet WHEN = WordSet.of("on in the");
    private static final WordSet SCENE = WordSet.of("in on at during");
    private static final WordSet A = WordSet.of("a an");
    private static final WordSet ARTICLE = WordSet.of("a an the his her their its our my your every");
    private static final WordSet NOMINATIVE = WordSet.of("he she they we i");

    /** How many tokens a rule looks to either side: longer than any sentence of news. */
    static final int REACH = 250;

    private final Tokens tokens;
    private final Sentences sentences;
    private final QuoteMarks marks;
    private final Phrases phrases;
    private final Asides asides;
    private final List<Cue> all = new ArrayList<>();

    private Cues(Tokens tokens, Sentences sentences, QuoteMarks marks, Phrases phrases) {
        this.tokens = tokens;
        this.sentences = sentences;
        this.marks = marks;
        this.phrases = phrases;
        this.asides = new Asides(tokens, marks, phrases);
    }

    /** Gives all cues in text order. */
    static List<Cue> find(Tokens tokens, Sentences sentences, QuoteMarks marks, Phrases phrases) {
        Cues cues = new Cues(tokens, sentences, marks, phrases);
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.word(i) < 0 || marks.at(i) >= 0 || isHyphenated(tokens, i)) {
                continue;
            }
            boolean phrasal = i + 1 < tokens.size() && cues.isPhrasal(i);
            boolean reports = (tokens.categories(i) & REPORTS) != 0;
            if (reports && !goesOn(tokens, i) || phrasal) {
                cues.verb(i);
            } else if (ACCORDING.has(tokens, i) && i + 2 < tokens.size() && TO.has(tokens, i + 1)) {
                cues.add(i, i + 2, i, phrases.beginningAt(i + 2, cues.ceiling(i)), Cue.Shape.ACCORDING, false);
            }
        }
        return cues.all;
    }

    /** “put it”, “shot back”, and after a quotation “went on”. */
    private boolean isPhrasal(int i) {
        int next = i + 1;
        return PUT.has(tokens, i) && IT.has(tokens, next)
                || FIRED.has(tokens, i) && BACK.has(tokens, next)
                || WENT.has(tokens, i)
                        && ON.has(tokens, next)
                        && (next + 1 >= tokens.size() || tokens.kind(next + 1) == Tokens.MARK)
                        && followsQuotation(i);
    }

    private boolean followsQuotation(int i) {
        for (int j = i - 1; j >= 0 && j > i - 6; j--) {
            if (marks.at(j) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** “gun-related”, “call-in”: no verb. */
    private static boolean isHyphenated(Tokens tokens, int i) {
        return i > 0 && tokens.glued(i) && tokens.isMark(i - 1, '-')
                || i + 2 < tokens.size() && tokens.isMark(i + 1, '-') && tokens.glued(i + 1) && tokens.glued(i + 2);
    }

    /** “continued to grow”, “began to speak”: no report. */
    private static boolean goesOn(Tokens tokens, int i) {
        return i + 1 < tokens.size() && TO.has(tokens, i + 1) && CONTINUE.has(tokens, i);
    }

    private void add(int first, int end, int verb, long subject, Cue.Shape shape, boolean denied) {
        all.add(new Cue(first, end, verb, subject, shape, denied));
    }

    /** Gives the first token of the sentence of {@code i}, or the one after the last quotation before {@code i} in it. */
    private int floor(int i) {
        int floor = begin(i);
        for (int j = i - 1; j >= floor; j--) {
            if (marks.at(j) >= 0 && isLong(marks.at(j))) {
                return j + 1;
            }
        }
        return floor;
    }

    /** Gives the first token of the sentence of {@code i} within reach. */
    private int begin(int i) {
        return Math.max(sentences.first(sentence(i)), i - REACH);
    }

    private boolean isLong(int quoted) {
        Quoted words = marks.all().get(quoted);
        return words.last() - words.first() >= 4;
    }

    private int ceiling(int i) {
        return Math.min(sentences.last(sentence(i)) + 1, i + REACH);
    }

    private boolean isMoment(int i) {
        return Grammar.isTime(tokens, i) || MOMENT.has(tokens, i);
    }

    /** “, and in a statement praised”: gives the token before such a phrase that stands between a conjunction and the verb. */
    private int beforeScene(int at, int floor) {
        boolean scene = at - 3 > floor
                && tokens.is(at, Category.MESSAGE_NOUN)
                && ARTICLE.has(tokens, at - 1)
                && SCENE.has(tokens, at - 2)
                && (Grammar.COORDINATOR.has(tokens, at - 3) || tokens.isMark(at - 3, ','));
        return scene ? at - 3 : at;
    }

    /** “The officials who met in the town hall said”: gives the phrase before “who” where the one found stands in its clause. */
    private long outsideRelative(long subject, int floor) {
        int first = subject == Phrases.NONE ? 0 : Phrases.first(subject);
        if (first <= floor + 1 || tokens.isCapitalised(first) && !Grammar.PREPOSITION.has(tokens, first - 1)) {
            return subject;
        }
        for (int i = first - 1; i > floor && tokens.kind(i) <= Tokens.MIXED; i--) {
            if (WHO.has(tokens, i)) {
                long before = phrases.endingAt(i - 1, floor);
                return before == Phrases.NONE ? subject : before;
            }
            if (Grammar.COORDINATOR.has(tokens, i) || isReport(i)) {
                return subject;
            }
        }
        return subject;
    }

    private boolean isReport(int i) {
        return marks.at(i) >= 0 || tokens.is(i, Category.CLAUSE_VERB) && !tokens.is(i, Category.NOUN_OR_VERB);
    }

    private void verb(int v) {
        int floor = floor(v);
        int at = v - 1;
        int first = v;
        boolean be = false;
        boolean nearest = true;
        boolean denied = false;
        while (at >= floor && marks.at(at) < 0) {
            if (Grammar.AUXILIARY.has(tokens, at)) {
                be |= nearest && Grammar.BE.has(tokens, at);
                nearest = false;
                denied |= Grammar.NEGATION.has(tokens, at) || MODAL.has(tokens, at);
                first = at--;
            } else if (Grammar.isAdverb(tokens, at)) {
                first = at--;
            } else if (isContracted(at)) {
                nearest = false;
                at--;
                break;
            } else if (Phrases.UNIT.has(tokens, at) && at > floor + 1 && isMoment(at - 1)) {
                // “on Tuesday night”, “this week”, “in the past”
                at -= 2;
                at -= at > floor && WHEN.has(tokens, at) ? 1 : 0;
            } else if (Grammar.isTime(tokens, at) && at > floor) {
                at--;
                if (at > floor
                        && (ON.has(tokens, at)
                                || tokens.is(at, Category.FUNCTION_WORD) && !Grammar.PREPOSITION.has(tokens, at))) {
                    at--;
                }
            } else {
                break;
            }
        }
        at = beforeScene(at, floor);
        boolean aside = false;
        while (at > floor && marks.at(at) >= 0 && marks.all().get(marks.at(at)).open() > begin(v)) {
            // a title or nickname in marks stands between subject and verb
            Quoted words = marks.all().get(marks.at(at));
            aside = tokens.isMark(words.last(), ',');
            at = words.open() - 1;
        }
        boolean ing = Grammar.isIng(tokens, v);
        if (isNoun(v, at, floor, first)) {
            return;
        }
        if (be && !ing) {
            passive(v, first, at, floor, denied);
        } else if (at < floor) {
            boolean begins = v == floor || first == floor;
            add(
                    v,
                    v + 1,
                    v,
                    begins && !ing && !tokens.is(v, Category.LISTENER_VERB)
                            ? phrases.beginningAt(v + 1, ceiling(v))
                            : Phrases.NONE,
                    ing ? Cue.Shape.PARTICIPLE : Cue.Shape.INVERTED,
                    denied);
        } else if (TO.has(tokens, at)) {
            infinitive(v, at, floor, denied);
        } else if (Grammar.RELATIVE.has(tokens, at)
                && (Grammar.isNominal(tokens, Math.max(floor, at - 1))
                        || tokens.isMark(Math.max(floor, at - 1), ','))) {
            long issuer = WHO.has(tokens, at) || !tokens.is(lastWord(at, floor), Category.MESSAGE_NOUN)
                    ? Phrases.NONE
                    : phrases.mainSubject(clauseStart(at, begin(v)), at);
            add(
                    first,
                    v + 1,
                    v,
                    issuer == Phrases.NONE ? Phrases.phrase(at, at + 1) : issuer,
                    Cue.Shape.RELATIVE,
                    denied);
        } else if (ing && nearest) {
            participle(v, at, floor);
        } else if (Grammar.COORDINATOR.has(tokens, at)
                || tokens.isMark(at, ',') && at - 1 > floor && Grammar.COORDINATOR.has(tokens, at - 1)) {
            add(first, v + 1, v, phrases.mainSubject(clauseStart(at, begin(v)), at), Cue.Shape.JOINED, denied);
        } else if (tokens.isMark(at, ',') || Grammar.isDash(tokens, at) || aside) {
            long subject = asides.subjectBefore(aside ? at + 1 : at, floor);
            Cue.Shape shape = Cue.Shape.PLAIN;
            long after = first == v && tokens.isMark(at, ',') ? invertedAfter(v) : Phrases.NONE;
            if (after != Phrases.NONE) {
                subject = after;
                shape = Cue.Shape.INVERTED;
            }
            add(first, v + 1, v, subject, shape, denied);
        } else {
            long subject = outsideRelative(phrases.endingAt(at, floor), floor);
            if (first < v || !isNaming(v, subject)) {
                add(first, v + 1, v, subject, Cue.Shape.PLAIN, denied);
            }
        }
    }

    /** “A film called ‘…’”: the words in marks are a name, unless it is “what Velden called ‘…’”. */
    private boolean isNaming(int v, long subject) {
        if (!NAMING.has(tokens, v) || subject == Phrases.NONE) {
            return false;
        }
        int first = Phrases.first(subject);
        int next = A.has(tokens, first) && v + 1 < tokens.size() && ARTICLE.has(tokens, v + 1) ? v + 2 : v + 1;
        if (next >= tokens.size() || marks.at(next) < 0) {
            return false;
        }
        return !Grammar.PRONOUN.has(tokens, first) && !(first > 0 && WHAT_WHICH.has(tokens, first - 1));
    }

    private int lastWord(int before, int floor) {
        int last = before - 1;
        while (last > floor && tokens.kind(last) == Tokens.MARK) {
            last--;
        }
        return Math.max(last, floor);
    }

    private boolean isContracted(int i) {
        return Grammar.isPossessive(tokens, i) && i > 0 && NOMINATIVE.has(tokens, i - 1);
    }

    /** “…, said Velden.”: after a comma, a finite verb and then a name or a description that ends its clause. */
    private long invertedAfter(int v) {
        int next = v + 1;
        int stop = ceiling(v);
        if (next >= stop
                || marks.at(next) >= 0
                || tokens.is(v, Category.LISTENER_VERB)
                || !tokens.is(v, Category.CLAUSE_VERB)) {
            return Phrases.NONE;
        }
        if (!tokens.isCapitalised(next) && !Grammar.DETERMINER.has(tokens, next) || Grammar.isTime(tokens, next)) {
            return Phrases.NONE;
        }
        long after = phrases.beginningAt(next, stop);
        if (after == Phrases.NONE) {
            return after;
        }
        int end = Phrases.end(after);
        boolean ends = end >= stop
                || tokens.isMark(end, '.')
                || tokens.isMark(end, ',')
                || tokens.isMark(end, ':') && tokens.isCapitalised(next)
                || tokens.isMark(end, '(')
                || Grammar.PREPOSITION.has(tokens, end) && !Grammar.DETERMINER.has(tokens, next);
        return ends ? after : Phrases.NONE;
    }

    /** Says whether a form that is a noun as often is a noun here. */
    private boolean isNoun(int v, int at, int floor, int first) {
        if (tokens.isCapitalised(v)
                && v > floor
                && (tokens.is(v, Category.NOUN_OR_VERB) || !tokens.isCapitalised(v - 1) || closes(v + 1))) {
            return true;
        }
        if (at >= floor && Grammar.isPossessive(tokens, at)) {
            return true;
        }
        if (!tokens.is(v, Category.NOUN_OR_VERB)) {
            return first == v && at >= floor && ARTICLE.has(tokens, at);
        }
        if (at < floor) {
            return !(v + 1 < tokens.size() && marks.at(Math.max(0, v - 1)) >= 0);
        }
        if (first < v && Grammar.AUXILIARY.has(tokens, first)) {
            return false;
        }
        if (TO.has(tokens, at) || NOMINATIVE.has(tokens, at) || Grammar.RELATIVE.has(tokens, at)) {
            return false;
        }
        if (tokens.kind(v) == Tokens.WORD && Grammar.isIng(tokens, v)) {
            return !tokens.isMark(at, ',') && !tokens.is(at, Category.MESSAGE_NOUN);
        }
        int next = v + 1;
        boolean that =
                next < tokens.size() && Grammar.RELATIVE.has(tokens, next) && !tokens.is(v, Category.CLAUSE_VERB);
        boolean content = next < tokens.size()
                && !tokens.firstInBlock(next)
                && !that
                && (marks.at(next) >= 0
                        || tokens.isMark(next, ':')
                        || Grammar.DETERMINER.has(tokens, next)
                        || Grammar.RELATIVE.has(tokens, next)
                        || Grammar.PRONOUN.has(tokens, next));
        boolean named = tokens.isCapitalised(at)
                || Grammar.ends(tokens, at, "s")
                || tokens.isMark(at, ',')
                || tokens.isMark(at, ')');
        boolean quotes = next < tokens.size()
                && !tokens.firstInBlock(next)
                && Grammar.ends(tokens, v, "s")
                && (marks.at(next) >= 0 && tokens.kind(at) == Tokens.WORD && !Grammar.ends(tokens, at, "s")
                        || tokens.isCapitalised(next)
                                && !Grammar.isTime(tokens, next)
                                && (tokens.isMark(at, ',') || tokens.isCapitalised(at)));
        return !(quotes || content && named && (Grammar.isNominal(tokens, at) || tokens.kind(at) == Tokens.MARK));
    }

    /** Says whether a comma or period stands at {@code i}, or nothing: what stands before is the end of a name. */
    private boolean closes(int i) {
        return i >= tokens.size() || tokens.firstInBlock(i) || tokens.isMark(i, ',') || tokens.isMark(i, '.');
    }

    private void passive(int v, int first, int at, int floor, boolean denied) {
        int next = v + 1;
        if (next + 1 < tokens.size() && AS.has(tokens, next) && Grammar.isIng(tokens, next + 1)) {
            // “was quoted as saying”: the participle is the cue
            return;
        }
        int stop = Math.min(ceiling(v), v + 8);
        for (int i = next; i < stop && marks.at(i) < 0; i++) {
            if (BY.has(tokens, i)) {
                add(first, v + 1, v, phrases.beginningAt(i + 1, ceiling(v)), Cue.Shape.PASSIVE, denied);
                return;
            }
        }
    }

    private void infinitive(int v, int to, int floor, boolean denied) {
        int w = to - 1;
        int stop = Math.max(floor, to - 4);
        while (w > stop && !isFinite(w)) {
            w--;
        }
        if (w < floor || !isFinite(w)) {
            add(v, v + 1, v, phrases.mainSubject(clauseStart(to, begin(v)), to), Cue.Shape.INFINITIVE, true);
            return;
        }
        int at = w - 1;
        while (at > floor && (Grammar.AUXILIARY.has(tokens, at) || Grammar.isAdverb(tokens, at))) {
            denied |= Grammar.NEGATION.has(tokens, at);
            at--;
        }
        boolean went = w + 2 == to && ON.has(tokens, w + 1)
                || w + 1 == to && (Grammar.ends(tokens, w, "ued") || Grammar.ends(tokens, w, "ues"));
        long subject = at >= floor && !Grammar.COORDINATOR.has(tokens, at) && !tokens.isMark(at, ',')
                ? phrases.endingAt(at, floor)
                : phrases.mainSubject(clauseStart(to, begin(v)), to);
        add(went ? w : v, v + 1, v, subject, Cue.Shape.INFINITIVE, denied || !went);
    }

    private boolean isFinite(int i) {
        return Grammar.isVerb(tokens, i);
    }

    private void participle(int v, int at, int floor) {
        long subject = Phrases.NONE;
        Cue last = all.isEmpty() ? null : all.get(all.size() - 1);
        if (last != null
                && last.shape() == Cue.Shape.PARTICIPLE
                && last.verb() > begin(v)
                && Grammar.AND_OR.has(tokens, at)) {
            // “saying that it leaks and asking for help”
            subject = last.subject();
        } else if (AS.has(tokens, at) && at > floor) {
            int w = at - 1;
            int before = w - 1;
            while (before > floor && (Grammar.AUXILIARY.has(tokens, before) || Grammar.isAdverb(tokens, before))) {
                before--;
            }
            subject = before >= floor ? phrases.endingAt(before, floor) : Phrases.NONE;
        } else if (!tokens.isMark(at, ',')
                && Grammar.isNominal(tokens, at)
                && tokens.kind(at) == Tokens.WORD
                && !tokens.is(at, Category.MESSAGE_NOUN)
                && !Grammar.isVerb(tokens, at)) {
            long before = phrases.endingAt(at, floor);
            boolean with = before != Phrases.NONE
                    && Phrases.first(before) > floor
                    && COMPANY.has(tokens, Phrases.first(before) - 1);
            if (with) {
                subject = before;
            }
        }
        if (subject == Phrases.NONE) {
            subject = reporterBefore(v);
        }
        if (subject == Phrases.NONE) {
            subject = phrases.mainSubject(clauseStart(at + 1, begin(v)), at + 1);
        }
        add(v, v + 1, v, subject, Cue.Shape.PARTICIPLE, false);
    }

    /** “The plan fails, Velden said, adding”: the reporting clause before, if it stands after a comma or a quotation. */
    private long reporterBefore(int v) {
        if (all.isEmpty()) {
            return Phrases.NONE;
        }
        Cue last = all.get(all.size() - 1);
        if (!last.hasSubject()
                || last.verb() < begin(v)
                || last.shape() != Cue.Shape.PLAIN && last.shape() != Cue.Shape.INVERTED) {
            return Phrases.NONE;
        }
        int before = Math.min(last.first(), Phrases.first(last.subject())) - 1;
        if (clauseStart(v, begin(v)) > Phrases.first(last.subject())) {
            return Phrases.NONE;
        }
        boolean after = before > begin(v) && (tokens.isMark(before, ',') || marks.at(before) >= 0);
        return after ? last.subject() : Phrases.NONE;
    }

    /** Gives where the clause of token {@code i} begins: after the last “but he”, “while they” or semicolon before it. */
    private int clauseStart(int i, int floor) {
        for (int j = i - 1; j > floor; j--) {
            if (tokens.isMark(j, ';') || Grammar.isDash(tokens, j) && j > floor + 6) {
                return j + 1;
            }
            boolean links = Grammar.COORDINATOR.has(tokens, j) || Grammar.SUBORDINATOR.has(tokens, j);
            if (links && j + 1 < i && NOMINATIVE.has(tokens, j + 1)) {
                return j + 1;
            }
            if (links
                    && tokens.isMark(j - 1, ',')
                    && j + 2 < i
                    && tokens.isCapitalised(j + 1)
                    && namesSubject(j + 1, i)) {
                return j + 1;
            }
        }
        return floor;
    }

    private boolean namesSubject(int from, int to) {
        int at = from;
        while (at < to && at < from + 5 && Grammar.isNominal(tokens, at) && !Grammar.isVerb(tokens, at)) {
            at++;
        }
        return at < to && Grammar.isVerb(tokens, at);
    }

    private int sentence(int i) {
        return Math.max(0, sentences.of(i));
    }
}
