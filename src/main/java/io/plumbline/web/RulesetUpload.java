package io.plumbline.web;

import io.plumbline.interview.InputError;
import io.plumbline.interview.RefusedInput;
import io.plumbline.methodology.Diagnostic;
import io.plumbline.methodology.SourceFiles;
import io.plumbline.ruleset.Ruleset;
import io.plumbline.ruleset.RulesetArchive;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;

/**
 * The sources in a request: a whole rules folder as a zip file, or one file that takes its place among those in force.
 *
 * @param files what was sent, as far as it could be read
 * @param problems what could not be read
 */
record RulesetUpload(SourceFiles files, List<Diagnostic> problems) {

    private static final int LONGEST_REASON = 1_000;

    static RulesetUpload of(HttpServletRequest request, String path, Ruleset inForce) {
        byte[] body = RequestBodies.bytes(request, RulesetArchive.LARGEST);
        List<Diagnostic> problems = new ArrayList<>();
        boolean zip = request.getContentType().startsWith("application/zip");
        if (zip == (path != null)) {
            throw refused(
                    "/path",
                    zip
                            ? "a zip file holds the whole rules folder; leave out the parameter path"
                            : "a single file needs the parameter path, its place in the rules folder, "
                                    + "like ?path=methodology/parameters.csv; a whole folder is sent as application/zip");
        }
        SourceFiles files = zip
                ? RulesetArchive.read(body, problems)
                : RulesetArchive.replaced(inForce.files(), path, body, problems);
        return new RulesetUpload(files, problems);
    }

    /** Why somebody wants it in force, as it is kept; null when nothing was said. */
    static String reason(String said) {
        if (said != null && said.length() > LONGEST_REASON) {
            throw refused("/reason", "a reason has at most " + LONGEST_REASON + " characters");
        }
        return said == null || said.isBlank() ? null : said.strip();
    }

    static RefusedInput refused(String pointer, String sentence) {
        return RefusedInput.of(List.of(new InputError(pointer, null, null, sentence, null, null)));
    }
}
