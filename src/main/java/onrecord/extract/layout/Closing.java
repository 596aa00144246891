package onrecord.extract.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import onrecord.extract.word.Tokens;
import onrecord.model.Block;
import onrecord.model.Manuscript;
import onrecord.model.Paragraph;
import onrecord.model.Paragraph.Role;
import onrecord.text.Source;
import onrecord.text.Span;

/**
 * What stands below the last sentence of a story in plain text and is none of it, whatever it is: the writer's name and office, addresses, notes to
 * the desk, terms of use, other stories, readers' comments. It is read upwards from the end, as long as lines are no sentences or say
 * what copy does not; below some headings all is such.
 */
final class Closing {
    /** So far from the end a heading may stand below which nothing is copy. */
    private static final int FOOT = 40;

    private static final int LONGEST_HEADING = 60;
    private static final String ABOUT = "about ";
    /** A line that ends without a period is copy if it is longer. */
    private static final int LONGEST_LINE = 70;
    /** A paragraph of copy is no shorter. */
    private static final int COPY = 100;
    /** Bylines stand above this block. */
    private static final int TOP = 10;

    private static final int SHORTEST_NAME = 5;
    private static final int LONGEST_NAME = 40;
    /** Results and tables have several figures in a line; they are copy. */
    private static final Pattern NUMBERS = Pattern.compile("\\d[^\\d]+\\d");

    private static final Pattern TABLE =
            Pattern.compile(" {2,}\\(?-?\\d|\\t\\(?-?\\d|^[^\\p{L}]+$|\\w(?: \\d[\\d.,/]*){2,}$");

    /** What systems and terminals set below a story. */
    private static final Pattern CODE = Pattern.compile("\\[[\\w-]{5,}\\]|\\{[%{\\w]|^[|.,'·\\s]+$");

    private static final Pattern SENTENCES = Pattern.compile("\\p{L}{3,}\\. ");
    /** So much may stand below the last line drawn across the page. */
    private static final int LONGEST_BELOW_RULE = 700;

    private static final int SHORTEST_RULE = 10;

    private static final Pattern LETTER = Pattern.compile(
            "(?:SIR|Sir|MADAM|Madam|SIRS|Sirs|EDITOR|Editor|(?:DEAR|Dear) (?i:sirs?|madam|editors?))\\b(?:[ ,.:;–—-]|$)");
    private static final Pattern LETTERS = Pattern.compile("(?im)^\\s*(?:your |readers['’]? )?letters\\b.{0,40}$");
    /** Who signs a letter. */
    private static final Pattern LETTER_NAME = Pattern.compile(
            "(?:\\((?:Mrs|Mr|Miss|Ms|Dr|Prof|Rev|The Rev)\\.?\\) )?\\p{Lu}[\\p{L}.'’-]*(?: (?:\\p{Lu}[\\p{L}.'’-]*|van|de|von)){1,4}(?: \\((?:Mrs|Mr|Miss|Ms|Dr|Prof|Rev)\\.?\\))?,?");

    private static final Pattern COMMENTS = Pattern.compile("(?i)comment|reply|conversation|discussion");
    /** Terms of use are no longer. */
    private static final int LONGEST_TERMS = 900;

    /** Headings below which nothing is copy. */
    private static final Pattern HEADING = Pattern.compile(
            "(?i)[^\\p{L}\\d]{0,4}(?:about (?:the )?\\p{Lu}.{2,48}|about (?:us|the (?:author|writer|company|paper))"
                    + "|(?:\\d+ )?comments?(?: ?\\(?\\d+\\)?)?(?: \\d.{0,30})?|(?:leave|post) a (?:reply|comment)|join the (?:discussion|conversation)|readers['’]? comments"
                    + "|share this:?|more on|filed under.{0,40}|sources|references|external links|see also|related(?: (?:news|stories|articles|links|content|topics))?|more (?:on this(?: story)?|stories|news)|most (?:read|popular|viewed)"
                    + "|recommended(?: for you)?|trending(?: now)?|elsewhere|read (?:more|next)|notes? (?:to|for) editors?|editors?['’]? notes?|boilerplate|end of (?:transcript|story|document|report))[^\\p{L}\\d]{0,4}");

