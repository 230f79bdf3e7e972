using System.CommandLine;
using System.Globalization;

namespace IssueResolution.Cli.CommandLine;

/// <summary>The language of what people read. Never that of the machine: two machines show the same.</summary>
internal static class LanguageOption
{
    private const string English = "en";
    private const string Japanese = "ja";

    public static Option<string> Create()
    {
        Option<string> option = new("--lang")
        {
            Description = "The language of what people read.",
            HelpName = "en|ja",
            DefaultValueFactory = _ => English,
        };
        option.CompletionSources.Add(English, Japanese);
        option.Validators.Add(result =>
        {
            if (result.Tokens.FirstOrDefault(token => token.Value is not (English or Japanese)) is { } other)
            {
                result.AddError($"{option.Name} {other.Value}: there is no such language here. Write {option.Name} {English} or {option.Name} {Japanese}.");
            }
        });
        return option;
    }

    public static CultureInfo CultureOf(string? language) => CultureInfo.GetCultureInfo(language ?? English);
}
