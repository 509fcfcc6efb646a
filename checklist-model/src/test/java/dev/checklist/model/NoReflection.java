// SPDX-License-Identifier: Apache-2.0
package dev.checklist.model;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;

/** The rules that main code does not look at classes at run time, and does not let Jackson do so. */
final class NoReflection {

    /** The methods by which Jackson reads and writes objects of any class. */
    private static final Set<String> BINDING = Set.of(
            "convertValue",
            "putPOJO",
            "readValue",
            "readValueAs",
            "readValues",
            "readValuesAs",
            "treeToValue",
            "updateValue",
            "valueToTree",
            "writeObject",
            "writeObjectField",
            "writePOJO",
            "writePOJOField",
            "writeValue",
            "writeValueAsBytes",
            "writeValueAsString");

    private NoReflection() {}

    static ArchRule byJava() {
        return noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAPackage("java.lang.reflect..")
                .orShould()
                .callMethodWhere(describe("a member of a class is looked up", NoReflection::looksUp));
    }

    private static boolean looksUp(JavaCall<?> call) {
        CodeUnitCallTarget target = call.getTarget();
        return switch (target.getOwner().getName()) {
            case "java.lang.Class" ->
                target.getName().equals("forName")
                        || target.getName().equals("newInstance")
                        || target.getName()
                                .matches("get(Declared|Record|Permitted|Enclosing)?"
                                        + "(Components|Constructors?|Fields?|Methods?|Classes|Subclasses)");
            case "java.lang.invoke.MethodHandles" -> target.getName().matches("lookup|publicLookup|privateLookupIn");
            default -> false;
        };
    }

    /** Packages with readers and writers of their own for the objects that they give to Jackson are left out. */
    static ArchRule byJackson(String... packages) {
        return noClasses()
                .that(not(resideInAnyPackage(packages)))
                .should()
                .callMethodWhere(describe("Jackson binds data", NoReflection::binds));
    }

    private static boolean binds(JavaCall<?> call) {
        String owner = call.getTargetOwner().getPackageName();
        return (owner.startsWith("com.fasterxml.jackson.") || owner.startsWith("tools.jackson."))
                && BINDING.contains(call.getTarget().getName());
    }
}
