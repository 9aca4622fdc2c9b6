package io.plumbline.engagement;

import java.util.List;
import java.util.UUID;

/** The interviews of the present round, as consultants capture them. */
public final class Interviews {

    private final InterviewBook book;
    private final Workroom room;

    /** The interviews in this book. */
    public Interviews(InterviewBook book, Workroom room) {
        this.book = book;
        this.room = room;
    }

    /**
     * Adds an interview and gives it its code; somebody of the same name in another round keeps theirs. Under a new one
     * who stayed would pass for one who left and one who joined, and what changed between two publications for a change of
     * many (METHOD.md, section 11).
     */
    public KeptInterview add(String engagement, String who, InterviewDocument sent) {
        String id = UUID.randomUUID().toString();
        return room.change(engagement, who, "interview.added", object(id), present -> {
            Interviewee person = book.known(present, sent.name())
                    .orElseGet(() -> new Interviewee(UUID.randomUUID().toString(), book.newCode(present), null));
            KeptInterview interview = new KeptInterview(
                    id,
                    person.code(),
                    person.id(),
                    sent.name(),
                    sent.contact() == null ? person.contact() : sent.contact(),
                    sent.audience(),
                    sent.role(),
                    sent.overallEstimate(),
                    sent.habits(),
                    sent.notes(),
                    null,
                    1);
            book.add(present, interview);
            noteAnswered(present, interview);
            return interview;
        });
    }

    /** The interviews by code, from after a code on. */
    public Page<KeptInterview> list(String engagement, String who, String after, int most) {
        return room.look(
                engagement,
                who,
                "interviews.read",
                "interviews",
                present -> Page.of(book.list(present, after, most + 1), most, KeptInterview::code));
    }

    /** One interview. */
    public KeptInterview of(String engagement, String who, String id) {
        return room.look(engagement, who, "interview.read", object(id), present -> require(present, id));
    }

    /** Changes an interview, unless somebody else did meanwhile. */
    public KeptInterview change(String engagement, String who, String id, long revision, InterviewDocument sent) {
        return room.change(engagement, who, "interview.changed", object(id), present -> {
            KeptInterview changed = require(present, id, revision).with(sent);
            keep(changed);
            noteAnswered(present, changed);
            return changed;
        });
    }

    /** Takes out an interview that was added by mistake: one of which no answer is kept. */
    public void remove(String engagement, String who, String id, long revision) {
        room.change(engagement, who, "interview.removed", object(id), present -> {
            KeptInterview interview = require(present, id, revision);
            if (interview.isAnswered() || !book.answers(id).isEmpty()) {
                throw new EngagementConflict("this interview holds answers, and stays; only one without any can be"
                        + " taken out. To erase a person is a step of its own");
            }
            book.remove(interview);
            return null;
        });
    }

    /** All that an interviewee said, by discipline. */
    public List<KeptAnswers> answers(String engagement, String who, String id) {
        return room.look(engagement, who, "answers.read", object(id), present -> {
            require(present, id);
            return book.answers(id);
        });
    }

    /** What an interviewee said about one discipline; empty where nothing was kept yet. */
    public KeptAnswers answers(String engagement, String who, String id, String discipline) {
        return room.look(engagement, who, "answers.read", object(id) + "/" + discipline, present -> {
            require(present, id);
            return answersOf(id, discipline);
        });
    }

    /** Keeps what an interviewee said about one discipline, unless somebody else did meanwhile. */
    public KeptAnswers answer(
            String engagement, String who, String id, String discipline, long revision, AnswersDocument sent) {
        return room.change(engagement, who, "answers.changed", object(id) + "/" + discipline, present -> {
            require(present, id);
            KeptAnswers before = answersOf(id, discipline);
            return keep(present, before, revision, before.with(sent.answers(), sent.notes()));
        });
    }

    static String object(String id) {
        return "interview/" + id;
    }

    KeptInterview require(Engagement present, String id) {
        return book.find(present, id).orElseThrow(NothingHere::new);
    }

    KeptInterview require(Engagement present, String id, long revision) {
        KeptInterview interview = require(present, id);
        Stale.require(interview.revision(), revision);
        return interview;
    }

    void keep(KeptInterview changed) {
        if (!book.keep(changed)) {
            throw new Stale(changed.revision());
        }
    }

    KeptAnswers answersOf(String id, String discipline) {
        return book.answers(id, discipline).orElse(KeptAnswers.none(id, discipline));
    }

    KeptAnswers keep(Engagement present, KeptAnswers before, long revision, KeptAnswers changed) {
        Stale.require(before.revision(), revision);
        if (!book.keep(changed)) {
            throw new Stale(changed.revision());
        }
        if (!changed.answers().isEmpty()) {
            room.understood(present);
        }
        return changed;
    }

    void noteAnswered(Engagement present, KeptInterview interview) {
        if (interview.isAnswered()) {
            room.understood(present);
        }
    }
}
