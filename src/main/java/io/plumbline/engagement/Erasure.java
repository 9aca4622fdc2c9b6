package io.plumbline.engagement;

import java.util.Map;

/** What interviewees may ask for: all that is kept of them, and that nothing of it stays. */
public final class Erasure {

    private final PersonBook book;
    private final ForgottenVoices voices;
    private final Workroom room;

    /** The people in this book, and the rounds in which they speak. */
    public Erasure(PersonBook book, ForgottenVoices voices, Workroom room) {
        this.book = book;
        this.voices = voices;
        this.room = room;
    }

    /** All that is kept of the person behind an interview, over all rounds of the engagement. */
    public Map<String, Object> export(String engagement, String who, String interview) {
        return room.look(
                engagement,
                who,
                "person.exported",
                Interviews.object(interview),
                present -> book.everything(person(engagement, interview)));
    }

    /**
     * Takes out the person behind an interview with all they said, in every round and whatever its state. The audit trail
     * keeps that an interview was erased; it never held more than the interview's id.
     */
    public void erase(String engagement, String who, String interview) {
        room.of(engagement, who);
        book.voices(person(engagement, interview)).forEach(each -> voices.prepare(engagement, each));
        room.administer(engagement, who, "person.erased", Interviews.object(interview), present -> {
            String person = person(engagement, interview);
            book.voices(person).forEach(each -> voices.forget(engagement, each));
            book.erase(person);
            return null;
        });
    }

    private String person(String engagement, String interview) {
        return book.person(engagement, interview).orElseThrow(NothingHere::new);
    }
}
