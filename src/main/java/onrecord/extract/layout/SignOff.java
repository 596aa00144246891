package onrecord.extract.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import onrecord.extract.word.Category;
import onrecord.extract.word.Tokens;
import onrecord.model.Block;
import onrecord.text.Spaces;
import onrecord.text.Span;
import onrecord.text.WordList;

/**
 * Finds what closes a story and is none of it: credits ({@code (Reporting by Ada Kell; editing by Jon Vey)}), end marks
 * ({@code -30-}, {@code ###}, {@code ENDS}), initials of those who wrote and edited it ({@code ak/jv}), and whom to ask.
 */
final class SignOff {
    /** No longer foot is looked at. */
    private static final int FOOT = 24;

    private static final int LONGEST_CREDIT = 400;
    private static final int LONGEST_CONTACT = 240;
    private static final int LONGEST_MARK = 16;
    private static final int LONGEST_INITIALS = 32;
    /** A line without a verb behind “Contact:” is no longer. */
    private static final int LONGEST_LABEL = 60;

    private static final int LONGEST_STAMP = 140;

    private static final Set<String> ENDS = Set.of(
            "30",
            "0",
            "end",
            "ends",
            "endit",
            "enditem",
            "endall",
            "end text",
            "end of text",
            "end of story",
            "end of report",
            "story ends",
            "copy ends",
            "message ends",
            "ooo",
            "xxx",
            "nnnn");
    private static final Pattern INITIALS = Pattern.compile(
            "[(\\[/–—-]{0,2} ?(?:\\p{Lu}{2,6}[-/ ])?(?:\\p{Ll}{2,3}(?:[/-]{1,2}\\p{Ll}{2,3}){1,3}|\\p{Lu}{2,3}(?:/{1,2}\\p{L}{2,3}){1,3})[)\\]/]?"
                    + "|[(\\[/]\\p{Ll}{2,3}[)\\]/]|[–—-]{1,2} ?\\p{Lu}{2,3}|\\p{Lu}{2,3} \\p{Lu}{2,3}");
    /** An agency, and the initials of those who worked on the story: {@code nva ak jv}. */
    private static final Pattern AGENCY_INITIALS = Pattern.compile("(\\p{L}{2,8})((?: \\p{Ll}{2,3}){1,3})");

    /** What the wire's own stamp closes a story with: {@code AK413PED}, {@code (ENDALL) 071900 AK/VEY 07/2114Z MAR}. */
    private static final Pattern STAMP = Pattern.compile(
            "\\p{Lu}{1,3}(?:/\\p{Lu}{1,3})?\\d{3,4}[AP][ECMP][SD]T?|[(\\[](?:ENDALL|END|MORE)[)\\]] [\\p{Lu}\\d/. -]{4,60}|Source: [^\n]{3,100}\\d{4} (?i:gmt|utc)[^\n]{0,24}|(?:[\\p{L}\\d]{2,8} ){1,5}\\p{Ll}{2,3}/\\p{Ll}{2,3}");

    private static final Pattern FAREWELL = Pattern.compile(
            "(?i)--|(?:(?:(?:kind|best|warm|with kind|with best) )?regards|best(?: wishes)?|cheers|many thanks|thanks(?: all)?|yours(?: sincerely| faithfully)?)[,.!]?|sent from my .{3,30}");
    /** What stands behind the end mark of a press release. */
    private static final Pattern NOTES = Pattern.compile(
            "(?i)(?:notes? (?:to|for) (?:the )?editors?|editors?['’]? notes?|about |contacts?\\b|(?:media|press) (?:contacts?|enquir|inquir|office)|for (?:more|further|media|press) |background\\b)");
    /** Who contributes to a story. */
    private static final Pattern WRITER = Pattern.compile("\\b(?:writers?|reporters?|correspondents?|journalists?)\\b");

    /** A line above such notes. */
    private static final Pattern NOTES_LABEL = Pattern.compile(
            "(?i)(?:notes? (?:to|for) (?:the )?editors?|editors?['’]? notes?|(?:media|press) (?:contacts?|enquiries|inquiries)|forward[- ]looking statements?|safe harbou?r(?: statement)?):?");

    /** A line above what an organisation says of itself. */
    private static final Pattern ABOUT = Pattern.compile("About ((?:the )?\\p{Lu}[^!?]*?)[:.]?");

    private static final Pattern ISSUER =
            Pattern.compile("SOURCE |(?i:contacts?:|(?:media|press|investor) (?:contact|relations)|forward-looking)");
    /** Where the writer is reached, in brackets: {@code ((ada.kell@nva.example)(+000 555 0100))}. */
    private static final String BRACKETS = "((";

    private static final Pattern REACH = Pattern.compile("\\b(?i:reach|contact|e-?mail|follow)\\b[^.]{0,40}@");
    private static final Pattern NUMBER = Pattern.compile("\\d[\\d ()/.-]{5,}\\d");

    private static final List<String> CREDITS = new ArrayList<>();
    private static final List<String> CREDIT_ENDS = new ArrayList<>();
    private static final List<String> CONTACTS = new ArrayList<>();

