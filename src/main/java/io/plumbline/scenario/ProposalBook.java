package io.plumbline.scenario;

import java.util.List;
import java.util.Optional;

/** Where proposals are kept: the port behind which they are. */
public interface ProposalBook {

    /** Keeps a new one, and gives it its number. */
    Proposal add(Proposal proposal);

    /** The latest proposals, the newest first. */
    List<Proposal> latest(int most);

    /** The proposal of this number. */
    Optional<Proposal> find(long number);

    /** How many nobody has decided yet. */
    int open();

    /** Keeps what was decided; says false when it was decided before. */
    boolean decide(Proposal decided);
}
