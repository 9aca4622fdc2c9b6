/** What is odd about rules, tables and texts, found out without running them. */
package io.plumbline.analysis;
