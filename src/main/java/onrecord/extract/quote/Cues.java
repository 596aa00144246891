package onrecord.extract.quote;

import java.util.ArrayList;
import java.util.List;
import onrecord.extract.word.Category;
import onrecord.extract.word.English;
import onrecord.extract.word.Sentences;
import onrecord.extract.word.Tokens;
import onrecord.extract.word.WordSet;

/** Finds the reporting verbs outside quotation marks and “according to”, each with its subject. */
final class Cues {
    private static final long REPORTS = Category.SPEECH_VERB.bit() | Category.ABOUT_VERB.bit();
    private static final WordSet TO = WordSet.of("to");
    private static final WordSet AS = WordSet.of("as");
    private static final WordSet BY = WordSet.of("by");
    private static final WordSet COMPANY = WordSet.of("with of from");
    private static final WordSet MODAL = WordSet.of("will would shall should can could may might must");
    private static final WordSet ACCORDING = WordSet.of("according");
    private static final WordSet TIMES = WordSet.of("times");
    private static final WordSet YET = WordSet.of("yet");
    private static final WordSet IN = WordSet.of("in");
    private static final WordSet ON = WordSet.of("on");
    private static final WordSet MOMENT = WordSet.of("this last next that past same early late earlier later");
    private static final WordSet WHEN = WordSet.of("on in the");
    /** Verbs whose object does what the infinitive after it tells. */
    private static final WordSet CAUSES =
            WordSet.of("led drove prompted spurred forced compelled moved caused inspired");

    private static final WordSet OBJECT_PRONOUN = WordSet.of("him her them");

    /** How many tokens a rule looks to either side: longer than any sentence of news. */
    static final int REACH = 250;

    private final Tokens tokens;
    private final Sentences sentences;
    private final QuoteMarks marks;
    private final Phrases phrases;
    private final Appositions appositions;
    private final CueForms forms;
    private final CueSubjects subjects;
    private final List<Cue> all = new ArrayList<>();

    private Cues(Tokens tokens, Sentences sentences, QuoteMarks marks, Phrases phrases) {
        this.tokens = tokens;
        this.sentences = sentences;
        this.marks = marks;
        this.phrases = phrases;
        this.appositions = new Appositions(tokens, marks, phrases);
        this.forms = new CueForms(tokens, marks);
        this.subjects = new CueSubjects(tokens, marks, phrases);
    }

