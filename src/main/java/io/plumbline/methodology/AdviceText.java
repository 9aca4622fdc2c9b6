package io.plumbline.methodology;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/**
 * What a discipline is advised for one finding or one kind of recommendation.
 *
 * @param title what to do, in a few words
 * @param why why it matters here
 * @param steps the first steps and who takes each
 * @param in90Days what will be different after ninety days, or null
 * @param sign how one can tell, or null
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record AdviceText(String title, String why, List<Step> steps, String in90Days, String sign) {

    /** A first step, and the role of whoever takes it. */
    public record Step(String who, String what) {}
}