    /** What a paragraph says that is none of the copy, at its beginning. */
    private static final Pattern OPENS = Pattern.compile(
            "(?i)[^\\p{L}\\d©]{0,80}(?:©|\\(c\\)|copyright\\b|licen[cs]ed cop|typed (?:by|from)|(?:photographs?|pictures?|photos?|illustrations?|graphics?|images?)(?: by\\b|:)"
                    + "|(?:additional|further) reporting|(?:proudly )?powered by|letters (?:may|should|must|to the)\\b|for (?:more|further) (?:information|details|news)\\b|note (?:to|for) |not for (?:use|publication|sale)\\b|all uses\\b"
                    + "|end of (?:transcript|story|document|report|text|message|file|digest|queue|feed|issue|list)\\b|(?:copy |story |message )?ends\\b.{0,60}$|(?:mfl|mtf|ets|tc)\\b.{0,30}$|comments? (?:are|is) |support (?:independent|our|local|quality)\\b|thank you (?:for reading|to the)\\b|reuse this|sign up\\b"
                    + "|this (?:page|article|story|post|(?:press |news )?release|transcript|e-?mail|message|column) (?:has been|was|is|contains|may|and|appeared|first|originally)\\b"
                    + "|got a (?:brief|tip|story)|reach \\p{Lu}\\p{Ll}+ .{0,40}\\b(?:at|on)\\b|(?:memo|captions?|cutlines?|sidebar|keywords?|graphics?|illustrations?|art|record|index terms?):|to (?:report|contact|comment|subscribe|advertise|submit)\\b|you (?:are|were|have) (?:getting|receiving|received|receive)\\b|our (?:mailing|postal) address\\b|share this (?:story|article|page)? ?\\(|want (?:more|to)\\b.{0,80}(?:subscribe|sign up|newsletter)|do you have a (?:story|tip)|send (?:tips|letters|comments)|follow (?:us|him|her|them|me)\\b"
                    + "|(?:corrections?|clarifications?|amendments?)(?: \\(.{0,40}\\))?: |an earlier version of th|(?:MON|TUES|WEDNES|THURS|FRI|SATUR|SUN)DAY: |(?:tomorrow|next (?:week|month|sunday|monday)|coming (?:up|next|tomorrow|sunday|monday)): |document \\p{L}{3,8}\\d[\\p{L}\\d]{9,}$|source: .{4,80}\\d{4}\\b.{0,40}$|thanks for reading\\b|bookmark the permalink|this entry was posted\\b|never miss\\b|get (?:our|the (?:latest|week|day|news))\\b|(?:your|enter your) e-?mail|required fields|load more|(?:previous|next|earlier|older|newer) (?:post|story|article)|(?:the )?post .{4,120} appeared first on)");

    /** When somebody lived. */
    private static final Pattern LIVED =
            Pattern.compile("(?i)[^\\p{L}\\d©]{0,80}[\\p{L} .,'’-]{4,90}, born [^.]{4,40}[;,] died ");

    /** One of these is in all that {@link #SAYS} finds. */
    private static final List<String> SAID = List.of(
            "all rights reserved",
            "unsubscribe",
            "forward-looking",
            "responsible for",
            "retrieved from",
            "distribution",
            "not be ",
            "intended ",
            "transcript",
            "reach",
            "write",
            "contact",
            "appeared first on",
            "not permitted");

    /** The same as {@link #OPENS}, anywhere in it. */
    private static final Pattern SAYS = Pattern.compile(
            "(?i)all rights reserved|\\bunsubscribe\\b|forward-looking statements|is solely responsible for (?:this|the) content|retrieved from \"?http|further distribution"
                    + "|(?:may|must|can)not be (?:published|broadcast|reproduced|rewritten|redistributed|copied)|(?:may|must) not be (?:published|broadcast|reproduced|rewritten|redistributed|copied)|intended (?:solely|only) for|transcripts? may be"
                    + "|(?:readers|you) (?:may|can) (?:write|reach|contact)|(?:can|may) be reached (?:at|on|by)|write to (?:him|her|them|us|me|the editor) (?:at|care|c/o)|appeared first on|not permitted (?:except|without)|redistribution to|will not be published");
    /** What the writer of a column is, below it. */
    private static final Pattern BIOGRAPHY =
            Pattern.compile("(?: (?:is|was|are|writes|covers|has (?:covered|written|been))|['’]s)\\b");

