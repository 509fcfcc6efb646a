// SPDX-License-Identifier: Apache-2.0
package dev.checklist.analysis.edition;

import dev.checklist.analysis.edition.Edition.Item;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How rare a sequence of characters is in two editions: the logarithm of the number of controls for each that has it, in
 * the edition in which it is more common. It is small for a sequence that all controls have, and the largest for one that
 * a single control of each edition has. It is halved for pairs with a character that serves grammar, which small editions
 * alone do not show.
 */
final class Rarity {

    private static final char FIRST_HIRAGANA = 'ぁ';
    private static final char LAST_HIRAGANA = 'ゟ';
    private static final String PARTICLES = "的了是否有对對应應在和与與及或等";

    private final Map<Long, Double> rarities = new HashMap<>();
    private final double largest;

    private Rarity(List<Item> before, List<Item> after) {
        int controls = Math.max(before.size(), after.size());
        Map<Long, Double> shares = shares(before);
        shares(after).forEach((sequence, share) -> shares.merge(sequence, share, Math::max));
        shares.forEach((sequence, share) -> rarities.put(sequence, Math.log((controls + 1) / (share * controls))));
        largest = Math.log(controls + 1);
    }

    static Rarity in(List<Item> before, List<Item> after) {
        return new Rarity(Sample.of(before), Sample.of(after));
    }

    /** Returns the share of the controls that has each sequence. */
    private static Map<Long, Double> shares(List<Item> items) {
        Map<Long, Double> shares = new HashMap<>();
        for (Item item : items) {
            long[] sequences = item.text().sequences();
            for (int i = 0; i < sequences.length; i++) {
                if (i == 0 || sequences[i] != sequences[i - 1]) {
                    shares.merge(sequences[i], 1.0 / items.size(), Double::sum);
                }
            }
        }
        return shares;
    }

    double of(long sequence) {
        double rarity = rarities.getOrDefault(sequence, largest);
        return isGrammar((char) sequence) || isGrammar((char) (sequence >> Character.SIZE)) ? rarity / 2 : rarity;
    }

    /** Whether a character serves grammar more than it names a thing: all hiragana do, and the particles of Chinese. */
    private static boolean isGrammar(char letter) {
        return (letter >= FIRST_HIRAGANA && letter <= LAST_HIRAGANA) || PARTICLES.indexOf(letter) >= 0;
    }
}
