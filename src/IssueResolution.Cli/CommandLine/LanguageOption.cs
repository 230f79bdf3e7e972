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
        option.AcceptOnlyFromAmong(English, Japanese);
        return option;
    }

    public static CultureInfo CultureOf(string? language) => CultureInfo.GetCultureInfo(language ?? English);
}
