package io.plumbline.engagement;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where all is found that is kept of a person who was interviewed, over all rounds. */
public interface PersonBook {

    /** Who was interviewed in this interview of an engagement, whatever its round. */
    Optional<String> person(String engagement, String interview);

    /** All that is kept of a person. */
    Map<String, Object> everything(String person);

    /** Where a person speaks, over all rounds. */
    List<Voice> voices(String person);

    /** Takes out all that is kept of a person. */
    void erase(String person);
}
