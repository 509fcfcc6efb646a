// SPDX-License-Identifier: Apache-2.0
package dev.checklist.io.mapper;

class Jackson2Properties extends MapperSuite {

    Jackson2Properties() {
        super(new Jackson2());
    }
}
