/** Small changes of rules and tables, each of which scenarios should notice. */
package io.plumbline.mutation;
