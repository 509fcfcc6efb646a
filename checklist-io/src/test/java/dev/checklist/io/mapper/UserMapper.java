// SPDX-License-Identifier: Apache-2.0
package dev.checklist.io.mapper;

import dev.checklist.model.problem.Problem;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A mapper of a user, of any version of Jackson, that has the module for checklists. */
public interface UserMapper {

    String write(Object value) throws Exception;

    byte[] writeBytes(Object value) throws Exception;

    <T> T read(String json, Class<T> type) throws Exception;

    <T> T read(byte[] json, Class<T> type) throws Exception;

    /** Converts a value to a tree and back. */
    <T> T throughTree(T value, Class<T> type) throws Exception;

    /** Converts a value to maps and lists. */
    Map<?, ?> toMap(Object value);

    <T> T fromMap(Map<?, ?> map, Class<T> type);

    /** Reads a map whose keys are choices. */
    <K> Map<K, Integer> readMap(String json, Class<K> keys) throws Exception;

    /** Makes a problem of an exception, by the method of the module. */
    Optional<Problem> problem(Throwable thrown);

    /** Creates the mappers to test. */
    interface Factory {

        /** A mapper with the default settings and {@code new} module. */
        UserMapper plain();

        /** A mapper that finds its modules itself. */
        UserMapper found();

        /** A mapper whose settings differ from the format as much as possible. */
        UserMapper contrary();

        /** A mapper that refuses unknown members itself, with a module that leaves them to it. */
        UserMapper refusing();

        /** A mapper that ignores unknown members, with a module that leaves them to it. */
        UserMapper ignoring();

        /** A mapper that adds the names of unknown members to a list, with a module that leaves them to it. */
        UserMapper telling(List<String> names);

        /** Whether generators of bytes write every character as it is, which is a setting of the user, and works since 2.20.1. */
        boolean writesWholeCharacters();
    }
}
