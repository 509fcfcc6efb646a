// SPDX-License-Identifier: Apache-2.0
package dev.checklist.sheets;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/** How Immutables writes builders and withers: as in the model. */
@Target(ElementType.PACKAGE)
@Retention(RetentionPolicy.SOURCE)
@Value.Style(
        jdkOnly = true,
        depluralize = true,
        withUnaryOperator = "with*",
        jacksonIntegration = false,
        visibilityString = "PACKAGE",
        builderVisibilityString = "PACKAGE",
        allowedClasspathAnnotations = {Override.class})
@interface SheetStyle {}
