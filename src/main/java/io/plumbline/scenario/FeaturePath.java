package io.plumbline.scenario;

import java.util.Arrays;
import java.util.regex.Pattern;

/** A place for a feature in the folder of the scenarios, as somebody outside names it. */
final class FeaturePath {

    private static final int LONGEST = 200;
    private static final Pattern STEP = Pattern.compile("[A-Za-z0-9][A-Za-z0-9 ._-]*");

    private FeaturePath() {}

    /**
     * The path, when it names a feature and nothing outside the folder.
     *
     * @throws IllegalArgumentException otherwise, with a sentence for people
     */
    static String checked(String path) {
        boolean good = path != null
                && path.length() <= LONGEST
                && path.endsWith(".feature")
                && Arrays.stream(path.split("/", -1))
                        .allMatch(each -> STEP.matcher(each).matches() && !each.endsWith("."));
        if (!good) {
            throw new IllegalArgumentException("this is no place for a feature; name it like scoring/raw.feature, in "
                    + "plain letters, digits, spaces, dots and hyphens, within the folder of the scenarios");
        }
        return path;
    }
}
