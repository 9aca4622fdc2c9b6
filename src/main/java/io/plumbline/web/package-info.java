/** HTTP: facts in, results out, and every refusal as a problem that says what to do. */
package io.plumbline.web;
