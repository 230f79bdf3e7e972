namespace IssueResolution.Cli.Assessing.Asking;

/// <summary>Somebody at a terminal who can be asked; tests answer for themselves.</summary>
internal interface IQuestions
{
    /// <summary>A text. Asks again, with the problem, until there is none.</summary>
    /// <param name="question">What is asked.</param>
    /// <param name="usual">The answer that an empty line stands for; null when there is none.</param>
    /// <param name="problem">What is wrong with an answer and the way out; null when it can be used.</param>
    string Text(string question, string? usual, Func<string, string?> problem);

    /// <summary>One of several.</summary>
    TChoice One<TChoice>(string question, IReadOnlyList<TChoice> choices, Func<TChoice, string> show)
        where TChoice : notnull;

    /// <summary>Any of several, none of them too.</summary>
    IReadOnlyList<TChoice> Many<TChoice>(string question, IReadOnlyList<TChoice> choices, Func<TChoice, string> show)
        where TChoice : notnull;

    /// <summary>Yes or no; no is usual.</summary>
    bool Yes(string question);
}
