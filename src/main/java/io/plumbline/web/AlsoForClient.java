package io.plumbline.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** An operation on engagements that the client's people may ask too, not only its team. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@interface AlsoForClient {}
