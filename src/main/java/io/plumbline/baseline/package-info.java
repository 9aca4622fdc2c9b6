/** The Behavioural Baseline: the habits, and what they do to every score. */
package io.plumbline.baseline;