    static {
        for (String entry : WordList.read(SignOff.class, "sign-off.txt")) {
            if (entry.startsWith("… ")) {
                CREDIT_ENDS.add(entry.substring(2));
            } else if (entry.endsWith(": …")) {
                CONTACTS.add(entry.substring(0, entry.length() - 3));
            } else {
                CREDITS.add(entry.substring(0, entry.length() - 2));
            }
        }
    }

    private final String text;
    private final List<Block> blocks;
    private final Tokens tokens;

    private SignOff(String text, List<Block> blocks, Tokens tokens) {
        this.text = text;
        this.blocks = blocks;
        this.tokens = tokens;
    }

    /** Returns what reads the foot of {@code blocks}. */
    static SignOff of(String text, List<Block> blocks, Tokens tokens) {
        return new SignOff(text, blocks, tokens);
    }

    /** Returns the first block of the foot, behind which there is no copy; the number of blocks where there is none. */
    int begin() {
        int first = Math.max(1, blocks.size() - FOOT);
        int foot = blocks.size();
        int contact = contact(first);
        for (int b = blocks.size() - 1; b >= first; b--) {
            if (b >= contact || isSignOff(b)) {
                foot = b;
            } else if (!isNoCopy(b)) {
                break;
            }
        }
        return foot;
    }

    private boolean isNoCopy(int block) {
        Block one = blocks.get(block);
        return one.kind().isEnvelope()
                || one.kind() == Block.Kind.FURNITURE
                || Furniture.is(text, one.span())
                || DeskNotes.is(text, one.span(), false, true);
    }

    private String words(int block) {
        return blocks.get(block).span().of(text);
    }

    /** Returns the block that begins to say whom to ask, where nothing but that and sign-offs stand behind it. */
    private int contact(int first) {
        int contact = notes(first);
        for (int b = contact - 1; b >= first; b--) {
            if (opensContact(b) || isFarewell(b)) {
                contact = b;
            } else if (!isContactLine(b) && !isSignOff(b) && !isNoCopy(b)) {
                break;
            }
        }
        return contact;
    }

    /** Returns whether a line stands above the signature of a mail: two hyphens, or what one closes a letter with. */
    private boolean isFarewell(int block) {
        return blocks.get(block).span().length() <= LONGEST_INITIALS
                && FAREWELL.matcher(words(block)).matches();
    }

    /** Returns the end mark, or the heading, behind which a press release has notes and says whom to ask; the number of blocks where none has. */
    private int notes(int first) {
        for (int b = first; b + 1 < blocks.size(); b++) {
            Span span = blocks.get(b).span();
            if (b * 3 >= blocks.size() && opensNotes(b)) {
                return b;
            }
            boolean end = !span.isEmpty() && span.length() <= LONGEST_MARK && isEnd(words(b));
            if (end && NOTES.matcher(words(b + 1)).lookingAt()) {
                return b;
            }
        }
        return blocks.size();
    }

    /** Returns whether a line opens the notes of a press release, or what it says about who issued it above whom to ask. */
    private boolean opensNotes(int block) {
        Span span = blocks.get(block).span();
        String words = words(block);
        int end = words.indexOf('\n');
        String line = end < 0 ? words : words.substring(0, end);
        if (span.isEmpty() || line.length() > LONGEST_LABEL) {
            return false;
        }
        if (NOTES_LABEL.matcher(line).matches()) {
            return true;
        }
        Matcher about = ABOUT.matcher(line);
        if (!about.matches() || tokens.text().lastIndexOf(about.group(1), span.start()) < 0) {
            return false;
        }
        for (int b = block + 1; b < blocks.size(); b++) {
            Span below = blocks.get(b).span();
            if (!below.isEmpty() && (opensContact(b) || ISSUER.matcher(words(b)).lookingAt())) {
                return true;
            }
        }
        return false;
    }

    private boolean opensContact(int block) {
        return opensContact(text, blocks.get(block).span());
    }

