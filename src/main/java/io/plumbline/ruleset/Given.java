package io.plumbline.ruleset;

import java.util.List;

/**
 * A value that is handed to a function or put into a conclusion.
 *
 * @param at where it begins
 * @param value what is known of it
 */
record Given(Token at, Value value) {

    /** Which of several ways to call takes these values, the first when none does; then reported where it does not fit. */
    static int check(RuleTokens tokens, Token called, List<List<Value>> ways, List<Given> given) {
        for (int i = 0; i < ways.size(); i++) {
            if (ways.get(i).size() == given.size() && mismatch(ways.get(i), given) < 0) {
                return i;
            }
        }
        List<List<Value>> asMany =
                ways.stream().filter(each -> each.size() == given.size()).toList();
        if (asMany.isEmpty()) {
            String wanted = counted(ways.get(0).size());
            tokens.report(
                    called,
                    "\"" + called.text() + "\" takes " + wanted + "; here it is given " + counted(given.size()));
            return 0;
        }
        int at = mismatch(asMany.get(0), given);
        Given wrong = given.get(at);
        tokens.report(wrong.at(), wrong.said(called.text(), asMany.get(0).get(at)));
        return ways.indexOf(asMany.get(0));
    }

    static String counted(int values) {
        return values == 0 ? "nothing" : values + (values == 1 ? " value" : " values");
    }

    private static int mismatch(List<Value> way, List<Given> given) {
        for (int i = 0; i < given.size(); i++) {
            Value value = given.get(i).value();
            if (!value.fits(way.get(i)) || value.missing() && !way.get(i).missing()) {
                return i;
            }
        }
        return -1;
    }

    private String said(String called, Value wanted) {
        if (value.fits(wanted) || value.isNull()) {
            return at.shown() + " may be missing, and \"" + called + "\" needs " + wanted.words() + " here"
                    + (value.isNull() ? "" : "; add a condition != null where it is bound");
        }
        return "\"" + called + "\" needs " + wanted.words() + " here; " + at.shown() + " is " + value.words();
    }
}
