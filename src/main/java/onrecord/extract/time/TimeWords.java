package onrecord.extract.time;

import java.util.Arrays;
import java.util.Locale;
import onrecord.extract.word.Lexicon;

/** What the words of time mean: each word has roles, as bits, and one number that goes with them. */
final class TimeWords {
    /** Month; 1–12. */
    static final int MONTH = 1;
    /** Short form of a month that is a name or another word too, and counts only beside a number. */
    static final int SHORT_NAME = 1 << 1;
    /** Weekday; 1–7 from Monday. */
    static final int WEEKDAY = 1 << 2;
    /** Plural of a weekday. */
    static final int WEEKDAYS = 1 << 3;
    /** Number word; its value. */
    static final int NUMBER = 1 << 4;
    /** Ordinal number word; its value. */
    static final int ORDINAL = 1 << 5;
    /** Unit of time; {@link Unit}. */
    static final int UNIT = 1 << 6;
    /** Plural of a unit. */
    static final int UNITS = 1 << 7;
    /** Yesterday, today, tomorrow; the shift in days. */
    static final int DAY_SHIFT = 1 << 8;
    /** Part of a day; index into {@link #DAY_PARTS}, from {@link #NOON} on an hour. */
    static final int DAY_PART = 1 << 9;
    /** Season; EDTF code. */
    static final int SEASON = 1 << 10;
    /** Last, next, this …; ordinal of {@link TimexMeaning.Turn}. */
    static final int TURN = 1 << 11;
    /** Adjective or adverb of repetition; {@link Unit}. */
    static final int REPEAT = 1 << 12;
    /** Every, each, per. */
    static final int EVERY = 1 << 13;
    /** Adverb or adjective of the past (0), present (1) or future (2). */
    static final int REFERENCE = 1 << 14;
    /** Beginning, middle, end. */
    static final int EDGE = 1 << 15;
    /** Early, mid, late, earlier, later. */
    static final int EARLY = 1 << 16;
    /** About, nearly, over. */
    static final int ABOUT = 1 << 17;
    /** Number that is not told: several, few; −1. */
    static final int VAGUE = 1 << 18;
    /** The, a, an. */
    static final int ARTICLE = 1 << 19;
    /** Time zone; 1 for the ones of Greenwich. */
    static final int ZONE = 1 << 20;
    /** A.m. (0), p.m. (12). */
    static final int HALF_DAY = 1 << 21;
    /** Twenties … nineties; 20–90. */
    static final int DECADE = 1 << 22;
    /** Adjective between a number and a unit: straight, consecutive, trading. */
    static final int BETWEEN = 1 << 23;
    /** Preposition that a year or a bare month can follow. */
    static final int PREPOSITION = 1 << 24;
    /** Following and previous, and the like: counted from the date told last; −1 or 1, 0 for same. */
    static final int TOLD = 1 << 25;
    /** That: the unit of the date told last. */
    static final int THAT = 1 << 26;

    /** Verb that ends a day of trading: ended, closing. */
    static final int ENDING = 1 << 27;

    /** Adjective that makes a weekday a day of its own: Black Monday, Good Friday. */
    static final int DAY_NAME = 1 << 28;

    /** Plural of a part of a day; index into {@link #DAY_PARTS}. */
    static final int DAY_PARTS_OFTEN = 1 << 30;

    /** A holiday whose name is one word. */
    static final int FEAST = 1 << 31;

    /** The preposition that begins “at least” and “at present”. */
    static final int AT = 1 << 29;

    /** The letters of TIMEX3 for parts of a day. */
    static final String[] DAY_PARTS = {"MO", "AF", "EV", "NI", "12:00", "24:00"};

    static final int NOON = 4;

    private static int[] roles = new int[1024];
    private static byte[] values = new byte[1024];

