// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.directory.export;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelwework.simulator.api.ApiError;
import io.github.camelwework.simulator.api.Caller;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/**
 * Exports, each of what the book held when it was started. Who asks for a result first is told that it runs, and the next
 * time has it: so clients ask again, whatever the clock does. Not thread-safe, like the directory.
 */
public final class ExportJobs {

    private static final int MIN_BLOCK = 10_000;
    private static final int MAX_BLOCK = 1_000_000;
    private static final int RUNNING = 1;
    private static final int DONE = 2;

    private record Block(String path, int size, String md5) {}

    private record Job(Caller owner, List<Block> blocks) {}

    private final ExportFiles files;
    private final Map<String, Job> jobs = new HashMap<>();
    private final Map<String, Integer> looks = new HashMap<>();

    /** No job yet. */
    public ExportJobs(ExportFiles files) {
        this.files = files;
    }

    /**
     * Starts an export.
     *
     * @param body with {@code encoding_aeskey}, and {@code block_size} or not
     * @param list the field of the rows, which go into as many files as they fill
     * @return the jobid
     * @throws ApiError 40058 when the key or the size is none
     */
    public String start(Caller owner, ObjectNode body, String list, ObjectNode content, Instant now) {
        String key = body.path("encoding_aeskey").asText("");
        int size = body.path("block_size").asInt(MAX_BLOCK);
        if (!ExportCipher.isKey(key)) {
            throw new ApiError(40058, "invalid encoding_aeskey, 43 letters and digits");
        }
        if (size < MIN_BLOCK || size > MAX_BLOCK) {
            throw new ApiError(40058, "invalid block_size, 10000 to 1000000");
        }
        List<Block> blocks = new ArrayList<>();
        for (ObjectNode part : parts(content, list, size)) {
            byte[] file = ExportCipher.encrypt(part.toString().getBytes(StandardCharsets.UTF_8), key);
            blocks.add(new Block(files.put(file, now), file.length, md5(file)));
        }
        String jobId = "jobid_export_" + (jobs.size() + 1);
        jobs.put(jobId, new Job(owner, List.copyOf(blocks)));
        return jobId;
    }

    /**
     * What export/get_result answers.
     *
     * @param base what the files' addresses begin with
     * @throws ApiError 40088 when this caller has no such job
     */
    public ObjectNode result(Caller caller, String jobId, String base) {
        Job job = jobs.get(jobId);
        if (job == null || !job.owner().equals(caller)) {
            throw new ApiError(40088, "invalid jobid");
        }
        ObjectNode answer = JsonNodeFactory.instance.objectNode();
        if (looks.merge(jobId, 1, Integer::sum) == 1) {
            return answer.put("status", RUNNING);
        }
        ArrayNode list = answer.put("status", DONE).putArray("data_list");
        job.blocks().forEach(block -> list.addObject()
                .put("url", base + block.path())
                .put("size", block.size())
                .put("md5", block.md5()));
        return answer;
    }

    private static List<ObjectNode> parts(ObjectNode content, String list, int size) {
        List<ObjectNode> parts = new ArrayList<>();
        JsonNode rows = content.path(list);
        for (int first = 0; first == 0 || first < rows.size(); first += size) {
            ObjectNode part = content.deepCopy();
            ArrayNode some = part.putArray(list);
            rows.valueStream().skip(first).limit(size).forEach(some::add);
            parts.add(part);
        }
        return parts;
    }

    private static String md5(byte[] file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("MD5").digest(file));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("This Java runtime lacks MD5, which every one has to have.", e);
        }
    }
}
