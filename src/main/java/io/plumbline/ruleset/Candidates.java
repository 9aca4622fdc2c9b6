package io.plumbline.ruleset;

import io.plumbline.methodology.SourceFiles;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** What was offered and is not in force: the folder's last content, and the last upload. */
final class Candidates {

    private final RulesetHistory history;
    private final ActivationLog log;
    private FolderMark mark;
    private Candidate ofFolder;
    private Candidate uploaded;

    Candidates(RulesetHistory history, ActivationLog log) {
        this.history = history;
        this.log = log;
        this.mark = history.folder().orElse(null);
        this.ofFolder = mark == null || mark.candidate() == null
                ? null
                : history.candidate(mark.candidate()).orElse(null);
    }

    synchronized Candidate keep(Candidate candidate, SourceFiles sources, FolderMark folder) {
        Candidate kept = history.consider(candidate, sources, folder);
        if (folder == null) {
            uploaded = kept;
        } else {
            mark = folder.with(kept.number());
            ofFolder = kept;
        }
        log.notTaken(kept);
        return kept;
    }

    /** Forgets what is settled by this version coming into force, from the folder or otherwise. */
    synchronized void settle(String version, FolderMark folder) {
        uploaded = null;
        if (folder != null) {
            mark = folder;
            ofFolder = null;
        } else if (ofFolder != null && version.equals(ofFolder.version())) {
            mark(mark.with((Long) null));
            ofFolder = null;
        }
    }

    synchronized void mark(FolderMark folder) {
        history.mark(folder);
        mark = folder;
    }

    synchronized Optional<FolderMark> mark() {
        return Optional.ofNullable(mark);
    }

    synchronized Optional<Candidate> ofFolder() {
        return Optional.ofNullable(ofFolder);
    }

    synchronized Optional<Candidate> latest() {
        return Stream.of(Optional.ofNullable(ofFolder), Optional.ofNullable(uploaded))
                .flatMap(Optional::stream)
                .max(Comparator.comparing(Candidate::at));
    }
}
