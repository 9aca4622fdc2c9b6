package io.plumbline.engagement;

import java.util.UUID;

/** Carries what was gathered in one round into the next, so that a correction needs no second interview. */
public final class Carrying {

    private static final int ALL = Integer.MAX_VALUE;

    private final InterviewBook interviews;
    private final EvidenceBook evidence;
    private final AttachmentBook attachments;

    /** Carrying between rounds of these books. */
    public Carrying(InterviewBook interviews, EvidenceBook evidence, AttachmentBook attachments) {
        this.interviews = interviews;
        this.evidence = evidence;
        this.attachments = attachments;
    }

    void over(Engagement from, Engagement to) {
        interviews.list(from, "", ALL).forEach(each -> interview(each, to));
        evidence.list(from, 0, ALL).forEach(each -> evidence(from, each, to));
        evidence.comments(from)
                .forEach(each -> evidence.keep(to, new RewrittenComment(each.discipline(), each.text(), 1)));
    }

    /** The code stays: it is how the same person is known again when rounds are compared. */
    private void interview(KeptInterview held, Engagement to) {
        String id = UUID.randomUUID().toString();
        interviews.add(
                to,
                new KeptInterview(
                        id,
                        held.code(),
                        held.interviewee(),
                        held.name(),
                        held.contact(),
                        held.audience(),
                        held.role(),
                        held.overallEstimate(),
                        held.habits(),
                        held.notes(),
                        held.doneAt(),
                        1));
        interviews
                .answers(held.id())
                .forEach(each ->
                        interviews.keep(new KeptAnswers(id, each.discipline(), each.answers(), each.notes(), 1)));
    }

    private void evidence(Engagement from, KeptEvidence found, Engagement to) {
        String id = UUID.randomUUID().toString();
        evidence.add(
                to,
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
        for (Attachment each : attachments.list(found.id(), 0, ALL)) {
            attachments.add(
                    to,
                    id,
                    new Attachment(
                            0,
                            UUID.randomUUID().toString(),
                            each.name(),
                            each.type(),
                            each.size(),
                            each.hash(),
                            each.madeAt(),
                            each.madeBy()),
                    attachments.content(from, each));
        }
    }
}
