package io.plumbline.engagement;

import java.util.List;
import java.util.Optional;

/** Where interviews and their answers are kept; an engagement means its present round. */
public interface InterviewBook {

    /** Adds an interview, and its interviewee when that is somebody new. */
    void add(Engagement engagement, KeptInterview interview);

    /** The interview of this id. */
    Optional<KeptInterview> find(Engagement engagement, String id);

    /** The interviews by code, from after a code on. */
    List<KeptInterview> list(Engagement engagement, String after, int most);

    /** A code that nobody in any round of the engagement ever had. */
    String newCode(Engagement engagement);

    /** Somebody of this name who was interviewed in another round, and not yet in this one. */
    Optional<Interviewee> known(Engagement engagement, String name);

    /** Keeps an interview, unless its revision before is not the kept one. */
    boolean keep(KeptInterview changed);

    /** Takes out an interview, and its interviewee when that was the only one. */
    void remove(KeptInterview interview);

    /** The answers of all interviews, in the order of their disciplines' ids. */
    List<KeptAnswers> answers(Engagement engagement);

    /** The answers of an interview, in the order of their disciplines' ids. */
    List<KeptAnswers> answers(String interview);

    /** The answers of an interview to a discipline. */
    Optional<KeptAnswers> answers(String interview, String discipline);

    /** Keeps answers, unless their revision before is not the kept one. */
    boolean keep(KeptAnswers changed);
}
