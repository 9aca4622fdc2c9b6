package io.plumbline.engagement;

import io.plumbline.result.ResultJson;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;

/** Where people are named in what others wrote, over all rounds of an engagement. */
public final class Mentions {

    private static final int ALL = Integer.MAX_VALUE;

    private final TextBook texts;
    private final EvidenceBook evidence;
    private final AttachmentBook attachments;

    /** The mentions in these books. */
    public Mentions(TextBook texts, EvidenceBook evidence, AttachmentBook attachments) {
        this.texts = texts;
        this.evidence = evidence;
        this.attachments = attachments;
    }

    /**
     * One place where somebody may be named.
     *
     * @param place what names them
     * @param text what it says; of a file its name
     */
    public record Mention(String place, String text) {}

    /**
     * Where somebody may be named.
     *
     * @param mentions every text and every file that can be read in which one of the words stands
     * @param unread every file of which not all can be read, so that somebody must look into it
     */
    record Found(List<Mention> mentions, List<Mention> unread) {}

    Found of(Engagement engagement, Blanked words) {
        Found found = new Found(new ArrayList<>(), new ArrayList<>());
        texts.of(engagement.id()).stream()
                .filter(each -> words.standsIn(each.text()))
                .forEach(each -> found.mentions.add(new Mention(each.place(), each.text())));
        for (Attachment each : files(engagement)) {
            FileWords said = FileWords.of(each, attachments.content(engagement, each));
            Mention mention = new Mention("attachment/" + each.id(), each.name());
            if (said.texts().stream().anyMatch(words::standsIn)) {
                found.mentions.add(mention);
            }
            if (!said.whole()) {
                found.unread.add(mention);
            }
        }
        return found;
    }

    /** Blanks words wherever they stand in a text. */
    int blank(Engagement engagement, Blanked words) {
        int changed = 0;
        for (FreeText each : texts.of(engagement.id())) {
            String blanked = each.kind() == FreeText.Kind.SCOPE ? scope(each.text(), words) : words.in(each.text());
            if (!blanked.equals(each.text())) {
                texts.keep(engagement.id(), each.with(blanked));
                changed++;
            }
        }
        return changed;
    }

    private static String scope(String document, Blanked words) {
        JsonNode scope = ResultJson.read(document);
        words.in(scope, List.of("reason", "approvedBy"));
        return scope.equals(ResultJson.read(document)) ? document : scope.toString();
    }

    /** Takes out files, those of the same content in other rounds, too. */
    int remove(Engagement engagement, Collection<String> ids) {
        List<Attachment> all = files(engagement);
        List<String> hashes = all.stream()
                .filter(each -> ids.contains(each.id()))
                .map(Attachment::hash)
                .toList();
        List<Attachment> gone =
                all.stream().filter(each -> hashes.contains(each.hash())).toList();
        gone.forEach(each -> attachments.remove(engagement, each));
        return gone.size();
    }

    private List<Attachment> files(Engagement engagement) {
        return IntStream.rangeClosed(1, engagement.round())
                .mapToObj(each -> engagement.in(engagement.state(), each))
                .flatMap(round -> evidence.list(round, 0, ALL).stream())
                .flatMap(each -> attachments.list(each.id(), 0, ALL).stream())
                .toList();
    }
}
