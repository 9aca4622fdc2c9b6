/** From testimony to a discipline's level: evidence bounds what was said, paper is held to practice, gates hold levels. */
package io.plumbline.scoring;
