// SPDX-License-Identifier: Apache-2.0
package dev.checklist.match.text;

import dev.checklist.match.glossary.Glossary;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Finds the terms of texts. */
public final class TermReader {

    /** To be raised when texts give other terms than before. */
    private static final String VERSION = "1";

    /** Questions are asked again and again: those that were read last are kept. */
    private static final int KEPT = 5_000;

    private static final int LONGEST_KEPT = 1_000;

    private record Key(String text, Optional<String> language) {}

    private static final class BuiltIn {
        static final Concepts CONCEPTS = new Concepts(Glossary.builtIn());
    }

    private final Concepts concepts;
    private final String version;
    private final Map<Key, Terms> kept = new LinkedHashMap<>(KEPT, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Terms> eldest) {
            return size() > KEPT;
        }
    };

    public TermReader(Glossary glossary) {
        this.version = VERSION + glossary.concepts();
        this.concepts = glossary == Glossary.builtIn() ? BuiltIn.CONCEPTS : new Concepts(glossary);
    }

    /** Returns the terms of a text; the language is that of its checklist. */
    public Terms read(String text, Optional<String> language) {
        if (text.length() > LONGEST_KEPT) {
            return find(text, language);
        }
        Key key = new Key(text, language);
        synchronized (kept) {
            Terms terms = kept.get(key);
            if (terms != null) {
                return terms;
            }
        }
        Terms terms = find(text, language);
        synchronized (kept) {
            kept.put(key, terms);
        }
        return terms;
    }

    private Terms find(String text, Optional<String> language) {
        String folded = Folding.fold(text);
        Script script = Script.of(folded, language);
        return new Terms(script, Bag.of(Words.of(folded, script)), Bag.of(Pairs.of(folded)), concepts.of(folded));
    }

    /** Returns a text that differs if the terms of texts may differ. */
    public String version() {
        return version;
    }
}
