// SPDX-License-Identifier: Apache-2.0
package dev.checklist.model.component;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/**
 * Configures how Immutables generates builders and withers: public, because reflection can call a method only if its
 * declaring type is public; with types of the JDK only; and without annotations that users would need on their path.
 * The option {@code jdk9Collections} is not used, because its collections lose the order of a map.
 */
@Target(ElementType.PACKAGE)
@Retention(RetentionPolicy.SOURCE)
@Value.Style(
        jdkOnly = true,
        depluralize = true,
        depluralizeDictionary = "basis:basis",
        withUnaryOperator = "with*",
        jacksonIntegration = false,
        visibilityString = "PUBLIC",
        builderVisibilityString = "PUBLIC",
        allowedClasspathAnnotations = {Override.class})
public @interface RecordStyle {}
