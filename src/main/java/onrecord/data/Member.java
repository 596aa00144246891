package onrecord.data;

import onrecord.model.Article;

/**
 * A member of an object of the article JSON.
 *
 * @param <R> the record that the object is made of
 * @param name its name
 * @param type what it is, or each of many: text, a number, a word of an enum, or a record that is an object in turn
 * @param many whether it is a list
 * @param nullable whether it may be {@code null}
 * @param value finds it in the record
 */
record Member<R>(String name, Class<?> type, boolean many, boolean nullable, Getter<R, ?> value) {
    /** Finds something in a record. */
    interface Getter<R, T> {
        /** Returns it; {@code in} knows the text and the way back to the file. */
        T of(Article in, R record);
    }
}
