/** What is asked and what good looks like: disciplines, aspects, habits, bands, gates, parameters and texts, as tables. */
package io.plumbline.methodology;
