/** What was found, by codes whose words stand in the methodology's texts. */
package io.plumbline.finding;
