/** The same jar on an analyst's or owner's desk: commands that read, conclude and print, without a service. */
package io.plumbline.cli;
