package dev.promiselang.kubernetes.rules;

import dev.promiselang.diagnostics.Suggestions;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;

/** Jobs and what makes them again and again. */
final class JobRules {

  private static final String JOB = "batch.v1.JobSpec";
  private static final String CRON_JOB = "batch.v1.CronJobSpec";
  private static final Set<String> ZONES = ZoneId.getAvailableZoneIds();
  private static final int LONGEST_NAME = 52;

  static final List<Rule> ALL =
      List.of(
          Rule.on(JOB).atLeast("parallelism", 0),
          Rule.on(JOB).atLeast("completions", 0),
          Rule.on(JOB).atLeast("backoffLimit", 0),
          Rule.on(JOB).atLeast("activeDeadlineSeconds", 0),
          Rule.on(JOB).atLeast("ttlSecondsAfterFinished", 0),
          Rule.on(JOB).atLeast("backoffLimitPerIndex", 0),
          Rule.on(JOB).atLeast("maxFailedIndexes", 0),
          Rule.on(JOB)
              .where(job -> job.is("completionMode", "Indexed"))
              .needs("completions", "say how many indexes there are"),
          Rule.on(JOB)
              .where(job -> !job.is("completionMode", "Indexed"))
              .forbids(
                  "backoffLimitPerIndex",
                  "without `completionMode: \"Indexed\"`",
                  "leave it out, or write `completionMode: \"Indexed\"`"),
          Rule.on(JOB)
              .where(job -> !job.has("backoffLimitPerIndex"))
              .forbids(
                  "maxFailedIndexes",
                  "without `backoffLimitPerIndex`",
                  "leave it out, or say how often an index may fail"),
          Rule.on(JOB)
              .text(
                  "managedBy",
                  new Syntax(
                      text -> text.contains("/") && Syntax.QUALIFIED_NAME.has(text),
                      "it is a DNS name, `/` and a name, such as `acme.io/jobs`")),
          Rule.on(JOB)
              .where(job -> !job.is("completionMode", "Indexed"))
              .forbids(
                  "successPolicy",
                  "without `completionMode: \"Indexed\"`",
                  "leave it out, or write `completionMode: \"Indexed\"`"),
          Rule.on("batch.v1.SuccessPolicy").needs("rules", "list at least one rule"),
          Rule.on(JOB)
              .where(job -> !job.isTrue("manualSelector"))
              .where(job -> !job.part("selector").entries().isEmpty())
              .forbids(
                  "selector",
                  "for a Job",
                  "leave it out: a Job finds its pods by labels of its own"),
          Rule.on(JOB).check(JobRules::ends),
          Rule.on(JOB)
              .where(job -> job.has("podFailurePolicy"))
              .check(
                  job -> {
                    Part pod = job.part("template", "spec");
                    if (pod.is("restartPolicy", "OnFailure")) {
                      pod.refuseValue(
                          "restartPolicy", "a `podFailurePolicy` needs `restartPolicy: \"Never\"`");
                    }
                  }),
          Rule.on("batch.v1.PodFailurePolicyRule").exactlyOne("onExitCodes", "onPodConditions"),
          Rule.on(CRON_JOB).needs("schedule", Syntax.CRON.help()),
          Rule.on(CRON_JOB)
              .where(job -> !job.text("schedule").contains("TZ"))
              .text("schedule", Syntax.CRON),
          Rule.on(CRON_JOB)
              .where(job -> job.text("schedule").contains("TZ"))
              .check(
                  job -> job.refuseValue("schedule", "name the time zone in the field `timeZone`")),
          Rule.on(CRON_JOB).check(JobRules::timeZone),
          Rule.on(CRON_JOB).atLeast("startingDeadlineSeconds", 0),
          Rule.on(CRON_JOB).atLeast("successfulJobsHistoryLimit", 0),
          Rule.on(CRON_JOB).atLeast("failedJobsHistoryLimit", 0),
          Rule.on("batch.v1.CronJob")
              .check(
                  job -> {
                    if (job.part("metadata").text("name").length() > LONGEST_NAME) {
                      job.part("metadata")
                          .refuseValue(
                              "name",
                              "the name of a CronJob has at most 52 characters, since its Jobs get"
                                  + " 11 more");
                    }
                  }));

  private JobRules() {}

  /** The pods of a Job end by themselves, so they are not always started again. */
  private static void ends(Part job) {
    Part pod = job.part("template", "spec");
    if (!pod.has("restartPolicy")) {
      pod.refuseLacking(
          "restartPolicy",
          "pods of a Job are to end: write `restartPolicy: \"Never\"` or" + " `\"OnFailure\"`");
    } else if (pod.is("restartPolicy", "Always")) {
      pod.refuseValue(
          "restartPolicy", "pods of a Job are to end: write `\"Never\"` or `\"OnFailure\"`");
    }
  }

  private static void timeZone(Part job) {
    String zone = job.text("timeZone");
    if (!zone.isEmpty() && !ZONES.contains(zone)) {
      job.refuseValue(
          "timeZone",
          Suggestions.nearest(zone, ZONES)
              .map(near -> "write `\"" + near + "\"`")
              .orElse("it is the name of a time zone such as `\"Europe/Berlin\"`"));
    }
  }
}
