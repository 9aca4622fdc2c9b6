package io.plumbline.engagement;

import io.plumbline.engagement.Mentions.Mention;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** What interviewees may ask for: all that is kept of them, and that nothing of it stays. */
public final class Erasure {

    private final PersonBook book;
    private final ForgottenVoices voices;
    private final Mentions mentions;
    private final Workroom room;

    /** The people in this book, the rounds in which they speak, and where they are named. */
    public Erasure(PersonBook book, ForgottenVoices voices, Mentions mentions, Workroom room) {
        this.book = book;
        this.voices = voices;
        this.mentions = mentions;
        this.room = room;
    }

    /**
     * What became of the traces of a person in what others wrote.
     *
     * @param blanked how many texts named them and do not any more
     * @param removed how many files were taken out
     * @param mentioned where a part of their name still stands, which may be somebody else's
     * @param unread the files of which not all can be read but by a person: PDF, pictures, what holds some, and what is damaged
     */
    public record Erased(int blanked, int removed, List<Mention> mentioned, List<Mention> unread) {}

    /** All that is kept of the person behind an interview, over all rounds, and where others may have named them. */
    public Map<String, Object> export(String engagement, String who, String interview) {
        return room.look(engagement, who, "person.exported", Interviews.object(interview), present -> {
            Map<String, Object> all = new LinkedHashMap<>(book.everything(person(engagement, interview)));
            Mentions.Found found = mentions.of(present, Blanked.anyPart(name(all)));
            all.put("mentions", found.mentions());
            all.put("unread", found.unread());
            return all;
        });
    }

    private static String name(Map<String, Object> everything) {
        return everything.get("name").toString();
    }

    /**
     * Takes out the person behind an interview with all they said, in every round and whatever its state, and their name
     * and contact wherever they stand in a text. The audit trail keeps that an interview was erased; it never held more
     * than the interview's id.
     */
    public Erased erase(String engagement, String who, String interview, ErasureWishes wishes) {
        room.require(engagement, who, Set.of(Part.TEAM));
        person(engagement, interview);
        voices.prepare(engagement);
        return room.administer(engagement, who, "person.erased", Interviews.object(interview), present -> {
            String person = person(engagement, interview);
            Map<String, Object> all = book.everything(person);
            List<String> words = new ArrayList<>(Blanked.orders(name(all)));
            words.add(Objects.toString(all.get("contact"), ""));
            words.addAll(wishes.words());
            Blanked blanked = Blanked.of(words);
            voices.forget(engagement, book.voices(person));
            book.erase(person);
            int removed = mentions.remove(present, wishes.attachments());
            int texts = mentions.blank(present, blanked) + voices.blank(engagement, blanked);
            Mentions.Found found = mentions.of(present, Blanked.anyPart(name(all)));
            return new Erased(texts, removed, found.mentions(), found.unread());
        });
    }

    private String person(String engagement, String interview) {
        return book.person(engagement, interview).orElseThrow(NothingHere::new);
    }
}
