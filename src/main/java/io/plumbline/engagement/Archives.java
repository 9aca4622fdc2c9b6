package io.plumbline.engagement;

import io.plumbline.engagement.EngagementArchive.Agreed;
import io.plumbline.engagement.EngagementArchive.Attached;
import io.plumbline.engagement.EngagementArchive.Comment;
import io.plumbline.engagement.EngagementArchive.Concluded;
import io.plumbline.engagement.EngagementArchive.Found;
import io.plumbline.engagement.EngagementArchive.Gathered;
import io.plumbline.engagement.EngagementArchive.Heard;
import io.plumbline.engagement.EngagementArchive.HeardOf;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Puts whole engagements into one document. */
public final class Archives {

    private static final int ALL = Integer.MAX_VALUE;

    private final InterviewBook interviews;
    private final EvidenceBook evidence;
    private final AttachmentBook attachments;
    private final SnapshotBook snapshots;
    private final Workroom room;

    /** Archives of the engagements in these books. */
    public Archives(
            InterviewBook interviews,
            EvidenceBook evidence,
            AttachmentBook attachments,
            SnapshotBook snapshots,
            Workroom room) {
        this.interviews = interviews;
        this.evidence = evidence;
        this.attachments = attachments;
        this.snapshots = snapshots;
        this.room = room;
    }

    /** The whole engagement, for somebody in its team. */
    public EngagementArchive of(String id, String who) {
        return room.look(id, who, "archive.read", "archive", this::archive);
    }

    private EngagementArchive archive(Engagement engagement) {
        Map<String, Integer> people = new HashMap<>();
        return new EngagementArchive(
                EngagementArchive.FORMAT,
                new Agreed(
                        engagement.client(),
                        engagement.title(),
                        engagement.mode(),
                        engagement.modeFixed(),
                        engagement.aiIntent(),
                        engagement.assessedOn(),
                        engagement.disciplines(),
                        engagement.state(),
                        engagement.round()),
                IntStream.rangeClosed(1, engagement.round())
                        .mapToObj(each -> gathered(engagement.in(engagement.state(), each), people))
                        .toList(),
                concluded(engagement));
    }

    private Gathered gathered(Engagement round, Map<String, Integer> people) {
        Map<String, List<KeptAnswers>> answers =
                interviews.answers(round).stream().collect(Collectors.groupingBy(KeptAnswers::interview));
        return new Gathered(
                round.round(),
                interviews.list(round, "", ALL).stream()
                        .map(each -> heard(each, people, answers.getOrDefault(each.id(), List.of())))
                        .toList(),
                evidence.list(round, 0, ALL).stream()
                        .map(each -> found(round, each))
                        .toList(),
                evidence.comments(round).stream()
                        .map(each -> new Comment(each.discipline(), each.text()))
                        .toList());
    }

    private static Heard heard(KeptInterview kept, Map<String, Integer> people, List<KeptAnswers> answers) {
        people.putIfAbsent(kept.interviewee(), people.size() + 1);
        return new Heard(
                people.get(kept.interviewee()),
                kept.code(),
                kept.name(),
                kept.contact(),
                kept.audience(),
                kept.role(),
                kept.overallEstimate(),
                kept.habits(),
                kept.notes(),
                kept.doneAt(),
                answers.stream()
                        .map(each -> new HeardOf(each.discipline(), each.answers(), each.notes()))
                        .toList());
    }

    private Found found(Engagement round, KeptEvidence kept) {
        return new Found(
                kept.discipline(),
                kept.aspect(),
                kept.kind(),
                kept.collectedOn(),
                kept.verifiedLevel(),
                kept.reference(),
                attachments.list(kept.id(), 0, ALL).stream()
                        .map(each -> new Attached(
                                each.name(),
                                each.type(),
                                each.madeAt(),
                                each.madeBy(),
                                attachments.content(round, each)))
                        .toList());
    }

    private List<Concluded> concluded(Engagement engagement) {
        Map<Integer, Published> published = snapshots.published(engagement.id()).stream()
                .collect(Collectors.toMap(Published::round, Function.identity()));
        return snapshots.snapshots(engagement.id()).stream()
                .map(each -> concluded(each, Optional.ofNullable(published.get(each.round()))))
                .toList();
    }

    private static Concluded concluded(Snapshot snapshot, Optional<Published> published) {
        return new Concluded(
                snapshot.round(),
                snapshot.facts(),
                snapshot.ruleset(),
                snapshot.result(),
                snapshot.comments(),
                snapshot.lockedAt(),
                snapshot.lockedBy(),
                published.map(Published::view).orElse(null),
                published.map(Published::clarity).orElse(null),
                published.map(Published::absent).filter(each -> !each.isEmpty()).orElse(null),
                published.map(Published::publishedAt).orElse(null),
                published.map(Published::publishedBy).orElse(null));
    }
}
