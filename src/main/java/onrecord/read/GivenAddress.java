package onrecord.read;

import java.util.Optional;
import java.util.regex.Pattern;

/** Addresses within the site as side-cars give them: small letters, digits, hyphens and slashes. */
final class GivenAddress {
    /** Where the site keeps its own lists: by year and month, and the first page of a folder. */
    static final Pattern LISTS = Pattern.compile("(.*/)?index|undated(/[0-9-]+)?|[0-9]{4}(/[0-9]{2}(-[0-9]+)?)?");

    private GivenAddress() {}

    /** Returns the address that the value of {@code key} is, without ending; empty, and a problem, where it is none. */
    static Optional<String> of(String key, Tree.Scalar value, Problems problems) {
        String address = value.text().strip();
        String plain = address.endsWith(".html") ? address.substring(0, address.length() - 5) : address;
        boolean good = !plain.isEmpty() && plain.length() <= 200;
        for (String part : plain.split("/", -1)) {
            good &= !part.isEmpty() && part.chars().allMatch(GivenAddress::isAddressChar) && part.charAt(0) != '-';
        }
        if (good && LISTS.matcher(plain).matches()) {
            problems.error(
                    "bad-address",
                    value.span(),
                    "this is the address of a list of articles",
                    "add a word, like “2022/harbour-vote”");
            return Optional.empty();
        }
        if (good) {
            return Optional.of(plain);
        }
        problems.error(
                "bad-address",
                value.span(),
                "this is no address within the site",
                "use small letters, digits and hyphens, with slashes between, like “" + key + ": 2022/harbour-vote”");
        return Optional.empty();
    }

    private static boolean isAddressChar(int c) {
        return c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '-';
    }
}
