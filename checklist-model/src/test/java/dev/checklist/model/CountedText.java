// SPDX-License-Identifier: Apache-2.0
package dev.checklist.model;

/** A text that counts how often one of its characters is read, which is what a pattern costs, and is never noise. */
final class CountedText implements CharSequence {

    /** Far more than proportional work needs: work of a pattern that would take for ever ends here. */
    private static final long MOST = 20_000_000;

    private final String text;
    private long reads;

    CountedText(String text) {
        this.text = text;
    }

    long reads() {
        return reads;
    }

    /** Ends a pattern that reads for ever. */
    static final class TooManyReads extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    @Override
    public char charAt(int index) {
        if (++reads > MOST) {
            throw new TooManyReads();
        }
        return text.charAt(index);
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return text.substring(start, end);
    }

    @Override
    public String toString() {
        return text;
    }
}