    private final String text;
    private final Tokens tokens;
    private final List<Block> blocks;
    private final HeadForm form;
    private final SignOff signOff;

    /** Whether this came by mail: who signs that is not who wrote the story. */
    private final boolean mail;

    private Closing(Manuscript manuscript, List<Block> blocks, Tokens tokens) {
        this.mail = manuscript.blocks().stream().anyMatch(block -> block.kind() == Block.Kind.SUBJECT);
        this.text = tokens.text();
        this.tokens = tokens;
        this.blocks = blocks;
        this.form = new HeadForm(tokens);
        this.signOff = SignOff.of(text, blocks, tokens);
    }

    /** Takes out of the copy of {@code asides} what stands below the last sentence of a plain text. */
    static Asides parted(Manuscript manuscript, Asides asides, Tokens tokens) {
        boolean text = manuscript.source().format() == Source.SourceFormat.TEXT
                && asides.copy().size() > 2;
        return text ? new Closing(manuscript, asides.copy(), tokens).parted(asides) : asides;
    }

    private Asides parted(Asides asides) {
        int end = Math.min(heading(), belowFurniture(asides));
        while (end > 2 && isNoCopy(end - 1) && !isSpeaker(end - 1)) {
            end--;
        }
        boolean none = end == blocks.size() || !isSentence(end - 1);
        if (none) {
            return signed(asides);
        }
        List<Block> left = new ArrayList<>(blocks.subList(0, end));
        List<Paragraph> paragraphs = new ArrayList<>(asides.paragraphs());
        int below = end;
        boolean signed = !mail && end + 1 < blocks.size() && form.isSignature(blocks.get(end), blocks.get(end + 1));
        boolean letter = isLetter()
                && LETTER_NAME.matcher(blocks.get(end).span().of(text)).matches();
        boolean bracketed = isInBrackets(blocks.get(end).span());
        if (bracketed || signed || letter || isName(end)) {
            left.add(new Block(Block.Kind.BYLINE, blocks.get(end).span()));
            below++;
        }
        for (int b = below; b < blocks.size(); b++) {
            paragraphs.add(new Paragraph(blocks.get(b).span(), Role.SIGN_OFF));
        }
        paragraphs.sort(Comparator.comparing(Paragraph::span));
        return new Asides(paragraphs, left);
    }

    /** Returns the same with who signed the story as its writer: the first or second line below the copy, with an address or an office below that. */
    private Asides signed(Asides asides) {
        int end = blocks.get(blocks.size() - 1).span().end();
        List<Paragraph> below = asides.paragraphs().stream()
                .filter(one -> one.role() == Role.SIGN_OFF && one.span().start() >= end)
                .toList();
        for (int i = 0; i < Math.min(2, below.size()); i++) {
            Block name = new Block(Block.Kind.PARAGRAPH, below.get(i).span());
            Block next = new Block(
                    Block.Kind.PARAGRAPH,
                    below.get(Math.min(i + 1, below.size() - 1)).span());
            boolean letter =
                    isLetter() && LETTER_NAME.matcher(name.span().of(text)).matches();
            if (!mail
                    && (letter
                            || isInBrackets(name.span())
                            || !isSignedBy("", Integer.MAX_VALUE) && form.isSignature(name, next))) {
                List<Paragraph> paragraphs = new ArrayList<>(asides.paragraphs());
                paragraphs.remove(below.get(i));
                List<Block> left = new ArrayList<>(blocks);
                left.add(new Block(Block.Kind.BYLINE, name.span()));
                return new Asides(paragraphs, left);
            }
        }
        return asides;
    }

