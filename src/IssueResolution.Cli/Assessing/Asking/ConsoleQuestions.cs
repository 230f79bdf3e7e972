using Spectre.Console;

namespace IssueResolution.Cli.Assessing.Asking;

/// <summary>Asks on the console of the process.</summary>
internal sealed class ConsoleQuestions : IQuestions
{
    public string Text(string question, string? usual, Func<string, string?> problem)
    {
        TextPrompt<string> prompt = new TextPrompt<string>(Markup.Escape(question)).AllowEmpty()
            .Validate(answer => problem(answer) is { } wrong ? ValidationResult.Error(Markup.Escape(wrong)) : ValidationResult.Success());
        return AnsiConsole.Prompt(usual is null ? prompt : prompt.DefaultValue(usual));
    }

    public TChoice One<TChoice>(string question, IReadOnlyList<TChoice> choices, Func<TChoice, string> show)
        where TChoice : notnull =>
        AnsiConsole.Prompt(new SelectionPrompt<TChoice>().Title(Markup.Escape(question)).UseConverter(choice => Markup.Escape(show(choice))).AddChoices(choices));

    public IReadOnlyList<TChoice> Many<TChoice>(string question, IReadOnlyList<TChoice> choices, Func<TChoice, string> show)
        where TChoice : notnull =>
        AnsiConsole.Prompt(
            new MultiSelectionPrompt<TChoice>().Title(Markup.Escape(question)).NotRequired().UseConverter(choice => Markup.Escape(show(choice))).AddChoices(choices));

    public bool Yes(string question) => AnsiConsole.Prompt(new ConfirmationPrompt(Markup.Escape(question)) { DefaultValue = false });
}
