// SPDX-License-Identifier: Apache-2.0
package dev.checklist.jackson3;

import dev.checklist.io.mapper.MapperSuite;

class Jackson3Properties extends MapperSuite {

    Jackson3Properties() {
        super(new Jackson3());
    }
}
