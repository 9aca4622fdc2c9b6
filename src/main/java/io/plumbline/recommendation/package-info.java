/** What to do next, when, and why. */
package io.plumbline.recommendation;
