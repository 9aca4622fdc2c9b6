package io.plumbline.methodology;

/**
 * Something the Scorecard asks about (METHOD.md, section 12).
 *
 * @param asks {@code group} for two statements, paper and practice; {@code habit} for its positive statement
 * @param id the group's or the habit's id
 * @param carriesAi whether a weak value keeps the AI note from being promising
 * @param order its place in the table, from 1
 */
public record ScorecardItem(String asks, String id, boolean carriesAi, int order) {

    /** Whether it is a group of disciplines. */
    public boolean isGroup() {
        return asks.equals("group");
    }
}
