using System.Globalization;
using IssueResolution.Notebooks.Tests.Reading;
using IssueResolution.Notebooks.Tests.Running;

namespace IssueResolution.Notebooks.Tests;

/// <summary>The hidden cell at the end of a lesson knows right from wrong. Its metadata holds a right and a wrong line for every question.</summary>
public sealed class ExerciseTests
{
    public static TheoryData<string> Paths => [.. Lessons.Paths];

    [Theory]
    [MemberData(nameof(Paths))]
    public async Task Right_answers_pass_and_each_wrong_one_is_named(string path)
    {
        NotebookCell[] cells = [.. Lessons.At(path).CodeCells];
        NotebookCell check = cells[^1];
        string[] right = [.. check.RightAnswers];
        NotebookSession before = await NotebookSession.RunAsync(cells[..^2], CultureInfo.InvariantCulture);

        NotebookSession passed = await AnswerAsync(before, check, right);

        Assert.InRange(right.Length, 2, 4);
        Assert.Equal(right.Length, check.WrongAnswers.Count);
        Assert.Equal($"{right.Length} of {right.Length} answered, all right.", passed.Outputs[^1].Contents["text/plain"]);
        for (int question = 0; question < right.Length; question++)
        {
            string[] answers = [.. right];
            answers[question] = check.WrongAnswers[question];
            CellFailedException failure = await Assert.ThrowsAsync<CellFailedException>(() => AnswerAsync(before, check, answers));
            Assert.StartsWith($"Cell {check.Id}: Question {question + 1}:", failure.Message, StringComparison.Ordinal);
        }
    }

    [Theory]
    [MemberData(nameof(Paths))]
    public async Task The_notebook_itself_leaves_every_question_open(string path)
    {
        NotebookCell check = (await Lessons.ExecutedAsync(path)).CodeCells.Last();

        Assert.Equal([$"0 of {check.RightAnswers.Count} answered."], check.OutputTexts);
    }

    private static async Task<NotebookSession> AnswerAsync(NotebookSession before, NotebookCell check, IEnumerable<string> answers) =>
        await (await before.ThenAsync("exercise", string.Join("\n", answers))).ThenAsync(check.Id, check.Source);
}
