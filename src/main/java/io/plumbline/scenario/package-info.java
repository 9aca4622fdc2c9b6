/** The method's promises as scenarios in an analyst's words, run on the rules, and which rule each of them proves. */
package io.plumbline.scenario;
