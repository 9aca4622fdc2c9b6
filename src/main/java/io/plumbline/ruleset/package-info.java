/** Reads, checks, compiles, runs and explains the rules; the only package that knows Drools. */
package io.plumbline.ruleset;