    /** Returns whether a line holds nothing but the name of who wrote the story, which no line above it tells, and perhaps a place. */
    private boolean isInBrackets(Span line) {
        return !mail && BylineLine.inBrackets(tokens, line).isPresent() && !isSignedBy("", line.start());
    }

    /** Returns whether the copy is a letter to a paper: it addresses its editor, or the column above says so. */
    private boolean isLetter() {
        for (int b = 0; b < Math.min(blocks.size(), 3); b++) {
            if (LETTER.matcher(text)
                    .region(blocks.get(b).span().start(), blocks.get(b).span().end())
                    .lookingAt()) {
                return true;
            }
        }
        String above = text.substring(0, blocks.get(0).span().start());
        return above.length() <= LONGEST_TERMS && LETTERS.matcher(above).find();
    }

    /** Returns the first heading below which nothing is copy; the number of blocks where there is none. */
    private int heading() {
        for (int b = Math.max(2, blocks.size() - FOOT); b < blocks.size(); b++) {
            Span span = blocks.get(b).span();
            int above = b - 1;
            while (above > 0
                    && !blocks.get(above).span().isEmpty()
                    && SignOff.isRule(text, blocks.get(above).span())) {
                above--;
            }
            if (isLastRule(b) && isSentence(above)) {
                return b;
            }
            if (span.length() <= LONGEST_HEADING
                    && !span.isEmpty()
                    && isSentence(above)
                    && HEADING.matcher(span.of(text)).matches()
                    && isTold(span, b + 1)) {
                return b;
            }
        }
        return blocks.size();
    }

    /** Returns whether a long line is drawn in the second half, and little stands below it, which is no talk. */
    private boolean isLastRule(int b) {
        Span span = blocks.get(b).span();
        if (mail && span.of(text).equals("--") && b * 2 >= blocks.size()) {
            // RFC 3676: below it stands who sent it
            return true;
        }
        if (span.length() < SHORTEST_RULE || b * 2 < blocks.size() || !SignOff.isRule(text, span)) {
            return false;
        }
        int end = blocks.get(blocks.size() - 1).span().end();
        String below = text.substring(span.end(), end);
        return below.length() <= LONGEST_BELOW_RULE && below.indexOf('“') < 0 && below.indexOf("\" ") < 0;
    }

    /** Returns whether a heading “About …” stands above what says who that is, and another one above no copy: crossheads are called so, too. */
    private boolean isTold(Span heading, int below) {
        String words = heading.of(text).toLowerCase(Locale.ROOT);
        int about = words.indexOf(ABOUT);
        if (about < 0 || below >= blocks.size()) {
            return COMMENTS.matcher(words).find() || !hasCopy(below);
        }
        String[] named = words.substring(about + ABOUT.length())
                .replaceFirst("^the ", "")
                .split("\\P{L}+");
        return blocks.get(below).span().of(text).toLowerCase(Locale.ROOT).contains(named[0]);
    }

    /** Returns the first block below the last heading of a page's furniture behind which no copy stands; the number of blocks where there is none. */
    private int belowFurniture(Asides asides) {
        int end = blocks.size();
        for (Paragraph aside : asides.paragraphs()) {
            Span span = aside.span();
            if (aside.role() == Role.FURNITURE
                    && !span.isEmpty()
                    && span.length() <= LONGEST_HEADING
                    && HEADING.matcher(span.of(text)).matches()) {
                int below = blocks.size();
                while (below > 2 && blocks.get(below - 1).span().start() > span.start()) {
                    below--;
                }
                boolean comments = COMMENTS.matcher(span.of(text)).find();
                while (comments && below > 2 && isNoCopy(below - 1)) {
                    below--;
                }
                if (isSentence(below - 1) && (comments || !hasCopy(below))) {
                    end = Math.min(end, below);
                }
            }
        }
        return end;
    }

    /** Returns whether two paragraphs of copy stand next to each other from {@code from} on. */
    private boolean hasCopy(int from) {
        int run = 0;
        for (int b = from; b < blocks.size(); b++) {
            boolean copy = blocks.get(b).span().length() >= COPY && isSentence(b) && !isNoCopy(b);
            run = copy ? run + 1 : 0;
            if (run > 1) {
                return true;
            }
        }
        return false;
    }

