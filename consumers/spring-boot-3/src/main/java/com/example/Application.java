// SPDX-License-Identifier: Apache-2.0
package com.example;

import dev.checklist.io.json.ChecklistModule;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

@SpringBootApplication
public class Application {

    public static void main(String[] args) {
        SpringApplication.run(Application.class, args);
    }

    /** Spring adds every bean that is a module to its mapper. */
    @Bean
    ChecklistModule checklistModule() {
        return new ChecklistModule();
    }
}
