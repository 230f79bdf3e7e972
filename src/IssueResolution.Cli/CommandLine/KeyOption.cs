using System.CommandLine;
using System.Globalization;
using System.Text.Json.Nodes;
using IssueResolution.Cli.Inputs;
using IssueResolution.Valuing;

namespace IssueResolution.Cli.CommandLine;

/// <summary>An option that stands for a key of a file.</summary>
internal sealed class KeyOption
{
    private readonly string _path;
    private readonly string _form;
    private readonly Func<string, string, JsonNode> _node;

    private KeyOption(string path, string name, string form, string description, Func<string, string, JsonNode> node)
    {
        (_path, _form, _node) = (path, form, node);
        Option = new(name) { Description = description, HelpName = form };
    }

    public Option<string?> Option { get; }

    /// <summary>The option with what stands behind it: <c>--severity low|medium|high|critical</c>.</summary>
    public string Usage => $"{Option.Name} {_form}";

    public static KeyOption Text(string path, string name, string form, string description) => new(path, name, form, description, (_, text) => JsonValue.Create(text));

    public static KeyOption Number(string path, string name, string description) => new(path, name, "N", description, (_, text) =>
        decimal.TryParse(text, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out decimal number)
            ? JsonValue.Create(number)
            : throw new InputException($"{name} {text}: this is no number. Write {name} N, such as {name} 2."));

    /// <summary>A number in the usual currency, or a text with its own.</summary>
    public static KeyOption Amount(string path, string name, string description) => new(path, name, "AMOUNT", description, (currency, text) => AmountIn(currency, text));

    public static JsonNode AmountIn(string currency, string text) => JsonValue.Create(text.Contains(' ') ? text : $"{currency} {text}");

    /// <summary>Refuses a code that no currency has, in the name of the option that gave it.</summary>
    /// <exception cref="InputException">The code is not three capital letters.</exception>
    public static void RequireCurrency(string option, string code)
    {
        try
        {
            Currency.Of(code);
        }
        catch (ArgumentException)
        {
            throw new InputException($"{option} {code}: this is no currency. Write the three capital letters of ISO 4217, such as {option} JPY.");
        }
    }

    public bool IsIn(ParseResult parsed) => parsed.GetValue(Option) is not null;

    /// <summary>Writes the value behind the key, if the option was given.</summary>
    public void Fill(OptionFile file, ParseResult parsed, string currency = "") => Fill(file, parsed, text => _node(currency, text));

    /// <summary>Writes behind the key what the file has for the value, if the option was given.</summary>
    public void Fill(OptionFile file, ParseResult parsed, Func<string, JsonNode> node)
    {
        if (parsed.GetValue(Option) is { } text)
        {
            file.Set(_path, node(text), Option.Name, text, _form);
        }
    }
}
