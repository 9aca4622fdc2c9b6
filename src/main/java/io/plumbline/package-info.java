/** Plumbline: leaders see the framework, practitioners live the reality; the distance is measured and explained. */
package io.plumbline;
