package io.plumbline.engagement;

import io.plumbline.engagement.EngagementArchive.Agreed;
import io.plumbline.engagement.EngagementArchive.Attached;
import io.plumbline.engagement.EngagementArchive.Concluded;
import io.plumbline.engagement.EngagementArchive.Found;
import io.plumbline.engagement.EngagementArchive.Gathered;
import io.plumbline.engagement.EngagementArchive.Heard;
import io.plumbline.ruleset.Sha256;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** Takes in whole engagements from archives: all of one or nothing, with ids of its own. */
public final class ArchiveIntake {

    private final EngagementBook book;
    private final InterviewBook interviews;
    private final EvidenceBook evidence;
    private final AttachmentBook attachments;
    private final SnapshotBook snapshots;
    private final RulesAtHand rules;
    private final Workroom room;
    private final Clock clock;

    /** Engagements taken into these books. */
    public ArchiveIntake(
            EngagementBook book,
            InterviewBook interviews,
            EvidenceBook evidence,
            AttachmentBook attachments,
            SnapshotBook snapshots,
            RulesAtHand rules,
            Workroom room,
            Clock clock) {
        this.book = book;
        this.interviews = interviews;
        this.evidence = evidence;
        this.attachments = attachments;
        this.snapshots = snapshots;
        this.rules = rules;
        this.room = room;
        this.clock = clock;
    }

    /**
     * Takes in an engagement; whoever does is its team.
     *
     * @throws io.plumbline.interview.RefusedInput with everything that is wrong with it; nothing is kept then
     */
    public Engagement take(byte[] document, String who) {
        EngagementArchive archive = ArchiveReader.read(document, rules);
        String id = UUID.randomUUID().toString();
        return room.done(new Deed(who, "engagement.imported", id, "engagement"), () -> {
            Engagement engagement = engagement(id, archive.engagement(), who);
            book.add(engagement);
            book.put(id, new Member(who, Part.TEAM));
            Map<Integer, String> people = new HashMap<>();
            for (Gathered each : archive.rounds()) {
                gathered(engagement.in(engagement.state(), each.round()), each, people);
            }
            archive.concluded().forEach(each -> concluded(id, each));
            return engagement;
        });
    }

    private Engagement engagement(String id, Agreed agreed, String who) {
        return new Engagement(
                0,
                id,
                agreed.client(),
                agreed.title(),
                agreed.mode(),
                agreed.modeFixed(),
                agreed.aiIntent(),
                agreed.assessedOn(),
                agreed.disciplines(),
                agreed.state(),
                agreed.round(),
                1,
                clock.instant().truncatedTo(ChronoUnit.MILLIS),
                who);
    }

    private void gathered(Engagement round, Gathered gathered, Map<Integer, String> people) {
        gathered.interviews().forEach(each -> heard(round, each, people));
        gathered.evidence().forEach(each -> found(round, each));
        gathered.comments()
                .forEach(each -> evidence.keep(round, new RewrittenComment(each.discipline(), each.text(), 1)));
    }

    private void heard(Engagement round, Heard heard, Map<Integer, String> people) {
        String id = UUID.randomUUID().toString();
        interviews.add(
                round,
                new KeptInterview(
                        id,
                        heard.code(),
                        people.computeIfAbsent(
                                heard.person(), any -> UUID.randomUUID().toString()),
                        heard.name(),
                        heard.contact(),
                        heard.audience(),
                        heard.role(),
                        heard.overallEstimate(),
                        heard.habits(),
                        heard.notes(),
                        heard.doneAt(),
                        1));
        heard.answers()
                .forEach(each ->
                        interviews.keep(new KeptAnswers(id, each.discipline(), each.answers(), each.notes(), 1)));
    }

    private void found(Engagement round, Found found) {
        String id = UUID.randomUUID().toString();
        evidence.add(
                round,
                new KeptEvidence(
                        0,
                        id,
                        found.discipline(),
                        found.aspect(),
                        found.kind(),
                        found.collectedOn(),
                        found.verifiedLevel(),
                        found.reference(),
                        1));
        found.attachments().forEach(each -> attachments.add(round, id, attachment(each), each.content()));
    }

    private static Attachment attachment(Attached attached) {
        return new Attachment(
                0,
                UUID.randomUUID().toString(),
                attached.name(),
                attached.type(),
                attached.content().length,
                Sha256.of(attached.content()),
                attached.madeAt(),
                attached.madeBy());
    }

    private void concluded(String id, Concluded each) {
        snapshots.add(new Snapshot(
                id,
                each.round(),
                each.facts(),
                hash(each.facts()),
                each.ruleset(),
                each.result(),
                hash(each.result()),
                each.comments(),
                each.lockedAt(),
                each.lockedBy()));
        if (each.view() != null) {
            snapshots.add(new Published(
                    id,
                    each.round(),
                    each.view(),
                    hash(each.view()),
                    each.clarity(),
                    each.absent() == null ? Map.of() : each.absent(),
                    each.publishedAt(),
                    each.publishedBy()));
        }
    }

    private static String hash(String document) {
        return Sha256.of(document.getBytes(StandardCharsets.UTF_8));
    }
}
