/** The public ten-minute Scorecard: one person, no evidence, and no claim to be an assessment. */
package io.plumbline.scorecard;