    static {
        add(
                MONTH,
                "1 january 2 february 3 march 4 april 5 may 6 june 7 july 8 august 9 september 10 october 11 november"
                        + " 12 december 1 jan 2 feb 3 mar 4 apr 6 jun 7 jul 8 aug 9 sep 9 sept 10 oct 11 nov 12 dec");
        add(
                WEEKDAY,
                "1 monday 2 tuesday 3 wednesday 4 thursday 5 friday 6 saturday 7 sunday"
                        + " 1 mon 2 tue 2 tues 3 wed 4 thu 4 thur 4 thurs 5 fri 6 sat 7 sun");
        add(
                SHORT_NAME,
                "1 jan 2 feb 3 mar 4 apr 6 jun 7 jul 8 aug 9 sep 9 sept 10 oct 11 nov 12 dec"
                        + " 1 mon 2 tue 2 tues 3 wed 4 thu 4 thur 4 thurs 5 fri 6 sat 7 sun");
        add(WEEKDAYS, "1 mondays 2 tuesdays 3 wednesdays 4 thursdays 5 fridays 6 saturdays 7 sundays");
        add(
                NUMBER,
                "1 one 2 two 3 three 4 four 5 five 6 six 7 seven 8 eight 9 nine 10 ten 11 eleven 12 twelve 13 thirteen"
                        + " 14 fourteen 15 fifteen 16 sixteen 17 seventeen 18 eighteen 19 nineteen 20 twenty 30 thirty 40 forty"
                        + " 50 fifty 60 sixty 70 seventy 80 eighty 90 ninety 100 hundred 12 dozen 2 couple 1 single");
        add(
                ORDINAL,
                "1 first 2 second 3 third 4 fourth 5 fifth 6 sixth 7 seventh 8 eighth 9 ninth 10 tenth 11 eleventh"
                        + " 12 twelfth 13 thirteenth 14 fourteenth 15 fifteenth 16 sixteenth 17 seventeenth 18 eighteenth"
                        + " 19 nineteenth 20 twentieth 30 thirtieth");
        units(UNIT, "", Unit.values());
        units(UNITS, "s", Unit.values());
        add(UNITS, Unit.CENTURY.ordinal() + " centuries");
        add(DAY_SHIFT, "-1 yesterday 0 today 1 tomorrow");
        add(DAY_PART, "0 morning 1 afternoon 2 evening 3 night 3 tonight 3 overnight 4 noon 4 midday 5 midnight");
        add(DAY_PARTS_OFTEN, "0 mornings 1 afternoons 2 evenings 3 nights");
        add(FEAST, "0 christmas 0 halloween 0 thanksgiving");
        add(SEASON, "21 spring 22 summer 23 autumn 23 fall 24 winter");
        add(TURN, "1 last 1 past 2 this 3 next 3 coming 3 upcoming");
        add(
                REPEAT,
                Unit.HOUR.ordinal() + " hourly " + Unit.DAY.ordinal() + " daily " + Unit.DAY.ordinal() + " nightly "
                        + Unit.WEEK.ordinal() + " weekly " + Unit.MONTH.ordinal() + " monthly " + Unit.QUARTER.ordinal()
                        + " quarterly " + Unit.YEAR.ordinal() + " annual " + Unit.YEAR.ordinal() + " annually "
                        + Unit.YEAR.ordinal() + " yearly");
        add(EVERY, "0 every 0 each 0 per");
        add(
                REFERENCE,
                "0 recently 0 recent 0 lately 1 now 1 currently 1 presently 1 nowadays 1 current 1 these 2 soon");
        add(EDGE, "0 beginning 0 start 0 middle 0 end 0 close 0 turn 0 half 0 part 0 rest 0 remainder 0 eve 0 outset");
        add(EARLY, "0 early 0 mid 0 late 0 earlier 0 later");
        add(
                ABOUT,
                "0 about 0 around 0 nearly 0 almost 0 over 0 approximately 0 roughly 0 more 0 less 0 least 0 up"
                        + " 0 just 0 under");
        add(VAGUE, "-1 several -1 few -1 many -1 various -1 numerous");
        add(ARTICLE, "0 the 0 a 0 an");
        add(
                ZONE,
                "1 utc 1 gmt 1 z 0 est 0 edt 0 et 0 pst 0 pdt 0 pt 0 cst 0 cdt 0 ct 0 mst 0 mdt 0 bst 0 cet 0 cest 0 ist"
                        + " 0 jst 0 msk 0 aest");
        add(HALF_DAY, "0 a.m 0 am 12 p.m 12 pm");
        add(
                DECADE,
                "20 twenties 30 thirties 40 forties 50 fifties 60 sixties 70 seventies 80 eighties 90 nineties"
                        + " 100 noughties");
        add(
                BETWEEN,
                "0 more 0 straight 0 consecutive 0 successive 0 full 0 whole 0 entire 0 trading 0 business 0 working"
                        + " 0 calendar 0 additional 0 further 0 other 0 fiscal 0 financial 0 solid 0 long 0 extra");
        add(
                PREPOSITION,
                "0 in 0 since 0 by 0 until 0 till 0 from 0 to 0 of 0 before 0 after 0 during 0 for 0 between"
                        + " 0 through 0 throughout 0 around 0 about 0 than 0 early 0 late 0 mid 0 last 0 next 0 this 0 on"
                        + " 0 within 0 into 0 at 0 as 0 beyond");
        add(AT, "0 at");
        add(TOLD, "1 following -1 previous -1 preceding -1 prior 0 same 1 subsequent");
        add(THAT, "0 that");
        add(ENDING, "0 end 0 ends 0 ended 0 ending 0 finish 0 finished 0 finishing 0 close 0 closed 0 closing");
        add(DAY_NAME, "0 black 0 good 0 bloody 0 ash 0 super 0 palm 0 holy 0 easter 0 cyber 0 maundy 0 shrove");
    }

    private TimeWords() {}

    private static void units(int role, String ending, Unit[] units) {
        for (Unit unit : units) {
            // “second” is an ordinal far more often
            if (unit != Unit.SECOND || role == UNITS) {
                boolean irregular = unit == Unit.CENTURY && role == UNITS;
                if (!irregular) {
                    add(role, unit.ordinal() + " " + unit.name().toLowerCase(Locale.ROOT) + ending);
                }
            }
        }
    }

    private static void add(int role, String table) {
        String[] cells = table.split(" ");
        for (int i = 0; i < cells.length; i += 2) {
            int id = Lexicon.id(cells[i + 1]);
            if (id >= roles.length) {
                roles = Arrays.copyOf(roles, Math.max(id + 1, roles.length * 2));
                values = Arrays.copyOf(values, roles.length);
            }
            roles[id] |= role;
            if (!cells[i].equals("0")) {
                values[id] = Byte.parseByte(cells[i]);
            }
        }
    }

    /** Returns the roles of a word by its number, as bits; none for a word of no list. */
    static int roles(int word) {
        return word < 0 || word >= roles.length ? 0 : roles[word];
    }

    /** Returns the number that goes with a word's role. */
    static int value(int word) {
        return values[word];
    }
}
