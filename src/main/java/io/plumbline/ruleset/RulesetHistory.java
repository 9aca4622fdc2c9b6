package io.plumbline.ruleset;

import io.plumbline.methodology.SourceFiles;
import java.util.List;
import java.util.Optional;

/** What is remembered of the versions of the rules: the port behind which they are kept. Each method is all or nothing. */
public interface RulesetHistory {

    /** Keeps a version with its sources and puts it in force; {@code folder} is null unless it comes from there. */
    Activation activate(Activation activation, SourceFiles sources, FolderMark folder);

    /** Keeps what examples and scenarios said of an activation, and the scenarios that were run. */
    void prove(Activation activation);

    /** Keeps a candidate; its sources too when it waits, and the folder's mark when it comes from there. */
    Candidate consider(Candidate candidate, SourceFiles sources, FolderMark folder);

    /** Keeps which content of the folder was considered last. */
    void mark(FolderMark folder);

    /** The content of the folder that was considered last. */
    Optional<FolderMark> folder();

    /** The candidate of this number. */
    Optional<Candidate> candidate(long number);

    /** The latest activations, the one in force first. */
    List<Activation> activations(int most);

    /** The activations of a version, the latest first. */
    List<Activation> activations(String version);

    /** The kept versions whose hash begins like this, at most two. */
    List<String> versions(String beginning);

    /** The sources of a kept version. */
    Optional<SourceFiles> sources(String version);

    /** The scenarios that were run on a version last. */
    Optional<KeptScenarios> scenarios(String version);
}
