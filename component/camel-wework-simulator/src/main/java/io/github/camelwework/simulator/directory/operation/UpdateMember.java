// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.directory.operation;

import io.github.camelwework.simulator.api.ApiAnswer;
import io.github.camelwework.simulator.api.ApiOperation;
import io.github.camelwework.simulator.api.ApiRequest;
import io.github.camelwework.simulator.directory.Directory;
import io.github.camelwework.simulator.directory.JsonFields;

/** user/update (doc 90197). */
record UpdateMember(Directory directory) implements ApiOperation {

    @Override
    public ApiAnswer answer(ApiRequest request) {
        JsonFields input = new JsonFields(request.json());
        directory.updateMember(input);
        return Answers.said("updated", input);
    }
}
