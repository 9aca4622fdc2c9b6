package io.plumbline.web;

import io.plumbline.engagement.AuditBook;
import io.plumbline.engagement.AuditEntry;
import io.plumbline.engagement.Deed;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** What a request leaves in the audit trail. */
record EnteredDeeds(AuditBook trail) {

    /** What is wrong with what a request leaves in the trail; empty when it is this one deed. */
    List<String> wrong(String operation, Deed expected, Supplier<HttpResponse<String>> request) {
        long before = trail.before(Long.MAX_VALUE, 1).get(0).number();
        HttpResponse<String> answer = request.get();
        List<String> entered = trail.after(before, 10).stream()
                .map(AuditEntry::deed)
                .map(each -> fits(each, expected) ? "as expected" : each.toString())
                .toList();
        return answer.statusCode() < 300 && entered.equals(List.of("as expected"))
                ? List.of()
                : List.of(operation + ": " + answer.statusCode() + " and " + entered + " instead of " + expected);
    }

    private static boolean fits(Deed deed, Deed expected) {
        return deed.actor().equals(expected.actor())
                && deed.action().equals(expected.action())
                && fits(String.valueOf(deed.engagement()), String.valueOf(expected.engagement()))
                && fits(deed.object(), expected.object());
    }

    private static boolean fits(String found, String expected) {
        return expected.endsWith("*")
                ? found.matches(Pattern.quote(expected.substring(0, expected.length() - 1)) + "[0-9a-f-]{36}")
                : found.equals(expected);
    }
}
