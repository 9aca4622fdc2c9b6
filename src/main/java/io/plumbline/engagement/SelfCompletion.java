package io.plumbline.engagement;

import io.plumbline.methodology.Methodology;
import java.math.BigDecimal;
import java.util.Map;

/** An interview as its interviewee completes it: nothing of anybody else, and nothing that a consultant noted. */
public final class SelfCompletion {

    private final InterviewBook book;
    private final Interviews interviews;
    private final Invitations invitations;
    private final Workroom room;

    /** Completes the interviews in this book. */
    public SelfCompletion(InterviewBook book, Interviews interviews, Invitations invitations, Workroom room) {
        this.book = book;
        this.interviews = interviews;
        this.invitations = invitations;
        this.room = room;
    }

    /** What is asked, and what was answered so far. */
    public Questionnaire asked(Invited who, Methodology methodology) {
        return room.look(
                who,
                "invited.read",
                present ->
                        Questionnaire.of(present, interview(present, who), book.answers(who.interview()), methodology));
    }

    /** Keeps what is said about one discipline, unless somebody changed it meanwhile. */
    public long answer(Invited who, String discipline, long revision, AnswersDocument sent) {
        return room.change(who, "answers.changed", who.object() + "/" + discipline, present -> {
            KeptAnswers before = interviews.answersOf(who.interview(), discipline);
            KeptAnswers changed = before.with(sent.answers(), before.notes());
            return interviews.keep(present, before, revision, changed).revision();
        });
    }

    /** Keeps what is said about habits, unless somebody changed the interview meanwhile. */
    public long habits(Invited who, long revision, byte[] sent, Methodology methodology) {
        Map<String, Object> habits = AnswersDocument.habits(sent, methodology);
        return change(who, revision, before -> before.said(before.overallEstimate(), habits, before.doneAt()));
    }

    /** Keeps the opening estimate, unless somebody changed the interview meanwhile. */
    public long estimate(Invited who, long revision, byte[] sent) {
        BigDecimal estimate = AnswersDocument.estimate(sent);
        return change(who, revision, before -> before.said(estimate, before.habits(), before.doneAt()));
    }

    /** Takes note that the interview is complete; the link holds no more. */
    public void done(Invited who) {
        room.change(who, "interview.done", who.object(), present -> {
            KeptInterview before = interview(present, who);
            interviews.keep(before.said(before.overallEstimate(), before.habits(), invitations.now()));
            invitations.close(who);
            return null;
        });
    }

    private interface Change {
        KeptInterview of(KeptInterview before);
    }

    private long change(Invited who, long revision, Change change) {
        return room.change(who, "interview.changed", who.object(), present -> {
            KeptInterview before = interview(present, who);
            Stale.require(before.revision(), revision);
            KeptInterview changed = change.of(before);
            interviews.keep(changed);
            interviews.noteAnswered(present, changed);
            return changed.revision();
        });
    }

    private KeptInterview interview(Engagement present, Invited who) {
        return interviews.require(present, who.interview());
    }
}