    private boolean isSentence(int b) {
        return form.endsSentence(blocks.get(b).span());
    }

    /** Returns whether a line names who said what is quoted above it. */
    private boolean isSpeaker(int b) {
        boolean dash = "-–—".indexOf(text.charAt(blocks.get(b).span().start())) >= 0;
        return dash && "\"”".indexOf(text.charAt(blocks.get(b - 1).span().end() - 1)) >= 0;
    }

    private boolean isNoCopy(int b) {
        Block block = blocks.get(b);
        Span span = block.span();
        if (block.kind() != Block.Kind.PARAGRAPH || span.isEmpty() || span.length() > LONGEST_TERMS) {
            return block.kind() == Block.Kind.PARAGRAPH && span.isEmpty();
        }
        String words = span.of(text);
        if (OPENS.matcher(words).lookingAt() || says(words) || isBiography(words) || signOff.isSignOff(b)) {
            return true;
        }
        if (isSentence(b)) {
            return false;
        }
        boolean figures = NUMBERS.matcher(words).find();
        boolean reached = HeadNote.isReached(words) || "([<".indexOf(words.charAt(0)) >= 0;
        boolean item = LineForm.isBullet(text, span) && !reached;
        boolean table = figures && TABLE.matcher(words).find() && !HeadNote.isStamped(words);
        boolean code = span.length() <= LONGEST_LINE && CODE.matcher(words).find();
        return !item
                && (code
                        || form.isNote(block) && !table && (reached || span.length() <= LONGEST_LINE)
                        || isLoose(words)
                                && !figures
                                && !words.endsWith(",")
                                && !SENTENCES.matcher(words).find());
    }

    private static boolean says(String words) {
        String small = words.toLowerCase(Locale.ROOT);
        return SAID.stream().anyMatch(small::contains) && SAYS.matcher(words).find()
                || small.contains(", born ") && LIVED.matcher(words).lookingAt();
    }

    /** Returns whether a line is short, and not the rest of something. */
    private static boolean isLoose(String words) {
        return words.length() <= LONGEST_LINE && !Character.isLowerCase(words.charAt(0));
    }

    /** Returns whether a paragraph begins with the name of who wrote the story, or stands in brackets, and says what its owner is. */
    private boolean isBiography(String words) {
        boolean open = "([*_".indexOf(words.charAt(0)) >= 0;
        Matcher verb = BIOGRAPHY.matcher(words);
        if (!verb.region(0, Math.min(words.length(), 2 * LONGEST_NAME)).find()) {
            return false;
        }
        String name = words.substring(0, verb.start()).strip();
        return open && verb.group().charAt(0) == ' '
                || name.length() >= SHORTEST_NAME
                        && name.length() <= LONGEST_NAME
                        && isSignedBy(name, Integer.MAX_VALUE);
    }

    /** Returns whether a line above the copy, and above {@code end}, names who wrote it, and {@code name} is in it. */
    private boolean isSignedBy(String name, int end) {
        String small = name.toLowerCase(Locale.ROOT);
        for (Block line : blocks.subList(0, Math.min(blocks.size(), TOP))) {
            if (line.span().start() < end
                    && line.span().of(text).toLowerCase(Locale.ROOT).contains(small)) {
                HeadForm.Kind kind = form.kind(line);
                if (kind == HeadForm.Kind.BYLINE || kind == HeadForm.Kind.NAME) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Returns whether a block below the copy is the name of who wrote it. */
    private boolean isName(int b) {
        if (b >= blocks.size()) {
            return false;
        }
        int from = tokens.from(blocks.get(b).span().start());
        int end = tokens.from(blocks.get(b).span().end());
        while (from < end && tokens.kind(from) == Tokens.MARK) {
            from++;
        }
        return from < end
                && (Bylines.is(tokens, from, end)
                        || Bylines.isOfOffice(tokens, from, end)
                        || BareNames.are(tokens, from, end));
    }
}
