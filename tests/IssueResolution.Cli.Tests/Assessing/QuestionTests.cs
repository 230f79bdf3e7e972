using IssueResolution.Cli.Tests.Sla;

namespace IssueResolution.Cli.Tests.Assessing;

public sealed class QuestionTests
{
    [Fact]
    public async Task Without_a_file_the_report_is_asked_for_question_by_question()
    {
        ScriptedAnswers answers = new(
            "Northwind", "Missed deadline", "Europe/London", "", "2026-07-02 15:30", "2026-07-02 16:00", "2026-07-06 09:00",
            "key deadline in jeopardy", "executive dissatisfaction", "risk of project failure", "missed meeting|terse demands",
            "client executive", "not yet acknowledged", "open", "concerned", "yes", "yes", "attended", "");

        ToolRun run = await ToolRun.Asking(answers, "assess");

        Assert.Empty(run.Error);
        Assert.Equal(0, run.ExitCode);
        Assert.True(answers.IsDone);
        Assert.StartsWith("Northwind: Missed deadline, judged as of 2026-07-02 16:00. Times are those of Europe/London", run.Out, StringComparison.Ordinal);
        Assert.Contains("\nSeverity: High, provisionally\n", run.Out, StringComparison.Ordinal);
        Assert.Contains("\nTrajectory: rapidly escalating\n", run.Out, StringComparison.Ordinal);
        Assert.Contains("\nEscalation: Managing Partner owns it, at once: due since 2026-07-02 15:30\n", run.Out, StringComparison.Ordinal);
        Assert.Contains("\nPlanned response: under-reaction\n", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_answer_that_cannot_be_used_is_asked_for_again_with_the_reason()
    {
        ScriptedAnswers answers = new(
            " ", "N", "Turnover", "London", "Europe/London", "18:00-09:00", "9-18", "09:00-17:30", "yesterday", "1066-10-14 09:00", "2026-03-02 09:00", "2026-03-01 09:00", "", "soon", "",
            "", "", "", "", "internal only", "acknowledged", "open", "calm", "no", "no");

        ToolRun run = await ToolRun.Asking(answers, "assess");

        Assert.Equal(0, run.ExitCode);
        Assert.True(answers.IsDone);
        Assert.Equal(
            [
                "Write a name.",
                "There is no such zone. Write it like Europe/London or Asia/Tokyo.",
                "Write two times, the earlier first, such as 09:00-18:00.",
                "Write two times, the earlier first, such as 09:00-18:00.",
                "Write a date and a time from 1901 to 2198, such as 2026-03-06 15:30.",
                "Write a date and a time from 1901 to 2198, such as 2026-03-06 15:30.",
                "The issue came in at 2026-03-02 09:00. Write that moment or a later one.",
                "Write a date and a time from 1901 to 2198, such as 2026-03-06 15:30.",
            ],
            answers.Heard.Where(heard => !heard.Contains('?', StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Questions_are_asked_in_Japanese_when_asked_for()
    {
        ScriptedAnswers answers = new(
            "北風物流", "担当者の交代", "Asia/Tokyo", "", "2026-03-02 09:00", "", "", "", "", "", "", "社内のみ", "受理済み", "対応中", "平静", "no", "no");

        ToolRun run = await ToolRun.Asking(answers, "assess", "--lang", "ja");

        Assert.All(answers.Heard, heard => Assert.EndsWith("。", heard, StringComparison.Ordinal));
        Assert.StartsWith("北風物流：担当者の交代。2026-03-02 09:00時点の判断。", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task With_a_file_nobody_is_asked()
    {
        ScriptedAnswers answers = new();

        await ToolRun.Asking(answers, "assess", Path.Combine(AppContext.BaseDirectory, "samples", "assess.json"));

        Assert.Empty(answers.Heard);
    }
}
