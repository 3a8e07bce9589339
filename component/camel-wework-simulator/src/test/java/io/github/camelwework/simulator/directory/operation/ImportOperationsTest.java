// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.directory.operation;

import static io.github.camelwework.simulator.directory.operation.Desk.APP;
import static io.github.camelwework.simulator.directory.operation.Desk.CONTACT;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelwework.simulator.directory.Errcode;
import io.github.camelwework.simulator.directory.job.JobReport;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class ImportOperationsTest {

    private static final String FILE = "姓名,帐号,手机号,所在部门\n新人,new,13900000000,2\n";

    private final Desk desk = new Desk();

    @Test
    void import_is_done_when_its_time_is_over_whatever_call_comes_next() {
        start("{'media_id':'m1'}");
        assertThat(Errcode.of(() -> desk.get(APP, "user/get", "userid=new"))).isEqualTo(60111);

        desk.wait(Duration.ofSeconds(2));

        assertThat(desk.get(APP, "user/get", "userid=new").path("name").textValue())
                .isEqualTo("新人");
    }

    @Test
    void result_goes_from_started_to_done() {
        String jobId = start("{'media_id':'m1'}");

        assertThat(desk.get(CONTACT, "batch/getresult", "jobid=" + jobId))
                .isEqualTo(Errcode.json("{'status':1,'type':'sync_user','total':1,'percentage':0,'result':[]}"));
        desk.wait(Duration.ofSeconds(2));
        assertThat(desk.get(CONTACT, "batch/getresult", "jobid=" + jobId))
                .isEqualTo(Errcode.json("{'status':3,'type':'sync_user','total':1,'percentage':100,"
                        + "'result':[{'userid':'new','errcode':0,'errmsg':'ok'}]}"));
    }

    @Test
    void end_is_told_with_the_callback_of_the_job() {
        String jobId = start("{'media_id':'m1','callback':{'url':'http://h/cb','token':'t','encodingaeskey':'k'}}");
        desk.wait(Duration.ofSeconds(2));
        desk.get(APP, "tag/list", "");

        assertThat(desk.finishedJobs)
                .containsExactly(new JobReport(
                        jobId, JobReport.Kind.SYNC_USER, new JobReport.Callback("http://h/cb", "t", "k")));
    }

    @Test
    void callback_prints_no_secrets() {
        assertThat(new JobReport.Callback("http://h/cb", "topsecret", "evenmore"))
                .hasToString("Callback[http://h/cb]");
    }

    @Test
    void unknown_file_and_unknown_job_are_refused() {
        assertThat(Errcode.of(() -> desk.post(CONTACT, "batch/syncuser", "{'media_id':'nothing'}")))
                .isEqualTo(40007);
        assertThat(Errcode.of(() -> desk.post(CONTACT, "batch/replaceuser", "{}")))
                .isEqualTo(40007);
        assertThat(Errcode.of(() -> desk.get(CONTACT, "batch/getresult", "jobid=nothing")))
                .isEqualTo(40088);
        assertThat(Errcode.of(() -> desk.get(CONTACT, "batch/getresult", ""))).isEqualTo(40088);
    }

    private String start(String body) {
        desk.upload("m1", FILE);
        ObjectNode answer = desk.post(CONTACT, "batch/syncuser", body);
        assertThat(answer.path("errmsg").textValue()).isEqualTo("ok");
        return answer.path("jobid").textValue();
    }
}
