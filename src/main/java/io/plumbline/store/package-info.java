/** What is kept, over JDBC. */
package io.plumbline.store;
