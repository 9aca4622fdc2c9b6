package io.plumbline.web;

/** How much of a list is answered at a time. */
final class Paging {

    static final String USUAL = "50";

    private static final int MOST = 200;

    private Paging() {}

    static int most(int limit) {
        if (limit < 1 || limit > MOST) {
            throw RulesetUpload.refused("/limit", "the parameter limit is a whole number from 1 to " + MOST);
        }
        return limit;
    }
}