    /** Returns whether a paragraph says whom to ask, or that this follows. */
    static boolean opensContact(String text, Span span) {
        if (span.length() > LONGEST_CONTACT || !Character.isLetter(text.charAt(span.start()))) {
            return false;
        }
        String words = folded(text, span);
        for (String contact : CONTACTS) {
            String rest = words.startsWith(contact) ? words.substring(contact.length()) : "?";
            boolean label = rest.isBlank() || rest.startsWith(":");
            if (label || rest.startsWith(" ") && isReached(rest)) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether a paragraph has an address or a number by which somebody is reached, and little else. */
    static boolean isReached(String text, Span span) {
        return span.length() <= LONGEST_CONTACT && isReached(span.of(text));
    }

    private static boolean isReached(String words) {
        return words.indexOf('@') >= 0
                || words.contains("www.")
                || words.contains("http:")
                || words.contains("https:")
                || NUMBER.matcher(words).find();
    }

    private boolean isContactLine(int block) {
        Span span = blocks.get(block).span();
        if (span.length() > LONGEST_CONTACT) {
            return false;
        }
        boolean label = span.length() <= LONGEST_LABEL && !isSentence(block);
        return label || Character.isDigit(text.charAt(span.start())) || isReached(words(block));
    }

    private boolean isSentence(int block) {
        Span span = blocks.get(block).span();
        return ".!?\"”".indexOf(text.charAt(span.end() - 1)) >= 0 && span.length() > LONGEST_MARK;
    }

    /** Returns whether a block closes a story: an end mark, initials, a stamp, credits, an address. */
    boolean isSignOff(int block) {
        Span span = blocks.get(block).span();
        int length = span.length();
        if (length == 0 || length > LONGEST_CREDIT || blocks.get(block).kind() == Block.Kind.TITLE) {
            return false;
        }
        return (length <= LONGEST_MARK || isRule(text, span)) && isEndMark(words(block))
                || length <= LONGEST_INITIALS && isInitials(words(block))
                || length <= LONGEST_STAMP && STAMP.matcher(words(block)).matches()
                || text.startsWith(BRACKETS, span.start()) && isReached(text, span)
                || length <= LONGEST_CONTACT && isReachLine(words(block))
                || isCredit(span);
    }

    /** Returns whether a block is a line drawn under a headline. */
    static boolean isRule(String text, Span span) {
        char mark = text.charAt(span.start());
        boolean drawn = "-_=~".indexOf(mark) >= 0;
        return span.length() > 2 && drawn && span.of(text).chars().allMatch(c -> c == mark)
                || span.length() >= LONGEST_INITIALS / 2
                        && (drawn || mark == '*' || mark == '+')
                        && span.of(text).chars().allMatch(c -> "-_=~*+# ".indexOf(c) >= 0);
    }

    /** Returns whether a paragraph says how its writer is reached: {@code Reach her at kell@courier.example}. */
    private static boolean isReachLine(String words) {
        return words.indexOf('@') > 0 && REACH.matcher(words).find();
    }

    /** Returns whether words end a story wherever they stand by themselves: {@code ###}, {@code -30-}, {@code ENDS}. */
    static boolean isEnd(String words) {
        boolean mark = words.length() <= LONGEST_MARK
                && (words.charAt(0) == '#' || words.contains("30") || words.contains("ENDS"));
        return mark && isEndMark(words);
    }

    /** Returns whether a line is an end mark and nothing else. */
    private static boolean isEndMark(String line) {
        String words = line.toLowerCase(Locale.ROOT);
        int from = 0;
        int to = words.length();
        while (from < to && !Character.isLetterOrDigit(words.charAt(from))) {
            from++;
        }
        while (to > from && !Character.isLetterOrDigit(words.charAt(to - 1))) {
            to--;
        }
        String core = words.substring(from, to);
        if (core.isEmpty()) {
            return "#*-_=~".indexOf(words.charAt(0)) >= 0;
        }
        boolean bare = core.length() == words.length();
        return ENDS.contains(core) && !(bare && Character.isDigit(core.charAt(0)));
    }

    private boolean isInitials(String line) {
        if (INITIALS.matcher(line).matches()) {
            return true;
        }
        Matcher agency = AGENCY_INITIALS.matcher(line);
        return agency.matches() && (Agencies.knows(agency.group(1)) || text.contains("(" + agency.group(1) + ")"));
    }

    /** Returns whether words say who else worked on the story: those in brackets, or without a verb. */
    boolean isCredit(Span span) {
        int from = span.start();
        int to = span.end();
        boolean open = text.charAt(from) == '(' || text.charAt(from) == '[';
        while (from < to && !Character.isLetter(text.charAt(from))) {
            from++;
        }
        if (from - span.start() > 3 || !Character.isUpperCase(text.charAt(from == to ? span.start() : from)) && !open) {
            return false;
        }
        String words = folded(text, new Span(from, to));
        for (String credit : CREDITS) {
            if (words.startsWith(credit)) {
                return open || !hasVerb(new Span(from + credit.length(), to));
            }
        }
        int stop = words.length();
        while (stop > 0 && !Character.isLetterOrDigit(words.charAt(stop - 1))) {
            stop--;
        }
        String end = words.substring(0, stop);
        int last = end.lastIndexOf("contributed");
        if (last > 0 && end.endsWith("contributed") && WRITER.matcher(end).find()) {
            return true;
        }
        return last > 0
                && CREDIT_ENDS.stream().anyMatch(known -> end.startsWith(known, last) && isEnd(end, last, known));
    }

    /** Returns whether nothing but a place follows what ends a credit. */
    private static boolean isEnd(String words, int at, String known) {
        int end = at + known.length();
        return end == words.length() || known.endsWith(" from") && words.indexOf('.', end) < 0;
    }

    private boolean hasVerb(Span span) {
        for (int i = tokens.from(span.start()); i < tokens.from(span.end()); i++) {
            boolean small = tokens.kind(i) == Tokens.WORD && !tokens.isCapitalised(i);
            if (small
                    && (tokens.is(i, Category.FINITE_VERB)
                            || tokens.is(i, Category.SPEECH_VERB)
                                    && !tokens.text(i).endsWith("ing"))) {
                return true;
            }
        }
        return false;
    }

    private static String folded(String text, Span span) {
        return Spaces.fold(span.of(text)).toLowerCase(Locale.ROOT);
    }
}