    /** Returns all cues in text order. */
    static List<Cue> find(Tokens tokens, Sentences sentences, QuoteMarks marks, Phrases phrases) {
        Cues cues = new Cues(tokens, sentences, marks, phrases);
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.word(i) < 0 || marks.at(i) >= 0 || cues.forms.isHyphenated(i)) {
                continue;
            }
            boolean phrasal = i + 1 < tokens.size() && cues.forms.isPhrasal(i);
            boolean reports = (tokens.categories(i) & REPORTS) != 0;
            if (reports && !cues.forms.goesOn(i) || phrasal || CueForms.FINDS.has(tokens, i)) {
                if (sentences.hold(i)) {
                    cues.verb(i);
                }
            } else if (ACCORDING.has(tokens, i) && i + 2 < tokens.size() && TO.has(tokens, i + 1)) {
                cues.add(i, i + 2, i, phrases.beginningAt(i + 2, cues.ceiling(i)), Cue.Shape.ACCORDING, false);
            }
        }
        return cues.all;
    }

    private void add(int first, int end, int verb, long subject, Cue.Shape shape, boolean denied) {
        if (!CueForms.FINDS.has(tokens, verb) || subjects.isStudy(subject)) {
            all.add(new Cue(first, end, verb, subject, shape, denied));
        }
    }

    /** Returns the first token of the sentence of {@code i}, or the one after the last quotation before {@code i} in it. */
    private int floor(int i) {
        int floor = begin(i);
        for (int j = i - 1; j >= floor; j--) {
            if (marks.at(j) >= 0 && isLong(marks.at(j))) {
                return j + 1;
            }
        }
        return floor;
    }

    /** Returns the first token of the sentence of {@code i} within reach. */
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
        return English.isTime(tokens, i) || MOMENT.has(tokens, i);
    }

    private void verb(int v) {
        int floor = floor(v);
        int at = v - 1;
        int first = v;
        boolean be = false;
        boolean nearest = true;
        boolean denied = false;
        while (at >= floor && marks.at(at) < 0) {
            if (English.AUXILIARY.has(tokens, at)) {
                be |= nearest && English.BE.has(tokens, at);
                nearest = false;
                denied |= English.NEGATION.has(tokens, at) || MODAL.has(tokens, at);
                first = at--;
            } else if (English.isAdverb(tokens, at)
                    || YET.has(tokens, at) && at > floor && English.AUXILIARY.has(tokens, at - 1)) {
                first = at--;
            } else if (isContracted(at)) {
                nearest = false;
                at--;
                break;
            } else if ((MainSubject.UNIT.has(tokens, at) || TIMES.has(tokens, at) && tokens.shape(at) == Tokens.LOWER)
                    && subjects.beforeSpell(at, floor) < at) {
                // “over the past few months”, “several times”
                at = subjects.beforeSpell(at, floor);
            } else if (MainSubject.UNIT.has(tokens, at) && at > floor + 1 && isMoment(at - 1)) {
                // “on Tuesday night”, “this week”, “in the past”
                at -= 2;
                at -= at > floor && WHEN.has(tokens, at) ? 1 : 0;
            } else if (tokens.kind(at) == Tokens.NUMBER && at > floor + 1 && IN.has(tokens, at - 1)) {
                // “who in 2010 said”
                at -= 2;
            } else if (English.isTime(tokens, at) && at > floor) {
                at--;
                if (at > floor
                        && (ON.has(tokens, at)
                                || tokens.is(at, Category.FUNCTION_WORD) && !English.PREPOSITION.has(tokens, at))) {
                    at--;
                }
            } else {
                break;
            }
        }
        at = subjects.beforeScene(at, floor);
        boolean aside = false;
        while (at > floor && marks.at(at) >= 0 && marks.all().get(marks.at(at)).open() > begin(v)) {
            // a title or nickname in marks stands between subject and verb
            Quoted words = marks.all().get(marks.at(at));
            aside = tokens.isMark(words.last(), ',');
            at = words.open() - 1;
        }
        boolean ing = English.isIng(tokens, v);
        if (forms.isNoun(v, at, floor, first)) {
            return;
        }
        if (be && !ing) {
            passive(v, first, at, floor, denied);
        } else if (at < floor) {
            boolean begins = v == floor || first == floor;
            if (begins && ing) {
                add(v, v + 1, v, subjects.afterOpening(v, ceiling(v)), Cue.Shape.PARTICIPLE, denied);
                return;
            }
            add(
                    v,
                    v + 1,
                    v,
                    begins && !tokens.is(v, Category.LISTENER_VERB)
                            ? phrases.described(v + 1, ceiling(v))
                            : Phrases.NONE,
                    ing ? Cue.Shape.PARTICIPLE : Cue.Shape.INVERTED,
                    denied);
        } else if (TO.has(tokens, at)) {
            infinitive(v, at, floor, denied);
        } else if (English.RELATIVE.has(tokens, at)
                && (English.isNominal(tokens, Math.max(floor, at - 1))
                        || tokens.isMark(Math.max(floor, at - 1), ','))) {
            long issuer = subjects.issuer(at, floor, begin(v));
            if (issuer == Phrases.NONE) {
                issuer = subjects.describedBefore(at, floor);
            }
            add(
                    first,
                    v + 1,
                    v,
                    issuer == Phrases.NONE ? Phrases.phrase(at, at + 1) : issuer,
                    Cue.Shape.RELATIVE,
                    denied);
        } else if (ing && nearest) {
            participle(v, at, floor);
        } else if (English.COORDINATOR.has(tokens, at)
                || tokens.isMark(at, ',') && at - 1 > floor && English.COORDINATOR.has(tokens, at - 1)) {
            add(first, v + 1, v, phrases.mainSubject(subjects.clauseStart(at, begin(v)), at), Cue.Shape.JOINED, denied);
        } else if (LostMarks.gap(tokens, at + 1) > 2) {
            // “for all their lives   said Senator Velden”: blanks stand for a mark that was lost
            add(first, v + 1, v, subjects.invertedAfter(v, ceiling(v)), Cue.Shape.INVERTED, denied);
        } else if (tokens.isMark(at, ',') || English.isDash(tokens, at) || aside) {
            if (first == v && forms.isToldTo(v)) {
                return;
            }
            long subject = appositions.subjectBefore(aside ? at + 1 : at, floor);
            Cue.Shape shape = Cue.Shape.PLAIN;
            long after = first == v && (tokens.isMark(at, ',') || aside)
                    ? subjects.invertedAfter(v, ceiling(v))
                    : Phrases.NONE;
            if (after != Phrases.NONE) {
                subject = after;
                shape = Cue.Shape.INVERTED;
            }
            add(first, v + 1, v, subject, shape, denied);
        } else {
            long subject = subjects.afterOpening(subjects.outsideRelative(phrases.endingAt(at, floor), floor));
            if ((first < v || !forms.isNaming(v, subject))
                    && (first < v || !forms.disagrees(v, subject) && !forms.isAdjective(v, subject))) {
                add(first, v + 1, v, subject, Cue.Shape.PLAIN, denied);
            }
        }
    }

    private boolean isContracted(int i) {
        return English.isPossessive(tokens, i) && i > 0 && English.NOMINATIVE.has(tokens, i - 1);
    }

    private void passive(int v, int first, int at, int floor, boolean denied) {
        int next = v + 1;
        if (next + 1 < tokens.size() && AS.has(tokens, next) && English.isIng(tokens, next + 1)) {
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
        if (tokens.is(v, Category.LISTENER_VERB)) {
            // “was asked”: it is not said by whom
            add(first, v + 1, v, Phrases.NONE, Cue.Shape.PASSIVE, denied);
        }
    }

    private void infinitive(int v, int to, int floor, boolean denied) {
        int w = to - 1;
        int stop = Math.max(floor, to - 4);
        while (w > stop && !isFinite(w)) {
            w--;
        }
        if (w < floor || !isFinite(w)) {
            add(v, v + 1, v, phrases.mainSubject(subjects.clauseStart(to, begin(v)), to), Cue.Shape.INFINITIVE, true);
            return;
        }
        if (w + 1 < to && CAUSES.has(tokens, w)) {
            // “led Velden to suggest”: who is led to say it has said it
            long object = phrases.beginningAt(w + 1, to);
            add(v, v + 1, v, Phrases.end(object) == to ? object : Phrases.NONE, Cue.Shape.INFINITIVE, false);
            return;
        }
        int at = w - 1;
        while (at > floor && (English.AUXILIARY.has(tokens, at) || English.isAdverb(tokens, at))) {
            denied |= English.NEGATION.has(tokens, at);
            at--;
        }
        boolean went = w + 2 == to && ON.has(tokens, w + 1)
                || w + 1 == to && (English.ends(tokens, w, "ued") || English.ends(tokens, w, "ues"));
        long subject = at >= floor && !English.COORDINATOR.has(tokens, at) && !tokens.isMark(at, ',')
                ? phrases.endingAt(at, floor)
                : phrases.mainSubject(subjects.clauseStart(to, begin(v)), to);
        add(went ? w : v, v + 1, v, subject, Cue.Shape.INFINITIVE, denied || !went);
    }

    private boolean isFinite(int i) {
        return English.isVerb(tokens, i);
    }

    private void participle(int v, int at, int floor) {
        long subject = Phrases.NONE;
        Cue last = all.isEmpty() ? null : all.get(all.size() - 1);
        if (last != null
                && last.shape() == Cue.Shape.PARTICIPLE
                && last.verb() > begin(v)
                && English.AND_OR.has(tokens, at)) {
            // “saying that it leaks and asking for help”
            subject = last.subject();
        } else if (AS.has(tokens, at) && at > floor) {
            int w = at - 1;
            int before = w - 1;
            while (before > floor && (English.AUXILIARY.has(tokens, before) || English.isAdverb(tokens, before))) {
                before--;
            }
            // “quoted him as saying”, “was quoted as saying”
            boolean object = OBJECT_PRONOUN.has(tokens, w) || tokens.isCapitalised(w);
            subject = object
                    ? phrases.endingAt(w, floor)
                    : before >= floor ? phrases.endingAt(before, floor) : Phrases.NONE;
            if (object && subject == Phrases.NONE) {
                subject = Phrases.phrase(w, w + 1);
            }
        } else if (canEndName(at)) {
            subject = companion(at, floor);
        }
        if (subject == Phrases.NONE) {
            subject = reporterBefore(v);
        }
        if (subject == Phrases.NONE) {
            // “Velden quit—telling the hall”
            int end = English.isDash(tokens, at) ? at : at + 1;
            subject = phrases.mainSubject(subjects.clauseStart(end, begin(v)), end);
        }
        add(v, v + 1, v, subject, Cue.Shape.PARTICIPLE, false);
    }

    private boolean canEndName(int i) {
        return !tokens.isMark(i, ',')
                && English.isNominal(tokens, i)
                && tokens.kind(i) == Tokens.WORD
                && !tokens.is(i, Category.MESSAGE_NOUN)
                && !English.isVerb(tokens, i);
    }

    /** “with Velden saying”: returns the phrase that ends at token {@code last}, if such a preposition stands before it. */
    private long companion(int last, int floor) {
        long phrase = phrases.endingAt(last, floor);
        boolean with = phrase != Phrases.NONE
                && Phrases.first(phrase) > floor
                && COMPANY.has(tokens, Phrases.first(phrase) - 1);
        return with ? phrase : Phrases.NONE;
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
        if (subjects.clauseStart(v, begin(v)) > Phrases.first(last.subject())) {
            return Phrases.NONE;
        }
        boolean after = before > begin(v) && (tokens.isMark(before, ',') || marks.at(before) >= 0);
        return after ? last.subject() : Phrases.NONE;
    }

    private int sentence(int i) {
        return Math.max(0, sentences.of(i));
    }
}
