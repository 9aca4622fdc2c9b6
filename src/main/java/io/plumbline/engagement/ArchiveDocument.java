package io.plumbline.engagement;

import io.plumbline.engagement.EngagementArchive.Concluded;
import io.plumbline.engagement.EngagementArchive.Gathered;
import io.plumbline.engagement.EngagementArchive.Heard;
import io.plumbline.interview.InputError;
import io.plumbline.interview.RefusedInput;
import java.util.List;
import java.util.stream.IntStream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** An archive as JSON. */
public final class ArchiveDocument {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private ArchiveDocument() {}

    /** The document. */
    public static byte[] bytes(EngagementArchive archive) {
        return MAPPER.writeValueAsBytes(archive);
    }

    /**
     * Reads the document.
     *
     * @throws RefusedInput where it is none
     */
    public static EngagementArchive read(byte[] document) {
        try {
            EngagementArchive archive = MAPPER.readValue(document, EngagementArchive.class);
            if (archive == null || !EngagementArchive.FORMAT.equals(archive.format())) {
                throw refused("/format", "this is no archive of an engagement in the form " + EngagementArchive.FORMAT);
            }
            if (archive.engagement() == null || archive.rounds() == null || archive.concluded() == null) {
                throw refused("", "an archive has the fields format, engagement, rounds and concluded");
            }
            requireWhole(archive);
            return archive;
        } catch (DatabindException misfit) {
            throw refused(pointer(misfit), "what stands here does not belong into an archive of this form");
        } catch (JacksonException broken) {
            throw refused("", "the document is no JSON; send an archive as GET …/archive gave it");
        }
    }

    /** Every round is there once, and one that is over was concluded. */
    private static void requireWhole(EngagementArchive archive) {
        int last = archive.engagement().round();
        List<Integer> gathered = archive.rounds().stream().map(Gathered::round).toList();
        List<Integer> over = archive.concluded().stream().map(Concluded::round).toList();
        if (!gathered.equals(IntStream.rangeClosed(1, last).boxed().toList())) {
            throw refused("/rounds", "the rounds stand here from 1 to " + last + ", each once");
        }
        boolean fits = over.stream().distinct().count() == over.size() && gathered.containsAll(over);
        if (!fits || archive.engagement().state() != State.OPEN && !over.contains(last)) {
            throw refused("/concluded", "every round that is over stands here once, and no other");
        }
        for (Gathered each : archive.rounds()) {
            if (each.interviews().stream().map(Heard::code).distinct().count()
                    < each.interviews().size()) {
                throw refused("/rounds", "no two interviews of a round have the same code");
            }
        }
    }

    private static String pointer(DatabindException misfit) {
        StringBuilder pointer = new StringBuilder();
        misfit.getPath().forEach(each -> pointer.append('/')
                .append(each.getPropertyName() == null ? each.getIndex() : each.getPropertyName()));
        return pointer.toString();
    }

    private static RefusedInput refused(String pointer, String detail) {
        return RefusedInput.of(List.of(new InputError(pointer, null, null, detail, null, null)));
    }
}
