using IssueResolution.Cli.Assessing.Asking;

namespace IssueResolution.Cli.Tests.Assessing;

/// <summary>Somebody who gives prepared answers: a choice is named by the beginning of what is shown, several by beginnings joined with a bar.</summary>
internal sealed class ScriptedAnswers(params string[] answers) : IQuestions
{
    private readonly Queue<string> _answers = new(answers);

    /// <summary>Every question, and every complaint about an answer.</summary>
    public List<string> Heard { get; } = [];

    public bool IsDone => _answers.Count == 0;

    public string Text(string question, string? usual, Func<string, string?> problem)
    {
        Heard.Add(question);
        while (true)
        {
            string answer = _answers.Dequeue() is { Length: > 0 } given ? given : usual ?? "";
            if (problem(answer) is not { } wrong)
            {
                return answer;
            }

            Heard.Add(wrong);
        }
    }

    public TChoice One<TChoice>(string question, IReadOnlyList<TChoice> choices, Func<TChoice, string> show)
        where TChoice : notnull
    {
        Heard.Add(question);
        string answer = _answers.Dequeue();
        return choices.First(choice => show(choice).StartsWith(answer, StringComparison.Ordinal));
    }

    public IReadOnlyList<TChoice> Many<TChoice>(string question, IReadOnlyList<TChoice> choices, Func<TChoice, string> show)
        where TChoice : notnull
    {
        Heard.Add(question);
        string[] named = _answers.Dequeue().Split('|', StringSplitOptions.RemoveEmptyEntries);
        return [.. named.Select(answer => choices.First(choice => show(choice).StartsWith(answer, StringComparison.Ordinal)))];
    }

    public bool Yes(string question)
    {
        Heard.Add(question);
        return _answers.Dequeue() == "yes";
    }
}
