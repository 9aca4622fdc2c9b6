package io.plumbline.engagement;

import java.util.List;

/** Where the free texts of an engagement are kept, those of all its rounds. */
public interface TextBook {

    /** Every free text of an engagement. */
    List<FreeText> of(String engagement);

    /** Keeps a text that was changed; whoever has the one before at hand is told that it is stale. */
    void keep(String engagement, FreeText changed);
}
