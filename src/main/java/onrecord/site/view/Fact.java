package onrecord.site.view;

/**
 * Something that stands beside the copy.
 *
 * @param name what it is: {@code Rights}
 * @param words what is said
 */
public record Fact(String name, String words) {}
